"""A case: the whole life of a probe, as the fold makes it."""

from dataclasses import dataclass

from pipelines.cases.ledger import Entry
from pipelines.cases.timeline import Turn


@dataclass(frozen=True, slots=True)
class Filed:
    """A document in a case; `copy_of` is the one that published the same words before, or empty."""

    document: str
    copy_of: str = ""


@dataclass(frozen=True, slots=True)
class Sibling:
    """A case on the same matter elsewhere; `why` says in words what binds them."""

    other: str
    relation: str
    why: str


@dataclass(frozen=True, slots=True)
class Case:
    """One authority's probe into one matter.  Dates are ISO 8601 or empty; lists have the main one first.

    `names` are what people call the authority and the respondents: (entity id, name).
    """

    id: str
    title: str
    authority: str
    respondents: tuple[str, ...]
    status: str
    opened: str
    last_activity: str
    topics: tuple[str, ...]
    laws: tuple[str, ...]
    documents: tuple[Filed, ...]
    timeline: tuple[Turn, ...]
    ledger: tuple[Entry, ...]
    names: tuple[tuple[str, str], ...] = ()
    siblings: tuple[Sibling, ...] = ()
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Cases:
    """What the fold gives: the cases, and where the ids of vanished ones lead."""

    cases: tuple[Case, ...]
    redirects: dict[str, str]
