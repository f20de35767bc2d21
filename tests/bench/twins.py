"""A large corpus made of the recorded one: each document with its facts and its case, many times over."""

import json
import random
import sqlite3
from datetime import UTC, date, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path

from crawler.items import Dated, Document
from pipelines.reading import reread
from pipelines.records import Source
from pipelines.store import Store
from pipelines.store.search import DAY, FIRST

SOURCES = Path(__file__).parents[1] / "sources"
AT = datetime(2026, 9, 1, 6, 30, tzinfo=UTC)
COPIED = (
    *("documents", "texts", "versions", "mentions", "penalties", "legal_bases", "quotes", "events"),
    *("deadlines", "document_topics", "cases", "case_documents", "case_parties", "case_events"),
    *("case_penalties", "changes"),
)
SHIFTED = ("published", "date", "opened", "last_activity")
NUMBERED = {("versions", "id"), ("changes", "seq")}  # given by SQLite


def corpus(path: Path, count: int) -> Path:
    """Make a database of about so many documents."""
    with Store.open(path) as store:
        recorded(store)
        kept = len(store.ids())
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA synchronous = OFF")
    for function in (twin, shifted, shuffled, placed):
        db.create_function(function.__name__, -1, function, deterministic=True)
    db.execute("BEGIN")
    for table in (*COPIED, "indexed", "search"):
        db.execute(f"CREATE TEMP TABLE first_{table} AS SELECT * FROM {table}")
    for number in range(1, count // kept + 1):
        again(db, number)
    db.execute("COMMIT")
    db.execute("ANALYZE")
    db.close()
    return path


def recorded(store: Store) -> None:
    """Keep and read what the tests of the sources expect of the recorded pages."""
    for file in sorted(SOURCES.glob("*/expected.json")):
        for row in json.loads(file.read_text("utf-8")):
            document = Document(**{**row, **dated(row)})
            home = document.url[: document.url.find("/", 9)]
            told = (document.country, document.language, document.voice, document.licence)
            store.declare(Source(document.source, document.source, home, *told, cadence_days=7.0), AT)
            store.keep(document, words=["privacy"], at=AT)
    reread(store, lambda keys: keys, AT)


def dated(row: dict[str, object]) -> dict[str, object]:
    """The dates and tuples of a document that JSON holds as objects and lists."""
    dates = {name: Dated(**value) for name, value in row.items() if isinstance(value, dict)}
    return {**dates, **{name: tuple(value) for name, value in row.items() if isinstance(value, list)}}


def again(db: sqlite3.Connection, number: int) -> None:
    """Add every record once more, under other ids and on other days."""
    for table in COPIED:
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        told = ", ".join(expression(table, name, number) for name in columns)
        where = "WHERE record = 'document'" if table == "changes" else ""
        db.execute(f"INSERT OR IGNORE INTO {table} SELECT {told} FROM temp.first_{table} {where}")
    once = f"SELECT placed(row, {number}), record, twin(id, {number}) FROM temp.first_indexed"
    db.execute(f"INSERT INTO indexed (row, record, id) {once} WHERE record <> 'entity'")
    told = f"s.record, twin(s.id, {number}), title, shuffled(text, {number}), names"
    db.execute(
        f"INSERT INTO search (rowid, record, id, title, text, names) SELECT placed(i.row, {number}), {told} "
        "FROM temp.first_search s JOIN temp.first_indexed i USING (record, id) WHERE record <> 'entity'"
    )


def expression(table: str, name: str, number: int) -> str:
    """What stands in a column of a twin."""
    if (table, name) in NUMBERED:
        return "NULL"
    if name in {"id", "document", "case"}:
        return f'twin("{name}", {number})'
    if (table, name) == ("documents", "url"):
        return f"url || '#{number}'"
    if name in SHIFTED:
        return f'shifted("{name}", {number})'
    return f"shuffled(body, {number})" if name == "body" else f'"{name}"'


def twin(key: str, number: int) -> str:
    """The id of a record's twin."""
    return sha256(f"{key}/{number}".encode()).hexdigest()[:12]


@cache
def days(number: int) -> timedelta:
    return timedelta(days=random.Random(number).randrange(-2000, 300))


def shifted(written: str | None, number: int) -> str | None:
    """A day at a distance that is the same for all that a twin tells."""
    return str(date.fromisoformat(written) + days(number)) if written and len(written) == 10 else written


def placed(row: int, number: int) -> int:
    """The row of a record's twin in the search index: on the day that the twin is of."""
    if row > FIRST["case"]:
        return row + number * DAY
    day, place = divmod(row, DAY)
    return (day + days(number).days if day else 0) * DAY + number * 4096 + place


def shuffled(text: str, number: int) -> str:
    """The paragraphs in another order."""
    parts = text.split("\n\n")
    random.Random(number).shuffle(parts)
    return "\n\n".join(parts)
