"""What one document tells of a case: all that the fold knows of it."""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from crawler.items import Document
from pipelines.cases import numbers
from pipelines.cases.acts import acting, by_whom, heard, is_court, peers, ranked, speaker
from pipelines.cases.boxes import box
from pipelines.cases.copies import Sketch, sketch
from pipelines.cases.parties import fined, named, respondents, titular
from pipelines.entities import Register
from pipelines.grammar.dates import dates
from pipelines.grammar.money import sums
from pipelines.rates import rate
from pipelines.vocabulary import fold

Row = dict[str, Any]
Rows = dict[str, list[Row]]

LAID = ("imposed", "reduced", "proposed")
YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount in its currency, and in euros where a rate is known."""

    amount: float
    currency: str
    eur: float | None
    stage: str = "imposed"


@dataclass(frozen=True, slots=True)
class Told:
    """A document as the fold sees it.  Ids are those of entities and topics; what comes first weighs most.

    `authority` acts, empty where none does; `authorities` are all that it names.  `numbers` are those of its
    own matter, `cited` all that it names.  `words` are those of its text, each once, with how
    many `times` it stands there; `sketch` finds copies.
    """

    id: str
    source: str
    url: str
    kind: str
    voice: str
    title: str
    language: str
    published: str
    decided: str
    boxed: bool
    authority: str
    authorities: tuple[str, ...]
    respondents: tuple[str, ...]
    numbers: frozenset[str]
    cited: frozenset[str]
    sums: tuple[Sum, ...]
    articles: frozenset[str]
    topics: tuple[str, ...]
    laws: tuple[str, ...]
    events: tuple[Row, ...]
    penalties: tuple[Row, ...]
    links: frozenset[str]
    words: tuple[str, ...]
    times: tuple[int, ...]
    sketch: Sketch = ()
    names: tuple[tuple[str, str], ...] = ()

    @property
    def entry(self) -> bool:
        """Whether it describes one decision: a register's entry, or the decision itself."""
        return self.boxed or self.kind in ("decision", "judgment")

    @property
    def own(self) -> bool:
        """Whether an authority or a court speaks for itself."""
        return self.voice in ("regulator", "court")

    @property
    def imposed(self) -> tuple[Sum, ...]:
        """The fines imposed; none where what the document is about was only threatened or proposed."""
        about = self.penalties[0]["stage"] if self.penalties and not self.boxed else "imposed"
        return tuple(sum_ for sum_ in self.sums if sum_.stage == about == "imposed")

    @property
    def days(self) -> frozenset[str]:
        """The days on which it was decided and published."""
        return frozenset(value for value in (self.decided, self.published[:10]) if len(value) == 10)

    @property
    def years(self) -> frozenset[str]:
        """The years in its dates, or in its numbers where no date is known."""
        dated = {value[:4] for value in (self.decided, self.published) if value}
        return frozenset(dated or {y for number in self.numbers for y in YEAR.findall(number)})

    @property
    def turns(self) -> frozenset[tuple[str, str]]:
        """The dated turns that it tells: kind and day."""
        return frozenset((row["type"], row["date"]) for row in self.events if row["precision"] == "day")

    @property
    def turns_told(self) -> frozenset[tuple[str, str]]:
        """The turns that happened, each with its day, be it that of publication."""
        rows = (row for row in self.events if row.get("status", "asserted") == "asserted")
        return frozenset((row["type"], row["date"]) for row in rows if len(row["date"]) == 10)

    @property
    def date(self) -> str:
        """The day of an entry's decision, of a report's publication; empty where neither is known."""
        known = (self.decided, self.published[:10]) if self.entry else (self.published[:10], self.decided)
        return known[0] or known[1]


def told(key: str, document: Document, rows: Rows, register: Register) -> Told:
    """What a document tells, from its text and the rows of its facts."""
    facts = box(document.body)
    mentions = sorted(rows.get("mentions", []), key=lambda row: row["start"])
    parties = named(facts.get("parties", ""), register)
    bases = rows.get("legal_bases", [])
    acts = whose(document, facts, mentions, rows, register)
    court = document.voice == "court" or is_court(acts["authority"], register)
    return Told(
        **described(key, document, facts, court=court),
        **acts,
        respondents=respondents(document, parties, mentions, facts, fined(acts, register))
        or titular(document.title, register),
        articles=frozenset(re.split(r"[(\s]", row["article"])[0] for row in bases if row["article"]),
        topics=common(row["topic"] for row in rows.get("document_topics", [])),
        laws=common(row["law"] for row in bases),
        decided=decided(document, facts, rows),
        sums=sanctions(facts, rows.get("penalties", []), decided(document, facts, rows) or when(document)),
        names=tuple(({row["entity"]: row["words"] for row in reversed(mentions)} | parties).items()),
    )


