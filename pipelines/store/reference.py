"""The tables that people edit, as the database shows them."""

import csv
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from pipelines import rates
from pipelines.store.connection import insert

FOLDER = Path(__file__).parent.parent.parent / "data" / "reference"
COLUMNS = {"topics": ("id", "name"), "laws": ("id", "name", "jurisdiction", "in_force", "repealed")}


def replace_reference(db: Database, folder: Path = FOLDER) -> None:
    """Put what stands in the files in place of what the tables held."""
    for table, columns in COLUMNS.items():
        with (folder / f"{table}.csv").open(newline="") as file:
            rows = [{name: row[name] for name in columns} for row in csv.DictReader(file)]
        replace(db, table, rows)
    months = [
        {"month": month, "currency": currency, "units": units}
        for currency, known in rates.table().items()
        for month, units in known.items()
    ]
    replace(db, "rates", months)


def replace(db: Database, table: str, rows: list[dict[str, Any]]) -> None:
    """Write a table anew, unless it stands so already."""
    if list(db.table(table).rows) != rows:
        db.table(table).delete_where()
        insert(db, table, *rows)
