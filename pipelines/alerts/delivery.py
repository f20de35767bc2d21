"""The edge of alerts: decide, write what is to be sent, send it, note what arrived.

A message is written to the table before it is sent and marked when its arrival is confirmed: it cannot be
lost, and when the confirmation is, it goes out again with the same key and the same words.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pipelines.alerts.deciding import decide
from pipelines.alerts.file import together, watches
from pipelines.alerts.mail import Mail
from pipelines.alerts.message import body
from pipelines.alerts.records import Cursor, Delivery, Message, Undelivered, Watch
from pipelines.alerts.webhook import Address, Webhook, key
from pipelines.store import Store, reading
from pipelines.store.outbox import Outbox

Settings = Mapping[str, Any]
Channel = Callable[[Delivery, datetime], None]
Clock = Callable[[], datetime]

FIRST, LONGEST = timedelta(minutes=1), timedelta(days=1)  # between two attempts


def now() -> datetime:
    """The one clock of alerts."""
    return datetime.now(UTC)


def alert(
    settings: Settings, inside: Callable[[Address], bool], clock: Clock = now
) -> tuple[list[str], bool]:
    """Decide and send; return a line for each message and remark, and whether all has arrived."""
    with Store.open(settings["DATABASE"], new=False) as store:
        outbox = Outbox(store.db)
        wanted = together(watches(Path(settings["WATCHES"])), outbox.watches())
        if not wanted:
            return [f"There are no watches: add one to {settings['WATCHES']}"], True
        ready = channels(settings, inside, {watch.channel for watch in wanted})
        messages, cursors = decided(outbox, wanted, outbox.cursors(), clock())
        outbox.put(messages, cursors, settings["SITE"], clock())
        said = list(deliver(outbox, ready, {watch.name for watch in wanted}, clock))
        arrived = all(line.endswith(": sent") for line in said)
        return [*remarks(outbox, wanted), *said], arrived


def preview(settings: Settings, after: int | None = None, clock: Clock = now) -> list[tuple[Message, str]]:
    """The messages that `alert` would write now, as JSON; or those of all changes after a number."""
    outbox = Outbox(reading(Path(settings["DATABASE"])))
    wanted = together(watches(Path(settings["WATCHES"])), outbox.watches())
    cursors = outbox.cursors()
    if after is not None:
        wanted = [replace(watch, rhythm="at once") for watch in wanted]
        cursors = {watch.name: Cursor(after, clock()) for watch in wanted}
    messages, _ = decided(outbox, wanted, cursors, clock())
    return [(message, body(message, settings["SITE"])) for message in messages]


def decided(
    outbox: Outbox, wanted: list[Watch], cursors: Mapping[str, Cursor], at: datetime
) -> tuple[list[Message], dict[str, Cursor]]:
    """What `decide` makes of the changes that some watch has not been told; a feed is not sent."""
    sent = [watch for watch in wanted if watch.channel != "feed"]
    newest = outbox.newest()
    oldest = min((cursors[w.name].seq for w in sent if w.name in cursors), default=newest)
    searches = {watch.target for watch in sent if watch.kind == "search"}
    return decide(outbox.changes(oldest, searches), sent, cursors, newest, at)


def remarks(outbox: Outbox, wanted: Iterable[Watch]) -> Iterator[str]:
    """A line for each watch of something that no table knows."""
    for watch in wanted:
        if outbox.unknown(watch):
            yield f"{watch.name}: no {watch.kind} {watch.target!r} is known yet; is it spelled right?"


def channels(
    settings: Settings, inside: Callable[[Address], bool], used: Iterable[str]
) -> dict[str, Channel]:
    """The ways to send that are in use, as the settings say.

    :raises Unreadable: a setting is missing.
    """
    ready: dict[str, Channel] = {}
    if "webhook" in used:
        ready["webhook"] = Webhook(key(settings["WEBHOOK_SECRET"]), inside, settings["WEBHOOK_INSIDE"])
    if "email" in used:
        told = {name: settings[f"SMTP_{name.upper()}"] for name in ("host", "user", "password", "security")}
        ready["email"] = Mail(**told, sender=settings["SMTP_FROM"], port=int(settings["SMTP_PORT"]))
    return ready


def deliver(
    outbox: Outbox, ready: Mapping[str, Channel], wanted: Iterable[str], clock: Clock
) -> Iterator[str]:
    """Send what has not arrived, in order: while a message waits, the later ones to its address wait, too."""
    waiting = set[str]()
    for delivery in [one for one in outbox.unsent() if one.watch in wanted]:
        if delivery.address in waiting or waits(delivery, clock()):
            waiting.add(delivery.address)
            yield f"{delivery.key} to {delivery.address}: waits"
            continue
        note = attempt(delivery, ready[delivery.channel], clock())
        if note:
            waiting.add(delivery.address)
            outbox.failed(delivery.key, note, clock() + pause(delivery.attempts))
        else:
            outbox.arrived(delivery.key, clock())
        yield f"{delivery.key} to {delivery.address}: {note or 'sent'}"


def waits(delivery: Delivery, at: datetime) -> bool:
    """Whether it is too early to try again; no pause is longer than a day unless the clock was wrong."""
    return delivery.next is not None and at < delivery.next <= at + LONGEST


def attempt(delivery: Delivery, send: Channel, at: datetime) -> str:
    """Send a message; return why it failed, or nothing."""
    try:
        send(delivery, at)
    except Undelivered as error:
        return str(error)
    return ""


def pause(attempts: int) -> timedelta:
    """How long to wait after some failed attempts and one more: twice as long each time, a day at most.

    >>> [str(pause(attempts)) for attempts in (0, 1, 6, 99)]
    ['0:01:00', '0:02:00', '1:04:00', '1 day, 0:00:00']
    """
    return min(FIRST * (1 << min(attempts, 20)), LONGEST)
