"""Cases in the tables: what changed is replaced and logged, what did not is left alone."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from pipelines.cases import Case, Cases
from pipelines.entities import Entity, Kind, register
from pipelines.store.connection import insert, storable
from pipelines.store.derived import replace_entity
from pipelines.store.log import differences, log
from pipelines.store.search import index, unindex

Row = dict[str, Any]

PARTS = ("case_links", "case_penalties", "case_events", "case_parties", "case_documents")


def previous(db: Database) -> dict[str, frozenset[str]]:
    """Which documents each case holds; a withdrawn one those that it held last, a merged one none.

    So a case that comes back finds its id, and no new one takes an id of the past.
    """
    last = "SELECT max(seq) FROM changes WHERE record = 'case' AND what != 'null' GROUP BY id"
    found = db.execute(f"SELECT id, what FROM changes WHERE seq IN ({last}) ORDER BY seq").fetchall()  # noqa: S608 - no input
    held = {
        key: frozenset(filed["document"] for filed in json.loads(what)["documents"]) for key, what in found
    }
    merged = db.execute("SELECT old FROM redirects WHERE record = 'case'").fetchall()
    return held | {row[0]: frozenset() for row in merged}


def replace_cases(db: Database, cases: Cases, why: str, at: str) -> None:
    """Make the tables say what the fold says; keep where the ids of vanished cases lead."""
    before = standing(db)
    after = {case.id: asdict(case) for case in cases.cases}
    by_id = {case.id: case for case in cases.cases}
    db.execute("PRAGMA defer_foreign_keys = ON")
    for key, what, reason in differences(before, json.loads(json.dumps(after)), why):
        merged = what is None and key in cases.redirects
        log(db, "case", key, what, why="merged" if merged else reason, at=at)
        remove(db, key)
        if what is not None:
            add(db, by_id[key])
    redirect(db, cases.redirects, at)


def standing(db: Database) -> dict[str, Row]:
    """The cases as the change log says they stand."""
    newest = "SELECT max(seq) FROM changes WHERE record = 'case' GROUP BY id"
    found = db.execute(f"SELECT id, what FROM changes WHERE seq IN ({newest})").fetchall()  # noqa: S608 - no input
    return {key: json.loads(what) for key, what in found if what != "null"}


def remove(db: Database, key: str) -> None:
    """Take a case out of every table."""
    for table in PARTS:
        db.table(table).delete_where('"case" = ?', [key])
    db.table("cases").delete_where("id = ?", [key])
    unindex(db, "case", key)


def add(db: Database, case: Case) -> None:
    """Put a case into every table."""
    name_parties(db, case)
    insert(db, "cases", case_row(db, case))
    for table, rows in parts(case).items():
        insert(db, table, *({"case": case.id} | row for row in rows))
    names = " ".join(name for key in (case.authority, *case.respondents) for name in aliases(db, key))
    index(db, "case", case.id, title=case.title, text=" ".join(case.topics).replace("_", " "), names=names)


def name_parties(db: Database, case: Case) -> None:
    """See that every party has a row among the entities."""
    for key, name in case.names:
        kind: Kind = "authority" if key == case.authority else "organisation"
        if not db.table("entities").count_where("id = ?", [key]):
            replace_entity(db, register().entities.get(key) or Entity(key, kind, name))


def case_row(db: Database, case: Case) -> Row:
    """A case's own columns."""
    country = db.execute("SELECT country FROM entities WHERE id = ?", [case.authority]).fetchone()
    return storable(
        {
            "id": case.id,
            "title": case.title,
            "authority": case.authority,
            "country": country[0] if country else "",
            "status": case.status,
            "opened": case.opened or None,
            "last_activity": case.last_activity or None,
            "topics": json.dumps(case.topics),
            "laws": json.dumps(case.laws, ensure_ascii=False),
            "documents": len(case.documents),
            "disputed": int(case.disputed),
        }
    )


def parts(case: Case) -> dict[str, list[Row]]:
    """The rows of a case in the tables that belong to it."""
    filed = [
        {"document": f.document, "position": n, "first": int(not f.copy_of), "copy_of": f.copy_of}
        for n, f in enumerate(case.documents, 1)
    ]
    parties = [{"entity": key, "role": "respondent"} for key in case.respondents]
    acting = [{"entity": case.authority, "role": "authority"}] if case.authority else []
    return {
        "case_documents": filed,
        "case_parties": acting + parties,
        "case_events": numbered(case.timeline),
        "case_penalties": numbered(case.ledger),
        "case_links": [asdict(sibling) for sibling in case.siblings],
    }


def numbered(told: Iterable[Any]) -> list[Row]:
    """Turns or sums as rows, in their order; the first who tells is the evidence."""
    rows = []
    for position, one in enumerate(told, 1):
        row = asdict(one)
        told_by = row.pop("told_by")
        row = {name: value for name, value in row.items() if name not in ("told_first", "certain")}
        if row.get("supersedes") is not None:
            row["supersedes"] += 1
        rows.append(row | {"position": position, "document": told_by[0], "told_by": json.dumps(told_by)})
    return rows


def aliases(db: Database, entity: str) -> list[str]:
    """Every name of an entity."""
    return [row[0] for row in db.execute("SELECT name FROM aliases WHERE entity = ?", [entity]).fetchall()]


def redirect(db: Database, redirects: Mapping[str, str], at: str) -> None:
    """Keep where merged ids lead; what led to one of them leads on."""
    for old, new in redirects.items():
        db.execute("UPDATE redirects SET new = ? WHERE record = 'case' AND new = ?", [new, old])
        row = {"record": "case", "old": old, "new": new, "at": at}
        db.table("redirects").upsert(row, pk=("record", "old"))
