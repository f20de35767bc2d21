"""A table for the terminal."""

from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows under their head, numbers to the right; the last column is as wide as it likes.

    >>> print(table(["source", "kept"], [["uk_ico", 12], ["fr_cnil", 3]]))
    source   kept
    uk_ico     12
    fr_cnil     3
    """
    lines = [list(head), *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    numbers = [all(line[column].isdecimal() for line in lines[1:]) for column in range(len(head))]
    cells = [
        [c.rjust(w) if right else c.ljust(w) for c, w, right in zip(line, widths, numbers, strict=True)]
        for line in lines
    ]
    return "\n".join("  ".join(line).rstrip() for line in cells)
