"""A disk that is full or fails: what was acknowledged is there, what failed says so, and writing goes on."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import MONDAY, page, source

from pipelines.store import Store
from pipelines.store.connection import PINNED, pinned, reading

WRITER = """
import resource, signal, sys
from datetime import UTC, datetime
from crawler.items import Document
from pipelines.records import Source
from pipelines.store import Store

store, at = Store.open(sys.argv[1]), datetime(2016, 11, 7, tzinfo=UTC)
store.declare(Source("uk_ico", "ICO", "", "GB", "en", "regulator", "OGL", 3), at)
if limit := int(sys.argv[2]):
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a write beyond the limit then fails, as on a bad disk
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
for number in range(10_000):
    words = f"Body {number} " * 500
    kept = store.keep(Document("uk_ico", f"https://ico.org.uk/{number}", "Title", words), at=at)
    print(kept.id, flush=True)
"""
MB = 1 << 20


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "none", tmp_path], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("only root can mount")
    yield tmp_path
    subprocess.run(["umount", "--lazy", tmp_path], check=True)


def written(path: Path, limit: int) -> list[str]:
    """The ids that a writer acknowledged before it failed."""
    done = subprocess.run(
        [sys.executable, "-c", WRITER, path, str(limit)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, "the fault did not fire"
    assert (
        "OperationalError: database or disk is full" in done.stderr
        or "OperationalError: disk I/O error" in done.stderr
    )
    return done.stdout.split()


def whole(path: Path, acknowledged: list[str]) -> None:
    """Whether the database is sound, holds what was acknowledged and nothing else, and takes more."""
    with Store.open(path) as store:
        assert store.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert sorted(store.ids()) == sorted(acknowledged)
        assert store.db.table("texts").count == store.db.table("captures").count == len(acknowledged)
        store.keep(page(), at=MONDAY)


def test_writes_that_fail_lose_nothing(tmp_path: Path) -> None:
    acknowledged = written(tmp_path / "p.db", 4 * MB)
    assert len(acknowledged) > 10
    whole(tmp_path / "p.db", acknowledged)


def test_a_full_disk_loses_nothing_and_writing_goes_on_when_there_is_room(small: Path) -> None:
    (small / "other").write_bytes(bytes(MB))
    acknowledged = written(small / "p.db", 0)
    assert len(acknowledged) > 10
    (small / "other").unlink()
    whole(small / "p.db", acknowledged)


def test_a_reader_that_holds_the_log_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    with Store.open(path) as store:
        store.declare(source(), MONDAY)
        reader = reading(path)
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM sources").fetchall()
        for number in range(80):
            store.keep(page(url=f"https://ico.org.uk/{number}", body=f"{number} " * 300_000), at=MONDAY)
        assert pinned(store.db) > PINNED
        assert "holds on to" in store.remark()
        reader.close()
        assert pinned(store.db) == 0
        assert store.remark() == ""


def test_a_backup_is_whole_while_a_crawl_writes_and_takes_over_from_it(tmp_path: Path) -> None:
    path, backup = tmp_path / "p.db", tmp_path / "backup.db"
    command = [sys.executable, "-m", "sqlite_utils", str(path), f"VACUUM INTO '{backup}'"]
    with Store.open(path) as store:
        store.declare(source(), MONDAY)
        first = store.keep(page(), at=MONDAY)
        subprocess.run(command, check=True, capture_output=True)
        copied = path.read_bytes()
        store.keep(page(url="https://ico.org.uk/later"), at=MONDAY)
    assert b"Acme" not in copied, "the control: the file alone is not the database"
    with Store.open(backup) as restored:
        assert restored.ids() == [first.id]
        assert restored.keep(page(), at=MONDAY).outcome == "unchanged"
        assert restored.keep(page(url="https://ico.org.uk/later"), at=MONDAY).outcome == "new"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become nobody")
def test_a_folder_that_may_not_be_written_is_a_sentence(tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    script = "import os, sys; from pipelines.store import Store; os.setuid(65534); Store.open(sys.argv[1])"
    done = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "p.db"], capture_output=True, text=True, check=False
    )
    assert "Unusable: cannot write in" in done.stderr
    assert "make it writable" in done.stderr
