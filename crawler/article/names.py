"""By-lines → names of people."""

import re
from collections.abc import Callable, Iterator

from crawler.article.blocks import key
from crawler.article.titles import plain
from crawler.months import MONTHS, bare

BY = re.compile(
    r"^\W*(?:(?:\w+\s+){0,3}(?:by|par|por)|(?:gastbeitrag|kommentar|interview|analyse|bericht)\s+von|von|di|door|"
    r"av|af|przez|da|autore?(?:en|in|i|s|es|a)?(?:\s+(?:článku|tekstu))?|auteurs?|authors?|te[xk]sti?|words|follow|"
    r"a cura di|scritto da|scris de|szerző|írta|kirjoittaja|autor(?:ius|ė)|parengė|napsala?|opracowała?|"
    r"συντάκτ(?:ης|ρια)|γράφει\s+[οη]|του|της)(?:\b\s*:?\s+|\s*:\s*|$)"
    r"(?:(?:onze|unserem|unserer|notre|nuestr[oa]|nostr[oa])\s+\w+\s+)?",
    re.I,
)
TAIL = re.compile(
    r"(?<=\w)\s+(?:in|for|at|from|on|is|ist|bei|aus|für|pour|para|til|för)(?:\s.*|$)|\s*\([^)]*\)?|\s+\S*@.*|"
    r"\s*\b(?i:photo(?:s|graphs?)?|fotos?|bild(?:er)?|illustrations?|edited|editing)\b\s*(?:by\b|von\b|:).*"
)
JOINED = re.compile(
    r"\s*[,;|/•·–]\s*|(?<=\w{3})(?<!Prof)\.\s+|\s+-\s+|\s+(?:and|AND|und|UND|et|ET|y|e|en|og|och|oraz|i|ja|és|και|și|ir|&|with|mit|avec|con)\s+"
)
DATED = re.compile(
    r"\s+(?:published|updated|posted|last\s+updated|publié|mis\s+à\s+jour|veröffentlicht|aktualisiert|erstellt|"
    r"publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|publicerad|publisert|"
    r"udgivet|julkaistu)\b.*",
    re.I,
)
NO_NAME = re.compile(r"[@:()\[\]<>_#/\\]|\d|www\.|\.(?:com|org|net|de|fr|es|it|uk|eu|tv)\b|^\W*$", re.I)
NO_PERSON = """
about admin administration administrator agencia agencias agencies agency agentur agenzia agência all
anonymous assessoria assistant associate associated association audience author authority autor autora
autoridad autoridade autorità autorité behörde bio biography board bureau bvba campaign center centre
chief comisión comissão comment commission commissione commissioner committee contact content
coordenadoria copyright corp corporation council credit crew daily data department desk digital
editorial facebook fellow foto foundation freelance freelancer gabinete gastautor gastbeitrag getty gmbh
government group hub image images inc information institute intern international kft kommission lab
limited llc llp ltd magazine managing media ministerio ministerium ministero ministry ministère more
multimedia nachrichten network news newspaper newsroom nv office oficina online opinion parliament photo
plc podcast politics posted prefeitura press presse presseamt pressestelle privacy profile protection
published publisher radio read redacción redactie redaction redakce redakciók redakcja redaktion
redaktionen redaktorius redazione redação registry reports rédaction secretaria senior service services
share site society sources spa sports srl staff studio szerkesztőség team the times toimitus tribunal tv
ufficio union university update updated uredništvo verlag video zeitung zrt διεύθυνση σύνταξη редакция
редакція
"""
WORK = """
advocate analyst anchor attorney blogger columnist commentator contributor contributors correspondent
counsel director dziennikarz editor editors email executive follow giornalista jornalista
journalist journaliste journalistin korrespondent korrespondentin lawyer lead manager novinar novinarka
partner partners periodista photographer presenter producer professor redakteur redakteurin redaktör
redattore redattrice reporter reporters reportér reportérka researcher rédacteur rédactrice specialist
staffer strategist subscribe toimittaja twitter writer writers δημοσιογράφος
"""
RANKS = """
assistant chief contributing contributor deputy digital email follow freelance guest managing multimedia
partner political senior staff subscribe twitter
"""
AGENCIES = """
aap afp agerpres anp ansa ap apa aptn ats belga bta cp cna ctk dpa dts efe epd hina iana ians interfax irna
kna kyodo lusa mti ntb pa pap pti reuters sda sid sita sta stt tass tanjug ukrinform upi xinhua
"""
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
SMALL = "af al bin d da das de del della den der di do dos du e el la le les los ten ter van von y zu ó"
JOBS, AGENCY = frozenset(WORK.split()), frozenset(AGENCIES.split())
ROLES, RANK = frozenset(f"{NO_PERSON} {WORK} {RANKS}".split()), frozenset(RANKS.split())
PARTICLES, DAYS = frozenset(SMALL.split()), frozenset(WEEKDAYS.split())
BUTTON = re.compile(
    r"(?:read|view|see|show|load|find)\b.*\b(?:more|all|profile|posts|articles|stories|bio)", re.I
)
INITIALS = 2  # letters; a shorter word alone names nobody


