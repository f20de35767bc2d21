"""What alerts need of the tables: changes with what they concern, cursors, and messages on their way."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from pipelines.alerts.message import body
from pipelines.alerts.records import Change, Cursor, Delivery, Message, Unreadable, Watch
from pipelines.records import stamp
from pipelines.store.connection import insert, transaction
from pipelines.store.search import rowid

Row = dict[str, Any]

KNOWN = {
    "case": "SELECT id FROM cases WHERE id = :id UNION SELECT old FROM redirects WHERE old = :id",
    "entity": "SELECT id FROM entities WHERE id = :id",
    "law": "SELECT law FROM legal_bases WHERE law = :id LIMIT 1",
    "topic": "SELECT id FROM topics WHERE id = :id",
    "source": "SELECT id FROM sources WHERE id = :id",
}
GROUPS = """
  WITH RECURSIVE up (id) AS (
    SELECT value FROM json_each(?)
    UNION SELECT e.parent FROM entities e JOIN up ON e.id = up.id WHERE e.parent != '')
  SELECT id FROM up"""


class Outbox:
    """The tables of alerts.  Each public method is one transaction."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def watches(self) -> list[Watch]:
        """The watches of the table."""
        names = ", ".join(Watch.__slots__)
        return [Watch(**row) for row in self.db.query(f"SELECT {names} FROM watches ORDER BY id")]  # noqa: S608

    def unknown(self, watch: Watch) -> bool:
        """Whether no table knows what is watched: it may come, or be a typing error."""
        if watch.kind == "search":
            self.finds(watch.target, 0)
            return False
        target = watch.target.partition(" Art. ")[0] if watch.kind == "law" else watch.target
        return self.db.execute(KNOWN[watch.kind], {"id": target}).fetchone() is None

    def cursors(self) -> dict[str, Cursor]:
        """How far each watch has been told."""
        rows = self.db.execute("SELECT watch, seq, at FROM cursors").fetchall()
        return {watch: Cursor(seq, datetime.fromisoformat(at)) for watch, seq, at in rows}

    def newest(self) -> int:
        """The number of the newest change."""
        return int(self.db.execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()[0])

    def changes(self, after: int, searches: Iterable[str]) -> list[Change]:
        """The changes after a number, with what they concern and which of the searches find them."""
        wanted = tuple(searches)
        rows = self.db.query("SELECT * FROM changes WHERE seq > ? ORDER BY seq", [after])
        return [self.change(row | {"what": json.loads(row["what"])}, wanted) for row in list(rows)]

    def change(self, row: Row, searches: tuple[str, ...]) -> Change:
        """A row of the log, with what it concerns."""
        earlier = "SELECT what FROM changes WHERE record = ? AND id = ? AND seq < ? ORDER BY seq DESC LIMIT 1"
        last = self.db.execute(earlier, [row["record"], row["id"], row["seq"]]).fetchone()
        before = json.loads(last[0]) if last else None
        known = row["what"] or before or {}
        match row["record"]:
            case "source":
                return Change(**row, before=before)
            case "case":
                about, indexed = self.about_case(row["id"], known), rowid(self.db, "case", row["id"])
            case _:
                document = row["id"] if row["record"] == "document" else known.get("document", "")
                about, indexed = self.about_document(document), rowid(self.db, "document", document)
        found = frozenset(typed for typed in searches if self.finds(typed, indexed))
        return Change(**row, before=before, **about, touched=self.touched(row, before), found=found)

    def about_document(self, document: str) -> Row:
        """The cases, entities, laws and topics of a document."""
        return {
            "cases": self.led_here(self.column("case_documents", '"case"', document)),
            "entities": self.groups(self.column("mentions", "entity", document)),
            "laws": frozenset(
                self.db.execute(
                    "SELECT DISTINCT law, article FROM legal_bases WHERE document = ?", [document]
                ).fetchall()
            ),
            "topics": frozenset(self.column("document_topics", "topic", document)),
        }

    def about_case(self, key: str, case: Row) -> Row:
        """The same of a case, as the log tells it."""
        return {
            "cases": self.led_here([key]),
            "entities": self.groups([case.get("authority", ""), *case.get("respondents", ())]),
            "laws": frozenset((law, "") for law in case.get("laws", ())),
            "topics": frozenset(case.get("topics", ())),
        }

    def column(self, table: str, column: str, document: str) -> list[str]:
        """The values that a document has in a table."""
        sql = f"SELECT DISTINCT {column} FROM {table} WHERE document = ?"  # noqa: S608 - no input
        return [row[0] for row in self.db.execute(sql, [document]).fetchall()]

    def led_here(self, cases: list[str]) -> frozenset[str]:
        """The cases, and those that were merged into them."""
        sql = "SELECT old FROM redirects WHERE record = 'case' AND new IN (SELECT value FROM json_each(?))"
        return frozenset(cases).union(*self.db.execute(sql, [json.dumps(cases)]).fetchall())

    def groups(self, entities: list[str]) -> frozenset[str]:
        """The entities, and the groups that they belong to today."""
        return frozenset(row[0] for row in self.db.execute(GROUPS, [json.dumps(entities)]).fetchall())

    def touched(self, row: Row, before: Row | None) -> tuple[str, ...]:
        """The kinds of facts that a document's new wording touches; none where only its state differs."""
        version = (row["what"] or {}).get("version")
        if row["record"] != "document" or before is None or version in (None, before.get("version")):
            return ()
        sql = "SELECT flags FROM versions WHERE document = ? AND number = ?"
        found = self.db.execute(sql, [row["id"], version]).fetchone()
        return tuple(json.loads(found[0])) if found else ()

    def finds(self, typed: str, row: int) -> bool:
        """Whether a search finds a row of the index."""
        sql = "SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?"
        try:
            return self.db.execute(sql, [typed, row]).fetchone() is not None
        except sqlite3.OperationalError as error:
            raise Unreadable(
                f'{typed!r} is not a full-text search ({error}); put words with punctuation between " and "'
            ) from error

    def put(
        self, messages: Iterable[Message], cursors: Mapping[str, Cursor], site: str, at: datetime
    ) -> None:
        """Write messages to be sent, and move the cursors: what is decided is never decided again."""
        with transaction(self.db):
            for message in messages:
                watch = message.watch
                row = {"key": message.key, "watch": watch.name, "channel": watch.channel}
                row |= {"address": watch.address, "body": body(message, site), "decided": stamp(at)}
                insert(self.db, "deliveries", row)
            for name, cursor in cursors.items():
                moved = {"watch": name, "seq": cursor.seq, "at": stamp(cursor.at)}
                self.db.table("cursors").upsert(moved, pk="watch")

    def unsent(self) -> list[Delivery]:
        """The messages that have not arrived, the first written first."""
        names = ", ".join(Delivery.__slots__)
        sql = f"SELECT {names} FROM deliveries WHERE sent IS NULL ORDER BY rowid"  # noqa: S608
        return [delivery(row) for row in self.db.query(sql)]

    def arrived(self, key: str, at: datetime) -> None:
        """Note that a message has arrived."""
        sql = "UPDATE deliveries SET sent = ?, attempts = attempts + 1, next = NULL, note = '' WHERE key = ?"
        with transaction(self.db):
            self.db.execute(sql, [stamp(at), key])

    def failed(self, key: str, note: str, again: datetime) -> None:
        """Note why an attempt failed, and when to try again."""
        sql = "UPDATE deliveries SET attempts = attempts + 1, next = ?, note = ? WHERE key = ?"
        with transaction(self.db):
            self.db.execute(sql, [stamp(again), note[:500], key])


def delivery(row: Row) -> Delivery:
    """A row of deliveries."""
    return Delivery(**row | {"next": datetime.fromisoformat(row["next"]) if row["next"] else None})
