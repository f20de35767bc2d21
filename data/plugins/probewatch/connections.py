"""Connections that ask nothing are closed, so that they do not keep others out.

uvicorn, Datasette's server, ends what is idle after an answer, but waits for ever for a request that does not
end, on as many connections as there are.
"""

import asyncio
import resource
from math import inf
from typing import Any, ClassVar

import h11
from datasette.app import Datasette
from uvicorn.config import HTTP_PROTOCOLS
from uvicorn.protocols.http.h11_impl import H11Protocol

UNFINISHED = frozenset({h11.IDLE, h11.SEND_BODY})  # what a client does before its request is whole


class Punctual(H11Protocol):
    """uvicorn's own protocol with a deadline for requests: their heads, and the bodies that nobody reads.

    Where too many are waited for, the one that has let us wait longest goes, idle ones included.  Answers
    take as long as they take, but a reader who takes nothing of one for a minute is given up.
    """

    seconds: ClassVar[float] = 10.0
    unread_seconds: ClassVar[float] = 60.0
    most: ClassVar[int] = 512
    waiting: ClassVar[dict["Punctual", asyncio.TimerHandle]] = {}
    unread: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        transport.set_write_buffer_limits(high=0)  # be told of all that waits to be taken, be it one byte
        self.expect()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self.expect()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self.expect()

    def connection_lost(self, exc: Exception | None) -> None:
        self.forget()
        self.unwatch()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        super().pause_writing()
        self.watch()

    def resume_writing(self) -> None:
        self.unwatch()
        super().resume_writing()

    def watch(self, before: float = inf) -> None:
        """Look from time to time whether the reader has taken some of the bytes that were left before."""
        left = self.transport.get_write_buffer_size()
        if left < before:
            self.unread = self.loop.call_later(self.unread_seconds, self.watch, left)
        else:
            self.transport.abort()

    def unwatch(self) -> None:
        if self.unread:
            self.unread.cancel()

    def expect(self) -> None:
        """Wait for a request that is not whole; it is whole at once where a browser asks."""
        if self.conn.their_state not in UNFINISHED:
            self.forget()
        elif self not in self.waiting:
            self.waiting[self] = self.loop.call_later(self.seconds, self.close)
            if len(self.waiting) > self.most:
                next(iter(self.waiting)).close()

    def forget(self) -> None:
        """Wait no longer."""
        deadline = self.waiting.pop(self, None)
        if deadline:
            deadline.cancel()

    def close(self) -> None:
        """Close once all that was answered is sent."""
        self.forget()
        self.transport.close()


def guard(datasette: Datasette) -> None:
    """Have uvicorn speak with `Punctual`, whatever else is installed; call it before the server starts.

    Half of the files that the process may open can be connections which ask nothing.
    """
    options: dict[str, Any] = datasette.plugin_config("probewatch") or {}
    Punctual.seconds = float(options.get("request_seconds", Punctual.seconds))
    Punctual.most = resource.getrlimit(resource.RLIMIT_NOFILE)[0] // 2
    HTTP_PROTOCOLS["auto"] = f"{__name__}:{Punctual.__name__}"
