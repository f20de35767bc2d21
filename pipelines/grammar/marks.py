"""Pairs of quotation marks: “curly”, "straight", «guillemets», »reversed«, „low“; or one that is missing."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipelines.grammar.words import Span, occurrences, paragraphs

MARK = re.compile(r"[“”„«»\"]")
SINGLE = re.compile(r"(?<!\w)‘(?P<words>[^‘“”„«»\n]{8,700}?(?:[,.!?…](?=’)|(?=’[,.;:])))’(?!\w)")
OPENS = frozenset("(-–—:[ \n\t\u00a0\u202f”»")
PARTING = frozenset('.!?”"»“: ')
CLOSES = {"”": "”", "“": "”", "„": "“”", "«": "»", "»": "«", '"': '"'}


class Quoted(NamedTuple):
    """Words in quotation marks, `text[start:end]` without them; `after` is where the text goes on.

    `opened` and `closed` say whether the mark is there; `single`: the marks are ‘single’ ones.
    """

    start: int
    end: int
    after: int
    opened: bool = True
    closed: bool = True
    single: bool = False


def quoted(text: str, paragraph: Span, reversed_: bool) -> Iterator[Quoted]:
    """The quoted words of one paragraph.  `reversed_`: the text writes »so«."""
    opening: re.Match[str] | None = None
    first = True
    for mark in MARK.finditer(text, paragraph.start, paragraph.end):
        opens, closes = faces(text, mark, paragraph, reversed_)
        if opening and closes and mark[0] in CLOSES[opening[0]]:
            yield Quoted(opening.end(), mark.start(), mark.end())
            opening = None
        elif opens:
            if opening:
                yield Quoted(opening.end(), mark.start(), mark.start(), closed=False)
            opening = mark
        elif closes and not opening and first:
            yield Quoted(paragraph.start, mark.start(), mark.end(), opened=False)
        first = False
    if opening:
        yield Quoted(opening.end(), paragraph.end, paragraph.end, closed=False)


def faces(text: str, mark: re.Match[str], paragraph: Span, reversed_: bool) -> tuple[bool, bool]:
    """Whether the mark may open, and whether it may close."""
    at_start = mark.start() == paragraph.start or text[mark.start() - 1] in OPENS
    match mark[0]:
        case "„":
            return True, False
        case "”":
            return at_start and not text[mark.end() : mark.end() + 1].isspace(), not at_start
        case "“":
            return at_start, not at_start or mark.end() == paragraph.end
        case "«":
            return not reversed_, reversed_
        case "»":
            return reversed_, not reversed_
    return at_start and mark.end() < paragraph.end and not text[mark.end()].isspace(), not at_start


def quotations(text: str) -> Iterator[Quoted]:
    """The quoted words of a text, in order; ‘single’ marks count outside of double ones."""
    double = list(doubled(text))
    if "‘" not in text:
        yield from double
        return
    ends = [one.after for one in double]
    for found in SINGLE.finditer(text):
        place = bisect_right(ends, found.start())
        if place == len(double) or found.end() <= double[place].start:
            double.insert(place, Quoted(found.start("words"), found.end("words"), found.end(), single=True))
            ends.insert(place, found.end())
    yield from double


def doubled(text: str) -> Iterator[Quoted]:
    """The words in double quotation marks."""
    places = [mark.start() for mark in MARK.finditer(text)]
    reversed_ = next((text[place] for place in places if text[place] in "«»"), "") == "»"
    open_one: Quoted | None = None
    for paragraph in lines(text, places):
        for one in quoted(text, paragraph, reversed_):
            goes_on = open_one and one.opened and one.start == paragraph.start + 1
            if open_one and not goes_on:
                yield open_one
            joined = one._replace(start=open_one.start) if open_one and goes_on else one
            open_one = joined if not one.closed and one.end == paragraph.end else None
            if not open_one:
                yield joined
    if open_one:
        yield open_one


def lines(text: str, places: Sequence[int]) -> Iterator[Span]:
    """The paragraphs with marks at one of the places, which are in order.

    A line break after a stop, a colon or a closing mark parts paragraphs too.
    """
    marked = (
        part for part in paragraphs(text) if bisect_left(places, part.start) < bisect_left(places, part.end)
    )
    for start, end in marked:
        begin = start
        for place in occurrences(text, "\n", start, end):
            if text[place - 1] in PARTING:
                yield Span(begin, place)
                begin = place + 1
        if begin < end:
            yield Span(begin, end)
