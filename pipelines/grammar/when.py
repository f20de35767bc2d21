"""When an event took place: the date that belongs to its words, and not to others in their sentence."""

import re
from bisect import bisect_left
from operator import attrgetter

from crawler.items import Document
from pipelines.grammar.dates import Date, dates, recent
from pipelines.grammar.words import Span, folded
from pipelines.lexicon.when import (
    ANOTHER_CLAUSE,
    AT,
    BY,
    EARLIER,
    INSTRUMENT,
    INSTRUMENTAL,
    NO_VERB,
    OF,
    OTHER_CLAUSE,
    SUBORDINATE,
    VERB,
)

LEAD = 60  # characters before a date in which what it belongs to stands
HEAD = re.compile(rf"(?P<head>[^\W\d_]+)\)?\s(?P<link>{AT}|{OF})\s(?:the\s)?\Z")
LIMIT = re.compile(rf"\b(?:{BY})\s(?:the\s)?\Z")
BY_INSTRUMENT = re.compile(rf"(?:\A|\W){INSTRUMENT}[^,;.]{{1,40}}\Z")
WITH_ENDING = re.compile(INSTRUMENTAL)
OF_NOUN, VERB_FORM = re.compile(OF), re.compile(VERB)
AFTER, BEFORE = re.compile(ANOTHER_CLAUSE), re.compile(OTHER_CLAUSE)
DEPENDS = re.compile(SUBORDINATE)
PAST = {language: re.compile(rf"\b(?:{words})\b") for language, words in EARLIER.items()}
START = attrgetter("start")


def when(
    document: Document, sentence: Span, found: Span, language: str, *, past: bool = True
) -> tuple[str, str]:
    """The date of an event and its precision: day, month or year; `earlier` where only that is told.

    Both are empty where the text says nothing.  `past`: it has happened, so that a date needs no year.

    >>> text = "The ICO closed the investigation that it opened in August 2016."
    >>> when(Document("", "", "", text), Span(0, 63), Span(8, 32), "en")
    ('', '')
    """
    low = folded(document.text)
    near = [
        date
        for date in all_dates(document, sentence, past=past)
        if not LIMIT.search(low, max(0, date.start - 40), date.start)
    ]
    own = [date for date in near if belongs(low, sentence, found, date)]
    bound = [date for date in own if head(low, sentence, date, found) == "own"]
    if best := min(bound or own, key=lambda d: max(d.start - found.end, found.start - d.end), default=None):
        return best.value, best.precision
    then = any(date.end <= found.start and not head(low, sentence, date, found) for date in near)
    return "", "earlier" if then or lies_earlier(low, sentence, found, language) else ""


def all_dates(document: Document, sentence: Span, *, past: bool) -> list[Date]:
    """The dates in a sentence; else those without a year: the last such days before publication."""
    text, language = document.text, document.language
    written = dates(text, language)
    first, last = (bisect_left(written, place, key=START) for place in sentence)
    inside = list(written[first:last])
    published = document.published.value if document.published and past else ""
    if inside or len(published) < len("2016-11-07"):
        return inside
    return list(recent(text, *sentence, language, published))


def belongs(low: str, sentence: Span, found: Span, date: Date) -> bool:
    """Whether a date may tell when the event was: it stands in its clause, and with no other word."""
    match head(low, sentence, date, found):
        case "own":
            return True
        case "other":
            return False
    if date.start >= found.end:
        return not AFTER.search(low, found.end, date.start)
    return found.start < date.end or not BEFORE.search(low, date.end, found.start)


def head(low: str, sentence: Span, date: Date, found: Span) -> str:
    """What a date hangs on: the event's "own" words, "other" ones, or nothing: empty."""
    lead = HEAD.search(low, max(sentence.start, date.start - LEAD), date.start)
    if not lead:
        return ""
    if found.start <= lead.start("head") < found.end:
        return "own"
    if OF_NOUN.fullmatch(lead["link"]):
        clause = low[max(sentence.start, date.start - 2 * LEAD) : lead.end("head")]
        return "" if WITH_ENDING.fullmatch(lead["head"]) or BY_INSTRUMENT.search(clause) else "other"
    return "other" if VERB_FORM.fullmatch(lead["head"]) and lead["head"] not in NO_VERB else ""


def lies_earlier(low: str, sentence: Span, found: Span, language: str) -> bool:
    """Whether the words tell of something before the document: "had ordered", "after it opened"."""
    if low.startswith("follow", found.start):
        return True
    lead = low[max(sentence.start, found.start - LEAD) : found.start]
    words = PAST.get(language)
    clause = re.split(r"[;:,]", lead)[-1]
    return bool((words and words.search(clause + low[found.start : found.end])) or DEPENDS.search(lead))
