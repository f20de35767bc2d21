"""Paragraphs, sentences and look-alike-free text, all with offsets; linear in the text and kept per text."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from pipelines.lexicon.abbreviations import ABBREVIATIONS, COMPANY_FORMS, STARTERS
from pipelines.lexicon.months import MONTHS

START = attrgetter("start")
KEPT = 16  # texts whose parts are kept: the stages of one document ask for the same ones
HEADING = 45  # a line shorter than this that ends without a stop is a heading, an item or a fact of a box

LOOKALIKES = {" ": "\u00a0\u2007\u2009\u202f\u200a\u2002\u2003\t", "'": "’‘ʼ´`ʹ", "-": "‐‑‒–—―−"}
STOP = re.compile(  # one set of characters first: that is how the search runs fast
    r"[\n.!?…。](?:(?<=\n)\n*|(?<=。)[」』）]*|(?<![.!?…]{2})[.!?…]*[\"”’»“)\]]*(?=\s))"
)
MARKS = "\"'“”„«»()[],.;:"
STOPS = frozenset(".!?…;:")
FACT = re.compile(r"[ \t]*(?:[-•*–·▪◦]\s|\(?\w{1,3}[.)]\s|[^\W\d_][^\n:]{0,40}:\s)")
LONGER = 7  # letters: more than any abbreviation has
PLAIN_END = re.compile(rf"[^\W\d_A-Z]{{{LONGER}}}\.[\s\"”’»“)\]]+[A-Z“\"]")
BLANK = re.compile(r"\n[ \t\r\f\v]*(?:\n\s*)+")


class Span(NamedTuple):
    """`text[start:end]`."""

    start: int
    end: int


@lru_cache(maxsize=KEPT)
def folded(text: str) -> str:
    """The text in lower case, with plain spaces, apostrophes and hyphens; every character stays in its place.

    >>> folded("L’“İO”\\u00a0–")
    "l'“İo” -"
    """
    flow = flowing(text)
    lower = flow.lower()
    if len(lower) != len(text):  # some capitals grow: İ becomes two characters
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in flow)
    for plain, alike in LOOKALIKES.items():
        for char in alike:  # one replace for each is ten times faster than one translate
            lower = lower.replace(char, plain)
    return lower


@lru_cache(maxsize=KEPT)
def flowing(text: str) -> str:
    """The text with a space for each line break inside a sentence: lines that were cut to a width have them.

    >>> flowing("It was fined by the\\nregulator.\\nFine: none")
    'It was fined by the regulator.\\nFine: none'
    """
    if text.count("\n") == 2 * text.count("\n\n"):  # paragraphs alone
        return text
    parts: list[str] = []
    last = 0
    for start, end in sentences(text):
        parts += text[last:start], text[start:end].replace("\n", " ")
        last = end
    return "".join(parts) + text[last:]


@lru_cache(maxsize=KEPT)
def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs, which blank lines part.

    >>> paragraphs("One.\\n\\nTwo.")
    (Span(start=0, end=4), Span(start=6, end=10))
    """
    bounds = [0, *(edge for gap in BLANK.finditer(text) for edge in gap.span()), len(text)]
    pairs = zip(bounds[::2], bounds[1::2], strict=True)
    return tuple(span for start, end in pairs if (span := trimmed(text, start, end)))


@lru_cache(maxsize=KEPT)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences; headings, list items and facts of a box count as sentences.

    >>> [("Meta Inc. paid on 3. Mai 2020. Dr. No fled.")[a:b] for a, b in
    ...  sentences("Meta Inc. paid on 3. Mai 2020. Dr. No fled.")]
    ['Meta Inc. paid on 3. Mai 2020.', 'Dr. No fled.']
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Span]:
    start = 0
    for stop in STOP.finditer(text):
        if ends(text, start, stop):
            end = stop.end()
            if span := trimmed(text, start, stop.start() if text[end - 1] == "\n" else end):
                yield span
            start = end
    if span := trimmed(text, start, len(text)):
        yield span


def ends(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the sentence that began at `start` ends at this stop or line break."""
    if stop[0] == ".":
        return not goes_on(text, stop.start(), stop.end())
    return stop[0] != "\n" or line_ends(text, start, stop.start())


def line_ends(text: str, start: int, end: int) -> bool:
    """Whether one line break parts sentences: after stops and short lines, before facts."""
    if text[end - 1 : end] in STOPS:
        return True
    line = text.rfind("\n", 0, end) + 1
    small = text[end + 1 : end + 2].islower()
    short = end - max(line, start) < HEADING and not small
    fact = FACT.match(text, end + 1)
    begins = fact is not None and not (small and ":" in fact[0])  # a label has a capital: "Fine: none"
    return short or text[end + 1 : end + 2] in {"\r", ""} or begins


def goes_on(text: str, stop: int, end: int) -> bool:
    """Whether a single full stop belongs to an abbreviation, an initial or an ordinal."""
    if PLAIN_END.match(text, stop - LONGER):
        return False
    before = text[max(0, stop - 30) : stop].rsplit(maxsplit=1)
    after = text[end : end + 40].split(maxsplit=1)
    if not before or not after:
        return False
    word, following = before[-1].lower().lstrip(MARKS), after[0]
    if word in COMPANY_FORMS:
        return following.lower() not in STARTERS and following != "By"
    if word.isdigit():
        return len(word) <= 2 and (following.strip(MARKS).lower() in MONTHS or following[0].islower())
    return word in ABBREVIATIONS or len(word) == 1 or following[0].islower()


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without white space at its ends; None where nothing else is in it."""
    part = text[start:end].lstrip()
    start = end - len(part)
    end = start + len(part.rstrip())
    return Span(start, end) if start < end else None


def sentence_at(text: str, place: int) -> Span:
    """The sentence that a place in the text belongs to; in the space between two, the one before."""
    spans = sentences(text)
    return spans[max(0, bisect_right(spans, place, key=START) - 1)] if spans else Span(0, len(text))


def occurrences(text: str, words: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Where the words begin in the text, be it inside of another word."""
    place = text.find(words, start, end)
    while place >= 0:
        yield place
        place = text.find(words, place + len(words), end)


def says(text: str, word: str) -> bool:
    """Whether the word stands in the text by itself; far faster than a search for its boundaries.

    >>> says("unfined, fine", "fine"), says("refined", "fine")
    (True, False)
    """
    size = len(word)
    return any(
        not text[place - 1 : place].isalnum() and not text[place + size : place + size + 1].isalnum()
        for place in occurrences(text, word)
    )
