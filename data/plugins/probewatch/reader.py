"""How a page reads the database: one connection, one snapshot, a bounded time."""

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from datasette.app import Datasette
from datasette.utils import sqlite_timelimit

Row = dict[str, Any]
Answer = TypeVar("Answer")

DATABASE = "probes"
LISTS = frozenset({"authors", "tags", "topics", "laws", "told_by", "flags", "relevant_words", "links"})
JSON = LISTS | {"what", "before"}


TABLES = "select count(*) from sqlite_master"


class Missing(Exception):
    """Raised by a page when the record it was asked for does not exist; the message says where to look."""


class Absent(Exception):
    """Raised when there is no database to ask, or nothing in it yet."""


class Outdated(Exception):
    """Raised when the database lacks a table or a column that this version of the site asks for."""


class BadRequest(Exception):
    """Raised by a page when an argument cannot be read; the message says what is expected."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What the pages of a site share, for as long as it keeps answers or a multiple of that."""

    seconds: float = 0.0
    rows: dict[str, tuple[float, list[Row]]] = field(default_factory=dict)  # by question; until when


@dataclass(frozen=True, slots=True)
class Reader:
    """What a page may ask: the database as it stands, and which day it is."""

    connection: sqlite3.Connection
    today: date
    known: Shared = field(default_factory=Shared)

    def rows(self, sql: str, **parameters: Any) -> list[Row]:
        """All rows, with their JSON read."""
        return list(self.each(sql, **parameters))

    def shared(self, sql: str, times: int = 1, **parameters: Any) -> list[Row]:
        """All rows of what costs a pass over a table and is the same on every page; do not change them.

        They are counted anew every few seconds, or `times` as many, so they may be that much older than the
        page's own rows.  The parameters of a question are always the same.
        """
        until, rows = self.known.rows.get(sql, (0.0, []))
        if time.monotonic() >= until:
            rows = self.rows(sql, **parameters)
            self.known.rows[sql] = time.monotonic() + times * self.known.seconds, rows
        return rows

    def row(self, sql: str, **parameters: Any) -> Row | None:
        """The first row, or None where there is none."""
        return next(self.each(sql, **parameters), None)

    def moved(self, record: str, old: str) -> str:
        """The id that an old one was merged into; empty where it never was."""
        row = self.row(
            "select new from redirects where record = :record and old = :old", record=record, old=old
        )
        return str(row["new"]) if row else ""

    def each(self, sql: str, **parameters: Any) -> Iterator[Row]:
        cursor = self.connection.execute(sql, parameters)
        names = [column[0] for column in cursor.description]
        for values in cursor:
            yield {name: read(name, value) for name, value in zip(names, values, strict=True)}


def read(name: str, value: Any) -> Any:
    """A cell as a template wants it: what holds JSON is read, within a record of the change log as well.

    >>> read("what", '{"tags": "[1]", "title": "[1]"}')
    {'tags': [1], 'title': '[1]'}
    """
    if name not in JSON or not isinstance(value, str):
        return value
    told = json.loads(value)
    return {key: read(key, cell) for key, cell in told.items()} if isinstance(told, dict) else told


def today() -> date:
    """The one clock of the site: ages and "so far" are counted from it."""
    return datetime.now(UTC).date()


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """Every query of a page sees the same state, whatever a crawl writes meanwhile."""
    connection.execute("begin")
    try:
        yield
    finally:
        connection.rollback()


SHARED: WeakKeyDictionary[Datasette, Shared] = WeakKeyDictionary()


def shared(datasette: Datasette) -> Shared:
    """What the pages of a site share."""
    return SHARED.setdefault(datasette, Shared(datasette.setting("default_cache_ttl")))


async def ask(datasette: Datasette, page: Callable[[Reader], Answer], patience: int = 1) -> Answer:
    """Run a page's queries in one of Datasette's threads, within its time limit or so many of it."""

    def queries(connection: sqlite3.Connection) -> Answer:
        limit = patience * datasette.setting("sql_time_limit_ms")
        with sqlite_timelimit(connection, limit), snapshot(connection):
            try:
                return page(Reader(connection, today(), shared(datasette)))
            except sqlite3.OperationalError as error:
                if not str(error).startswith("no such"):
                    raise
                raise (Outdated if connection.execute(TABLES).fetchone()[0] else Absent) from error

    if DATABASE not in datasette.databases:
        raise Absent
    result: Answer = await datasette.get_database(DATABASE).execute_fn(queries)
    return result
