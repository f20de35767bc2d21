"""A copy of the database that may be given to anyone."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from pipelines.records import republishable
from pipelines.store.connection import reading, transaction
from pipelines.store.search import index_document

PRIVATE = ("watches", "cursors", "deliveries")  # who watches what, and where they are written to
JSON = frozenset(("authors", "tags", "links", "relevant_words", "topics", "laws", "told_by", "what"))
LICENCES = """
SELECT d.id, d.licence, s.open FROM documents d JOIN sources s ON s.id = d.source"""


def copy(path: Path, target: Path) -> None:
    """Write the public copy of one snapshot, whatever a crawl writes meanwhile."""
    source, db = reading(path), Database(target)
    try:
        source.conn.backup(db.conn)
        db.execute("PRAGMA journal_mode = DELETE")
        db.conn.isolation_level = None
        with transaction(db):
            strip(db)
        db.execute("INSERT INTO search (search) VALUES ('rebuild')")  # its segments keep what was deleted
        db.execute("VACUUM")  # and so do the free pages of the file
    finally:
        db.close()
        source.close()


def strip(db: Database) -> None:
    """Take out the texts that no licence opens, and the tables about watchers."""
    for document in closed(db):
        index_document(db, document)  # the extract stands there, even where the licence was once open
        db.execute("DELETE FROM texts WHERE document = ?", [document])
        db.execute("UPDATE versions SET body = '' WHERE document = ?", [document])
    for table in set(PRIVATE) & set(db.table_names()):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of ours


def closed(db: Database) -> list[str]:
    """The documents whose text may not be given away: their own licence counts, else their source's."""
    rows = db.query(LICENCES)
    return [
        row["id"] for row in rows if not (republishable(row["licence"]) if row["licence"] else row["open"])
    ]


def records(path: Path, table: str) -> Iterator[dict[str, Any]]:
    """The rows of a table in the order in which they were added; what holds JSON is read."""
    db = reading(path)
    try:
        for row in db.query(f"SELECT * FROM {table} ORDER BY rowid"):  # noqa: S608 - a name of ours
            yield {name: read(name, value) for name, value in row.items()}
    finally:
        db.close()


def read(name: str, value: Any) -> Any:
    """
    >>> read("tags", '["cookies"]'), read("title", '["cookies"]')
    (['cookies'], '["cookies"]')
    """
    return json.loads(value) if name in JSON and isinstance(value, str) else value
