"""Opening: one writer, readers that cannot write, and a clear sentence where it does not work."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from samples import MONDAY, page, source
from sqlite_utils import Database

from pipelines.migrations import NewerSchema, migrate, schema
from pipelines.store import Store, Unusable, reading

OPEN = "import sys; from pipelines.store import Store; Store.open(sys.argv[1])"


def test_a_second_process_is_told_that_another_one_writes(store: Store, path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", OPEN, path], capture_output=True, text=True, check=False)
    assert done.returncode
    assert f"Busy: another process writes to {path}" in done.stderr


def test_the_lock_is_free_once_all_have_let_go(path: Path) -> None:
    with Store.open(path) as one, Store.open(path) as two:
        assert one is two
    subprocess.run([sys.executable, "-c", OPEN, path], check=True)


def test_the_writer_loses_nothing_that_it_has_acknowledged(store: Store) -> None:
    told = {
        name: store.db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
    }
    assert told == {"journal_mode": "wal", "synchronous": 2}


def test_a_reader_sees_what_is_finished_and_cannot_write(store: Store, path: Path) -> None:
    reader = reading(path)
    with store.transaction():
        store.keep(page(), at=MONDAY)
        assert reader.table("documents").count == 0
    assert reader.table("documents").count == 1
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM documents")
    reader.close()


def test_half_a_transaction_is_none(store: Store) -> None:
    with pytest.raises(RuntimeError, match="half way"), store.transaction():
        store.keep(page(), at=MONDAY)
        raise RuntimeError("half way")
    assert store.ids() == []
    assert list(store.changes()) == []


def test_no_database_to_read(path: Path) -> None:
    with pytest.raises(Unusable, match="does not exist yet; a crawl makes it"):
        reading(path)


@pytest.mark.parametrize("content", [b"SQLite format 3\0garbage" * 400, b"not a database" * 400])
def test_a_broken_file_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(Unusable, match="restore a backup"):
        Store.open(path)
    assert path.read_bytes() == content


def test_a_stale_wal_beside_a_restored_file_is_refused_not_mixed(path: Path, tmp_path: Path) -> None:
    with Store.open(path) as store:
        store.declare(source(), MONDAY)
        backup = tmp_path / "backup.db"
        with sqlite3.connect(backup) as copy:
            store.db.conn.backup(copy)
        copy.close()
        store.keep(page(), at=MONDAY)
        wal = path.with_name("probes.db-wal").read_bytes()
    path.write_bytes(backup.read_bytes())
    path.with_name("probes.db-wal").write_bytes(wal)
    try:
        with Store.open(path) as store:
            assert store.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    except Unusable as error:
        assert "-wal" in str(error)


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_read_only_folder(path: Path) -> None:
    path.parent.mkdir(mode=0o500)
    with pytest.raises(Unusable, match="make it writable"):
        Store.open(path)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(Unusable, match="cannot write in"):
        Store.open(tmp_path / "file" / "probes.db")


def test_a_newer_schema_is_refused_with_its_steps(path: Path) -> None:
    with Store.open(path) as store:
        row = {"migration_set": "probewatch", "name": "from_the_future", "applied_at": "2030-01-01"}
        store.db.table("_sqlite_migrations").insert(row)
    with pytest.raises(NewerSchema, match=r"newer schema .*from_the_future.*update Probewatch"):
        Store.open(path)


def test_an_older_schema_is_brought_up_to_date(path: Path) -> None:
    path.parent.mkdir()
    db = Database(path)
    schema.apply(db, stop_before="search")
    assert "search" not in db.table_names()
    db.close()
    with Store.open(path) as store:
        assert "search" in store.db.table_names()


def test_a_step_that_fails_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    db = Database(memory=True)
    migrate(db)

    def broken(db: Database) -> None:
        db.execute("CREATE TABLE half (a)")
        db.execute("CREATE TABLE documents (a)")

    step = schema._Migration("broken", broken)
    monkeypatch.setattr(schema, "_migrations", [*schema._migrations, step])
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        schema.apply(db)
    assert "half" not in db.table_names()


def test_every_table_and_column_says_what_it_is() -> None:
    db = Database(memory=True)
    migrate(db)
    for table in set(db.table_names()) - {"_sqlite_migrations", "sqlite_sequence"}:
        if not table.startswith("search_"):
            first = (
                db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table])
                .fetchone()[0]
                .splitlines()[1]
            )
            assert first.strip().startswith(("-- kept:", "-- derived:", "-- judged:", "-- reference:")), table
