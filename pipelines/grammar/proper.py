"""Proper names in running text: capitals, what links them, and a legal form at the end."""

import re

from pipelines.grammar.words import flowing
from pipelines.lexicon.months import MONTHS
from pipelines.lexicon.party import (
    CURRENCY,
    FORM_FIRST,
    FORMS,
    HEAD,
    INSTITUTION,
    JOINT,
    LINK,
    NEXT_SENTENCE,
    NOT_OF_A_NAME,
)

LONGEST = 110
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĢĪĮİĶĻŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΆ-ΏΑ-ΫА-Я"


def _loosely(form: str) -> str:
    """A legal form with its stops optional: `S\\.?\\s?A\\.?` for "S.A."."""
    stop = r"\.\s?" if form.islower() else r"\.?\s?"
    return re.escape(form.removesuffix(".")).replace(r"\.", stop) + (r"\.?" if form.endswith(".") else "")


FORM = "|".join(_loosely(form) for form in sorted(FORMS.split("|"), key=len, reverse=True))
WORD = (  # bounded, so that a text without spaces is read in time
    rf"(?:(?:[{UPPER}]\.){{2,9}}[{UPPER}]?|[{UPPER}0-9](?:[\w&'’@+/-]|\.(?=\w)){{0,60}}|[a-z]{{1,3}}[{UPPER}]\w{{1,60}}"
    rf"|[a-z]-[{UPPER}]\w{{1,60}}|[\w-]{{1,60}}\.(?:com|net|org|is|hu|de|fr|it|es|nl|eu|co\.uk|io)\b|&)"
)
NAME = (
    rf"(?:(?:{INSTITUTION})\s(?:of|for)\s(?:the\s)?{WORD}(?:,?\s(?:(?:{LINK}|and)\s)?{WORD}){{0,6}}"
    rf"|{WORD}\sand\s(?:{WORD}\s){{1,3}}(?:{JOINT})\b"
    rf"|(?:(?:{FORM_FIRST})\s[“\"„«]?)?{WORD}"
    rf"(?:,?[ \u00a0](?:{FORM})(?!\w)|,[ \u00a0][{UPPER}.]{{2,6}}(?=,[ \u00a0](?:{FORM})(?!\w))"
    rf"|[ \u00a0](?:(?<!\.[ \u00a0])(?:{LINK})[ \u00a0](?=\D))?"
    rf"(?:(?:[dl]|dell)['’])?(?!\d+[.,]\d){WORD}){{0,9}}"
    rf"[”»]?(?:\s(?:{HEAD})\b)?)"
)
HERE = re.compile(NAME)
UP_TO_HERE = re.compile(rf"(?<![\w.'’]){NAME}(?=[\s\"”’'»,–-]{{0,3}}\Z)")
OPENING = re.compile(r"[\s\"“‘'«(„,:–-]{0,4}")
ENDS_IN_FORM = re.compile(rf"[ ,\u00a0](?:{FORM})\Z")
DAY = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}")
DATE = re.compile(rf"\d{{1,4}}(?: (?:{'|'.join(MONTHS)}|of|GDPR)\b|\W*\Z)", re.IGNORECASE)
SUM = re.compile(
    rf"\s?\b{CURRENCY}\b|\s\d[\d.,]*\s(?:mi(?:o|l[li]|ll?)|ml[dn]|mrd|billion|euros?\b)\w*", re.IGNORECASE
)
MILLIONS = 12  # characters that a sum's unit takes
NEXT = re.compile(rf"\b(?:Inc|Ltd|s\.r\.o)\.(?=\s[{UPPER}][\w]*\Z)")
YEAR = re.compile(r"(?:19|20)\d\d")
OPENED = re.compile(r"[“„«]")
WORDS = re.compile(r"\S+")
CAPITAL = re.compile(rf"[{UPPER}]|\d\.[a-z]")

Span = tuple[int, int]


def after(text: str, at: int) -> Span | None:
    """The name that begins at `at`, after quotation marks and brackets.

    >>> after("fined “Grúas Barea, S.L.U.” for", 5)
    (7, 26)
    """
    text = flowing(text)
    opening = OPENING.match(text, at)
    found = HERE.match(text, opening.end() if opening else at, at + LONGEST)
    return trimmed(text, found.start(), found.end()) if found else None


def before(text: str, at: int) -> Span | None:
    """The name that ends at `at`.

    >>> before("In 2020, Vodafone España was fined", 25)
    (9, 24)
    """
    text, start = flowing(text), max(0, at - LONGEST)
    found = UP_TO_HERE.search(text, start, at)
    return trimmed(text, found.start(), found.end()) if found else None


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The name without the capitalised words around it that are not of it; None where nothing is left."""
    money = SUM.search(text, start, end + MILLIONS)
    end = min(end, money.start()) if money else end
    form = NEXT.search(text[start:end])
    end = start + form.end() if form else end
    words = unrepeated(text, [match.span() for match in WORDS.finditer(text, start, end)])
    while words and (is_other(text[slice(*words[0])]) or numbers_line(text, *words[0])):
        words.pop(0)
    while words and begins_sentence(text[slice(*words[-1])]):
        words.pop()
    if not words:
        return None
    begin = words[0][0]
    name = bare(text[begin : words[-1][1]])
    fits = len(name) > 1 and CAPITAL.search(name) and not DATE.match(name)
    return (begin, begin + len(name)) if fits else None


def unrepeated(text: str, words: list[Span]) -> list[Span]:
    """The words of a name that is not said twice: "IAB Europe IAB Europe"."""
    half, written = len(words) // 2, [text[slice(*word)] for word in words]
    return words[:half] if half and written[:half] == written[half:] else words


def bare(name: str) -> str:
    """A name without the marks, the genitive and the closing quotation mark after it.

    >>> bare("Facebook’s"), bare("Acme Ltd."), bare("Bland.")
    ('Facebook', 'Acme Ltd.', 'Bland')
    """
    if not has_form(name):
        name = name.rstrip(".,'’-/&")
    name = name.removesuffix("'s").removesuffix("’s")
    return name if OPENED.search(name) else name.rstrip("”»")


def is_other(word: str) -> bool:
    """Whether a capitalised word, or a year, is never a name's first."""
    return bool(YEAR.fullmatch(word) or DAY.fullmatch(word)) or word.strip(",.'’").lower() in NOT_OF_A_NAME


def numbers_line(text: str, start: int, end: int) -> bool:
    """Whether a word is the number of a line or paragraph: "25 POLAR LLC" at the margin."""
    return text[start:end].isdigit() and end - start < 3 and text[max(0, start - 1) : start] in {"", "\n"}


def begins_sentence(word: str) -> bool:
    """Whether a capitalised word belongs to the next sentence: "Finally", but not "IT"."""
    return word.lower() in NEXT_SENTENCE and (word == "A" or word[1:].islower())


def has_form(name: str) -> bool:
    """Whether it ends in a legal form.

    >>> has_form("Grúas Barea, S.L.U."), has_form("Facebook")
    (True, False)
    """
    return bool(ENDS_IN_FORM.search(name))
