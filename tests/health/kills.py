"""Crawls that are killed, and the databases that they leave, but for times and notes of single runs."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from tests.crawl.conftest import ROOT
from tests.health.loopback import Recorded
from tests.sources.test_sources import NAMES, source

KEYS = {source(name).key: "of a test" for name in NAMES if source(name).key}
TIMES = {"first_seen", "last_seen", "seen", "at", "last_run", "last_success", "watched_since"}
OWN = {  # what differs between databases that tell the same
    "captures": {"id", "run", "fetched", "archive"},
    "versions": {"id", "capture"},
    "changes": {"seq"},
    "indexed": {"row"},
    "runs": {"id", "started", "finished", "fetched", "kept", "unchanged", "off_topic"},
}
LEFT_OUT = ("looks", "search", "sqlite_", "_sqlite")


def options(server: Recorded, folder: Path) -> list[str]:
    """What leads a crawl to the server, and all that it writes into a folder."""
    where = {"DATABASE": folder / "p.db", "ARCHIVE": folder / "archive", "HTTPCACHE_DIR": folder / "cache"}
    return [*server.options, *(part for name, value in where.items() for part in ("-s", f"{name}={value}"))]


def killed(server: Recorded, folder: Path, names: list[str], chance: Random) -> bool:
    """Start a crawl and kill it after some requests, or when it links; False where it had ended before."""
    server.asked.clear()
    limit = chance.randrange(1, len(names) + chance.choice((1, 20)))
    crawl = subprocess.Popen(
        [sys.executable, "-m", "scrapy", "crawlall", *names, *options(server, folder)],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while crawl.poll() is None and server.asked.total() < limit:
        time.sleep(0.002)
    time.sleep(chance.random() * chance.choice((0.2, 0.2, 3)))
    crawl.send_signal(signal.SIGKILL)
    return crawl.wait() == -signal.SIGKILL


def environment() -> dict[str, str]:
    """The environment of a crawl."""
    clean = {name: value for name, value in os.environ.items() if name not in ("DATABASE", "REPLAY")}
    return {**clean, **KEYS}


def content(folder: Path) -> dict[str, Counter[str]]:
    """Every table's rows, without what is a run's own."""
    with closing(sqlite3.connect(folder / "p.db")) as db:
        db.row_factory = sqlite3.Row
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: rows(db, name) for name in tables if not name.startswith(LEFT_OUT)}


def rows(db: sqlite3.Connection, table: str) -> Counter[str]:
    """A table's rows: of runs the newest of each source, of captures what they brought, each once.

    Entries that hold their whole text are captured by each run that reads their listing.
    """
    where = {
        "captures": "WHERE outcome != 'unchanged'",
        "runs": "WHERE id IN (SELECT max(id) FROM runs GROUP BY source)",
    }
    found = db.execute(f'SELECT * FROM "{table}" {where.get(table, "")}')
    plainly = [json.dumps(plain(table, dict(row)), sort_keys=True) for row in found]
    return Counter(set(plainly) if table == "captures" else plainly)


def plain(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """A row without times and numbers that are a run's own."""
    if table == "changes" and row["what"] != "null":
        what = json.loads(row["what"])
        row["what"] = json.dumps({k: v for k, v in what.items() if k not in TIMES}, sort_keys=True)
    return {name: value for name, value in row.items() if name not in TIMES | OWN.get(table, set())}


def differences(one: dict[str, Counter[str]], other: dict[str, Counter[str]]) -> dict[str, list[str]]:
    """The rows that only one of two databases has."""
    names = sorted(one | other)
    both = {name: (one.get(name, Counter()), other.get(name, Counter())) for name in names}
    return {name: [*(a - b), *(b - a)] for name, (a, b) in both.items() if a != b}
