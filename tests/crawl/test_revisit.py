"""A crawl looks again at kept pages, asking whether they changed, when the listing has forgotten them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from sqlite3 import connect
from typing import Any

import pytest

from tests.crawl.conftest import Scrapy
from tests.crawl.server import ANSWERS, PAGE, Answer, Handler, Server, serving
from tests.crawl.test_network import crawl, rows


def cautious(to: Handler, visit: int) -> None:
    since = to.headers["If-Modified-Since"]
    to.give(304) if since else to.give(200, PAGE)


def edited(to: Handler, visit: int) -> None:
    to.give(200, PAGE if visit == 1 else PAGE.replace(b"50", b"60"))


def gone(to: Handler, visit: int) -> None:
    to.give(200, PAGE) if visit == 1 else to.give(404)


def broken(to: Handler, visit: int) -> None:
    to.give(200, PAGE) if visit == 1 else to.give(500)


def age(database: Path, by: timedelta = timedelta(days=8)) -> None:
    """Make everything so much older than it is."""
    with connect(database) as db:
        then = (datetime.now(UTC) - by).strftime("%Y-%m-%dT%H:%M:%SZ")
        db.execute("UPDATE captures SET fetched = ?", [then])
        db.execute("UPDATE documents SET first_seen = ?, last_seen = ?", [then, then])
    db.close()


def test_a_second_run_looks_at_pages_that_left_the_listing(
    scrapy: Scrapy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: dict[str, Answer] = {"/cautious": cautious, "/edited": edited, "/gone": gone, "/broken": broken}
    for path, answer in pages.items():
        monkeypatch.setitem(ANSWERS, path, answer)
    with serving(Server([*pages])) as server:
        assert crawl(scrapy, server, tmp_path).returncode == 0
        age(tmp_path / "p.db")
        server.links[:] = ["/fresh"]
        second = crawl(scrapy, server, tmp_path, REVISIT=9, HTTPCACHE_ENABLED=False)
        third = crawl(scrapy, server, tmp_path, REVISIT=9, HTTPCACHE_ENABLED=False)
        visits: dict[str, Any] = {path: len(server.visits[path]) for path in pages}
    assert (second.returncode, third.returncode) == (0, 0), second.stderr
    assert visits == {"/cautious": 2, "/edited": 2, "/gone": 2, "/broken": 3}, "broken is retried once"
    told = rows(tmp_path / "p.db", "SELECT url, status, outcome FROM captures WHERE run IS NULL OR run = 2")
    found = {url.rpartition("/")[2]: (status, outcome) for url, status, outcome in told}
    assert found == {
        "fresh": (200, "new"),
        "cautious": (304, "unchanged"),
        "edited": (200, "changed"),
        "gone": (404, "error"),
        "broken": (500, "error"),
    }
    assert rows(tmp_path / "p.db", "SELECT DISTINCT state FROM documents") == [("ok",)]
    assert rows(tmp_path / "p.db", "SELECT flags FROM versions WHERE number = 2") == [('["number"]',)]


def behind_a_login(to: Handler, visit: int) -> None:
    login = b"<html><title>Log in</title><h1>Log in</h1><article><p>Log in to read on.</p></article></html>"
    to.give(200, PAGE if visit == 1 else login)


def test_an_old_page_that_lost_its_text_tells_of_a_source_that_publishes_nothing(
    scrapy: Scrapy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ANSWERS, "/canary", behind_a_login)
    with serving(Server(["canary"])) as server:
        assert crawl(scrapy, server, tmp_path).returncode == 0
        age(tmp_path / "p.db", timedelta(days=400))
        crawl(scrapy, server, tmp_path)
        assert len(server.visits["/canary"]) == 2
        assert len(server.visits["/listing"]) == 2
    ((health, reason),) = rows(tmp_path / "p.db", "SELECT health, reason FROM sources")
    assert health == "degraded"
    assert "1 of 1 pages read again have lost their text or title" in reason
