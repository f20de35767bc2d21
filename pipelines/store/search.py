"""What full-text search knows of a document, a case or an entity.

A record's row in the index is a number that says its kind and, of a document, its day.  So FTS5, which can
seek by nothing but the row, counts cases without reading one document and finds the newest first.
"""

from datetime import date

from sqlite_utils import Database

from pipelines.records import republishable

DAY = 1 << 24  # rows of one day: more documents than any day will have
FIRST = {"document": 0, "case": 1 << 50, "entity": 1 << 51}


def rowid(db: Database, record: str, key: str) -> int:
    """A record's row in the index; 0, which is nobody's, where it has none."""
    found = db.execute("SELECT row FROM indexed WHERE record = ? AND id = ?", [record, key]).fetchone()
    return int(found[0]) if found else 0


def rows(record: str, day: str = "") -> range:
    """The rows that a record may stand in.

    >>> rows("document", "2016-11-07").start == rows("document", "2016-11-06").stop
    True
    >>> rows("document", "2016") == rows("document", "2016-01-01"), rows("document").start
    (True, 1)
    """
    if record != "document":
        return range(FIRST[record] + 1, FIRST[record] * 2)
    number = date.fromisoformat(day[:10] + "0001-01-01"[len(day[:10]) :]).toordinal() if day else 0
    return range(number * DAY + 1, (number + 1) * DAY + 1)


def index(  # noqa: PLR0913 - the columns of the table
    db: Database, record: str, key: str, *, title: str, text: str, names: str, day: str = ""
) -> None:
    """Put a record into the index, in place of what it knew of it."""
    row, free = rowid(db, record, key), rows(record, day)
    unindex(db, record, key)
    if row not in free:
        newest = "SELECT max(row) FROM indexed WHERE row BETWEEN ? AND ?"
        row = (db.execute(newest, [free.start, free[-1]]).fetchone()[0] or free.start - 1) + 1
    db.execute("INSERT INTO indexed (row, record, id) VALUES (?, ?, ?)", (row, record, key))
    told = (row, record, key, title, text, names)
    db.execute("INSERT INTO search (rowid, record, id, title, text, names) VALUES (?, ?, ?, ?, ?, ?)", told)


def unindex(db: Database, record: str, key: str) -> None:
    """Take a record out of the index."""
    row = rowid(db, record, key)
    db.execute("DELETE FROM search WHERE rowid = ?", [row])
    db.execute("DELETE FROM indexed WHERE row = ?", [row])


def index_document(db: Database, key: str) -> None:
    """Index a document: text where a licence opens it, else extract, and its entities' every name."""
    sql = """
      SELECT d.title, d.extract, d.licence, d.published, t.body, s.open,
        (SELECT group_concat(DISTINCT a.name) FROM mentions m JOIN aliases a ON a.entity = m.entity
         WHERE m.document = d.id) AS names
      FROM documents d JOIN texts t ON t.document = d.id JOIN sources s ON s.id = d.source WHERE d.id = ?"""
    row = next(db.query(sql, [key]))
    public = republishable(row["licence"]) if row["licence"] else row["open"]
    text, day = row["body"] if public else row["extract"], row["published"] or ""
    index(db, "document", key, title=row["title"], text=text, names=row["names"] or "", day=day)
