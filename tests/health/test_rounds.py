"""Every source over real sockets: what is kept, what a second round costs, and what a kill does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.crawl.conftest import Done, command
from tests.health.kills import KEYS, content, differences, killed, options
from tests.health.loopback import Recorded, recorded
from tests.sources.test_sources import ALL, NAMES, source

FEW = ["us_ftc", "ngo_noyb", "uk_cma", "news_techcrunch"]
KILLS = 4


@pytest.fixture(scope="module")
def server() -> Iterator[Recorded]:
    with recorded() as server:
        yield server


def crawl(server: Recorded, folder: Path, *names: str) -> Done:
    return command("crawlall", *names, *options(server, folder), **KEYS)


def rows(folder: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(folder / "p.db")) as connection:
        return connection.execute(sql).fetchall()


def test_all_sources_over_sockets_and_a_second_round_that_costs_little(
    server: Recorded, tmp_path: Path
) -> None:
    first = crawl(server, tmp_path)
    assert first.returncode == 0, first.stdout + first.stderr
    assert first.stderr.count(" kept, ") == len(ALL), "a line for each source that has ended"
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


def test_killed_crawls_lose_nothing_and_double_nothing(server: Recorded, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    assert crawl(server, one, *FEW).returncode == 0
    chance = Random(1)
    assert [killed(server, other, FEW, chance) for _ in range(KILLS)].count(True) > KILLS / 2
    assert crawl(server, other, *FEW).returncode == 0
    assert differences(content(one), content(other)) == {}