def described(key: str, document: Document, facts: dict[str, str], *, court: bool) -> Row:
    """What a document is, apart from what the stages found in it."""
    words = re.findall(r"[^\W_]{3,}", fold(document.text))
    counts = Counter(words)
    cited = numbers.numbers(document.text)
    plainly = ("source", "url", "kind", "voice", "title", "language")
    return {name: getattr(document, name) for name in plainly} | {
        "id": key,
        "published": when(document),
        "boxed": bool(facts),
        "numbers": own_numbers(document, facts, cited, court=court),
        "cited": cited,
        "links": frozenset(document.links),
        "words": tuple(map(sys.intern, counts)),
        "times": tuple(counts.values()),
        "sketch": sketch(words),
    }


def when(document: Document) -> str:
    """When a document was published, as fine as known; empty for unknown."""
    return document.published.value if document.published else ""


def whose(
    document: Document, facts: dict[str, str], mentions: list[Row], rows: Rows, register: Register
) -> Row:
    """Which authority acts, which are named, and whose act each fact is."""
    named_ones = [row for row in mentions if row["role"] == "authority"]
    events = acted(rows.get("events", []), named_ones, document.text)
    weights = ranked(document, named_ones, (row["by"] for row in events))
    own = speaker(document, named_ones, register)
    boxed = next((row["entity"] for row in named_ones if row["words"] in facts.get("authority", "")), "")
    return {
        "authority": acting(
            document,
            boxed or heard(document, named_ones, register),
            peers(named_ones, own, register),
            weights,
            own,
        ),
        "authorities": tuple(weights),
        "events": events,
        "penalties": acted(rows.get("penalties", []), named_ones, document.text),
    }


def common(values: Iterable[str]) -> tuple[str, ...]:
    """Values, the most frequent first, then as they come."""
    return tuple(value for value, _ in Counter(values).most_common())


def acted(rows: Iterable[Row], authorities: Sequence[Row], text: str) -> tuple[Row, ...]:
    """Facts, each with the authority whose act it is, as `by`."""
    return tuple(row | {"by": by_whom(row, authorities, text)} for row in rows)


def own_numbers(
    document: Document, facts: dict[str, str], cited: Iterable[str], *, court: bool
) -> frozenset[str]:
    """The numbers of the matter itself: those of the box, else one in the title, else the only one."""
    if "number" in facts:
        return numbers.told(facts["number"])
    return numbers.only(numbers.numbers(document.title), court=court) or numbers.only(cited, court=court)


def decided(document: Document, facts: dict[str, str], rows: Rows) -> str:
    """The day of the decision: as the box gives it, or as the first event of that kind does.

    A judgment is of the day that its court gives it; the decisions it tells of are those that it reviews.
    """
    for date in dates(facts.get("decided", "")):
        return date.value
    if document.voice == "court":
        return when(document)[:10]
    happened = (row for row in rows.get("events", []) if row.get("status", "asserted") == "asserted")
    for event in happened:
        if event["type"] in ("decision", "fine", "order", "reprimand") and event["precision"] == "day":
            return str(event["date"])
    return ""


def sanctions(facts: dict[str, str], penalties: list[Row], date: str) -> tuple[Sum, ...]:
    """The sums imposed: the box's first, then those of the text; in euros at a date's rate."""
    fine = facts.get("fine", "")
    written = sums(f"{fine} EUR") if re.fullmatch(r"[\d.,' ]+", fine) else sums(fine)
    boxed = [(float(one.amount), one.currency, "imposed") for one in written]
    text = [
        (float(row["amount"]), row["currency"], row["stage"]) for row in penalties if row["stage"] in LAID
    ]
    return tuple(in_euros(*one, date) for one in dict.fromkeys([*boxed, *text]))


def in_euros(amount: float, currency: str, stage: str, date: str) -> Sum:
    """A sum with what it was worth in euros."""
    worth = rate(currency, date)
    return Sum(amount, currency, None if worth is None else amount * worth, stage)
