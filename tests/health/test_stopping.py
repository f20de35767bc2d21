"""A crawl that is told to stop, by a person or by a site, ends at once, and the next one goes on."""

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.crawl.conftest import ROOT, command
from tests.crawl.server import ANSWERS, Answer, Server, serving
from tests.crawl.test_network import arguments
from tests.health.kills import content, differences, environment, options
from tests.health.loopback import Recorded, recorded

FEW = ["us_ftc", "ngo_noyb", "uk_ico", "news_techcrunch"]
SLOW = ["-s", "DOWNLOAD_DELAY=0.5"]
PATIENT = 100  # seconds; what hangs fails instead of hanging


@pytest.fixture(scope="module")
def server() -> Iterator[Recorded]:
    with recorded() as server:
        yield server


def rows(folder: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(folder / "p.db")) as connection:
        return connection.execute(sql).fetchall()


def started(*args: object) -> "subprocess.Popen[str]":
    """A crawl in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "scrapy", *map(str, args)],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def begun(server: Recorded, folder: Path, *how: str, requests: int) -> "subprocess.Popen[str]":
    """A crawl that has made some requests."""
    server.asked.clear()
    crawl = started(*how, *options(server, folder), *SLOW)
    while crawl.poll() is None and server.asked.total() < requests:
        time.sleep(0.005)
    return crawl


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_a_crawl_cleanly_and_the_next_one_goes_on(
    server: Recorded, tmp_path: Path, number: signal.Signals
) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    crawl = begun(server, other, "crawlall", *FEW, requests=len(FEW) + 5)
    crawl.send_signal(number)
    out, err = crawl.communicate(timeout=PATIENT)
    assert crawl.returncode == 75, out + err
    assert "Traceback" not in err
    assert "uk_ico stopped: we were told to stop; the next run goes on" in out
    runs = rows(other, "SELECT source, outcome, finished IS NOT NULL FROM runs")
    assert len(runs) == len(FEW)
    assert all(finished for *_, finished in runs)
    assert ("uk_ico", "stopped", 1) in runs
    assert rows(other, "SELECT health, last_run FROM sources WHERE id = 'uk_ico'") == [("new", None)]
    assert not rows(other, "SELECT url, note FROM captures WHERE outcome = 'error'")
    kept = set(rows(other, "SELECT id FROM documents"))
    assert 0 < len(kept) < 60
    server.asked.clear()
    done = command("crawlall", "--due", *FEW, *options(server, other))
    assert done.returncode == 0, done.stdout + done.stderr
    assert max(server.asked.values()) == 1
    assert command("crawlall", *FEW, *options(server, one)).returncode == 0
    assert kept < set(rows(other, "SELECT id FROM documents"))
    assert differences(content(one), content(other)) == {}


def test_what_waits_for_its_turn_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stop does not take as long as the site has asked us to wait."""
    monkeypatch.setitem(ANSWERS, "/busy", lambda to, visit: to.give(429, Retry_After="119"))
    with serving(Server(["busy", *map(str, range(20))])) as server:
        crawl = started(*arguments(server, tmp_path))
        while crawl.poll() is None and not server.visits["/busy"]:
            time.sleep(0.005)
        crawl.terminate()
        crawl.communicate(timeout=PATIENT)
    assert crawl.returncode == 75
    assert max(at for ats in server.visits.values() for at in ats) == server.visits["/busy"][0]
    assert rows(tmp_path, "SELECT outcome FROM runs") == [("stopped",)]


@pytest.mark.parametrize(
    ("answer", "most"),
    [
        (lambda to, visit: to.give(403), 4),
        (lambda to, visit: to.give(429), 3),
        (lambda to, visit: to.give(429, Retry_After="3600"), 1),
        (lambda to, visit: to.give(503, Retry_After="3600"), 1),
    ],
    ids=["403", "429", "429 for an hour", "503 for an hour"],
)
def test_a_site_that_refuses_is_left_alone_and_the_next_run_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: Answer, most: int
) -> None:
    names = [f"page{number}" for number in range(30)]
    with serving(Server(names)) as server:
        for name in names:
            monkeypatch.setitem(ANSWERS, f"/{name}", answer)
        done = command(*arguments(server, tmp_path), timeout=PATIENT)
        asked = sum(len(server.visits[f"/{name}"]) for name in names)
        assert 1 <= asked <= most
        assert done.returncode == 1
        ((health, reason),) = rows(tmp_path, "SELECT outcome, reason FROM runs")
        assert health == "blocked", reason
        for name in names:
            monkeypatch.delitem(ANSWERS, f"/{name}")
        assert command(*arguments(server, tmp_path)).returncode == 0
    assert rows(tmp_path, "SELECT count(*) FROM documents") == [(len(names),)]
