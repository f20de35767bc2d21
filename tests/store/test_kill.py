"""A process that is killed loses nothing that was acknowledged and leaves nothing half done."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database

from pipelines.store import Store

KILLS = int(os.environ.get("KILLS", "5"))  # 500 for a release

WRITER = """
import os, signal, sys
from contextlib import nullcontext
from datetime import UTC, datetime
from crawler.items import Document
from pipelines.records import Source
from pipelines.store import Store, keeping

path, place, safe = sys.argv[1:]
if safe == "control":
    Store.transaction = lambda self: nullcontext(self.db)
store, at = Store.open(path), datetime(2016, 11, 7, tzinfo=UTC)
store.declare(Source("uk_ico", "ICO", "", "GB", "en", "regulator", "OGL", 3), at)
if place:
    setattr(keeping, place, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
for number in range(10_000):
    kept = store.keep(Document("uk_ico", f"https://ico.org.uk/{number}", "Title", "Body " * 50), at=at)
    print(kept.id, flush=True)
"""

PARTS = {
    "texts": "SELECT document FROM texts",
    "versions": "SELECT document FROM versions WHERE capture IS NOT NULL",
    "captures": "SELECT document FROM captures",
    "changes": "SELECT id FROM changes",
    "search": "SELECT id FROM search",
}


def write(path: Path, place: str = "", safe: str = "safe") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, path, place, safe], stdout=subprocess.PIPE, text=True
    )


def halves(path: Path) -> dict[str, set[str]]:
    """What is missing of which documents, and what is there without its document."""
    with Store.open(path) as store:
        assert store.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        whole = ids(store.db, "SELECT id FROM documents")
        return {name: wrong for name, sql in PARTS.items() if (wrong := whole ^ ids(store.db, sql))}


def ids(db: Database, sql: str) -> set[str]:
    return {row[0] for row in db.execute(sql).fetchall()}


@pytest.mark.parametrize("seed", range(KILLS))
def test_what_was_acknowledged_is_there(path: Path, seed: int) -> None:
    writer = write(path)
    assert writer.stdout
    acknowledged = {next(writer.stdout).strip() for _ in range(random.Random(seed).randrange(1, 60))}
    writer.send_signal(signal.SIGKILL)
    acknowledged |= {line.strip() for line in writer.stdout if line.endswith("\n")}
    writer.stdout.close()
    assert writer.wait() == -signal.SIGKILL
    assert halves(path) == {}
    with Store.open(path) as store:
        assert acknowledged <= set(store.ids())


@pytest.mark.parametrize("place", ["add_version", "became", "captured", "index_document"])
def test_killed_in_the_middle_of_keeping_nothing_is_half_kept(path: Path, place: str) -> None:
    killed(write(path, place))
    assert halves(path) == {}


def test_without_transactions_it_would_be(path: Path) -> None:
    killed(write(path, "became", "control"))
    assert halves(path)


def killed(writer: subprocess.Popen[str]) -> None:
    writer.communicate()
    assert writer.returncode == -signal.SIGKILL, "the fault did not fire"
