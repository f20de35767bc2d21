"""What a better reader makes of kept pages: shown first, then put in place of what the old one made."""

import json
from collections.abc import Iterator
from dataclasses import fields
from difflib import unified_diff
from typing import Any

from crawler.items import Document
from pipelines.entities import register
from pipelines.facts import facts
from pipelines.rates import rate
from pipelines.reading import read
from pipelines.stages import annotate
from pipelines.store import Store, keeping

WIDTH = 150  # letters of a line that shows a difference
APART = {"text", "body", "fetched", "capture", "address"}
PLACES = {"id", "document", "start", "end", "words", "rule"}  # of a fact: where it stands, not what it says


class Rereading:
    """Kept documents, and what they become."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def captured(self) -> Iterator[tuple[str, str, str]]:
        """Each document whose newest wording the archive holds: its id, the WARC file, FILE:OFFSET there."""
        sql = """
          SELECT d.id, ifnull((SELECT file FROM backfills WHERE file LIKE '%/' || substr(archive, 1,
            instr(archive, ':') - 1) LIMIT 1), ''), archive
          FROM documents d JOIN versions v ON v.document = d.id AND v.number = d.version
          JOIN captures c ON c.id = v.capture WHERE archive <> '' ORDER BY d.id"""
        yield from self.store.db.execute(sql).fetchall()

    def known(self, key: str) -> Document:
        """A document as it stands."""
        return self.store.document(key)

    def differences(self, key: str, new: Document) -> dict[str, list[str]]:
        """What differs, line by line: of each field that does, of the text, of each kind of fact."""
        found = {**of_fields(self.known(key), new), **self.of_facts(key, new)}
        return {name: lines for name, lines in found.items() if lines}

    def of_facts(self, key: str, new: Document) -> dict[str, list[str]]:
        """Facts that go and facts that come."""
        old = self.store.facts(key)
        found = facts(new, annotate(new), register(self.store.merged()), rate).rows
        return {table: of_lines(said(table, old), said(table, found)) for table in sorted({*old, *found})}

    def write(self, key: str, new: Document) -> None:
        """Put a document in place of the one that stands, and its facts."""
        with self.store.transaction() as db:
            keeping.replace(db, key, new)
            read(self.store, key, new, why="reread")


def of_fields(old: Document, new: Document) -> dict[str, list[str]]:
    """The fields that differ, and the paragraphs."""
    names = [field.name for field in fields(Document) if field.name not in APART]
    told = {
        name: of_lines([f"{name}: {getattr(old, name)}"], [f"{name}: {getattr(new, name)}"]) for name in names
    }
    return {**told, "text": of_lines(old.body.split("\n\n"), new.body.split("\n\n"))}


def of_lines(old: list[str], new: list[str]) -> list[str]:
    """Lines that go, after `-`, and lines that come, after `+`.

    >>> of_lines(["a", "b"], ["b", "c"])
    ['-a', '+c']
    """
    found = unified_diff(old, new, n=0, lineterm="")
    return [line[:WIDTH] for line in found if line[:3] not in ("---", "+++") and not line.startswith("@@")]


def said(table: str, rows: dict[str, list[dict[str, Any]]]) -> list[str]:
    """Facts of a kind in words, in order, without their places.

    >>> said("penalties", {"penalties": [{"start": 3, "amount": "5", "eur": None}]})
    ['penalties: {"amount": "5"}']
    """
    return sorted(f"{table}: {told(row)}" for row in rows.get(table, ()))


def told(row: dict[str, Any]) -> str:
    """What a row says."""
    words = {name: row[name] for name in sorted(row) if name not in PLACES and row[name] is not None}
    return json.dumps(words, ensure_ascii=False)
