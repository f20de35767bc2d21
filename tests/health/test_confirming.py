"""A source that has changed for good stays degraded until a person has looked and says that it is right."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from pipelines import __main__ as program
from pipelines.records import Finish, Source
from pipelines.store import Store
from tests.crawl.conftest import command
from tests.crawl.test_commands import RECORDED, rows

BY = ("--who", "Jo Ko", "--why", "they list fewer now")
ITEM = re.compile(r"<item>.*?</item>", re.DOTALL)


def halved(recording: Path) -> None:
    """Every second entry of the feeds is gone."""
    for feed in recording.glob("*.xml"):
        text = feed.read_text("utf-8")
        for item in ITEM.findall(text)[::2]:
            text = text.replace(item, "")
        feed.write_text(text, "utf-8")


def test_a_lasting_change_is_accepted_and_the_next_one_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording, database = tmp_path / "us_ftc", tmp_path / "p.db"
    shutil.copytree(RECORDED / "us_ftc", recording)
    monkeypatch.setenv("DATABASE", str(database))

    def crawled() -> str:
        done = command("crawlall", "us_ftc", "-s", f"REPLAY={tmp_path}", "-s", f"DATABASE={database}")
        assert ("judge source NAME confirm" in done.stdout) == (" degraded" in done.stdout)
        return str(rows(database, "SELECT health FROM sources")[0][0])

    assert crawled() == "ok"
    halved(recording)
    assert [crawled(), crawled()] == ["degraded", "degraded"]
    assert program.main(["judge", "source", "us_ftc", "confirm", *BY]) == 0
    assert rows(database, "SELECT health, reason FROM sources") == [("ok", "")]
    assert [crawled(), crawled()] == ["ok", "ok"]
    halved(recording)
    assert crawled() == "degraded"
    changes = rows(database, "SELECT what FROM changes WHERE record = 'source'")
    assert [json.loads(what)["health"] for (what,) in changes] == ["ok", "degraded", "ok", "degraded"]
    assert rows(database, "SELECT who, why FROM reviews") == [("Jo Ko", "they list fewer now")]


def finished(store: Store, health: Any, seen: int) -> None:
    run = store.start_run("ie_dpc")
    store.finish_run(run, Finish(health, look=json.dumps(seen) if seen else ""))


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("DATABASE", str(tmp_path / "p.db"))
    with Store.open(tmp_path / "p.db") as store:
        store.declare(Source("ie_dpc", "DPC", "https://d.ie", "IE", "en", "regulator", "copyright", 9))
        yield store


def test_runs_that_were_not_well_never_push_out_those_that_were(store: Store) -> None:
    finished(store, "ok", 1)
    for seen in range(2, 50):
        finished(store, "degraded", seen)
    assert store.looks("ie_dpc") == [1]
    for seen in range(50, 90):
        finished(store, "ok", seen)
    assert store.looks("ie_dpc") == list(range(89, 59, -1))
    assert store.db.table("looks").count == 30


@pytest.mark.parametrize(
    ("health", "asked", "message"),
    [
        ("broken", ("source", "ie_dpc", "confirm"), "there is nothing to confirm"),
        ("degraded", ("source", "ie_dpc", "dispute"), "can only be confirmed"),
        ("degraded", ("source", "ie_dpd", "confirm"), "there is no source 'ie_dpd'"),
    ],
)
def test_what_cannot_be_confirmed_is_a_sentence(
    store: Store, capsys: pytest.CaptureFixture[str], health: Any, asked: tuple[str, ...], message: str
) -> None:
    finished(store, "ok", 1)
    finished(store, health, 0 if health == "broken" else 2)
    assert program.main(["judge", *asked, *BY]) == 1
    assert message in capsys.readouterr().err
    assert store.looks("ie_dpc") == [1]
