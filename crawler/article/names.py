"""By-lines → names of people."""

import re
from collections.abc import Callable, Iterator

from crawler.article.blocks import key
from crawler.article.titles import plain
from crawler.months import MONTHS, bare

BY = re.compile(
    r"^\W*(?:(?:written|reported|posted|published|text|story|words|reporting)\s+by|by|von|par|por|di|door|av|af|przez|"
    r"autore?(?:en|in|i|s|es|a)?|auteurs?|authors?|text|a cura di|escrito por|publicado por|scritto "
    r"da|da)(?:\b\s*:?\s+|\s*:\s*)",
    re.I,
)
JOINED = re.compile(
    r"\s*[,;|/•·–]\s*|\s+-\s+|\s+(?:and|AND|und|UND|et|ET|y|e|en|og|och|oraz|i|ja|és|και|și|ir|&|with|mit|avec|con)\s+"
)
DATED = re.compile(
    r"\s+(?:published|updated|posted|last\s+updated|publié|mis\s+à\s+jour|veröffentlicht|aktualisiert|erstellt|"
    r"publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|publicerad|publisert|"
    r"udgivet|julkaistu)\b.*",
    re.I,
)
NO_NAME = re.compile(r"[@:()\[\]<>_#/\\]|\d|www\.|\.(?:com|org|net|de|fr|es|it|uk|eu|tv)\b|^\W*$", re.I)
NO_PERSON = """
admin administrator administration agencia agencias agencies agency agentur agenzia analyst anonymous
associated author autor autora bureau chief columnist comment contributor contributors copyright
correspondent credit daily desk digital editor editorial editors follow foto freelance gastautor gastbeitrag
getty image images information international journalist korrespondent korrespondentin magazine media
ministry nachrichten network news newsroom newspaper office online opinion photo photographer podcast
politics press presse producer publisher redacción redactie redaction redakce redakcja redaktion
redakteur redakteurin redaktör redazione redação reporter reporters rédaction senior service services share
site sources sports staff studio subscribe team the times tv update updated verlag video writer writers
zeitung σύνταξη редакция редакція
"""
AGENCIES = """
aap afp agerpres anp ansa ap apa aptn ats belga bta cp cna ctk dpa dts efe epd hina iana ians interfax irna
kna kyodo lusa mti ntb pa pap pti reuters sda sid sita sta stt tass tanjug ukrinform upi xinhua
"""
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
SMALL = "af al bin d da das de del della den der di do dos du e el la le les los ten ter van von y zu ó"
ROLES, AGENCY = frozenset(NO_PERSON.split()), frozenset(AGENCIES.split())
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
    said = BY.sub("", DATED.sub("", undated(line)))
    parts = [without_site(once(part.strip(" .-–*")), nobody) for part in JOINED.split(said)]
    found = [part for part in parts if is_person(part, nobody)]
    unlikes: tuple[Callable[[str], bool], ...] = (str.isupper, is_one_word, lambda name: key(name) in nobody)
    for unlike in unlikes:
        found = [name for name in found if not unlike(name)] or found
    yield from (name for name in found if len(parts) == 1 or not is_one_word(name))


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
    cuts = (at for at in range(2, len(words)) if plain(" ".join(words[at:])) in nobody)
    return " ".join(words[: next(cuts, len(words))])


def is_one_word(name: str) -> bool:
    """Whether a name is a single word in letters that have capitals: a place, an account, a nickname."""
    return len(name.split()) == 1 and name.lower() != name.upper()


def is_person(name: str, nobody: set[str]) -> bool:
    """Whether a name may be a person's: words that begin with a capital, none of them an agency or a role."""
    words = plain(name).split()
    if NO_NAME.search(name) or BUTTON.fullmatch(name) or not 0 < len(words) <= 6 or " ".join(words) in nobody:
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
