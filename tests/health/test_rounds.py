"""Every source over real sockets: what is kept, what a second round costs, and what a kill does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.crawl.conftest import Done, command
from tests.health.loopback import Recorded, recorded
from tests.sources.test_sources import NAMES, source

KEYS = {source(name).key: "of a test" for name in NAMES if source(name).key}


@pytest.fixture(scope="module")
def server() -> Iterator[Recorded]:
    with recorded() as server:
        yield server


def crawl(server: Recorded, folder: Path, *names: str) -> Done:
    where = {"DATABASE": folder / "p.db", "ARCHIVE": folder / "archive", "HTTPCACHE_DIR": folder / "cache"}
    options = [part for name, value in where.items() for part in ("-s", f"{name}={value}")]
    return command("crawlall", *names, *server.options, *options, **KEYS)


def rows(folder: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(folder / "p.db")) as connection:
        return connection.execute(sql).fetchall()


def test_all_sources_over_sockets_and_a_second_round_that_costs_little(
    server: Recorded, tmp_path: Path
) -> None:
    first = crawl(server, tmp_path)
    assert first.returncode == 0, first.stdout + first.stderr
    assert first.stderr.count(" kept, ") == len(NAMES), "a line for each source that has ended"
    kept = dict(rows(tmp_path, "SELECT source, count(*) FROM documents GROUP BY 1"))
    assert set(kept) == set(NAMES)
    pages = {url for (url,) in rows(tmp_path, "SELECT url FROM captures")}
    server.asked.clear()
    second = crawl(server, tmp_path)
    assert second.returncode == 0, second.stdout + second.stderr
    assert {status for _, status in server.asked} == {304}
    assert max(server.asked.values()) == 1
    entries = {url for url, _ in server.asked}
    assert not entries & pages
    assert len(entries) <= sum(len(list(source(name)().listings())) for name in NAMES)
