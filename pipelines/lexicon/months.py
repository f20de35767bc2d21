"""Names of months in sixteen languages, inflected and shortened as texts write them."""

_TABLE = """
1  january jan janvier januar jänner enero ene gennaio gen januari styczeń stycznia styczniu janeiro tammikuu tammikuuta
   tammikuussa ιανουάριος ιανουαρίου ιανουάριο ianuarie ian január januárban leden ledna lednu janv.
2  february feb février fév févr februar febrero febbraio febr februari luty lutego lutym fevereiro fev helmikuu helmikuuta
   helmikuussa φεβρουάριος φεβρουαρίου φεβρουάριο februarie február únor února únoru
3  march mar mars märz marzo maart mrt marzec marca marcu março marts maaliskuu maaliskuuta maaliskuussa μάρτιος μαρτίου
   μάρτιο martie mart március márciusban březen března březnu
4  april apr avril avr abril abr aprile kwiecień kwietnia kwietniu huhtikuu huhtikuuta huhtikuussa απρίλιος απριλίου απρίλιο
   aprilie április ápr duben dubna dubnu
5  may mai mayo maggio mag mei maj maja maju maio toukokuu toukokuuta toukokuussa μάιος μαΐου μάιο május máj květen května
   květnu
6  june jun juin juni junio giugno giu czerwiec czerwca czerwcu junho kesäkuu kesäkuuta kesäkuussa ιούνιος ιουνίου ιούνιο
   iunie iun június jún červen června červnu
7  july jul juillet juil juli julio luglio lug lipiec lipca lipcu julho heinäkuu heinäkuuta heinäkuussa ιούλιος ιουλίου
   ιούλιο iulie iul július júl červenec července červenci
8  august aug août aout agosto ago augustus sierpień sierpnia sierpniu augusti elokuu elokuuta elokuussa αύγουστος
   αυγούστου αύγουστο augusztus srpen srpna srpnu
9  september sep sept septembre septiembre setiembre settembre set wrzesień wrzesienia września wrześniu setembro syyskuu
   syyskuuta syyskuussa σεπτέμβριος σεπτεμβρίου σεπτέμβριο septembrie szeptember szept září
10 october oct octobre oktober okt octubre ottobre ott październik października październiku outubro out lokakuu lokakuuta
   lokakuussa οκτώβριος οκτωβρίου οκτώβριο octombrie október říjen října říjnu
11 november nov novembre noviembre listopad listopada listopadzie listopadu novembro marraskuu marraskuuta marraskuussa
   νοέμβριος νοεμβρίου νοέμβριο noiembrie noi
12 december dec décembre déc dezember dez diciembre dic dicembre grudzień grudnia grudniu dezembro desember joulukuu
   joulukuuta joulukuussa δεκέμβριος δεκεμβρίου δεκέμβριο decembrie prosinec prosince prosinci
"""


def _read(table: str) -> dict[str, int]:
    months, number = {}, 0
    for word in table.split():
        if word.isdigit():
            number = int(word)
        else:
            months[word.rstrip(".")] = number
    return months


MONTHS = _read(_TABLE)
"""Month's number by its name in lower case; no name stands for two months in these languages."""

IN = "in since during of en depuis im jahr seit año desde nel dal anno sinds roku em ano år i vuonna το anul în roce".split()
"""Words before a year that stands alone."""
