"""Words of a PDF's page → its tables without lines: rows whose cells stand in columns, one of them of sums.

What proves such a table is its column of sums of money: whole cells, one below the other.  Two columns of
prose, a letterhead or a table of contents have none, however well they are aligned.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from crawler.article.rows import MONEY, Row, is_number, names_of, sums_in

SPACE = 0.7  # of a word's height; what stands further apart is two cells
FAR = 6.0  # heights; what stands further apart is two tables
LEADING = 1.6  # heights from a line to the next within one cell
HEAD = 3.0  # heights between the names of the columns and the first row
TOGETHER = 0.5  # points by which two distances may differ and are the same
LEAST = 5  # rows and columns together: three rows of two columns, or two of three
LONG = 20  # characters; what goes on with a small letter is prose


class Cell(NamedTuple):
    """Words on one line that stand close together, and how far they reach from left to right."""

    left: float
    right: float
    text: str


class Line(NamedTuple):
    """The cells at one height, which is counted from above in points."""

    bottom: float
    height: float
    cells: tuple[Cell, ...]


def tables(words: Sequence[Mapping[str, Any]]) -> Iterator[list[Row]]:
    """The tables among the words of a page, as pdfplumber gives them, with the names of the columns first."""
    page = list(lines(words))
    for first, last in runs(page):
        if rows := table(page, first, last):
            yield rows


def lines(words: Sequence[Mapping[str, Any]]) -> Iterator[Line]:
    """What stands at one height, from above."""
    line: list[Mapping[str, Any]] = []
    for word in sorted(words, key=lambda word: word["top"] + word["bottom"]):
        if line and word["top"] + word["bottom"] > 2 * line[0]["bottom"]:
            yield written(line)
            line = []
        line.append(word)
    if line:
        yield written(line)


def written(words: list[Mapping[str, Any]]) -> Line:
    """A line of words, in cells."""
    height = max(word["bottom"] - word["top"] for word in words)
    cells = [
        Cell(word["x0"], word["x1"], word["text"]) for word in sorted(words, key=lambda word: word["x0"])
    ]
    cells = joined(cells, lambda one, other: other.left - one.right <= SPACE * height)
    cells = joined(cells, lambda one, other: is_currency(one) and is_number(other.text))
    cells = joined(cells, lambda one, other: is_number(one.text) and is_currency(other))
    return Line(max(word["bottom"] for word in words), height, tuple(cells))


def joined(cells: list[Cell], together: Callable[[Cell, Cell], bool]) -> list[Cell]:
    """The cells, those of one word with the next where they belong together."""
    found: list[Cell] = []
    for cell in cells:
        if found and together(found[-1], cell):
            left, right, text = found.pop()
            found.append(Cell(left, max(right, cell.right), f"{text} {cell.text}"))
        else:
            found.append(cell)
    return found


def is_currency(cell: Cell) -> bool:
    """Whether a cell is a currency, which stands apart from its sum in some tables."""
    return MONEY.fullmatch(cell.text) is not None


def runs(page: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The first and the last line with a number below a number, with nothing between that crosses columns."""
    run: list[int] = []
    for at, line in enumerate(page):
        if not is_row(line):
            continue
        if run and not follows(page[run[-1] : at + 1], columns([page[i] for i in (*run, at)])):
            yield run[0], run[-1]
            run = []
        run.append(at)
    if run:
        yield run[0], run[-1]


def follows(between: Sequence[Line], places: Sequence[Cell]) -> bool:
    """Whether the last line goes on with the table of the first, in these columns."""
    near = all(low.bottom - high.bottom < FAR * low.height for high, low in pairwise(between))
    below = numbered(between[0], places) & numbered(between[-1], places)
    return near and len(places) > 1 and bool(below) and all(fits(line, places) for line in between)


def numbered(line: Line, places: Sequence[Cell]) -> set[int]:
    """The columns in which a line has numbers."""
    return {place_of(cell, places) for cell in line.cells if is_number(cell.text)}


