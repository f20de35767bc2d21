"""What full-text search knows of a document, a case or an entity."""

import hashlib

from sqlite_utils import Database

from pipelines.records import republishable


def rowid(record: str, key: str) -> int:
    """A record's row in the index: a number made of its id, as FTS5 finds rows by nothing else."""
    return int(hashlib.sha256(f"{record}:{key}".encode()).hexdigest()[:15], 16)


def index(  # noqa: PLR0913 - the columns of the table
    db: Database, record: str, key: str, *, title: str, text: str, names: str
) -> None:
    """Put a record into the index, in place of what it knew of it."""
    unindex(db, record, key)
    row = (rowid(record, key), record, key, title, text, names)
    db.execute("INSERT INTO search (rowid, record, id, title, text, names) VALUES (?, ?, ?, ?, ?, ?)", row)


def unindex(db: Database, record: str, key: str) -> None:
    """Take a record out of the index."""
    db.execute("DELETE FROM search WHERE rowid = ?", [rowid(record, key)])


def index_document(db: Database, key: str) -> None:
    """Index a document: text where a licence opens it, else extract, and its entities' every name."""
    sql = """
      SELECT d.title, d.extract, d.licence, t.body, s.open,
        (SELECT group_concat(DISTINCT a.name) FROM mentions m JOIN aliases a ON a.entity = m.entity
         WHERE m.document = d.id) AS names
      FROM documents d JOIN texts t ON t.document = d.id JOIN sources s ON s.id = d.source WHERE d.id = ?"""
    row = next(db.query(sql, [key]))
    public = republishable(row["licence"]) if row["licence"] else row["open"]
    text = row["body"] if public else row["extract"]
    index(db, "document", key, title=row["title"], text=text, names=row["names"] or "")
