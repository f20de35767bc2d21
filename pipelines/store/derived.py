"""What the stages and folds make of documents: replaced as a whole, logged where it differs."""

import hashlib
import json
from typing import Any

from sqlite_utils import Database

from pipelines.store.connection import insert, storable
from pipelines.store.log import differences, log
from pipelines.store.search import index_document

Row = dict[str, Any]
Facts = dict[str, list[Row]]  # name of the table → its rows, without `document`

TABLES = ("mentions", "penalties", "events", "legal_bases", "quotes", "deadlines", "document_topics")
LOGGED = {"penalties": "penalty", "events": "event"}


def replace_facts(db: Database, document: str, facts: Facts, why: str, at: str) -> None:
    """Put a document's facts in place of those it had, and log the penalties and events that differ."""
    for table in TABLES:
        rows = [storable({"document": document} | row) for row in facts.get(table, [])]
        if record := LOGGED.get(table):
            rows = identified(rows)
            before = {row["id"]: row for row in db.table(table).rows_where("document = ?", [document])}
            for key, row, reason in differences(before, {row["id"]: row for row in rows}, why):
                log(db, record, key, row, why=reason, at=at)
        db.table(table).delete_where("document = ?", [document])
        insert(db, table, *rows)
    index_document(db, document)


def identified(rows: list[Row]) -> list[Row]:
    """Give each row an id of its content, so that a reread finds it again; what is told twice is numbered."""
    named: dict[str, Row] = {}
    for row in rows:
        content = json.dumps(
            {k: v for k, v in row.items() if k not in ("start", "end", "eur", "rule")}, sort_keys=True
        )
        times = 0
        while (key := hashlib.sha256(f"{content}{times or ''}".encode()).hexdigest()[:12]) in named:
            times += 1
        named[key] = {"id": key} | row
    return list(named.values())
