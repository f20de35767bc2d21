"""What may be given to anyone: no closed text in any file, and never old and new files mixed."""

import hashlib
import json
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from samples import MONDAY, page, source

from pipelines import export as exporting
from pipelines.export import LATEST, SUMS, TABLES, export
from pipelines.store import Store, Unusable

SECRET = "Secretwordofthepress"


@pytest.fixture
def filled(store: Store, path: Path) -> Path:
    """An open document; one of the press; and two of one source whose second is under a closed licence."""
    store.declare(source("news", licence="copyright"), MONDAY)
    opened = store.keep(page(), at=MONDAY).id
    press = page(source="news", url="https://news.example/1", body=f"{'A long lead. ' * 40}{SECRET}")
    store.keep(press, at=MONDAY)
    store.keep(replace(press, body=f"Rewritten. {press.body}"), at=MONDAY + timedelta(days=1))
    own = page(url="https://ico.org.uk/guest", licence="CC-BY-ND-4.0", body=press.body)
    store.keep(own, at=MONDAY)
    # as if its licence had been open when it was indexed
    known = "record = 'document' AND id <> ?"
    store.db.execute(f"UPDATE search SET text = ? WHERE {known}", [f"indexed {SECRET}", opened])
    columns = "(name, kind, target, channel, address, rhythm)"
    watch = ("mine", "law", "GDPR", "email", "watcher@example.org", "daily")
    store.db.execute(f"INSERT INTO watches {columns} VALUES (?, ?, ?, ?, ?, ?)", watch)
    return path


@pytest.mark.parametrize("closed", [SECRET, "watcher@example.org"])
def test_what_is_closed_is_in_no_file(filled: Path, tmp_path: Path, closed: str) -> None:
    assert closed.encode() in filled.read_bytes() + filled.with_name("probes.db-wal").read_bytes()
    done = export(filled, tmp_path / "exports", MONDAY)
    held = [file.name for file in done.iterdir() if closed.lower().encode() in file.read_bytes().lower()]
    assert held == []
    db = sqlite3.connect(done / "probes.db")
    assert db.execute("select id from search where search match ?", [f'"{closed}"']).fetchall() == []
    db.close()


def test_what_is_open_is_there(filled: Path, tmp_path: Path) -> None:
    done = export(filled, tmp_path / "exports", MONDAY)
    db = sqlite3.connect(done / "probes.db")
    assert db.execute("select body from texts").fetchall() == [(page().body,)]
    assert db.execute("select count(*), sum(body = '') from versions").fetchone() == (4, 3)
    assert db.execute("pragma integrity_check").fetchone() == ("ok",)
    for table in TABLES:
        lines = (done / f"{table}.jsonl").read_text(encoding="utf-8").splitlines()
        assert len(lines) == db.execute(f"select count(*) from {table}").fetchone()[0]
    db.close()
    first = json.loads((done / "documents.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert (first["title"], first["tags"]) == (page().title, [])


def test_every_file_has_its_checksum(filled: Path, tmp_path: Path) -> None:
    export(filled, tmp_path / "exports", MONDAY)
    latest = tmp_path / "exports" / LATEST
    told = dict(reversed(line.split("  ")) for line in (latest / SUMS).read_text().splitlines())
    assert set(told) == {file.name for file in latest.iterdir()} - {SUMS}
    for name, digest in told.items():
        assert hashlib.sha256((latest / name).read_bytes()).hexdigest() == digest


def test_an_export_that_fails_leaves_the_old_one(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "exports"
    old = export(filled, folder, MONDAY)

    def full(_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exporting, "sums", full)
    with pytest.raises(OSError, match="No space"):
        export(filled, folder, MONDAY + timedelta(days=1))
    assert (folder / LATEST).resolve() == old
    assert {each.name for each in folder.iterdir()} == {old.name, LATEST}


def test_the_export_before_stays_and_no_older_one(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    made = [export(filled, folder, MONDAY + timedelta(days=day)) for day in range(4)]
    assert [each.exists() for each in made] == [False, False, True, True]
    assert (folder / LATEST).resolve() == made[-1]


def test_a_name_that_was_mistyped_makes_no_database(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="does not exist"):
        export(tmp_path / "none.db", tmp_path / "exports", MONDAY)
    assert list((tmp_path / "exports").iterdir()) == []
