"""Pages of a list: bounded, and bound to stay."""

from typing import Any

from probewatch.reader import BadRequest, Reader, Row

SIZE = 50
DEEPEST = 200


def page(reader: Reader, sql: str, arguments: dict[str, str], parameters: dict[str, Any]) -> Row:
    """One page of `sql` (which takes :limit and :offset) as `rows`, with the numbers of its neighbours."""
    number = numbered(arguments.get("page", "1"))
    rows = reader.rows(sql, **parameters, limit=SIZE + 1, offset=(number - 1) * SIZE)
    return {
        "rows": rows[:SIZE],
        "page": number,
        "previous": number - 1 if number > 1 else None,
        "next": number + 1 if len(rows) > SIZE and number < DEEPEST else None,
    }


def numbered(written: str) -> int:
    """
    >>> numbered("3")
    3
    """
    if not (written.isascii() and written.isdigit() and 1 <= int(written[:9]) <= DEEPEST):
        raise BadRequest(f"page must be a number from 1 to {DEEPEST}, not {written[:40]!r}.")
    return int(written)
