"""How a page reads the database: one connection, one snapshot, a bounded time."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from datasette.app import Datasette
from datasette.utils import sqlite_timelimit

Row = dict[str, Any]
Answer = TypeVar("Answer")

DATABASE = "probes"
LISTS = frozenset({"authors", "tags", "topics", "laws", "told_by", "flags", "relevant_words", "links"})
JSON = LISTS | {"what"}


class Missing(Exception):
    """Raised by a page when the record it was asked for does not exist; the message says where to look."""


class BadRequest(Exception):
    """Raised by a page when an argument cannot be read; the message says what is expected."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What a page may ask: the database as it stands, and which day it is."""

    connection: sqlite3.Connection
    today: date

    def rows(self, sql: str, **parameters: Any) -> list[Row]:
        """All rows, with their JSON read."""
        return list(self.each(sql, **parameters))

    def row(self, sql: str, **parameters: Any) -> Row | None:
        """The first row, or None where there is none."""
        return next(self.each(sql, **parameters), None)

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


async def ask(datasette: Datasette, page: Callable[[Reader], Answer]) -> Answer:
    """Run a page's queries in one of Datasette's threads, within its time limit."""

    def queries(connection: sqlite3.Connection) -> Answer:
        limit = datasette.setting("sql_time_limit_ms")
        with sqlite_timelimit(connection, limit), snapshot(connection):
            return page(Reader(connection, today()))

    result: Answer = await datasette.get_database(DATABASE).execute_fn(queries)
    return result
