"""Days by which something is due, as named or as counted from the document's own day."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

import ahocorasick_rs

from crawler.items import Document
from pipelines.annotation import Deadline
from pipelines.grammar.dates import Date, dates
from pipelines.grammar.words import Span, folded, sentence_at
from pipelines.lexicon import deadline as words

NUMBER = {word: number for number, names in words.NUMBERS.items() for word in names.split()}
UNIT = {word: days for days, names in words.DAYS.items() for word in names.split()}
MONTH, YEAR = frozenset(words.MONTHS.split()), frozenset(words.YEARS.split())
UNITS = "|".join(sorted({*UNIT, *MONTH, *YEAR}, key=len, reverse=True))
SPAN = re.compile(
    (
        rf"\b(?P<lead>{words.WITHIN})(?: |(?<='))(?:the next |a |an additional |další |les |los |i )?"
        rf"(?P<number>\d{{1,3}}|{'|'.join(sorted(NUMBER, key=len, reverse=True))})(?: ?\(\w+\))?(?: |-)"
        rf"(?:calendar |working |business |further |kalender|jours? )?(?P<unit>{UNITS})\b"
    ).replace(" ", r"\s{1,3}")  # a line's end may stand beside a space
)
LEADS = ahocorasick_rs.AhoCorasick(words.LEADS, implementation=ahocorasick_rs.Implementation.DFA)
WORKING = re.compile(r"working|business|ouvr|werk|hábil|lavorativ|arbeits")
BY = re.compile(rf"(?<!\w)(?:{words.BY})\s(?:the |le |el |il |den |dem |την |τις |τη )?\Z")
UNTIL = re.compile(words.UNTIL)
DUTY, TOLD = re.compile(words.DUTY), re.compile(words.TOLD)
COUNTED = re.compile(rf"\s?(?:{words.FROM})\b")
FROM_HERE = re.compile(rf"\s?(?:{words.FROM_HERE})\b")


def deadline(document: Document) -> Iterator[Deadline]:
    """Yield each day by which something is due; spans of time are counted from the document's day.

    >>> from crawler.items import Dated
    >>> day = Dated("2018-03-14", "meta")
    >>> [d.date for d in deadline(Document("", "", "", "It must comply within 30 days.", published=day))]
    ['2018-04-13']
    """
    text = document.text
    low, told = folded(text), day_of(document)
    yield from named(document, low, told)
    if told:
        yield from counted(text, low, told)


def day_of(document: Document) -> date | None:
    """The day of the document; None where it is not known to the day."""
    try:
        return date.fromisoformat(document.published.value[:10]) if document.published else None
    except ValueError:
        return None


def named(document: Document, low: str, told: date | None) -> Iterator[Deadline]:
    """Deadlines that name a day: "by 14 March 2018"."""
    for one in dates(document.text, document.language):
        lead = BY.search(low, max(0, one.start - 30), one.start)
        until = UNTIL.match(low, one.end)
        if (lead or until) and one.precision == "day" and due(document.text, low, one, told):
            start, end = lead.start() if lead else one.start, until.end() if until else one.end
            yield Deadline(start=start, end=end, rule="by a day", date=one.value)


def due(text: str, low: str, one: Date, told: date | None) -> bool:
    """Whether a named day is a duty: it lies ahead of the document, or its sentence says so."""
    sentence = sentence_at(text, one.start)
    if told:
        return date.fromisoformat(one.value) >= told
    return bool(DUTY.search(low, *sentence)) and not TOLD.search(low, *sentence)


def counted(text: str, low: str, told: date) -> Iterator[Deadline]:
    """Deadlines that are counted from the document: "within 30 days"."""
    places = {start for _, start, _ in LEADS.find_matches_as_indexes(low, overlapping=True)}
    for span in filter(None, (SPAN.match(low, place) for place in sorted(places))):
        sentence = sentence_at(text, span.start())
        if binding(low, span, sentence) and (day := later(told, span["number"], span["unit"])):
            yield Deadline(start=span.start(), end=span.end(), rule="within a time", date=day.isoformat())


def binding(low: str, span: re.Match[str], sentence: Span) -> bool:
    """Whether the span is a duty that begins with the document."""
    rest = low[span.end() : span.end() + 90]
    if (COUNTED.match(rest) and not FROM_HERE.match(rest)) or WORKING.search(rest[:20] + span[0]):
        return False
    return bool(DUTY.search(low, *sentence)) and not TOLD.search(low, *sentence)


def later(start: date, written: str, unit: str) -> date | None:
    """The day so many units after the start; None beyond ten years."""
    number = int(written) if written.isdigit() else NUMBER[written]
    if unit in UNIT:
        return start + timedelta(days=number * UNIT[unit])
    months = start.month - 1 + number * (12 if unit in YEAR else 1)
    if months > 132:
        return None
    year, month = start.year + months // 12, months % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))
