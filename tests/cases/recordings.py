"""What the recorded corpus tells, as tests ask for it."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class Corpus:
    """Cases, turns and sums of a database that is only read."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database

    def rows(self, sql: str, *values: str) -> list[Any]:
        """The rows of a query."""
        return self.database.execute(sql, values).fetchall()

    def turns(self, authority: str, kind: str, date: str) -> list[str]:
        """The cases of an authority with a turn of a kind whose date begins so."""
        found = self.rows(
            'SELECT c.id FROM case_events e JOIN cases c ON c.id = e."case"'
            " WHERE c.authority = ? AND e.type = ? AND e.date LIKE ? || '%'",
            authority,
            kind,
            date,
        )
        return [row[0] for row in found]

    def sums(self, case: str, stage: str = "imposed") -> list[str]:
        """The sums of a case at a stage: `EUR 3000000`."""
        sql = 'SELECT currency, amount FROM case_penalties WHERE "case" = ? AND stage = ?'
        return [" ".join(row) for row in self.rows(sql, case, stage)]

    def parties(self, case: str) -> set[str]:
        """Who is in a case."""
        return {row[0] for row in self.rows('SELECT entity FROM case_parties WHERE "case" = ?', case)}

    def of(self, url_end: str) -> str:
        """The case that the document with an address that ends so stands in; empty for none."""
        sql = 'SELECT "case" FROM case_documents cd JOIN documents d ON d.id = cd.document WHERE d.url LIKE ?'
        found = self.rows(sql, f"%{url_end}")
        assert len(found) <= 1, f"{url_end} stands in {found}"
        return str(found[0][0]) if found else ""

    def links(self) -> dict[str, set[str]]:
        """Each case with those linked to it."""
        linked: defaultdict[str, set[str]] = defaultdict(set)
        for one, other in self.rows('SELECT "case", other FROM case_links'):
            linked[one].add(other)
            linked[other].add(one)
        return linked


@contextmanager
def opened(path: Path) -> Iterator[Corpus]:
    """The corpus at a path, read-only."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        yield Corpus(database)
    finally:
        database.close()
