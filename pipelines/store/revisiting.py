"""What is known of the pages that are looked at again, and what became of them."""

from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from pipelines.revisiting import Seen

Row = dict[str, Any]

MISSING = (404, 410)
APART = timedelta(days=1)  # between two answers that say that a page is gone
PAGES = """
  SELECT d.id, d.first_seen AS first, c.fetched AS looked,
    c.status IN (404, 410) AND d.state != 'gone' AS missing,
    EXISTS (SELECT 1 FROM case_documents f JOIN cases k ON k.id = f."case"
            WHERE f.document = d.id AND k.status NOT IN ('closed', 'annulled')) AS open,
    d.id = (SELECT id FROM documents WHERE source = d.source AND state = 'ok'
            ORDER BY published DESC, first_seen DESC, id LIMIT 1) AS canary
  FROM documents d JOIN captures c ON c.id = (SELECT max(id) FROM captures WHERE document = d.id)
  WHERE d.source = ?"""
FIRST_MISSING = """
  SELECT min(fetched) FROM captures WHERE document = :id AND url = :url AND status IN (404, 410) AND id > (
    SELECT max(id) FROM captures WHERE document = :id AND outcome IN ('new', 'changed', 'unchanged'))"""


def pages(db: Database, source: str) -> list[Seen]:
    """The kept pages of a source, each with when it was last looked at."""
    return [seen(row) for row in db.query(PAGES, [source])]


def seen(row: Row) -> Seen:
    """A row as the decision takes it."""
    times = {name: datetime.fromisoformat(row[name]) for name in ("first", "looked")}
    missing, open_, canary = (bool(row[name]) for name in ("missing", "open", "canary"))
    return Seen(row["id"], **times, missing=missing, open=open_, canary=canary)


def stays_gone(db: Database, known: Row, fetched: datetime) -> bool:
    """Whether a page that is missing now was so a day ago and has not been seen since."""
    first = db.execute(FIRST_MISSING, {"id": known["id"], "url": known["url"]}).fetchone()[0]
    return first is not None and fetched - datetime.fromisoformat(first) >= APART
