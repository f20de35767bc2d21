"""How far web archives have been read: written with the documents, so that both are true or neither."""

import json
from collections.abc import Mapping

from sqlite_utils import Database


def reached(db: Database, file: str, selection: str, size: int) -> tuple[int, dict[str, int]]:
    """Where to go on, and what came before; from the beginning where the file is another by its size."""
    sql = "SELECT reached, pages FROM backfills WHERE file = ? AND selection = ? AND size = ?"
    for row in db.query(sql, [file, selection, size]):
        return row["reached"], json.loads(row["pages"])
    return 0, {}


def reach(  # noqa: PLR0913, PLR0917 - the columns
    db: Database, file: str, selection: str, size: int, place: int, pages: Mapping[str, int]
) -> None:
    """Note that all before a place has been dealt with, inside the caller's transaction."""
    db.execute(
        "INSERT OR REPLACE INTO backfills (file, selection, size, reached, pages) VALUES (?, ?, ?, ?, ?)",
        [file, selection, size, place, json.dumps(pages)],
    )
