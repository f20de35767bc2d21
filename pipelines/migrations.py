"""The schema, as the steps that made it.  Comments in `schema/*.sql` are the site's data dictionary."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

schema = Migrations("probewatch")
STEPS = Path(__file__).parent / "schema"


class NewerSchema(RuntimeError):
    """Raised on opening a database that a later version of Probewatch has written."""


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


@schema()
def search(db: Database) -> None:
    """Full-text search, and an index for each page's query."""
    run(db, "004_search.sql")


@schema()
def pages(db: Database) -> None:
    """An index for each order in which the site and the API page."""
    run(db, "005_pages.sql")


@schema()
def reference(db: Database) -> None:
    """The vocabularies that people edit, as tables."""
    run(db, "006_reference.sql")


@schema()
def alerts(db: Database) -> None:
    """Who has been told what."""
    run(db, "007_alerts.sql")


@schema()
def backfills(db: Database) -> None:
    """How far web archives have been read."""
    run(db, "008_backfills.sql")


@schema()
def health(db: Database) -> None:
    """What runs saw, and what is still to be read."""
    run(db, "009_health.sql")


@schema()
def searching(db: Database) -> None:
    """The index in order of days, so that search need not rank all that matches."""
    run(db, "010_searching.sql")


@schema()
def feeds(db: Database) -> None:
    """What a feed of a case or a law finds its facts by."""
    run(db, "011_feeds.sql")


def migrate(db: Database) -> None:
    """Apply the steps that are missing; refuse a database that has steps unknown here."""
    unknown = {step.name for step in schema.applied(db)} - {
        step.name for step in schema.pending(Database(memory=True))
    }
    if unknown:
        raise NewerSchema(
            f"the database has a newer schema (steps {', '.join(sorted(unknown))}): "
            "update Probewatch, or name another file in DATABASE"
        )
    schema.apply(db)


def run(db: Database, step: str) -> None:
    """Run a step's statements one by one: `executescript` would commit the migration's transaction."""
    for statement in statements((STEPS / step).read_text()):
        db.execute(statement)


def statements(script: str) -> Iterator[str]:
    """Part a script into statements, comments included.

    >>> list(statements("CREATE TABLE a (b); -- c;\\nDROP TABLE a;\\n"))
    ['CREATE TABLE a (b); -- c;', 'DROP TABLE a;']
    """
    statement = ""
    for line in script.splitlines():
        statement += f"{line}\n"
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""
