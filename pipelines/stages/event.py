"""The turns in the life of a probe: complaint, inquiry, order, fine, appeal and what became of it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from crawler.items import Document
from pipelines.annotation import Event, Status
from pipelines.dates import dates
from pipelines.languages import language_of
from pipelines.lexicon.event import DENIED, HYPOTHETICAL, TABLES
from pipelines.lexicon.quote import ARTICLES
from pipelines.speakers import NAME
from pipelines.words import Span, folded, sentence_at

NEGATION, MODAL = re.compile(DENIED), re.compile(HYPOTHETICAL)
NEAR = 60  # characters before an event's words in which a "not" or "may" belongs to them
THREATS = frozenset({"fine", "order", "reprimand", "decision", "interim_order"})
BY = re.compile(rf"\b(?:by|par|von|durch|por|da|dal|dalla|dall'|door)\s(?:{ARTICLES})?")


class Rule(NamedTuple):
    """One way of telling a type of event."""

    type: str
    stem: str
    pattern: re.Pattern[str]


@lru_cache
def rules(language: str) -> tuple[Rule, ...]:
    """The rules of a language; none for one that has no table."""
    rows = [line.split(" | ", 2) for line in TABLES.get(language, "").strip().splitlines()]
    return tuple(Rule(kind, stem, re.compile(bounded(pattern))) for kind, stem, pattern in rows)


def bounded(pattern: str) -> str:
    """The pattern with its `~` written out, and no repetition that could run through a whole text."""
    written = pattern.replace("~", r"(?:(?:\S+\s){0,4}?)")
    for endless, short in ((r"\w*", r"\w{0,15}"), (r"\w+", r"\w{1,30}"), (r"\S+", r"\S{1,40}")):
        written = written.replace(endless, short)
    return written


def event(document: Document) -> Iterator[Event]:
    """Yield each event that the document tells, denies or holds possible.

    >>> document = Document("", "", "", "The ICO fined Acme on 3 May 2019.", language="en")
    >>> [(e.type, e.date) for e in event(document)]
    [('fine', '2019-05-03')]
    """
    text = document.text
    low = folded(text)
    seen: set[tuple[str, Span]] = set()
    for rule in rules(language_of(document)):
        for sentence in sentences_with(text, low, rule.stem):
            found = rule.pattern.search(low, sentence.start, sentence.end)
            if found and (rule.type, sentence) not in seen:
                seen.add((rule.type, sentence))
                yield told(document, low, rule, sentence, Span(*found.span()))


def sentences_with(text: str, low: str, stem: str) -> Iterator[Span]:
    """The sentences that hold the stem."""
    place = low.find(stem)
    while place >= 0:
        sentence = sentence_at(text, place)
        yield sentence
        place = low.find(stem, max(sentence.end, place + 1))


def told(document: Document, low: str, rule: Rule, sentence: Span, found: Span) -> Event:
    """The event with its date, who did it, and whether it is asserted."""
    status = status_of(low[max(sentence.start, found.start - NEAR) : found.end])
    kind = rule.type
    if status == "hypothetical" and kind in THREATS:
        kind, status = "enforcement_threatened", "asserted"
    if kind == "enforcement_threatened" and status == "hypothetical":
        status = "asserted"
    when = date_of(document, sentence, found)
    return Event(
        start=found.start, end=found.end, rule=rule.stem, type=kind, status=status,
        date=when[0], precision=when[1], actor=actor(document.text, low, sentence, found),
    )  # fmt: skip


def status_of(before: str) -> Status:
    """Whether the words before deny the event or hold it possible."""
    if NEGATION.search(before):
        return "denied"
    return "hypothetical" if MODAL.search(before) else "asserted"


def date_of(document: Document, sentence: Span, found: Span) -> tuple[str, str]:
    """The date nearest to the words in their sentence; empty where there is none."""
    near = [d for d in dates(document.text, document.language) if sentence.start <= d.start < sentence.end]
    if not near:
        return "", ""
    best = min(near, key=lambda d: max(d.start - found.end, found.start - d.end))
    return best.value, best.precision


def actor(text: str, low: str, sentence: Span, found: Span) -> str:
    """Who did it: the name after "by", else the last one before the words."""
    if (by := BY.search(low, found.start, min(sentence.end, found.end + 40))) and (
        name := NAME.match(text, by.end())
    ):
        return name[0]
    names = [name[0] for name in NAME.finditer(text, sentence.start, found.start)]
    return names[-1] if names else ""