def columns(rows: Sequence[Line]) -> list[Cell]:
    """How far the columns reach, from the left."""
    found: list[Cell] = []
    for left, right, _ in sorted(cell for line in rows for cell in line.cells):
        if found and left < found[-1].right:
            found[-1] = Cell(found[-1].left, max(found[-1].right, right), "")
        else:
            found.append(Cell(left, right, ""))
    return found


def place_of(cell: Cell, places: Sequence[Cell]) -> int:
    """The column in which a cell stands, or which is nearest."""

    def apart(at: int) -> float:
        return max(places[at].left - cell.right, cell.left - places[at].right)

    return min(range(len(places)), key=apart)


def fits(line: Line, places: Sequence[Cell]) -> bool:
    """Whether no cell reaches over two columns."""
    reached = [[c.left < place.right and place.left < c.right for place in places] for c in line.cells]
    return all(sum(over) < 2 for over in reached)


def table(page: Sequence[Line], first: int, last: int) -> list[Row]:
    """The table whose rows with numbers begin and end at these lines; no row where it is none."""
    numbers = [line for line in page[first : last + 1] if is_row(line)]
    places = columns(numbers)
    cut = pitch(page[first : last + 1])
    top, end = head(page, first, places), tail(page, last, places, cut)
    body = [cells_of(group, places) for group in grouped(page[first:end], cut, places)]
    whole = [cells_of(page[top:first], places), *body]
    rows = whole if top < first and names_of(whole) else body
    at = sums_in(rows)
    telling = len(rows) + len(places) >= LEAST and len(places) > 1 and at is not None
    return rows if telling and not any(map(is_prose, zip(*rows, strict=True))) else []


def is_row(line: Line) -> bool:
    """Whether a line has several cells, one of them a number."""
    return len(line.cells) > 1 and any(is_number(cell.text) for cell in line.cells)


def pitch(page: Sequence[Line]) -> float:
    """The points from one row to the next: the least by which two lines with numbers are kept apart."""
    widest, apart = [], 0.0
    for high, low in pairwise(page):
        apart = max(apart, low.bottom - high.bottom)
        if is_row(low):
            widest.append(apart)
            apart = 0.0
    return min(widest, default=LEADING * page[0].height)


def head(page: Sequence[Line], first: int, places: Sequence[Cell]) -> int:
    """The line with which the names of the columns begin; `first` where there are none."""
    top, reach = first, HEAD
    while top and page[top].bottom - page[top - 1].bottom <= reach * page[top].height:
        line = page[top - 1]
        if is_row(line) or (len(line.cells) < 2 and not fits(line, places)):
            break
        top, reach = top - 1, LEADING
    while top < first and {place_of(cell, places) for cell in page[top].cells} == {0}:
        top += 1  # a caption, or the end of what stands above
    return top


def tail(page: Sequence[Line], last: int, places: Sequence[Cell], cut: float) -> int:
    """The line behind the table: its last row may go on, or be followed by rows without a number."""
    end = last + 1
    while end < len(page) and fits(page[end], places):
        apart = page[end].bottom - page[end - 1].bottom
        if apart > cut + TOGETHER or (apart > cut - TOGETHER and len(page[end].cells) < len(places)):
            break
        end += 1
    return end


def grouped(table: Sequence[Line], cut: float, places: Sequence[Cell]) -> Iterator[list[Line]]:
    """The lines of each row.

    Where rows are no further apart than the lines of a cell, a row is what begins in most columns.
    """
    group = [table[0]]
    for high, low in pairwise(table):
        apart = low.bottom - high.bottom >= cut - TOGETHER
        if apart and (cut > LEADING * low.height or 2 * len(low.cells) > len(places)):
            yield group
            group = []
        group.append(low)
    yield group


def cells_of(lines: Sequence[Line], places: Sequence[Cell]) -> Row:
    """The text of a row, column by column."""
    texts: list[list[str]] = [[] for _ in places]
    for line in lines:
        for cell in line.cells:
            texts[place_of(cell, places)].append(cell.text)
    return tuple("\n".join(text) for text in texts)


def is_prose(column: Sequence[str]) -> bool:
    """Whether most cells go on with what stood above them."""
    return 2 * sum(len(cell) > LONG and cell[0].islower() for cell in column) > len(column)
