"""The turns in the life of a probe: complaint, inquiry, order, fine, appeal and what became of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from crawler.items import Document
from pipelines.annotation import Event, Status
from pipelines.dates import dates
from pipelines.languages import language_of
from pipelines.lexicon.event import TABLES
from pipelines.lexicon.quote import ARTICLES
from pipelines.lexicon.status import DECIDES, DENIED, FUTURE, HYPOTHETICAL, INFINITIVE
from pipelines.speakers import NAME, is_name, naming
from pipelines.words import Span, folded, sentence_at

NEVER = r"(?!)"  # a pattern that matches nothing
LEADERS = "....."  # dots that lead to a page number: a table of contents tells no events
NEIGHBOURS = 8  # events before and after one that may share its words
NEAR = 60  # characters before an event's words in which a "not" or "may" belongs to them
THREATS = frozenset({"fine", "order", "reprimand", "interim_order"})  # what is threatened, when it may come
PROMISES = frozenset({"pause", "undertaking", "no_further_action"})  # what is done by announcing it
# Types that give way where a finer one has the same words.
GENERAL = frozenset({"decision", "fine", "order", "complaint", "enforcement_threatened"})
TENTATIVE = re.compile(r"\b(?:provisional|preliminary|intent|intention|vorläufig|provisoire)")  # of a fine
CLAUSE = re.compile(r"[;:,“”„\"]|\b(?:but|as|while|because|after)\b|\baber\b|\bmais\b|\bpero\b|\bmaar\b")
PASSIVE = re.compile(
    r"(?:was|were|been|has been|have been|had been|is|are|be|wurde|a été|fue|è stat\w|werd)\b"
)
HEADLINE = re.compile(
    r"(?:fined|ordered|reprimanded|sanctioned) (?:[€£$₹\d]|to |by |for |over |after |maximum )"
)
BY = re.compile(rf"\b(?:by|par|von|durch|por|da|dal|dalla|dall'|door)\s(?:{ARTICLES})?")
VERB_LAST = frozenset({"de", "nl"})
AND = re.compile(r"\b(?:and|et|y|ed?)(?: also)? \Z")  # a second verb of the first one's subject
COMMON_NOUN = re.compile(r"[A-ZÄÖÜ][a-zäöüß-]+")  # what German writes like a name
ANOTHER = re.compile(rf"[\s(](?:{ARTICLES})\w")  # somebody without a name, who stands nearer


class Rule(NamedTuple):
    """One way of telling a type of event."""

    type: str
    stem: str
    pattern: re.Pattern[str]


class Grammar(NamedTuple):
    """What a language says of events: its rules, and the words that deny them or put them off."""

    rules: tuple[Rule, ...]
    denied: re.Pattern[str]
    possible: re.Pattern[str]
    future: re.Pattern[str]
    bare: re.Pattern[str]
    decides: re.Pattern[str]


@lru_cache
def grammar(language: str) -> Grammar | None:
    """The grammar of a language; None for one that has no table."""
    if language not in TABLES:
        return None
    rows = (line.split(" | ", 2) for line in TABLES[language].strip().splitlines())
    rules = tuple(Rule(kind, stem, re.compile(bounded(pattern))) for kind, stem, pattern in rows)
    tables = (DENIED, HYPOTHETICAL, FUTURE, INFINITIVE, DECIDES)
    patterns = (rf"\b(?:{table.get(language, NEVER)})\b" for table in tables)
    return Grammar(rules, *map(re.compile, patterns))


def bounded(pattern: str) -> str:
    """The pattern with its `~` written out, and no repetition that could run through a whole text."""
    written = pattern.replace("~", r"(?:(?:\S+\s){0,5}?(?:\w{1,6}')?)")
    for endless, short in ((r"\w*", r"\w{0,15}"), (r"\w+", r"\w{1,30}"), (r"\S+", r"\S{1,40}")):
        written = written.replace(endless, short)
    return rf"(?<!\w)(?:{written})"


def event(document: Document) -> Iterator[Event]:
    """Yield each event that the document tells, denies or holds possible.

    >>> document = Document("", "", "", "The ICO fined Acme on 3 May 2019.", language="en")
    >>> [(e.type, e.date) for e in event(document)]
    [('fine', '2019-05-03')]
    """
    language = grammar(language_of(document))
    if language:
        notes = sorted(told(document, language), key=lambda note: (note.start, note.end))
        yield from once(finest(notes))


def once(notes: Iterable[Event]) -> Iterator[Event]:
    """The events without those told before: of a type on a day, or undated by the same actor."""
    seen = set()
    for note in notes:
        key = (note.type, note.status, note.date or note.actor)
        if key not in seen:
            yield note
        seen.add(key)


def finest(notes: list[Event]) -> Iterator[Event]:
    """The events without general ones whose words belong to a finer one."""
    for place, note in enumerate(notes):
        beside = notes[max(0, place - NEIGHBOURS) : place + NEIGHBOURS + 1]
        overlapping = [other for other in beside if other.start < note.end and note.start < other.end]
        if note.type not in GENERAL or all(other.type in GENERAL for other in overlapping):
            yield note


def told(document: Document, language: Grammar) -> Iterator[Event]:
    """Every event that a rule finds, one of a type in a sentence."""
    low = folded(document.text)
    seen: set[tuple[str, Span]] = set()
    for rule, sentence, found in matches(document.text, low, language.rules):
        words = low[found.start : found.end]
        kind, status = kind_and_status(rule.type, before(low, sentence, found.start), words, language)
        if (kind, sentence) not in seen:
            seen.add((kind, sentence))
            note = annotation(document, sentence, found)
            if kind == "enforcement_threatened":  # the name before is the threatened one's
                note = replace(note, actor="")
            yield replace(note, type=kind, status=status, rule=f"{rule.type}: {rule.stem}")


def matches(text: str, low: str, rules: Iterable[Rule]) -> Iterator[tuple[Rule, Span, Span]]:
    """Each rule with each sentence it finds its words in, and where."""
    by_stem = {stem: tuple(sentences_with(text, low, stem)) for stem in {rule.stem for rule in rules}}
    for rule in rules:
        for sentence in by_stem[rule.stem]:
            found = rule.pattern.search(low, sentence.start, sentence.end)
            if found and LEADERS not in low[sentence.start : sentence.end]:
                yield rule, sentence, Span(*found.span())


def annotation(document: Document, sentence: Span, found: Span) -> Event:
    """An event of no type yet, with its date and who did it."""
    date, precision = date_of(document, sentence, found)
    who = actor(document.text, sentence, found, language_of(document))
    return Event(
        start=found.start, end=found.end, rule="", type="", date=date, precision=precision, actor=who
    )


def sentences_with(text: str, low: str, stem: str) -> Iterator[Span]:
    """The sentences that hold the stem."""
    place = low.find(stem)
    while place >= 0:
        sentence = sentence_at(text, place)
        yield sentence
        place = low.find(stem, max(sentence.end, place + 1))


def before(low: str, sentence: Span, start: int) -> str:
    """The words before an event's that may deny it: those of its clause."""
    return CLAUSE.split(low[max(sentence.start, start - NEAR) : start])[-1]


