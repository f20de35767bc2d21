"""Connections that ask nothing: each is ended, and however many they are, readers are answered.

Plain Datasette, beside ours, waits for them for ever, and for a reader not at all once they are too many.
"""

import asyncio
import socket
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from h11._connection import DEFAULT_MAX_INCOMPLETE_EVENT_SIZE
from probewatch.connections import Punctual
from uvicorn import Config
from uvicorn.server import ServerState

from tests.site.conftest import DATA, configured
from tests.site.corpus import build
from tests.site.serving import served

FILES, CROWD = 96, 120  # what a server may open, and how many open half a request at once
HALF = b"GET /cases HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
WHOLE = HALF + b"no\r\n\r\n"
UNREAD = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a database."""
    made = configured(tmp_path_factory.mktemp("connections"))
    build(made / "probes.db")
    return made


def half_open(address: str) -> socket.socket:
    """A connection whose request does not end."""
    at = urlsplit(address)
    opened = socket.create_connection((str(at.hostname), at.port or 80), timeout=20)
    opened.sendall(HALF)
    return opened


def is_ended(connection: socket.socket) -> bool:
    """Wait for its end; every other byte would be an answer."""
    try:
        return connection.recv(1) == b""
    except ConnectionResetError:
        return True


def test_a_head_that_does_not_end_is_given_up(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "metadata.yaml").write_text("plugins: {probewatch: {request_seconds: 0.1}}")
    (tmp_path / "plugins").symlink_to(DATA / "plugins")
    with ExitStack() as stack:
        ours = stack.enter_context(served(tmp_path))
        plain = stack.enter_context(served(folder / "probes.db"))
        waiting = stack.enter_context(half_open(plain))
        for opened in [stack.enter_context(half_open(ours)) for _ in range(30)]:
            assert is_ended(opened)
        waiting.setblocking(False)
        with pytest.raises(BlockingIOError):  # plain Datasette still waits for the first
            waiting.recv(1)


def test_more_connections_than_files_keep_no_reader_out(folder: Path) -> None:
    """Long before their deadline: who has let us wait longest goes."""
    with served(folder, files=FILES) as address, ExitStack() as stack:
        opened = [stack.enter_context(half_open(address)) for _ in range(CROWD)]
        assert {
            urlopen(f"{address}{path}", timeout=20).status for path in ("/", "/cases", "/api/1/cases")
        } == {200}
        assert is_ended(opened[0])
        opened[-1].setblocking(False)
        with pytest.raises(BlockingIOError):
            opened[-1].recv(1)


def test_more_connections_than_files_keep_readers_out_of_plain_datasette(
    folder: Path, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    with served(folder / "probes.db", files=FILES, log=log) as address, ExitStack() as stack:
        for _ in range(CROWD):
            stack.enter_context(half_open(address))
        told = (log.read_text() for _ in range(1_000_000))
        assert any("Too many open files" in text for text in told)  # it says so as soon as it cannot accept


def test_a_head_without_end_is_cut(folder: Path) -> None:
    """By h11, so that no head fills the memory; httptools is twice as quick, but would hold it all."""
    with served(folder) as address, half_open(address) as connection:
        sent = 0
        with pytest.raises(ConnectionError):
            for _ in range(100_000):
                sent += connection.send(b"x" * 1000)
        assert sent > DEFAULT_MAX_INCOMPLETE_EVENT_SIZE


class Wire(asyncio.Transport):
    """The other end of a connection, on which nothing moves by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.told, self.closed, self.left = b"", False, 0

    def write(self, data: Any) -> None:
        self.told += data

    def close(self) -> None:
        self.closed = True

    def abort(self) -> None:
        self.closed = True

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        assert (high, low) == (0, None)

    def get_write_buffer_size(self) -> int:
        return self.left

    def is_closing(self) -> bool:
        return self.closed

    def pause_reading(self) -> None: ...

    def resume_reading(self) -> None: ...


class Answering:
    """An application that answers when it is let."""

    def __init__(self) -> None:
        self.free, self.answered = asyncio.Event(), 0

    async def __call__(self, _scope: Any, _receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1")]})
        await self.free.wait()
        await send({"type": "http.response.body", "body": b"a"})
        self.answered += 1


def connected(app: Any) -> tuple[Punctual, Wire]:
    """A connection to an application, as uvicorn makes one."""
    config, wire = Config(app), Wire()
    config.load()
    protocol = Punctual(config, ServerState(), {})
    protocol.connection_made(wire)
    return protocol, wire


async def settled() -> None:
    """Let everything go on that can."""
    for _ in range(10):
        await asyncio.sleep(0)


def test_the_deadline_is_of_the_whole_request_however_it_comes() -> None:
    async def asking() -> None:
        protocol, _ = connected(Answering())
        deadline = Punctual.waiting[protocol]
        assert 9 < deadline.when() - protocol.loop.time() <= 10
        for byte in WHOLE[:-1]:
            protocol.data_received(bytes([byte]))
            assert Punctual.waiting[protocol] is deadline
        protocol.data_received(WHOLE[-1:])
        assert protocol not in Punctual.waiting
        assert deadline.cancelled()
        protocol.connection_lost(None)

    asyncio.run(asking())


def test_an_answer_takes_as_long_as_it_takes_and_the_next_may_be_asked() -> None:
    async def asking() -> None:
        app = Answering()
        protocol, wire = connected(app)
        protocol.data_received(WHOLE + WHOLE)
        await settled()
        assert protocol not in Punctual.waiting  # while it is answered, nobody waits for a request
        app.free.set()
        await settled()
        assert (app.answered, wire.closed) == (2, False)
        assert protocol in Punctual.waiting
        protocol.data_received(WHOLE)
        await settled()
        assert (app.answered, wire.closed) == (3, False)
        protocol.connection_lost(None)
        assert protocol not in Punctual.waiting

    asyncio.run(asking())


def test_a_body_that_nobody_reads_has_the_deadline_of_its_head() -> None:
    async def asking() -> None:
        app = Answering()
        protocol, wire = connected(app)
        deadline = Punctual.waiting[protocol]
        protocol.data_received(UNREAD)
        app.free.set()
        await settled()
        protocol.data_received(b"a drop")
        assert app.answered == 1
        assert Punctual.waiting[protocol] is deadline
        protocol.close()
        assert wire.closed

    asyncio.run(asking())


def test_a_reader_who_takes_nothing_is_given_up_and_a_slow_one_is_not() -> None:
    async def asking() -> None:
        protocol, wire = connected(Answering())
        wire.left = 100_000
        protocol.pause_writing()  # so asyncio says while anything waits to be taken
        for wire.left in (90_000, 80_000):
            look = protocol.unread
            assert look and 59 < look.when() - protocol.loop.time() <= 60
            look._run()
            assert protocol.unread is not look and not wire.closed
        protocol.resume_writing()
        assert protocol.unread and protocol.unread.cancelled()
        protocol.pause_writing()
        protocol.unread._run()
        assert wire.closed
        protocol.connection_lost(None)

    asyncio.run(asking())


def test_where_too_many_are_waited_for_the_first_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    async def asking() -> None:
        monkeypatch.setattr(Punctual, "most", 3)
        opened = [connected(Answering()) for _ in range(5)]
        assert [wire.closed for _, wire in opened] == [True, True, False, False, False]
        for protocol, _ in opened:
            protocol.connection_lost(None)

    asyncio.run(asking())
