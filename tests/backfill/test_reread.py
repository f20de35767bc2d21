"""Pages read again from the archive: what differs is shown, and written only when asked."""

import re
import sqlite3
import subprocess
import sys
from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest
from scrapy.settings import Settings

from crawler.commands.reread import Command
from tests.backfill.conftest import STORY, Ran, archive

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(ran: Ran, tmp_path: Path) -> Path:
    """An archive whose one page has been kept, by a reader that saw only half of it."""
    path = archive(tmp_path / "a.warc.gz", [("https://a.org/fine", STORY)])
    ran.read(path)
    with closing(sqlite3.connect(ran.database)) as db, db:
        db.execute("UPDATE documents SET title = 'Half'")
        db.execute("UPDATE texts SET body = 'The CNIL has fined Acme.'")
        db.execute("DELETE FROM penalties")
    return path


def reread(database: Path, *, write: bool = False) -> int:
    settings = Settings()
    settings.setmodule("crawler.settings")
    settings.set("DATABASE", str(database))
    command = Command()
    command.settings = settings
    command.exitcode = 0
    command.run([], Namespace(write=write))
    return command.exitcode


def test_what_differs_is_shown_and_nothing_written(
    ran: Ran, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert reread(ran.database) == 0
    said = capsys.readouterr().out
    for line in ("-title: Half", "+title: Acme", "-The CNIL has fined Acme.", "+penalties: "):
        assert f"\n{line}" in said
    assert "0 the same, 1 differ, 0 failed; nothing written" in said
    assert re.search(r"^Pages that differ in: .*\btitle 1\b.*\bpenalties 1\b", said, re.MULTILINE)
    assert ran.rows("SELECT title FROM documents") == [("Half",)]


def test_what_is_written_is_the_same_wording_read_better(
    ran: Ran, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reread(ran.database, write=True)
    assert ran.rows("SELECT title, version FROM documents") == [("Acme", 1)]
    assert ran.rows("SELECT d.body = v.body FROM texts d JOIN versions v USING (document)") == [(1,)]
    assert ran.rows("SELECT amount FROM penalties") == [("50000000",)]
    assert ran.rows("SELECT why FROM changes WHERE record = 'document' ORDER BY seq DESC LIMIT 1") == [
        ("reread",)
    ]
    capsys.readouterr()
    reread(ran.database)
    assert "1 the same, 0 differ" in capsys.readouterr().out


def test_what_only_the_listing_said_stays(ran: Ran, path: Path) -> None:
    with closing(sqlite3.connect(ran.database)) as db, db:
        listed = "published = '2018-05-24', published_precision = 'day', published_origin = 'listing'"
        db.execute(f"UPDATE documents SET {listed}")
    reread(ran.database, write=True)
    assert ran.rows("SELECT published, published_origin FROM documents") == [("2018-05-24", "listing")]


def test_an_archive_that_is_gone_is_an_error_of_its_pages(
    ran: Ran, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.unlink()
    assert reread(ran.database) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_who_reads_only_the_beginning_gets_no_traceback(ran: Ran, path: Path) -> None:
    command = [sys.executable, "-m", "scrapy", "reread", "-s", f"DATABASE={ran.database}"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as asked:
        assert asked.stdout and asked.stderr
        asked.stdout.close()
        assert asked.stderr.read() == ""
    assert asked.returncode == 1