def kind_and_status(kind: str, lead: str, found: str, language: Grammar) -> tuple[str, Status]:
    """What the event is and whether it is asserted; a fine that may come is a threat."""
    if kind == "enforcement_threatened":
        return kind, "denied" if language.denied.search(lead[-12:]) else "asserted"
    if language.denied.search(lead if kind == "no_further_action" else lead + found):
        return kind, "denied"
    tentative = kind == "fine" and TENTATIVE.search(lead + found)
    possible = tentative or language.possible.search(lead + found)
    if possible and kind in THREATS:
        return "enforcement_threatened", "asserted"
    late = kind not in PROMISES and language.future.search(lead + found)
    planned = language.bare.match(found) and not language.decides.search(lead)
    return kind, "hypothetical" if possible or late or planned else "asserted"


def date_of(document: Document, sentence: Span, found: Span) -> tuple[str, str]:
    """The date nearest to the words in their sentence; empty where there is none."""
    near = [d for d in dates(document.text, document.language) if sentence.start <= d.start < sentence.end]
    if not near:
        return "", ""
    best = min(near, key=lambda d: max(d.start - found.end, found.start - d.end))
    return best.value, best.precision


def actor(text: str, sentence: Span, found: Span, language: str) -> str:
    """Who did it: the name after "by", else the nearest before words that are not passive.

    Where verbs stand last, other names stand between, so that the sentence's first is who does it.
    """
    low = folded(text)
    by = BY.search(low, found.start, min(sentence.end, found.end + 40))
    if by and (name := NAME.match(text, by.end())):
        return name[0].rstrip(".,")
    if PASSIVE.match(low, found.start) or HEADLINE.match(low, found.start):
        return ""
    end = found.start + len(text[found.start : found.end].split(maxsplit=1)[0]) * text[found.start].isupper()
    names = [name for name in NAME.finditer(text, sentence.start, end) if naming(name[0])]
    if first := language in VERB_LAST or bool(AND.search(low, sentence.start, found.start)):
        names = [name for name in names if language != "de" or not COMMON_NOUN.fullmatch(name[0])][:1]
    if not names or (not first and ANOTHER.search(low, names[-1].end(), found.start)):
        return ""
    nearest = naming(names[-1][0])
    return nearest if is_name(nearest, text) else ""
