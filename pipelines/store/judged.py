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
    """A row of reviews as the fold takes it; `detail` may hold "documents" and "with"."""
    detail = json.loads(row["detail"] or "{}")
    documents = tuple(detail.get("documents", ()))
    return Review(row["record"], row["target"], row["verdict"], documents, detail.get("with", ""))


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
    detail = {"with": other, "documents": verdict.documents, "run": run}
    told = json.dumps({name: value for name, value in detail.items() if value})
    row = {"record": verdict.record, "target": target, "verdict": verdict.verdict, "detail": told}
    return insert(db, "reviews", row | {"who": verdict.who, "why": verdict.why, "at": at})


def current(db: Database, record: str, key: str) -> str:
    """The id that a merged one leads to, or the id itself."""
    found = db.execute("SELECT new FROM redirects WHERE record = ? AND old = ?", [record, key]).fetchone()
    return str(found[0]) if found else key
