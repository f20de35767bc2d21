"""Months as the languages of the sources write them: long, in the case that follows a day, and short.

Each line is a language; each of its twelve words lists its forms, parted by strokes.  A word that names two
months in two languages (none today) is refused by the table's test.
"""

import unicodedata

LANGUAGES = """
en january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec
fr janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre octobre novembre décembre/déc
de januar/jänner/jän februar/feber märz/mär/mrz april mai juni juli august september oktober/okt november dezember/dez
es enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre diciembre/dic
it gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre dicembre
nl januari februari maart/mrt april mei juni juli augustus september oktober november december
pl stycznia/styczeń/sty lutego/luty/lut marca/marzec kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru
pt janeiro fevereiro/fev março abril maio junho julho agosto setembro outubro/out novembro dezembro
sv januari februari mars april maj juni juli augusti september oktober november december
da januar februar marts april maj juni juli august september oktober november december
no januar februar mars april mai juni juli august september oktober november desember/des
fi tammikuuta/tammikuu/tammi helmikuuta/helmikuu/helmi maaliskuuta/maaliskuu/maalis huhtikuuta/huhtikuu/huhti toukokuuta/toukokuu/touko kesäkuuta/kesäkuu/kesä heinäkuuta/heinäkuu/heinä elokuuta/elokuu/elo syyskuuta/syyskuu/syys lokakuuta/lokakuu/loka marraskuuta/marraskuu/marras joulukuuta/joulukuu/joulu
el ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαΐ ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ/σεπτ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ
ro ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie
hu január február/febr március/márc április/ápr május/máj június/jún július/júl augusztus szeptember/szept október november december
cs ledna/leden/led února/únor/úno března/březen/bře dubna/duben/dub května/květen/kvě června/červen/čvn července/červenec/čvc srpna/srpen/srp září/zář října/říjen/říj listopadu prosince/prosinec/pro
sk januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
lt sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis
"""  # noqa: E501  one line a language


def bare(word: str) -> str:
    """A word without case and accents: pages drop both.

    >>> bare("Août"), bare("Μαΐου")
    ('aout', 'μαιου')
    """
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def table() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The forms of each language's twelve months."""
    lines = [line.split() for line in LANGUAGES.strip().splitlines()]
    return {
        language: tuple(tuple(bare(form) for form in name.split("/")) for name in names)
        for language, *names in lines
    }


FORMS = table()
MONTHS = {form: number for names in FORMS.values() for number, forms in enumerate(names, 1) for form in forms}
"""Number of each month by each of its names, whatever the language."""
