"""A document as the fold sees it: all that it knows of one."""

import re
from dataclasses import dataclass
from typing import Any

from pipelines.cases.copies import Sketch

Row = dict[str, Any]

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
