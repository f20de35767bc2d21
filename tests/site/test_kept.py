"""Answers are kept for a few seconds, and made once for all who ask meanwhile."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from typing import Any

import pytest
from datasette.app import Datasette
from probewatch import reader
from probewatch.kept import LARGEST, MOST, Kept, keeping


class Maker:
    """Makes 0, 1, 2 ...; each when it is let."""

    def __init__(self) -> None:
        self.made = 0
        self.free = asyncio.Event()
        self.free.set()

    async def __call__(self) -> int:
        number, self.made = self.made, self.made + 1
        await self.free.wait()
        return number


def test_who_asks_first_while_an_answer_is_made_waits_for_it() -> None:
    async def asking() -> None:
        clock, make = [0.0], Maker()
        kept: Kept[int] = Kept(5, lambda: clock[0])
        assert await asyncio.gather(*(kept.get("/", make) for _ in range(100))) == [0] * 100
        clock[0] = 4.9
        assert await kept.get("/", make) == 0
        assert await kept.get("/cases", make) == 1

    asyncio.run(asking())


def test_an_old_answer_is_told_while_the_next_is_made_and_no_longer() -> None:
    async def asking() -> None:
        clock, make = [0.0], Maker()
        kept: Kept[int] = Kept(5, lambda: clock[0])
        await kept.get("/", make)
        make.free.clear()
        clock[0] = 5.0
        assert [await kept.get("/", make) for _ in range(3)] == [0, 0, 0]
        await asyncio.sleep(0)
        assert make.made == 2
        clock[0] = 10.0
        waiting = asyncio.ensure_future(kept.get("/", make))
        await asyncio.sleep(0)
        assert not waiting.done()
        make.free.set()
        assert (await waiting, make.made) == (1, 2)
        clock[0] = 100.0
        assert await kept.get("/", make) == 2  # what is that old is not told even once

    asyncio.run(asking())


def test_an_answer_that_failed_is_made_again() -> None:
    async def asking() -> None:
        clock, make = [0.0], Maker()
        kept: Kept[int] = Kept(5, lambda: clock[0])

        async def fail() -> int:
            raise OSError

        with pytest.raises(OSError):
            await kept.get("/", fail)
        clock[0] = 5.0
        assert await kept.get("/", make) == 0

    asyncio.run(asking())


def test_the_oldest_answers_are_dropped() -> None:
    async def asking() -> None:
        make = Maker()
        kept: Kept[int] = Kept(5, lambda: 0.0)
        for number in range(MOST + 50):
            await kept.get(number, make)
        assert len(kept.slots) == MOST
        assert 0 not in kept.slots

    asyncio.run(asking())


def asked(path: str = "/cases", **other: Any) -> dict[str, Any]:
    scope = {"type": "http", "scheme": "http", "method": "GET", "path": path, "query_string": b""}
    return {**scope, "raw_path": path.encode(), "headers": [(b"host", b"localhost")], **other}


def answers(scopes: list[dict[str, Any]], seconds: float = 5, length: int = 1) -> list[tuple[int, bytes]]:
    """What a numbered application answers through `keeping`, one request after the other."""
    count = iter(range(100))

    async def numbered(_scope: Any, _receive: Any, send: Callable[..., Any]) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": str(next(count)).encode() * length})

    async def asking() -> list[tuple[int, bytes]]:
        app, told = keeping(numbered, seconds), []
        for scope in scopes:
            messages: list[Any] = []

            async def note(message: Any, messages: list[Any] = messages) -> None:
                messages.append(message)

            await app(scope, None, note)  # type: ignore[arg-type]
            told.append((messages[0]["status"], messages[1]["body"][:1]))
        return told

    return asyncio.run(asking())


def test_one_address_is_answered_once() -> None:
    assert answers([asked(), asked(), asked("/topics")]) == [(200, b"0"), (200, b"0"), (200, b"1")]


@pytest.mark.parametrize(
    "other",
    [
        {"headers": [(b"host", b"localhost"), (b"cookie", b"ds_actor=x")]},
        {"headers": [(b"host", b"localhost"), (b"authorization", b"Bearer x")]},
        {"headers": [(b"host", b"elsewhere")]},
        {"scheme": "https"},
        {"query_string": b"q=1"},
        {"path": "/api/1/cases.csv"},
        {"path": "/downloads/probes.db"},
    ],
)
def test_who_asks_otherwise_is_answered_apart(other: dict[str, Any]) -> None:
    assert answers([asked(), asked(**other)]) == [(200, b"0"), (200, b"1")]
    assert answers([asked(**other), asked()]) == [(200, b"0"), (200, b"1")]


def test_the_head_is_that_of_the_whole_answer() -> None:
    known = [(b"host", b"localhost"), (b"if-none-match", b'W/"5feceb66ffc86f38d952"')]  # of b"0"
    asked_so = [asked(method="HEAD"), asked(), asked(method="HEAD", headers=known)]
    assert answers(asked_so) == [(200, b""), (200, b"0"), (304, b"")]


def test_large_answers_and_those_of_a_site_that_keeps_nothing_are_made_anew() -> None:
    twice = [asked(), asked()]
    assert answers(twice, length=LARGEST + 1) == [(200, b"0"), (200, b"1")]
    assert answers(twice, seconds=0) == [(200, b"0"), (200, b"1")]


def test_who_has_an_answer_gets_none() -> None:
    tag = b'W/"5feceb66ffc86f38d952"'  # of b"0"
    known = [(b"host", b"localhost"), (b"if-none-match", b'"x", ' + tag)]
    assert answers([asked(), asked(headers=known)]) == [(200, b"0"), (304, b"")]


def test_what_is_the_same_on_every_page_is_counted_once_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, site = [0.0], Datasette(settings={"default_cache_ttl": 5})
    monkeypatch.setattr(reader.time, "monotonic", lambda: clock[0])
    db = sqlite3.connect(":memory:")
    db.execute("create table t (a)")

    def counted() -> Any:
        asked = reader.Reader(db, date(2026, 1, 1), reader.shared(site))
        return asked.shared("select count(*) as n from t")[0]["n"]

    assert counted() == 0
    db.execute("insert into t values (1)")
    clock[0] = 4.9
    assert counted() == 0
    clock[0] = 5.0
    assert counted() == 1
    db.close()


def test_what_is_shared_for_a_minute_is_given_more_than_a_second(
    get: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    limits: list[int] = []

    def noted(_: sqlite3.Connection, limit: int) -> AbstractContextManager[None]:
        limits.append(limit)
        return nullcontext()

    monkeypatch.setattr(reader, "sqlite_timelimit", noted)
    for address in ("/figures?patient=1", "/cases?patient=1"):
        assert get(address).status_code == 200
    assert limits == [5000, 1000]
