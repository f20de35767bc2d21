"""Months as the languages of the sources write them: long, in the case that follows a day, and short.

Each line is a language; each of its twelve words lists its forms, parted by strokes.  A word that names two
months in two languages (`listopada`) is a month only where the language is known.
"""

import unicodedata

LANGUAGES = """
en january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec
fr janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre octobre novembre décembre/déc
de januar/jänner/jaenner/jän februar/feber märz/maerz/mär/mrz april mai juni juli august september oktober/okt november dezember/dez
es enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre diciembre/dic
it gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre dicembre
nl januari februari maart/mrt april mei juni juli augustus september oktober november december
pl stycznia/styczeń/sty lutego/luty/lut marca/marzec kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru
pt janeiro fevereiro/fev março abril maio junho julho agosto setembro outubro/out novembro dezembro
sv januari februari mars april maj juni juli augusti september oktober november december
da januar februar marts april maj juni juli august september oktober november december
no januar februar mars april mai juni juli august september oktober november desember/des
fi tammikuuta/tammikuu/tammi/tammik/tammikuun helmikuuta/helmikuu/helmi/helmik/helmikuun maaliskuuta/maaliskuu/maalis/maalisk/maaliskuun huhtikuuta/huhtikuu/huhti/huhtik/huhtikuun toukokuuta/toukokuu/touko/toukok/toukokuun kesäkuuta/kesäkuu/kesä/kesäk/kesäkuun heinäkuuta/heinäkuu/heinä/heinäk/heinäkuun elokuuta/elokuu/elo/elok/elokuun syyskuuta/syyskuu/syys/syysk/syyskuun lokakuuta/lokakuu/loka/lokak/lokakuun marraskuuta/marraskuu/marras/marrask/marraskuun joulukuuta/joulukuu/joulu/jouluk/joulukuun
el ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ/μαρτ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαΐ ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ/σεπτ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ
ro ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie
hu január február/febr március/márc április/ápr május/máj június/jún július/júl augusztus szeptember/szept október november december
cs ledna/leden/led února/únor/úno března/březen/bře dubna/duben/dub května/květen/kvě června/červen/čvn července/červenec/čvc srpna/srpen/srp září/zář října/říjen/říj listopadu prosince/prosinec/pro
sk januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
lt sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis
hr siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan listopada/listopad studenoga/studenog/studeni prosinca/prosinac
sl januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij julija/julij avgusta/avgust septembra/september oktobra/oktober novembra/november decembra/december
et jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
lv janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī
bg януари февруари март април май юни юли август септември октомври ноември декември
ru января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь
uk січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень
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
NUMBERS = {
    language: {form: number for number, forms in enumerate(names, 1) for form in forms}
    for language, names in FORMS.items()
}
MONTHS = {form: number for numbers in NUMBERS.values() for form, number in numbers.items()}
"""The number of a month by each of its names; of those that name two, one of them."""
UNSURE = {form for numbers in NUMBERS.values() for form, number in numbers.items() if MONTHS[form] != number}


def month(word: str, language: str = "") -> int:
    """The number of the month that a word names, in this language or in any; 0 for none, or for two.

    >>> month("Août"), month("listopada"), month("listopada", "hr"), month("listopada", "pl")
    (8, 0, 10, 11)
    """
    name = bare(word)
    own = NUMBERS.get(language, {}).get(name, 0)
    return own or (0 if name in UNSURE else MONTHS.get(name, 0))
