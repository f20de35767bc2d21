"""crawlall, crawl, probe, record and backfill over recorded pages, and over what goes wrong."""

import fcntl
import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.crawl.conftest import ROOT, Done, Scrapy
from tests.sources.test_sources import ALL, NAMES, source

RECORDED = ROOT / "tests" / "sources"
BLOCKED = {name for name in ALL if name not in NAMES}
BROKEN = {"ngo_noyb": "expected entries, found none", "us_ftc": "status 404", "eu_edpb": "'.views-row'"}
FEW = ["us_ftc", "ngo_noyb", "news_techcrunch"]


def rows(database: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(sql).fetchall()


def settings(database: Path, replay: Path = RECORDED) -> list[str]:
    return ["-s", f"REPLAY={replay}", "-s", f"DATABASE={database}"]


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The recordings, with one listing emptied, listings that answer 404, and one whose class was renamed."""
    folder = tmp_path_factory.mktemp("damaged") / "sources"
    shutil.copytree(RECORDED, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    for feed in (folder / "ngo_noyb").glob("*.xml"):
        feed.write_text(re.sub(r"<item>.*</item>", "", feed.read_text("utf-8"), flags=re.DOTALL), "utf-8")
    records = json.loads((folder / "us_ftc" / "recorded.json").read_text("utf-8"))
    pages = [record for record in records if record["url"] not in source("us_ftc").start_urls]
    (folder / "us_ftc" / "recorded.json").write_text(json.dumps(pages), "utf-8")
    for page in (folder / "eu_edpb").glob("*.html"):
        page.write_text(page.read_text("utf-8").replace("views-row", "view__row"), "utf-8")
    return folder


@pytest.fixture(scope="module")
def crawled(scrapy: Scrapy, damaged: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Done, Path]:
    database = tmp_path_factory.mktemp("crawled") / "probes.db"
    return scrapy("crawlall", *settings(database, damaged)), database


def test_a_crawl_names_the_sources_that_failed_and_keeps_the_others(crawled: tuple[Done, Path]) -> None:
    done, database = crawled
    assert done.returncode == 1, done.stderr
    for name, reason in BROKEN.items():
        (line,) = [line for line in done.stdout.splitlines() if line.startswith(f"{name} broken: ")]
        assert reason in line
    outcomes = dict(rows(database, "SELECT id, health FROM sources"))
    assert {name for name, health in outcomes.items() if health == "broken"} == set(BROKEN)
    assert {name for name, health in outcomes.items() if health == "blocked"} == BLOCKED
    assert {health for name, health in outcomes.items() if name not in BLOCKED | set(BROKEN)} == {"ok"}
    kept = dict(rows(database, "SELECT source, count(*) FROM documents GROUP BY 1"))
    assert set(kept) == set(outcomes) - BLOCKED - set(BROKEN)


def test_each_failure_is_stored_with_its_reason(crawled: tuple[Done, Path]) -> None:
    errors = rows(crawled[1], "SELECT source, url, note, status FROM captures WHERE outcome = 'error'")
    assert {source for source, *_ in errors} == set(BROKEN)
    assert all(BROKEN[source] in note and url.startswith("https://") for source, url, note, _ in errors)
    assert {status for source, *_, status in errors if source == "us_ftc"} == {404}


def test_a_run_counts_what_it_did(crawled: tuple[Done, Path]) -> None:
    sql = "SELECT links, fetched, kept, unchanged, off_topic, errors, finished FROM runs WHERE source = '{}'"
    ((links, fetched, kept, unchanged, off_topic, errors, finished),) = rows(
        crawled[1], sql.format("fr_cnil")
    )
    assert links == fetched == kept + off_topic
    assert (unchanged, errors) == (0, 0)
    assert finished


def test_a_second_round_fetches_no_page_again(scrapy: Scrapy, tmp_path: Path) -> None:
    database = tmp_path / "probes.db"
    for _ in range(2):
        done = scrapy("crawlall", *FEW, *settings(database))
        assert done.returncode == 0, done.stderr
    first, second = (
        rows(database, f"SELECT sum(links), sum(fetched), sum(kept), sum(unchanged) FROM runs WHERE {when}")[
            0
        ]
        for when in ("id <= 3", "id > 3")
    )
    assert first[1] > 10
    assert first[0] == second[0]
    assert second[1:3] == (0, 0)
    assert second[3] >= first[1]


def test_due_leaves_out_what_has_just_been_crawled(scrapy: Scrapy, tmp_path: Path) -> None:
    database = tmp_path / "probes.db"
    scrapy("crawlall", "us_ftc", *settings(database))
    done = scrapy("crawlall", "--due", "us_ftc", *settings(database))
    assert (done.returncode, done.stdout) == (0, "No source is due.\n")


def test_a_source_without_its_key_is_skipped_with_a_line_that_says_so(scrapy: Scrapy, tmp_path: Path) -> None:
    done = scrapy("crawlall", "news_guardian", "-s", f"DATABASE={tmp_path / 'p.db'}", "-s", "ARCHIVE=")
    assert done.returncode == 0
    assert "news_guardian skipped: set GUARDIAN_API_KEY in the environment" in done.stdout


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (["crawlall", "uk_icu"], 2, "no source 'uk_icu'; did you mean uk_ico"),
        (["crawl", "uk_icu"], 2, "did you mean uk_ico"),
        (["probe", "uk_icu"], 2, "did you mean uk_ico"),
        (["record", "uk_icu"], 2, "did you mean uk_ico"),
        (["record"], 2, "name one source"),
        (["crawl"], 2, "name one source"),
        (["backfill"], 2, "name one or more WARC files"),
        (["backfill", "absent.warc.gz"], 1, "absent.warc.gz cannot be read: No such file"),
        (["crawlal"], 2, "Unknown command: crawlal"),
        (["crawlall", "--help"], 0, "--due"),
        (["crawlall", "-s", "DATABASE=/proc/nowhere/p.db"], 1, "cannot write in"),
    ],
)
def test_a_wrong_call_is_answered_with_a_sentence(
    scrapy: Scrapy, args: list[str], code: int, says: str
) -> None:
    done = scrapy(*args)
    assert done.returncode == code
    assert says in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("args", [["crawlall", "us_ftc"], ["crawl", "us_ftc"], ["backfill", "{warc}"]])
def test_a_second_crawl_ends_at_once(scrapy: Scrapy, tmp_path: Path, args: list[str]) -> None:
    (tmp_path / "a.warc.gz").touch()
    with (tmp_path / ".p.db.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        filled = [arg.format(warc=tmp_path / "a.warc.gz") for arg in args]
        done = scrapy(*filled, *settings(tmp_path / "p.db"))
    assert done.returncode == 75
    assert "another process writes" in done.stderr


def test_a_newer_schema_is_refused(scrapy: Scrapy, tmp_path: Path) -> None:
    database = tmp_path / "p.db"
    scrapy("crawlall", "us_ftc", *settings(database))
    with closing(sqlite3.connect(database)) as connection, connection:
        step = "'probewatch', 'later', '2030-01-01'"
        connection.execute(
            f"INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ({step})"
        )
    done = scrapy("crawlall", "us_ftc", *settings(database))
    assert done.returncode == 1
    assert "newer schema" in done.stderr


def test_crawl_tells_by_its_exit_code_how_it_went(scrapy: Scrapy, damaged: Path, tmp_path: Path) -> None:
    assert scrapy("crawl", "us_ftc", *settings(tmp_path / "a.db")).returncode == 0
    assert scrapy("crawl", "us_ftc", *settings(tmp_path / "b.db", damaged)).returncode == 1


def test_probe_keeps_nothing_and_names_what_fails(scrapy: Scrapy, damaged: Path, tmp_path: Path) -> None:
    done = scrapy("probe", *settings(tmp_path / "p.db", damaged))
    assert done.returncode == 1
    lines = {line.split()[0]: line for line in done.stdout.splitlines()[1:]}
    assert {name for name, line in lines.items() if not line.endswith("ok")} == BLOCKED | set(BROKEN)
    assert all(reason in lines[name] for name, reason in BROKEN.items())
    assert not (tmp_path / "p.db").exists()


@pytest.mark.parametrize("name", ["us_ftc", "news_techcrunch", "uk_ico"])
def test_what_record_saves_replays(scrapy: Scrapy, tmp_path: Path, name: str) -> None:
    done = scrapy("record", name, "--into", tmp_path, "--pages", "3", "-s", f"REPLAY={RECORDED}")
    assert done.returncode == 0, done.stderr
    done = scrapy("crawlall", name, *settings(tmp_path / "p.db", tmp_path))
    assert done.returncode == 0, done.stdout
    assert rows(tmp_path / "p.db", "SELECT sum(errors) FROM runs") == [(0,)]
    assert rows(tmp_path / "p.db", "SELECT count(*) FROM captures")[0][0] >= 3


def test_a_source_that_fails_leaves_its_recording_alone(
    scrapy: Scrapy, damaged: Path, tmp_path: Path
) -> None:
    (tmp_path / "us_ftc").mkdir()
    (tmp_path / "us_ftc" / "recorded.json").write_text("[]")
    done = scrapy("record", "us_ftc", "--into", tmp_path, "-s", f"REPLAY={damaged}")
    assert done.returncode == 1
    assert "nothing is changed" in done.stderr
    assert (tmp_path / "us_ftc" / "recorded.json").read_text() == "[]"
