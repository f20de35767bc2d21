"""What the store keeps beside documents: sources, fetches, runs, and what keeping a document came to."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

WRONG = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)
"""What a stage may raise on one document; it costs that document's facts and no other's."""

Outcome = Literal["new", "changed", "unchanged", "off_topic", "error"]
Health = Literal["ok", "quiet", "degraded", "blocked", "broken", "skipped", "stopped"]

OPEN = re.compile(
    r"OGL|CC0|CC-BY-(?:SA-)?\d|public[- ]domain|PD|EU-reuse|etalab|Licence-Ouverte|NLOD|IODL|DL-DE|ODC-BY",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Source:
    """What a source declares of itself; `id` is the spider's name."""

    id: str
    publisher: str
    homepage: str
    country: str
    language: str
    voice: str
    licence: str
    cadence_days: float
    coverage: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """A fetch that brought no document; `archive` is FILE:OFFSET in the WARC archive."""

    source: str
    url: str
    fetched: datetime
    outcome: Outcome
    note: str
    status: int | None = None
    archive: str = ""
    run: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person decided on a record, and why.

    `other` is what it is merged with; `documents` are those that are split off a case.  A source is
    confirmed to look as its newest run saw it, however it looked before.
    """

    record: Literal["case", "event", "penalty", "entity", "source"]
    target: str
    verdict: Literal["confirm", "dispute", "merge", "split"]
    who: str
    why: str
    other: str = ""
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finish:
    """How a run of a source ended.

    `links` are entries that its listings named; `known` those of them that were not worth a new fetch.
    `look` is what it saw, in JSON; empty where it saw no listing.
    """

    outcome: Health
    reason: str = ""
    links: int = 0
    fetched: int = 0
    known: int = 0
    look: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What keeping a document came to; `flags` say what the new wording touches."""

    id: str
    outcome: Outcome
    version: int
    flags: tuple[str, ...] = ()


def republishable(licence: str) -> bool:
    """Whether a licence lets the text itself be published.  Non-commercial and no-derivatives ones do not.

    >>> [republishable(name) for name in ("OGL-UK-3.0", "CC-BY-4.0", "CC-BY-ND-4.0", "copyright")]
    [True, True, False, False]
    """
    return OPEN.match(licence) is not None


def stamp(moment: datetime) -> str:
    """A time as the tables hold it: UTC, to the second.

    >>> stamp(datetime(2016, 11, 8, 9, 30, tzinfo=UTC))
    '2016-11-08T09:30:00Z'
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone; pass one, such as datetime.now(UTC)")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
