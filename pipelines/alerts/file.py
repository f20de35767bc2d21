"""Watches as people write them: a table that is reviewed like code."""

import csv
from collections.abc import Iterable
from pathlib import Path

from pipelines.alerts.records import Unreadable, Watch

COLUMNS = ["name", "kind", "target", "channel", "address", "rhythm"]


def watches(path: Path) -> list[Watch]:
    """The watches of a file; lines that begin with # are remarks.  No file: no watches."""
    if not path.exists():
        return []
    lines = [line for line in path.read_text("utf-8").splitlines() if line.strip() and line[:1] != "#"]
    rows = csv.DictReader(lines, strict=True)
    if rows.fieldnames != COLUMNS:
        raise Unreadable(f"{path}: the first line must be {','.join(COLUMNS)}")
    return [watch(path, row) for row in rows]


def watch(path: Path, row: dict[str, str]) -> Watch:
    """A row of the file."""
    if set(row) != set(COLUMNS) or None in row.values():
        raise Unreadable(f"{path}: a watch has {len(COLUMNS)} values, not {row}")
    try:
        return Watch(**{name: row[name].strip() for name in COLUMNS})
    except Unreadable as error:
        raise Unreadable(f"{path}: {error}") from None


def together(*groups: Iterable[Watch]) -> list[Watch]:
    """All watches; a name used twice raises, as its two watches would share a cursor."""
    found: dict[str, Watch] = {}
    for one in (each for group in groups for each in group):
        if one.name in found:
            raise Unreadable(f"two watches are called {one.name!r}; rename one, in the file or in the table")
        found[one.name] = one
    return list(found.values())
