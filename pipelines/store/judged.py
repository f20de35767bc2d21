"""What people decided: reviews, as the fold and the registers take them."""

import json
from typing import Any

from sqlite_utils import Database

from pipelines.cases import Review
from pipelines.records import Verdict
from pipelines.store import runs
from pipelines.store.connection import insert

TABLES = {
    "case": "cases",
    "event": "events",
    "penalty": "penalties",
    "entity": "entities",
    "source": "sources",
}


def reviews(db: Database) -> list[Review]:
    """What people decided, the oldest first; suggestions are not decisions."""
    return [review(row) for row in db.query("SELECT * FROM reviews WHERE verdict != 'suggested' ORDER BY id")]


def review(row: dict[str, Any]) -> Review:
    """A row of reviews as the fold takes it; `detail` may hold "documents" and "rest"."""
    detail = json.loads(row["detail"] or "{}")
    documents, rest = (tuple(detail.get(name, ())) for name in ("documents", "rest"))
    return Review(row["record"], row["target"], row["verdict"], documents, rest)


def merged(db: Database) -> tuple[tuple[str, str], ...]:
    """Which entities a person found to be which others."""
    sql = "SELECT target, detail FROM reviews WHERE record = 'entity' AND verdict = 'merge' ORDER BY id"
    return tuple((row["target"], json.loads(row["detail"])["with"]) for row in db.query(sql))


def judge(db: Database, verdict: Verdict, at: str) -> int:
    """Keep a verdict; ids that were merged stand for those that took their place."""
    target, other = (current(db, verdict.record, key) for key in (verdict.target, verdict.other))
    for key in filter(None, (target, other)):
        if not db.table(TABLES[verdict.record]).count_where("id = ?", [key]):
            raise LookupError(f"there is no {verdict.record} {key!r}")
    run = runs.confirmed(db, target, at) if verdict.record == "source" else None
    documents = judged_documents(db, verdict, target, other) if verdict.record == "case" else {}
    detail = {"with": other, "run": run} | documents
    told = json.dumps({name: value for name, value in detail.items() if value})
    row = {"record": verdict.record, "target": target, "verdict": verdict.verdict, "detail": told}
    return insert(db, "reviews", row | {"who": verdict.who, "why": verdict.why, "at": at})


def current(db: Database, record: str, key: str) -> str:
    """The id that a merged one leads to, or the id itself."""
    found = db.execute("SELECT new FROM redirects WHERE record = ? AND old = ?", [record, key]).fetchone()
    return str(found[0]) if found else key


def judged_documents(db: Database, verdict: Verdict, target: str, other: str) -> dict[str, list[str]]:
    """The documents that a verdict on a case is about, as they stand: what comes later is not judged.

    :raises LookupError: a document that is to be split off is not in the case.
    :raises ValueError: all of them do, so that nothing would be left.
    """
    held = in_case(db, target)
    if verdict.verdict == "merge":
        return {"documents": [*held, *in_case(db, other)]}
    if verdict.verdict != "split":
        return {}
    if strange := sorted(set(verdict.documents) - set(held)):
        raise LookupError(f"{strange[0]!r} is not in {target!r}")
    if not (rest := [key for key in held if key not in verdict.documents]):
        raise ValueError(f"these are all documents of {target!r}: nothing would be left")
    return {"documents": list(verdict.documents), "rest": rest}


def in_case(db: Database, key: str) -> list[str]:
    """The documents of a case."""
    found = db.execute('SELECT document FROM case_documents WHERE "case" = ? ORDER BY position', [key])
    return [row[0] for row in found.fetchall()]
