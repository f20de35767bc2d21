"""The schema, as the steps that made it.  Comments in `schema/*.sql` are the site's data dictionary."""

from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

schema = Migrations("probewatch")
STEPS = Path(__file__).parent / "schema"


@schema()
def kept(db: Database) -> None:
    """What the crawl brings in: never rebuilt, never lost."""
    run(db, "001_kept.sql")


@schema()
def derived(db: Database) -> None:
    """What the stages and folds make of it: dropped and rebuilt at will."""
    run(db, "002_derived.sql")


@schema()
def judged(db: Database) -> None:
    """What people decide."""
    run(db, "003_judged.sql")


def run(db: Database, step: str) -> None:
    """Run a step's statements one by one: `executescript` would commit the migration's transaction."""
    for statement in (STEPS / step).read_text().split(") STRICT;"):
        if statement.strip():
            db.execute(statement + ") STRICT")
