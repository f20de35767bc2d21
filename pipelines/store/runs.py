"""Runs of sources, and what they say of a source's health."""

import json
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from pipelines.records import Finish
from pipelines.store.connection import insert, reading
from pipelines.store.log import log

LOOKS = 30  # of each source
TRUSTED = """
  SELECT l.run, l.look FROM looks l JOIN runs r ON r.id = l.run, (
    SELECT coalesce(max(json_extract(detail, '$.run')), 0) AS run
    FROM reviews WHERE record = 'source' AND target = :source) confirmed
  WHERE l.source = :source
    AND (l.run = confirmed.run OR l.run > confirmed.run AND r.outcome IN ('ok', 'quiet'))
  ORDER BY l.run DESC"""
COUNTED = {
    "kept": ("new", "changed"),
    "unchanged": ("unchanged",),
    "off_topic": ("off_topic",),
    "errors": ("error",),
}


def finish_run(db: Database, run: int, finish: Finish, at: str) -> dict[str, Any]:
    """Close a run, counting its captures, and tell its source; return the row.

    A run that we stopped ourselves says nothing of its source, and leaves it due.
    """
    outcomes = dict(
        db.execute("SELECT outcome, count(*) FROM captures WHERE run = ? GROUP BY 1", [run]).fetchall()
    )
    counts = {name: sum(outcomes.get(outcome, 0) for outcome in which) for name, which in COUNTED.items()}
    counts["unchanged"] += finish.known
    told = {name: getattr(finish, name) for name in finish.__slots__ if name not in ("known", "look")}
    db.table("runs").update(run, told | counts | {"finished": at})
    if finish.outcome != "stopped":
        tell(db, run, finish, at)
    return told | counts


def tell(db: Database, run: int, finish: Finish, at: str) -> None:
    """Set the health of a run's source."""
    source = db.execute("SELECT source FROM runs WHERE id = ?", [run]).fetchone()[0]
    health = {"health": finish.outcome, "reason": finish.reason, "last_run": at, "newest": newest(db, source)}
    if finish.outcome in ("ok", "quiet", "degraded"):
        health["last_success"] = at
    note_health(db, source, finish, at)
    db.table("sources").update(source, health)
    if finish.look:
        remember(db, run, source, finish.look)


def note_health(db: Database, source: str, finish: Finish, at: str) -> None:
    """Log that a source's health has changed."""
    sql = "SELECT publisher, health FROM sources WHERE id = ?"
    publisher, before = db.execute(sql, [source]).fetchone()
    if before != finish.outcome:
        what = {"id": source, "publisher": publisher, "health": finish.outcome, "reason": finish.reason}
        log(db, "source", source, what, why="new" if before == "new" else "corrected", at=at)


def remember(db: Database, run: int, source: str, look: str) -> None:
    """Keep what a run saw; forget what earlier ones did that are too old or were not well."""
    insert(db, "looks", {"run": run, "source": source, "look": look})
    kept = f"SELECT run FROM ({TRUSTED}) LIMIT {LOOKS}"  # noqa: S608 - no input
    sql = f"DELETE FROM looks WHERE source = :source AND run != :run AND run NOT IN ({kept})"  # noqa: S608
    db.execute(sql, {"source": source, "run": run})


def looks(db: Database, source: str) -> list[dict[str, Any]]:
    """What those runs of a source saw that later ones are held against, the newest first."""
    return [json.loads(row["look"]) for row in db.query(TRUSTED, {"source": source})]


def confirmed(db: Database, source: str, at: str) -> int:
    """Let later runs be held against what the newest one saw, and no earlier one; return its number.

    :raises LookupError: it saw nothing that they could be held against.
    """
    newest = "SELECT max(id) FROM runs WHERE source = ? AND outcome != 'stopped'"
    run = db.execute(f"SELECT run FROM looks WHERE run = ({newest})", [source]).fetchone()  # noqa: S608
    if run is None:
        raise LookupError(f"the newest run of {source!r} read no listing: there is nothing to confirm")
    note_health(db, source, Finish("ok"), at)
    db.table("sources").update(source, {"health": "ok", "reason": ""})
    return int(run[0])


def looked(path: Path, source: str) -> list[dict[str, Any]]:
    """What the well runs of a source saw, for who does not write; none where no crawl has been yet."""
    if not path.exists():
        return []
    db = reading(path)
    try:
        return looks(db, source) if db.table("looks").exists() else []
    finally:
        db.close()


def went_well(db: Database, source: str) -> bool:
    """Whether the newest run of a source, unless it is still open, ended well."""
    sql = "SELECT outcome FROM runs WHERE source = ? ORDER BY id DESC LIMIT 1 OFFSET 1"
    found = db.execute(sql, [source]).fetchone()
    return found is not None and found[0] in ("ok", "quiet")


def newest(db: Database, source: str) -> str | None:
    """The date of a source's newest document."""
    found = db.execute("SELECT max(published) FROM documents WHERE source = ?", [source]).fetchone()
    return str(found[0]) if found[0] else None


def seen(db: Database, source: str) -> dict[str, str]:
    """The addresses of a source that have been read, and when last; errors do not count as read."""
    sql = "SELECT url, max(fetched) FROM captures WHERE source = ? AND outcome != 'error' GROUP BY url"
    return dict(db.execute(sql, [source]).fetchall())


def last(db: Database) -> dict[str, tuple[str, str]]:
    """When the newest run of each source ended, and the health that it left."""
    sql = "SELECT id, last_run, health FROM sources WHERE last_run IS NOT NULL"
    return {source: (ended, health) for source, ended, health in db.execute(sql).fetchall()}
