"""Answers kept for a few seconds in front of Datasette, so that a hundred readers of a page cost one.

A kept answer is told without Datasette's routing, signing and threads: those cost more than most queries.
Nothing is told to somebody else's cookie or key, and what is streamed is not kept.
"""

import asyncio
import hashlib
import time
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from probewatch.asgi import App, Message, Receive, Scope, Send, header

Answer = TypeVar("Answer")
Make = Callable[[], Coroutine[Any, Any, Answer]]

MOST = 500  # answers, so that they take 128 MB at most
LARGEST = 256 * 1024  # bytes of an answer that is kept
STREAMED = (".csv", ".jsonl")
FILES = ("/downloads/", "/static/", "/-/")


@dataclass(slots=True)
class Slot(Generic[Answer]):
    """An answer, done or being made, and the one before it."""

    asked: float  # seconds on the clock: what it tells is no older
    making: "asyncio.Task[Answer]"
    before: Answer | None = None
    until: float = 0.0  # how long the one before may still be told


class Kept(Generic[Answer]):
    """Answers by address.

    One is told for `seconds`, and for as long again while the next is being made: no reader waits for what
    another has had, and none is told what is older than twice `seconds`.  Who asks for the first time while
    it is being made waits for it instead of making another.
    """

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds, self.clock = seconds, clock
        self.slots: OrderedDict[Any, Slot[Answer]] = OrderedDict()

    async def get(self, address: Any, make: Make[Answer]) -> Answer:
        """The kept answer, or a new one where there is none or it is too old."""
        slot, now = self.slots.get(address), self.clock()
        if slot is None or (slot.making.done() and now >= slot.asked + self.seconds):
            slot = self.renewed(address, slot, now, make)
        if slot.before is not None and now < slot.until and not slot.making.done():
            return slot.before
        return await asyncio.shield(slot.making)

    def renewed(
        self,
        address: Any,
        old: Slot[Answer] | None,
        now: float,
        make: Make[Answer],
    ) -> Slot[Answer]:
        """Begin to make an answer, in place of an old one."""
        slot = Slot(now, asyncio.ensure_future(make()))
        if old and not old.making.cancelled() and not old.making.exception():
            slot.before, slot.until = old.making.result(), old.asked + 2 * self.seconds
        self.slots[address] = slot
        self.slots.move_to_end(address)
        while len(self.slots) > MOST:
            self.slots.popitem(last=False)  # who waits for it still gets it
        return slot

    def forget(self, address: Any) -> None:
        """Keep an answer no longer."""
        self.slots.pop(address, None)


@dataclass(frozen=True, slots=True)
class Told:
    """A whole answer, as it goes over the wire."""

    start: Message
    body: bytes
    tag: bytes

    async def send(self, send: Send, known: bytes, method: str) -> None:
        """Send it; 304 to who has it already, and no body to who asks for the head alone."""
        if self.tag and {each.strip() for each in known.split(b",")} & {self.tag, b"*"}:
            await send({**self.start, "status": 304})
            await send({"type": "http.response.body", "body": b""})
        else:
            await send(self.start)
            await send({"type": "http.response.body", "body": b"" if method == "HEAD" else self.body})


def keeping(app: App, seconds: float) -> App:
    """Answer from what is kept; 0 seconds keep nothing."""
    kept: Kept[Told] = Kept(seconds)

    async def answering(scope: Scope, receive: Receive, send: Send) -> None:
        if not keepable(scope):
            await app(scope, receive, send)
            return
        address = (
            scope["scheme"],
            header(scope, b"host"),
            scope.get("raw_path"),
            scope["path"],
            scope["query_string"],
        )

        async def make() -> Told:
            told = await recorded(app, {**scope, "method": "GET"}, receive)
            if len(told.body) > LARGEST:
                kept.forget(address)
            return told

        told = await (kept.get(address, make) if seconds else make())
        await told.send(send, header(scope, b"if-none-match"), scope["method"])

    return answering


def keepable(scope: Scope) -> bool:
    """Whether everyone who asks this is told the same, in one piece.

    >>> asked = {"type": "http", "method": "GET", "path": "/cases", "headers": []}
    >>> keepable(asked), keepable({**asked, "path": "/api/1/cases.csv"})
    (True, False)
    >>> keepable({**asked, "headers": [(b"cookie", b"a=b")]})
    False
    """
    return (
        scope["type"] == "http"
        and scope["method"] in {"GET", "HEAD"}
        and not scope["path"].endswith(STREAMED)
        and not scope["path"].startswith(FILES)
        and not any(name in {b"cookie", b"authorization"} for name, _ in scope["headers"])
    )


async def recorded(app: App, scope: Scope, receive: Receive) -> Told:
    """What an application answers; with an ETag where it is a success."""
    messages: list[Message] = []

    async def note(message: Message) -> None:
        messages.append(message)

    await app(scope, receive, note)
    start, *rest = messages
    body = b"".join(message.get("body", b"") for message in rest)
    tag = tagged(body) if start["status"] == 200 else b""
    headers = [*start["headers"], *([(b"etag", tag)] if tag else [])]
    return Told({**start, "headers": headers}, body, tag)


def tagged(body: bytes) -> bytes:
    """
    >>> tagged(b"a")
    b'W/"ca978112ca1bbdcafac2"'
    """
    return f'W/"{hashlib.sha256(body).hexdigest()[:20]}"'.encode()
