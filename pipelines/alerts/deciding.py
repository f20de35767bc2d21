"""Who is told what: changes, watches and how far each was told → messages.  Knows no clock and no table."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from pipelines.alerts.records import Change, Cursor, Message, Watch

MOST = 100  # changes in a message; what is more goes into further messages
SILENT = frozenset({"reread"})  # a better reading of what was known is no news


def decide(
    changes: Sequence[Change],
    watches: Sequence[Watch],
    cursors: Mapping[str, Cursor],
    newest: int,
    at: datetime,
) -> tuple[list[Message], dict[str, Cursor]]:
    """The messages that are due, and the cursors that have moved.

    A new watch is told only of later changes.  `newest` is the number of the newest change.
    """
    moved = {w.name: Cursor(newest, at) for w in watches if due(w, cursors.get(w.name), at)}
    told = [watch for watch in watches if watch.name in moved and watch.name in cursors]
    return [m for watch in told for m in messages(watch, changes, cursors[watch.name].seq)], moved


def due(watch: Watch, cursor: Cursor | None, at: datetime) -> bool:
    """Whether it is time: always, once a day, or once an ISO week, each beginning at midnight UTC.

    A cursor of another day or week is due also where it lies ahead: it was set under a wrong clock.
    """
    if cursor is None or watch.rhythm == "at once":
        return True
    before, now = cursor.at.astimezone(UTC), at.astimezone(UTC)
    if watch.rhythm == "daily":
        return before.date() != now.date()
    return before.isocalendar()[:2] != now.isocalendar()[:2]


def messages(watch: Watch, changes: Sequence[Change], after: int) -> Iterator[Message]:
    """What a watch has not been told yet, in the order of the log."""
    heard = [c for c in changes if c.seq > after and c.why not in SILENT and concerns(watch, c)]
    for start in range(0, len(heard), MOST):
        yield Message(watch, tuple(heard[start : start + MOST]))


def concerns(watch: Watch, change: Change) -> bool:
    """Whether a change is of what is watched."""
    match watch.kind:
        case "source":
            return change.record == "source" and change.id == watch.target
        case "law":
            return any(cited(watch.target, law, article) for law, article in change.laws)
        case "search":
            return watch.target in change.found
        case "case":
            return watch.target in change.cases
        case "entity":
            return watch.target in change.entities
    return watch.target in change.topics


def cited(target: str, law: str, article: str) -> bool:
    """Whether a citation is of a law, or of an article or a part of it.

    >>> [cited("GDPR Art. 5", "GDPR", article) for article in ("5", "5(1)(a)", "58", "")]
    [True, True, False, False]
    """
    wanted, _, part = target.partition(" Art. ")
    return law == wanted and (not part or article == part or article.startswith(f"{part}("))
