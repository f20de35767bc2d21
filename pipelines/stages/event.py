"""The turns in the life of a probe: complaint, inquiry, order, fine, appeal and what became of it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from crawler.items import Dated, Document
from pipelines.annotation import Event, Status
from pipelines.grammar.asserted import NEAR, before, kind_and_status
from pipelines.grammar.doers import doer
from pipelines.grammar.languages import language_of
from pipelines.grammar.proper import has_form
from pipelines.grammar.turns import Grammar, grammar, matches
from pipelines.grammar.when import when
from pipelines.grammar.words import Span, folded
from pipelines.lexicon.status import ANYONE
from pipelines.reference import mentions

NEIGHBOURS = 8  # events before and after one that may share its words
STEPS = frozenset(
    {"complaint", "inquiry_opened", "information_notice", "notice_of_intent", "draft_decision"}
    | {"enforcement_threatened"}
)  # what leads to an outcome
OUTCOMES = frozenset(
    {"decision", "fine", "order", "reprimand", "closed", "no_further_action", "binding_decision"}
    | {"upheld", "reduced", "annulled"}
)
APPEAL, REVIEWS = frozenset({"appeal_lodged"}), frozenset({"upheld", "reduced", "annulled", "closed"})
ANYBODY = frozenset({"complaint", "pause", "undertaking", "appeal_lodged", "paid"})  # not authorities alone
# Types that give way where a finer one has the same words.
GENERAL = frozenset({"decision", "fine", "order", "complaint", "enforcement_threatened"})


LAW = re.compile(ANYONE)
RELATIVE = re.compile(
    r"\b(?:by|with|in|through) which\b|\b(?:durch|mit) (?:das|den|die|dem|der)\b|\bpar l(?:aquelle|equel)\b"
)


def event(document: Document) -> Iterator[Event]:
    """Yield each event that the document reports, denies or considers possible.

    >>> document = Document("", "", "", "The ICO fined Acme on 3 May 2019.", language="en")
    >>> [(e.type, e.date) for e in event(document)]
    [('fine', '2019-05-03')]
    """
    language = grammar(language_of(document))
    if language:
        notes = sorted(told(document, language), key=lambda note: (note.start, note.end))
        yield from once(placed(document, list(finest(notes))))


def once(notes: Iterable[Event]) -> Iterator[Event]:
    """The events without those told before: of a type on a day, or undated by the same actor."""
    seen = set()
    for note in notes:
        key = (note.type, note.status, note.date or note.actor)
        if key not in seen:
            yield note
        seen.add(key)


def placed(document: Document, notes: list[Event]) -> Iterator[Event]:
    """The events, where one without a date tells of the day of the document only if it may.

    What a title tells is new.  A step that leads to an outcome lies before a document that announces one,
    and what has a date elsewhere in the document has that one, if it is recent or such a step.
    """
    published, title = document.published, len(document.title)
    asserted = [note for note in notes if note.status == "asserted"]
    outcomes = {note.type for note in asserted if is_outcome(note) and new(note, published)}
    steps = set(STEPS if outcomes else ()) | set(APPEAL if outcomes & REVIEWS else ())
    if document.voice == "ngo":  # its own complaint is the news
        steps.discard("complaint")
    for note in notes:
        dated = [other for other in asserted if other.type == note.type and other.date]
        before = note.type in steps
        if note.date or note.status != "asserted" or note.start < title:
            yield note
        elif not any(before or new(other, published) for other in dated):
            yield replace(note, precision="earlier" if before else note.precision)


def is_outcome(note: Event) -> bool:
    """Whether an event ends a stage of the probe; that an authority "found that" may still be its view."""
    return note.type in OUTCOMES and not note.rule.endswith("found that")


def new(note: Event, published: Dated | None) -> bool:
    """Whether an event is of the days before the document, or told without a date."""
    if not note.date:
        return note.precision != "earlier"
    return published is not None and note.date[:7] == published.value[:7]


def finest(notes: list[Event]) -> Iterator[Event]:
    """The events without general ones whose words belong to a finer one."""
    for place, note in enumerate(notes):
        beside = notes[max(0, place - NEIGHBOURS) : place + NEIGHBOURS + 1]
        overlapping = [other for other in beside if other.start < note.end and note.start < other.end]
        if note.type not in GENERAL or all(other.type in GENERAL for other in overlapping):
            yield note


def told(document: Document, language: Grammar) -> Iterator[Event]:
    """Every event that a rule finds, one of a type in a clause."""
    low = folded(document.text)
    seen: defaultdict[tuple[str, Span], list[Span]] = defaultdict(list)
    for rule, sentence, found in matches(document.text, low, language):
        words = low[found.start : found.end]
        lead, after = before(low, sentence, found.start), low[found.end : min(sentence.end, found.end + NEAR)]
        kind, status = kind_and_status(rule, lead, words, after, language)
        if all(clauses_part(low, known, found) for known in seen[kind, sentence]):
            seen[kind, sentence].append(found)
            note = annotation(document, sentence, found, kind, status)
            if not is_about_others(document.text, note, lead + words):
                actor = "" if is_object(document.text, note) else note.actor
                yield replace(note, actor=actor, rule=f"{rule.type}: {rule.stems[0]}")


def clauses_part(low: str, one: Span, other: Span) -> bool:
    """Whether they stand in two clauses: "set aside the judgment by which it had annulled the fine"."""
    first, second = sorted((one, other))
    return first.end <= second.start and bool(RELATIVE.search(low, first.end, second.start))


def evidence(text: str, found: Span) -> Span:
    """The words of an event, without a space at the end and half a bracket: "ICO) is looking into"."""
    words = text[found.start : found.end].rstrip()
    inside, closing, _ = words.partition(") ")
    before = len(inside + closing) if closing and "(" not in inside else 0
    return Span(found.start + before, found.start + len(words))


def is_object(text: str, note: Event) -> bool:
    """Whether the name beside an authority's act is that of the company it affects."""
    return note.type not in ANYBODY and is_company(text, note.actor)


def is_about_others(text: str, note: Event, words: str) -> bool:
    """Whether a company looks into itself, or the law threatens everybody."""
    if note.type == "enforcement_threatened":
        return bool(LAW.search(words))
    return note.type == "inquiry_opened" and is_company(text, note.actor)


def is_company(text: str, name: str) -> bool:
    """Whether a name is a company's: by its legal form, or because we know it."""
    known = (text[m.start : m.end] for m in mentions(text).get("organisation", ()))
    return bool(name) and (has_form(name) or name in known)


def annotation(document: Document, sentence: Span, found: Span, kind: str, status: Status) -> Event:
    """An event with its date and who did it; who is named before a threat is the threatened one."""
    language = language_of(document)
    date, precision = when(document, sentence, found, language, past=status == "asserted")
    who = doer(document.text, sentence, found, language, anybody=kind in ANYBODY)
    words = evidence(document.text, found)
    return Event(
        start=words.start,
        end=words.end,
        rule="",
        type=kind,
        date=date,
        precision=precision,
        actor="" if kind == "enforcement_threatened" else who,
        status=status,
    )
