"""Who did it: the body or company that an event's words name, else nobody."""

import re
from functools import lru_cache

from pipelines.grammar.speakers import CAPITAL, NAME, OFFICE_WORD, is_name, naming
from pipelines.grammar.when import VERB_FORM
from pipelines.grammar.words import Span, folded, occurrences
from pipelines.lexicon.doers import GENERIC, PLACES, PRONOUN, RECEIVES
from pipelines.lexicon.months import MONTHS
from pipelines.lexicon.quote import ARTICLES
from pipelines.reference import mentions

PASSIVE = re.compile(
    r"(?:was|were|been|has been|have been|had been|is|are|be|wurde|a été|fue|è stat\w|werd)\b"
)
HEADLINE = re.compile(
    r"(?:fined|ordered|reprimanded|sanctioned) (?:[€£$₹\d]|to |by |for |over |after |maximum )"
)
GETS = re.compile(RECEIVES)
BY = re.compile(rf"\b(?:by|par|von|durch|por|da|dal|dalla|dall'|door)\s(?:{ARTICLES})?")
AND = re.compile(r"\b(?:and|et|y|ed?)(?: also)? \Z")  # a second verb of the first one's subject
ANOTHER = re.compile(rf"[\s(](?:{ARTICLES}|(?:{PRONOUN})\s)\w?")  # somebody without a name, who stands nearer
LONGER = re.compile(
    rf"{NAME.pattern}(?:\s(?:for|of)\s(?:the\s)?{NAME.pattern}(?:\sand\s{NAME.pattern}\sof\s{NAME.pattern})?)*"
)
BESIDE = re.compile(
    r"\b(?:in|at|to|from|against|with|about|into|over|under|contre|contra|contro|tegen)\s(?:the\s)?\Z"
)
HAS = re.compile(r"\b(?:has|have|had|a|ont|ha|han|hat|heeft)\s(?:\w+\s)?\Z")
ACTIVE = re.compile(
    r"(?:has|have|had|a|ont|ha|han|hat|heeft|(?:(?:will|agree[sd]? to|to) )?pay|(?!was|is)\w+[^s]s)\s"
)
PERSON = re.compile(r"\b(?:his|her)\b")
OBJECT = re.compile(r"\b(?:gegen|bei|von|vom|für|wegen|mit|an)\s(?:die\s|den\s|der\s|dem\s)?\Z")
TITLED = re.compile(rf"(?:{OFFICE_WORD.pattern}),? \Z")
IN_OFFICE = re.compile(rf", (?:the )?(?:[^\s,]+ ){{0,4}}(?:{OFFICE_WORD.pattern})")
TITLE = 40  # characters before a name that an office may take
AUXILIARY = re.compile(r"\b(?:was|were|been|being)\s(?:\w+ly\s)?\Z")
OWNER = re.compile(r"^.*[’']s\s")
# Where every noun or the first word of a sentence looks like a name, only names that we know count.
BY_TABLE = frozenset(
    [
        "de",
        "da",
        "no",
        "nb",
        "nn",
        "sv",
        "fi",
        "et",
        "lv",
        "lt",
        "pl",
        "cs",
        "sk",
        "sl",
        "hr",
        "bg",
        "hu",
        "ro",
        "el",
        "pt",
        "ja",
        "ko",
    ]
)
BEFORE_NAMES = frozenset({"de", "nl"})  # languages whose verbs stand last: the first name does it


def doer(text: str, sentence: Span, found: Span, language: str, *, anybody: bool = True) -> str:
    """Who did it: the name after "by", else the nearest before words that are not passive.

    `anybody`: it is something that others than authorities do.

    >>> doer("Uber was fined by the Dutch Data Protection Authority.", Span(0, 54), Span(5, 14), "en")
    'Dutch Data Protection Authority'
    >>> doer("A AEPD comentou. A CNPD aplicou uma coima à Acme.", Span(17, 49), Span(24, 31), "pt")
    'CNPD'
    """
    low = folded(text)
    by = BY.search(low, found.start, min(sentence.end, found.end + 40))
    if by and agent(low, found, by.start()) and (name := LONGER.match(text, by.end())):
        return body(name[0], text, name.end())
    passive = any(pattern.match(low, found.start) for pattern in (PASSIVE, HEADLINE, GETS))
    if passive or AUXILIARY.search(low, sentence.start, found.start):
        return ""
    if language in BY_TABLE:
        return known(text, sentence, found, ("authority", "organisation") if anybody else ("authority",))
    return subject(text, sentence, found, first=language in BEFORE_NAMES)