def persons(line: str, nobody: set[str]) -> Iterator[str]:
    """Yield the people of a by-line; `nobody` are names of the site and its publisher, plain.

    Beside names in small letters, one in capitals is an organisation's; beside whole names, one word is a
    place.

    >>> list(persons("By Ann Lee and José de la Cruz, Berlin", set()))
    ['Ann Lee', 'José de la Cruz']
    >>> list(persons("Reuters, Daily Example", {"daily example"}))
    []
    """
    said = DATED.sub("", undated(line))
    parts = [cleaned(part, nobody) for part in JOINED.split(said)]
    found = [part for part in parts if is_person(part, nobody)]
    unlikes: tuple[Callable[[str], bool], ...] = (str.isupper, is_one_word, lambda name: key(name) in nobody)
    for unlike in unlikes:
        found = [name for name in found if not unlike(name)] or found
    yield from (name for name in found if len(parts) == 1 or not is_one_word(name))


def cleaned(part: str, nobody: set[str]) -> str:
    """A name without what by-lines put around it: words for by, places, accounts, the site, an office.

    >>> cleaned("Written by Ann Lee in Brussels", set()), cleaned("Ann Lee (@ann) Senior Reporter", set())
    ('Ann Lee', 'Ann Lee')
    """
    name = BY.sub("", TAIL.sub("", part.strip(" .-–*")))
    return without_role(without_site(once(name.strip(" .-–*")), nobody))


def undated(line: str) -> str:
    """A by-line without the date behind it.

    >>> undated("By Ann Lee, Monday, November 7, 2016"), undated("Ann Lee")
    ('By Ann Lee', 'Ann Lee')
    """
    before, *dated = re.split(r"(?=\d)", line, maxsplit=1)
    words = before.split()
    while dated and words and is_of_a_date(words[-1]):
        words.pop()
    return " ".join(words).rstrip(" ,|") or line


def is_of_a_date(word: str) -> bool:
    """Whether a word stands in dates: a month, a weekday, a mark."""
    said = bare(word.strip(".,"))
    return not any(map(str.isalpha, said)) or said in MONTHS or said in DAYS


def without_site(name: str, nobody: set[str]) -> str:
    """A name without that of the site behind it.

    >>> without_site("Ann Lee The Daily", {"the daily"}), without_site("Ann Lee", {"lee"})
    ('Ann Lee', 'Ann Lee')
    """
    words = name.split()
    cuts = (at for at in range(2, len(words)) if is_name(" ".join(words[at:]), nobody))
    return " ".join(words[: next(cuts, len(words))])


def is_name(words: str, names: set[str]) -> bool:
    """Whether words are one of these names, as they are written or without spaces, as hosts are."""
    said = plain(words)
    return said in names or said.replace(" ", "") in names


def without_role(name: str) -> str:
    """A name without its bearer's rank and office, where nothing parts them.

    >>> without_role("Ann Lee Staff Writer"), without_role("Example Staff"), without_role("Home Affairs Desk")
    ('Ann Lee', 'Example Staff', 'Home Affairs Desk')
    """
    words = name.split()
    said = [plain(word) for word in words]
    at = next((at for at, word in enumerate(said) if at > 1 and word in RANK), len(words))
    named = JOBS & set(said[at:]) and not {*said[:at]} & (ROLES | AGENCY)
    return " ".join(words[:at]) if named else name


def is_one_word(name: str) -> bool:
    """Whether a name is a single word in letters that have capitals: a place, an account, a nickname."""
    return len(name.split()) == 1 and name.lower() != name.upper()


def is_person(name: str, nobody: set[str]) -> bool:
    """Whether a name may be a person's: words that begin with a capital, none of them an agency or a role."""
    words = plain(name).split()
    if NO_NAME.search(name) or BUTTON.fullmatch(name) or not 0 < len(words) <= 6 or is_name(name, nobody):
        return False
    if set(words) & ROLES or is_agency(name, words) or begins(words, nobody):
        return False
    if is_one_word(name) and (len(name) <= INITIALS or name.isupper()):
        return False
    return all(
        word[0] == word[0].upper() or word.lower() in PARTICLES for word in re.findall(r"\w[\w’'.-]*", name)
    )


def begins(words: list[str], nobody: set[str]) -> bool:
    """Whether a name begins with the site's: one of its desks."""
    return any(" ".join(words[:at]) in nobody for at in range(1, len(words)))


def is_agency(name: str, words: list[str]) -> bool:
    """Whether a name is an agency's, or has an agency's in capitals; Sita and Hina are first names too."""
    capitals = {word.casefold() for word in name.split() if word.isupper()}
    return bool((len(words) == 1 and words[0] in AGENCY) or (capitals & AGENCY and not name.isupper()))


def once(name: str) -> str:
    """A name that is written twice in a row, for two sizes of screen, once.

    >>> once("Ann Lee Ann Lee")
    'Ann Lee'
    """
    words = name.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half and words[:half] == words[half:] else name
