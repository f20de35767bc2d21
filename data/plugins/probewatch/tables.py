"""Datasette's own tables as CSV: cells that a spreadsheet would run are made plain text."""

import csv
import io
from typing import Any

from probewatch.words import straight

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
csv.field_size_limit(50_000_000)  # the largest value that the database gives, not 128 KB


def harmless(cell: Any) -> Any:
    """A quotation mark before what a spreadsheet would take for a formula; numbers stay numbers.

    Invisible characters that turn the words around them are left out, here as on the pages.

    >>> harmless("\\u202e=HYPERLINK(1)"), harmless("-5.5"), harmless("plain"), harmless(-5)
    ("'=HYPERLINK(1)", '-5.5', 'plain', -5)
    """
    cell = straight(cell)
    if not isinstance(cell, str) or not cell.startswith(FORMULA) or is_number(cell):
        return cell
    return f"'{cell}"


def is_number(text: str) -> bool:
    """
    >>> is_number("-5.5"), is_number("+44 20")
    (True, False)
    """
    try:
        float(text)
    except ValueError:
        return False
    return "_" not in text


def plain(chunk: str) -> str:
    """CSV with every cell harmless; Datasette writes whole rows.

    >>> plain('a,"=1,2"\\r\\n')
    'a,"\\'=1,2"\\r\\n'
    """
    lines = io.StringIO()
    csv.writer(lines).writerows(
        [harmless(cell) for cell in row] for row in csv.reader(io.StringIO(chunk, newline=""))
    )
    return lines.getvalue()
