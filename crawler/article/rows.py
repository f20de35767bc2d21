"""Rows of a table with sums of money → paragraphs: one for each row, a line for each cell.

A line names its column, `Fine: EUR 150,000`, so that it can be understood by itself.
"""

import re
from collections.abc import Iterator, Sequence

Row = tuple[str, ...]
CODES = "EUR|GBP|USD|CHF|PLN|SEK|NOK|DKK|ISK|CZK|HUF|RON|BGN|TRY|CAD|AUD|NZD|SGD|HKD|BRL|MXN|INR|JPY|KRW"
WORDS = "(?i:euros?|euroa|eurów|ευρώ|złotych|kronor|kroner|forint)|[Kk]r|zł|Kč|Ft|TL"
CURRENCY = rf"[€£$¥₩₹₺]|\b(?:{CODES}|{WORDS})\b|(?<=\d)\s?(?:lei|лв)\b"
MONEY = re.compile(CURRENCY)
SUM = re.compile(rf"(?:{CURRENCY})\s?\d|\d[\s,.–-]{{0,3}}\w{{0,10}}\s?(?:{CURRENCY})")
UNIT = 9  # letters that a sum may have beside its currency: "million", "Millionen"
TOTAL = re.compile(  # the first cell of a row that adds up the others
    r"(?:grand |sub-?)?totals?|sums?|(?:gesamt|zwischen)?summe|gesamt(?:betrag)?|insgesamt|totale|totaal"
    r"|suma|razem|ogółem|łącznie|summa|yhteensä|i alt"
    r"|totalt|celkem|spolu|összesen|σύνολο|общо|ukupno|skupaj|iš viso|kopā|kokku",
    re.IGNORECASE,
)
NAME = 60  # characters of the longest name of a column


def is_number(cell: str) -> bool:
    """Whether a cell is a number with little beside it: a sum, a day, an article."""
    return any(map(str.isdigit, cell)) and sum(map(str.isalpha, MONEY.sub("", cell))) <= UNIT


def is_sum(cell: str) -> bool:
    """Whether a cell is a sum of money and nothing else.

    >>> [is_sum(cell) for cell in ("EUR 1.2 million", "150 000 kr.", "13", "Fine (EUR)", "They lost it: € 5")]
    [True, True, False, False, False]
    """
    return is_number(cell) and bool(SUM.search(cell))


def sums_in(rows: Sequence[Row]) -> int | None:
    """The column of sums of money; None where there is none.  The more columns, the fewer sums prove it.

    Its first cell may be its name, and tell the currency of numbers that have none.

    >>> sums_in([("Respondent", "Article", "Fine (EUR)"), ("Acme", "13", "5,000")])
    2
    """
    for at, name in enumerate(rows[0]):
        cells = [row[at] for row in rows[1:] if row[at]] or [name]
        is_money = is_number if MONEY.search(name) else is_sum
        if sum(map(is_money, cells)) * len(rows[0]) > len(cells):
            return at
    return None


def captions(rows: Sequence[Row]) -> int:
    """How many rows stand above the table's names: each is one cell."""
    return next((at for at, row in enumerate(rows) if sum(map(bool, row)) > 1), len(rows))


def names_of(rows: Sequence[Row]) -> Row:
    """The names of the columns, where the first row below the captions has them; else nothing."""
    rows = rows[captions(rows) :]
    if not rows:
        return ()
    at, first = sums_in(rows), rows[0]
    full = len(first) > 2 and sum(map(bool, first)) >= len(first) - 1
    told = full if at is None else bool(first[at]) and not is_number(first[at])
    return first if told and max(map(len, first)) <= NAME else ()


def told(rows: Sequence[Row], names: Row = ()) -> str:
    """The rows as paragraphs, by the names of their columns.

    Two columns without names are a form, each row of which names a thing and gives its value.

    >>> told([("Fines", ""), ("Respondent", "Fine"), ("Acme", "EUR 5,000")], ("Respondent", "Fine"))
    'Fines\\n\\nRespondent: Acme\\nFine: EUR 5,000'
    >>> told([("Controller:", "Acme"), ("Fine imposed:", "EUR 5,000")])
    'Controller: Acme\\nFine imposed: EUR 5,000'
    """
    start = captions(rows)
    parts = ["".join(row) for row in rows[:start]]
    if names:
        parts += ["\n".join(named(names, row)) for row in rows[start:] if row != names]
    else:
        mark = ": " if len(rows[0]) == 2 else "; "
        parts.append("\n".join(mark.join(filter(None, map(bare, row))) for row in rows[start:]))
    return "\n\n".join(filter(None, parts))


def named(names: Row, row: Row) -> Iterator[str]:
    """Each cell after the name of its column; a row that adds up the others names nobody.

    >>> list(named(("Respondent", "Fine"), ("Total", "EUR 5,000")))
    ['Total: EUR 5,000']
    """
    cells = [bare(cell) for cell in row if cell]
    if cells and TOTAL.fullmatch(cells[0]):
        yield ": ".join(cells)
        return
    for name, cell in zip(names, row, strict=True):
        if cell:
            yield f"{bare(name)}: {cell}" if name else cell


def bare(cell: str) -> str:
    """A cell without its last colon."""
    return cell.removesuffix(":").rstrip()
