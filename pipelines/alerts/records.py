"""What the decision of who is told what works on."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

Kind = Literal["search", "case", "entity", "law", "topic", "source"]
Channel = Literal["email", "webhook", "feed"]
Rhythm = Literal["at once", "daily", "weekly"]

KINDS, CHANNELS, RHYTHMS = get_args(Kind), get_args(Channel), get_args(Rhythm)
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Unreadable(RuntimeError):
    """Raised for a watch or a setting that cannot be used as written; the message says how to fix it."""

    exitcode = 2


class Undelivered(Exception):
    """Raised by a channel when a message has not arrived, or not for certain; it will be tried again."""


@dataclass(frozen=True, slots=True)
class Watch:
    """What somebody wants to hear about.

    `target` is an id; of a law "GDPR" or "GDPR Art. 5(1)(a)"; of a search SQLite's full-text syntax.
    """

    name: str
    kind: str
    target: str
    channel: str
    address: str
    rhythm: str

    def __post_init__(self) -> None:
        for label, value, known in (
            ("kind", self.kind, KINDS),
            ("channel", self.channel, CHANNELS),
            ("rhythm", self.rhythm, RHYTHMS),
        ):
            if value not in known:
                raise Unreadable(f"watch {self.name!r}: {label} {value!r} is not one of {', '.join(known)}")
        if not NAME.fullmatch(self.name):
            raise Unreadable(f"watch {self.name!r}: a name is small letters, digits and single hyphens")
        if not self.target or (self.channel != "feed" and not self.address):
            raise Unreadable(f"watch {self.name!r}: target and address must not be empty")


@dataclass(frozen=True, slots=True)
class Change:
    """A row of the change log, and what it concerns as the tables now stand.

    `before` is the record as it stood; `entities` has their groups as well; `touched` says which kinds of
    facts a new wording touches; `found` are the targets of searches that find it.
    """

    seq: int
    at: str
    record: str
    id: str
    why: str
    what: dict[str, Any] | None
    before: dict[str, Any] | None = None
    cases: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset()
    laws: frozenset[tuple[str, str]] = frozenset()
    topics: frozenset[str] = frozenset()
    touched: tuple[str, ...] = ()
    found: frozenset[str] = frozenset()

    @property
    def known(self) -> dict[str, Any]:
        """The record as it stands, or as it last stood."""
        return self.what or self.before or {}


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a watch has been told, and when that was decided."""

    seq: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """What a watch is told at one time."""

    watch: Watch
    changes: tuple[Change, ...]

    @property
    def key(self) -> str:
        """The idempotency key: a message that is sent again has the same one."""
        return f"{self.watch.name}-{self.changes[-1].seq}"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message on its way; `body` is JSON."""

    key: str
    watch: str
    channel: str
    address: str
    body: str
    attempts: int = 0
    next: datetime | None = None
