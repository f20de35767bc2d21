"""The turns in the life of a probe: complaint, inquiry, order, fine, appeal and what became of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from crawler.items import Dated, Document
from pipelines.annotation import Event, Status
from pipelines.grammar.doers import doer
from pipelines.grammar.languages import language_of
from pipelines.grammar.proper import has_form
from pipelines.grammar.stems import Stems
from pipelines.grammar.when import when
from pipelines.grammar.words import Span, folded
from pipelines.lexicon.event import TABLES, UNSPACED
from pipelines.lexicon.status import DECIDES, DENIED, DENIED_AFTER, FUTURE, HYPOTHETICAL, INFINITIVE
from pipelines.reference import mentions

ASIDE = r"[^,.;]{4,30}"  # what stands between commas
CLOSE_BY = r"[^。\n]{0,30}?"  # some characters of a sentence that has no spaces
FAR = r"(?:[^\s;:]{1,40} ){0,12}?"  # words between the two that tell an event in either order
NEVER = r"(?!)"  # a pattern that matches nothing
LEADERS = "....."  # dots that lead to a page number: a table of contents tells no events
NEIGHBOURS = 8  # events before and after one that may share its words
NEAR = 60  # characters before an event's words in which a "not" or "may" belongs to them
THREATS = frozenset({"fine", "order", "reprimand", "interim_order"})  # what is threatened, when it may come
STEPS = frozenset(
    {"complaint", "inquiry_opened", "information_notice", "notice_of_intent", "draft_decision"}
)  # what leads to an outcome
OUTCOMES = frozenset(
    {"decision", "fine", "order", "reprimand", "closed", "no_further_action", "binding_decision"}
    | {"upheld", "reduced", "annulled"}
)
APPEAL, REVIEWS = frozenset({"appeal_lodged"}), frozenset({"upheld", "reduced", "annulled", "closed"})
ANYBODY = frozenset({"complaint", "pause", "undertaking", "appeal_lodged", "paid"})  # not authorities alone
PROMISES = frozenset({"pause", "undertaking", "no_further_action"})  # what is done by announcing it
# Types that give way where a finer one has the same words.
GENERAL = frozenset({"decision", "fine", "order", "complaint", "enforcement_threatened"})
TENTATIVE = re.compile(
    r"\b(?:provisional|preliminary|intent|intention|intend\w*|vorläufig|provisoire)"
)  # of a fine
CLAUSE = re.compile(
    r"[;:“”„\"]|,(?!\s(?:dass|daß|że|že|hogy|че|ότι|kad|ka|et|da)\b)|"
    r"\b(?:but|as|while|because|after)\b|\baber\b|\bmais\b|\bpero\b|\bmaar\b"
)


CONDITION = re.compile(
    r"\b(?:if|unless|provided that|s'ils?|à condition|sofern|falls|a menos que|a meno che|tenzij|mits)\b"
)


class Rule(NamedTuple):
    """One way of telling a type of event; one of the `stems` stands in its every match.

    `negative`: its own words hold a denial, as "no further action" does.
    """

    type: str
    negative: bool
    stems: tuple[str, ...]
    pattern: re.Pattern[str]

    @property
    def words(self) -> int:
        """The group of the pattern that is the event's own words: `act`, else all."""
        return self.pattern.groupindex.get("act", 0)


class Grammar(NamedTuple):
    """What a language says of events: its rules, and the words that deny them or put them off."""

    rules: tuple[Rule, ...]
    stems: Stems
    denied: re.Pattern[str]
    denied_after: re.Pattern[str]
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
    spaced = language not in UNSPACED
    rules = tuple(
        Rule(
            kind.rstrip("!"),
            kind.endswith("!"),
            tuple(stem.split("/")),
            re.compile(bounded(pattern, spaced=spaced)),
        )
        for kind, stem, pattern in rows
    )
    edge = r"\b" if spaced else ""
    denied, possible, future, bare, decides = (
        re.compile(rf"{edge}(?:{table.get(language, NEVER)}){edge}")
        for table in (DENIED, HYPOTHETICAL, FUTURE, INFINITIVE, DECIDES)
    )
    denied_after = re.compile(DENIED_AFTER.get(language, NEVER))
    stems = Stems(stem for rule in rules for stem in rule.stems)
    return Grammar(rules, stems, denied, denied_after, possible, future, bare, decides)


