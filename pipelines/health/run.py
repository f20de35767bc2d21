"""What is judged, and by what."""

from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, field
from datetime import datetime, timedelta
from typing import Any

from crawler.items import Entry, Listing, Look, Text
from pipelines.records import Health

REFUSED = {401, 403, 429, 451}


@dataclass(slots=True)
class Tally:
    """What went wrong in a run: listings that could not be read, or only partly, and pages."""

    listings: list[str] = field(default_factory=list)
    partly: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    refusals: list[int | None] = field(default_factory=list)  # their status

    @property
    def unwelcome(self) -> bool:
        """Whether to stop asking: the site said to, refused a listing, or page after page."""
        return bool(self.refusals) and (429 in self.refusals or bool(self.listings) or len(self.refusals) > 2)

    def add(self, error: BaseException, *, page: bool, status: int | None) -> str:
        """Count an error; return it in words."""
        message = str(error) if hasattr(error, "expected") else f"{type(error).__name__}: {error}"
        which = self.pages if page else self.listings
        (self.partly if getattr(error, "partly", False) else which).append(message)
        self.refusals += [status] if status in REFUSED else []
        return message


@dataclass(frozen=True, slots=True)
class Expected:
    """What a source declares: `hosts` may answer for its listings, `language` is the usual one.

    `blocked` says what is read instead of a source that lets nobody in.  `newest` is the date of the newest
    document that is kept, empty for none: runs that were killed kept it and left no look.
    """

    publisher: str
    language: str
    cadence: timedelta
    hosts: frozenset[str]
    blocked: str = ""
    newest: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A run that has ended: when, what it saw, what went wrong, and why it ended or did not begin."""

    at: datetime
    look: Look
    tally: Tally
    finished: str = "finished"
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a gate found."""

    health: Health
    reason: str


Past = Sequence[Look]  # what earlier runs saw that were well, the newest first


def texts(past: Past) -> list[Text]:
    """All texts that earlier runs saw."""
    return [text for look in past for text in look.texts]


def before(listing: Listing, past: Past) -> Iterator[Listing]:
    """The same listing as earlier runs saw it, the newest first."""
    return (earlier for look in past for earlier in look.listings if earlier.url == listing.url)


def restored(row: dict[str, Any]) -> Look:
    """A look as the store gives it back."""
    listings = (
        Listing(**{**told, "entries": tuple(Entry(*entry) for entry in told["entries"])})
        for told in row["listings"]
    )
    return Look(
        tuple(listings), tuple(Text(**{**told, "doubts": tuple(told["doubts"])}) for told in row["texts"])
    )


def storable(look: Look) -> dict[str, Any]:
    """A look as the store keeps it.

    >>> look = Look((Listing("u", 1, "h", True, 1, (Entry("a", "t", "2016"),)),))
    >>> restored(storable(look)) == look
    True
    """
    listings = [
        {name: getattr(listing, name) for name in ("url", "number", "host", "whole", "links")}
        | {"entries": [list(astuple(entry)) for entry in listing.entries]}
        for listing in look.listings
    ]
    return {
        "listings": listings,
        "texts": [{name: getattr(text, name) for name in Text.__slots__} for text in look.texts],
    }
