"""What the stages and folds make of documents: replaced as a whole, logged where it differs."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from pipelines.entities import Entity
from pipelines.store.connection import insert, storable
from pipelines.store.log import differences, log
from pipelines.store.search import index, index_document, unindex
from pipelines.trends import Trend

Row = dict[str, Any]

TABLES = ("mentions", "penalties", "events", "legal_bases", "quotes", "deadlines", "document_topics")
LOGGED = {"penalties": "penalty", "events": "event"}


def replace_facts(db: Database, document: str, facts: dict[str, list[Row]], why: str, at: str) -> None:
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
    db.execute("DELETE FROM unread WHERE document = ?", [document])
    index_document(db, document)


def facts_of(db: Database, document: str) -> dict[str, list[Row]]:
    """A document's rows, table by table, in the order of its text."""
    return {
        table: list(db.table(table).rows_where("document = ?", [document], order_by="start"))
        for table in TABLES
    }


def seen(db: Database) -> list[tuple[str, str, str]]:
    """Each document with each of its topics and entities: (day, kind, id), once, where the day is known."""
    sql = """
      SELECT DISTINCT d.id, substr(d.published, 1, 10), told.kind, thing FROM documents d JOIN (
        SELECT document, 'topic' AS kind, topic AS thing FROM document_topics
        UNION SELECT document, 'entity', entity FROM mentions
      ) AS told ON document = d.id WHERE length(d.published) >= 10"""
    return [(day, kind, thing) for _, day, kind, thing in db.execute(sql).fetchall()]


def replace_trends(db: Database, rows: Iterable[Trend]) -> None:
    """Put the trends in place of those before."""
    db.table("trends").delete_where()
    insert(db, "trends", *(asdict(row) for row in rows))


def replace_entities(db: Database, entities: Iterable[Entity]) -> None:
    """Put what the registers know of entities in place of what the tables knew."""
    for entity in entities:
        replace_entity(db, entity)


def prune_entities(db: Database) -> None:
    """Forget the entities that no document, case or entity names any more."""
    sql = """
      SELECT id FROM entities EXCEPT SELECT entity FROM mentions EXCEPT SELECT entity FROM case_parties
      EXCEPT SELECT parent FROM parents EXCEPT SELECT parent FROM entities"""
    for (key,) in db.execute(sql).fetchall():
        for table in ("aliases", "parents"):
            db.table(table).delete_where("entity = ?", [key])
        db.table("entities").delete(key)
        unindex(db, "entity", key)


def replace_entity(db: Database, entity: Entity) -> None:
    """One entity, with its names and groups; the groups have their rows already."""
    db.table("entities").upsert(storable(entity_row(entity)), pk="id")
    for table in ("aliases", "parents"):
        db.table(table).delete_where("entity = ?", [entity.id])
    names = dict.fromkeys((entity.name, *entity.aliases))
    insert(db, "aliases", *({"entity": entity.id, "name": name} for name in names))
    spans = (
        {"entity": entity.id, "parent": p.id, "since": p.since, "until": p.until} for p in entity.parents
    )
    insert(db, "parents", *spans)
    index(db, "entity", entity.id, title=entity.name, text="", names="; ".join(names))


def entity_row(entity: Entity) -> Row:
    """The columns of an entity."""
    columns = ("id", "kind", "name", "country", "wikidata", "site")
    return {name: getattr(entity, name) for name in columns} | {"parent": entity.parent()}


def suggestion(entity: str, other: str, score: float, at: str) -> Row:
    """A review that asks whether two entities are one."""
    detail = json.dumps({"with": other, "score": round(score, 1)})
    why = f"its name is much like that of {other}"
    row = {"record": "entity", "target": entity, "verdict": "suggested", "detail": detail}
    return row | {"who": "probewatch", "why": why, "at": at}


def identified(rows: list[Row]) -> list[Row]:
    """Give each row an id of its content, so that a reread finds it again; what occurs twice is numbered."""
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
