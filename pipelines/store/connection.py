"""Opening the database: one writer under a lock, readers that cannot write."""

import fcntl
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from sqlite_utils import Database

from pipelines.migrations import migrate

PINNED = 64 << 20  # bytes of the write-ahead log; more says that a reader does not let go
UNSTORABLE = re.compile("[\0\ud800-\udfff]")


class Busy(RuntimeError):
    """Raised on opening the store while another process writes; commands exit 75 (EX_TEMPFAIL) on it."""

    exitcode = 75


class Unusable(RuntimeError):
    """Raised on opening a store whose folder or file cannot serve; the message says what to do."""


def locked(path: Path) -> IO[bytes]:
    """Take the writer's lock; the kernel frees it when the process ends, however it ends."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.with_name(f".{path.name}.lock").open("ab")
    except OSError as error:
        raise Unusable(
            f"cannot write in {path.parent}: {error.strerror}; make it writable, or name a file elsewhere"
        ) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        lock.close()
        raise Busy(f"another process writes to {path}; try again when it has ended") from error
    return lock


def writing(path: Path) -> Database:
    """The one connection that writes.  Hold the lock before you call it."""
    if path.exists() and not os.access(path, os.W_OK):
        raise Unusable(f"{path} is read-only; make it writable, or name another file in DATABASE")
    try:
        db = Database(sqlite3.connect(path, isolation_level=None, timeout=30))
        db.execute("PRAGMA journal_mode = WAL")
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "journal_size_limit = 67108864"):
            db.execute(f"PRAGMA {pragma}")
        migrate(db)
    except sqlite3.DatabaseError as error:
        raise Unusable(
            f"{path} cannot be opened: {error}; restore a backup and remove the -wal file beside it"
        ) from error
    return db


def must_exist(path: Path) -> None:
    """Raise `Unusable` where there is no database: a mistyped name must not make an empty one."""
    if not path.exists():
        raise Unusable(f"{path} does not exist yet; a crawl makes it: scrapy crawlall")


def reading(path: Path) -> Database:
    """A connection that cannot write and sees the last finished transaction."""
    must_exist(path)
    try:
        db = Database(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None))
        db.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.DatabaseError as error:
        raise Unusable(f"{path} cannot be read: {error}") from error
    return db


def pinned(db: Database) -> int:
    """Bytes of the write-ahead log that must stay there because a reader still sees an older state."""
    _, logged, moved = db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return int(logged - moved) * int(db.execute("PRAGMA page_size").fetchone()[0])


@contextmanager
def transaction(db: Database) -> Iterator[Database]:
    """All or nothing.  IMMEDIATE: a deferred one fails at once when it turns from reading to writing."""
    if db.conn.in_transaction:
        yield db
        return
    db.execute("BEGIN IMMEDIATE")
    with db.conn:  # commits what BEGIN began, or rolls it back; alone it would begin nothing
        yield db


def storable(row: dict[str, Any]) -> dict[str, Any]:
    """A row whose strings UTF-8 can hold; each bad character gives one U+FFFD, so that spans stay right.

    >>> storable({"title": "a\\ud800b\\0", "version": 1})
    {'title': 'a\\ufffdb\\ufffd', 'version': 1}
    """
    return {name: clean(value) if isinstance(value, str) else value for name, value in row.items()}


def clean(text: str) -> str:
    """The text without lone surrogates and NULs, at the same length."""
    return UNSTORABLE.sub("\ufffd", text) if "\0" in text or not text.isascii() else text


def insert(db: Database, table: str, *rows: dict[str, Any]) -> int:
    """Add rows; return the rowid of the last."""
    done = db.table(table).insert_all(map(storable, rows))
    return int(done.last_rowid or 0)