def bounded(pattern: str, *, spaced: bool = True) -> str:
    """The pattern with its `~` and `<>` written out, and no repetition that could run through a whole text.

    >>> bounded("시정~부과", spaced=False)
    '(?:시정[^。\\n]{0,30}?부과)'
    """
    if not spaced:
        return f"(?:{pattern.replace('~', CLOSE_BY)})"
    if " <> " in pattern:
        one, other = (f"(?:{side})" for side in pattern.split(" <> "))
        pattern = f"{one} {FAR}{other}|{other} {FAR}{one}"
    written = pattern.replace(" ~", rf"(?:, {ASIDE},)? ~").replace("~", r"(?:(?:\S+ ){0,5}?(?:\w{1,6}')?)")
    written = written.replace(" ", r"(?:\s{1,3})")
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
    """Every event that a rule finds, one of a type in a sentence."""
    low = folded(document.text)
    seen: set[tuple[str, Span]] = set()
    for rule, sentence, found in matches(document.text, low, language):
        words = low[found.start : found.end]
        lead, after = before(low, sentence, found.start), low[found.end : min(sentence.end, found.end + NEAR)]
        kind, status = kind_and_status(rule, lead, words, after, language)
        if (kind, sentence) not in seen:
            seen.add((kind, sentence))
            note = annotation(document, sentence, found, kind, status)
            if kind == "inquiry_opened" and is_company(document.text, note.actor):
                continue  # it looks into itself
            yield replace(note, rule=f"{rule.type}: {rule.stems[0]}")


def is_company(text: str, name: str) -> bool:
    """Whether a name is a company's: by its legal form, or because we know it."""
    known = (text[m.start : m.end] for m in mentions(text).get("organisation", ()))
    return bool(name) and (has_form(name) or name in known)


def matches(text: str, low: str, language: Grammar) -> Iterator[tuple[Rule, Span, Span]]:
    """Each rule with each sentence it finds its words in, and where."""
    by_stem = language.stems.sentences(text, low)
    for rule in language.rules:
        for sentence in dict.fromkeys(one for stem in rule.stems for one in by_stem.get(stem, ())):
            found = rule.pattern.search(low, sentence.start, sentence.end)
            if found and LEADERS not in low[sentence.start : sentence.end]:
                yield rule, sentence, Span(*found.span(rule.words))


def annotation(document: Document, sentence: Span, found: Span, kind: str, status: Status) -> Event:
    """An event with its date and who did it; who is named before a threat is the threatened one."""
    language = language_of(document)
    date, precision = when(document, sentence, found, language, past=status == "asserted")
    who = doer(document.text, sentence, found, language, anybody=kind in ANYBODY)
    return Event(
        start=found.start,
        end=found.end,
        rule="",
        type=kind,
        date=date,
        precision=precision,
        actor="" if kind == "enforcement_threatened" else who,
        status=status,
    )


def before(low: str, sentence: Span, start: int) -> str:
    """The words before an event's that may deny it: those of its clause."""
    return CLAUSE.split(low[max(sentence.start, start - NEAR) : start])[-1]


def kind_and_status(rule: Rule, lead: str, found: str, after: str, language: Grammar) -> tuple[str, Status]:
    """What the event is and whether it is asserted; a fine that may come is a threat."""
    kind = rule.type
    if kind == "enforcement_threatened":
        return kind, "denied" if language.denied.search(lead[-12:]) else "asserted"
    if language.denied.search(lead if rule.negative else lead + found):
        return kind, "denied"
    if language.denied_after.match(after):
        return kind, "denied"
    tentative = kind == "fine" and TENTATIVE.search(lead + found)
    possible = tentative or language.possible.search(lead if kind == "notice_of_intent" else lead + found)
    if possible and kind in THREATS:
        return "enforcement_threatened", "asserted"
    if kind not in THREATS and CONDITION.search(CLAUSE.split(after)[0]):
        return kind, "hypothetical"
    late = kind not in PROMISES and language.future.search(lead + found)
    planned = language.bare.match(found) and not language.decides.search(lead)
    return kind, "hypothetical" if possible or late or planned else "asserted"