def subject(text: str, sentence: Span, found: Span, *, first: bool) -> str:
    """The name before the words, in their clause; `first`: the sentence's first, where verbs stand last."""
    low, word = folded(text), text[found.start : found.end].split(maxsplit=1)[0]
    end = found.start + len(word) * word[0].isupper()
    told = (name for name in LONGER.finditer(text, sentence.start, end) if called(name[0]))
    names = [name for name in told if not BESIDE.search(low, sentence.start, name.start())]
    first = first or bool(AND.search(low, sentence.start, found.start))
    one = names[0] if names and first else names[-1] if names else None
    if one is None or PERSON.search(low, *found) or ":" in text[one.end() : found.start]:
        return ""
    if not first and ANOTHER.search(low, one.end(), found.start):
        return ""
    shorter = "" if word.lower() in GENERIC else called(one[0].removesuffix(f" {word}"))
    return body(shorter or called(one[0]), text, one.end())


def called(name: str) -> str:
    """The name without what only begins its sentence; what follows "for" and "of" is left as it is."""
    head, link, rest = re.split(r"(\s(?:for|of)\s|\Z)", name, maxsplit=1)
    bare = naming(head)
    return bare and bare + link + rest


def agent(low: str, found: Span, by: int) -> bool:
    """Whether a "by" after the words goes with them: they are passive, and no other verb stands between."""
    if ACTIVE.match(low, found.start) or HAS.search(low, max(0, found.start - 20), found.start):
        return False
    return not any(VERB_FORM.fullmatch(word) for word in low[found.end : by].split()[-2:])


def known(text: str, sentence: Span, found: Span, kinds: tuple[str, ...]) -> str:
    """The first of our tables' names that the sentence tells before the words, and not as an object."""
    told = [
        one for kind in kinds for one in mentions(text).get(kind, ()) if text[one.end : one.end + 1] != "-"
    ]
    inside = [one for one in told if sentence.start <= one.start and one.end <= found.start]
    before = [one for one in inside if not OBJECT.search(folded(text), sentence.start, one.start)]
    first = min(before, key=lambda one: one.start, default=None)
    return text[first.start : first.end] if first else ""


def body(name: str, text: str, end: int) -> str:
    """The name if it is a body's or a company's: no place, no office alone, no number, nobody in person."""
    name = re.sub("^[LD]['’]", "", OWNER.sub("", name.rstrip(".,'’"))).removesuffix("’s").removesuffix("'s")
    if re.search(r"\w[-/]\d", name) or text[end : end + 1] == "/" or nowhere(name):
        return ""
    if name.split()[-1].lower() in GENERIC and " " not in name:
        return fuller(name, text)
    return name if is_name(name, text) and not in_person(name, text) else ""


def nowhere(name: str) -> bool:
    """Whether the words name only places, or a month."""
    words = set(name.lower().split()) - {"and", "y", "e", "et", "und", "en"}
    return words <= PLACES or name.lower() in MONTHS


@lru_cache(maxsize=64)
def fuller(name: str, text: str) -> str:
    """The name that ends in a word for any such body: "Commission" in "European Commission"."""
    longer = re.search(rf"(?:{CAPITAL} ){{1,4}}{re.escape(name)}(?: of {CAPITAL})?(?!\w)", text)
    full = naming(longer[0]) if longer else ""
    return full if " " in full else ""


def in_person(name: str, text: str) -> bool:
    """Whether the text gives the name an office: "Commissioner Jane Doe", "Jane Doe, the commissioner"."""
    if len(name.split()) not in (2, 3):
        return False
    if OFFICE_WORD.match(name.split(maxsplit=1)[0] + " ") and name.split(maxsplit=1)[0].lower() in GENERIC:
        return True
    low, name = folded(text), folded(name)
    return any(
        TITLED.search(low, max(0, place - TITLE), place) or IN_OFFICE.match(low, place + len(name))
        for place in occurrences(low, name)
    )
