"""Runs of sources, and what they say of a source's health."""

from sqlite_utils import Database

from pipelines.records import Finish

COUNTED = {
    "kept": ("new", "changed"),
    "unchanged": ("unchanged",),
    "off_topic": ("off_topic",),
    "errors": ("error",),
}


def finish_run(db: Database, run: int, finish: Finish, at: str) -> None:
    """Close a run, counting its captures, and tell its source."""
    outcomes = dict(
        db.execute("SELECT outcome, count(*) FROM captures WHERE run = ? GROUP BY 1", [run]).fetchall()
    )
    counts = {name: sum(outcomes.get(outcome, 0) for outcome in which) for name, which in COUNTED.items()}
    told = {name: getattr(finish, name) for name in finish.__slots__}
    db.table("runs").update(run, told | counts | {"finished": at})
    source = db.execute("SELECT source FROM runs WHERE id = ?", [run]).fetchone()[0]
    health = {"health": finish.outcome, "reason": finish.reason, "last_run": at, "newest": newest(db, source)}
    if finish.outcome in ("ok", "quiet", "degraded"):
        health["last_success"] = at
    db.table("sources").update(source, health)


def newest(db: Database, source: str) -> str | None:
    """The date of a source's newest document."""
    found = db.execute("SELECT max(published) FROM documents WHERE source = ?", [source]).fetchone()
    return str(found[0]) if found[0] else None
