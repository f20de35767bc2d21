"""The tables of a PDF that carry sums of money, in the place of their words.

A text in its own order gives a table cell by cell or column by column; which respondent got which fine is
then anybody's guess.
"""

import logging
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, Any

from crawler.article import columns
from crawler.article.charset import clean
from crawler.article.damage import DAMAGE
from crawler.article.layout import whole
from crawler.article.rows import MONEY, Row, names_of, told

if TYPE_CHECKING:
    from pdfplumber.page import Page as Sheet

logger = logging.getLogger(__name__)
PAGES = 30  # searched for tables: it is slow
SIZE = 2_000_000  # bytes of drawing that are followed, which takes seconds
APART = 0.15  # of a letter's size; what stands further apart is two words
LONGEST = 500  # characters of a cell; what is longer is a page in a frame
UNREAD = "(cid:"  # what stands for a letter that the file does not name


def with_tables(data: bytes, pages: list[str], sizes: Sequence[float]) -> list[str]:
    """The pages, their tables with sums of money read row by row; `sizes` are what they take to draw.

    Where looking for tables fails, the text stays as it is, with a note.
    """
    texts, names = list(pages), Row()
    for at, rows in searched(data, wanted(pages, sizes)):
        names = names_of(rows) or (names if len(names) == len(rows[0]) else Row())
        texts[at] = placed(texts[at], rows, told(rows, names))
    return texts


def wanted(pages: Sequence[str], sizes: Sequence[float]) -> list[int]:
    """The pages that are searched, counted from 0: as many as may be of those with the most sums."""
    sums = {at: len(found) for at, page in enumerate(pages) if (found := MONEY.findall(page))}
    taken, left = list[int](), float(SIZE)
    for at in sorted(sums, key=lambda at: -sums[at]):
        if sizes[at] <= left:
            taken.append(at)
            left -= sizes[at]
    return sorted(taken[:PAGES])


def searched(data: bytes, wanted: Sequence[int]) -> Iterator[tuple[int, list[Row]]]:
    """The tables on these pages, counted from 0, each with its page."""
    if not wanted:
        return
    import pdfplumber

    with pdfplumber.open(BytesIO(data)) as file:
        for at in wanted:
            try:
                found = list(tables(file.pages[at]))
            except DAMAGE as error:
                logger.warning("The tables of page %d stay as their text has them: %s", at + 1, error)
                continue
            yield from ((at, rows) for rows in found)
            file.pages[at].close()


def tables(sheet: "Sheet") -> Iterator[list[Row]]:
    """The tables with sums of money on a page."""
    for rows in found_on(sheet.filter(unlike())):
        texts = [tuple(whole(clean(cell or "")) for cell in row) for row in rows]
        cells = list(chain.from_iterable(texts))
        readable = not any(UNREAD in cell or len(cell) > LONGEST for cell in cells)
        if readable and any(map(MONEY.search, cells)):
            yield texts


def unlike() -> Callable[[Mapping[str, Any]], bool]:
    """Whether a thing on a page is no letter drawn again in the same place, as some draw bold type."""
    seen: set[tuple[str, int, int]] = set()

    def test(thing: Mapping[str, Any]) -> bool:
        if thing["object_type"] != "char":
            return True
        places = {(thing["text"], round(thing["x0"] + by), round(thing["top"])) for by in (-0.4, 0.4)}
        new = seen.isdisjoint(places)
        seen.update(places)
        return new

    return test


def found_on(sheet: "Sheet") -> Iterator[Sequence[Sequence[str | None]]]:
    """The tables on a page: those with lines, and those of words in columns."""
    ruled = [table for table in sheet.find_tables() if len(table.columns) > 1 and len(table.rows) > 1]
    for table in ruled:
        yield table.extract()
        sheet = sheet.outside_bbox(table.bbox, strict=False)
    yield from columns.tables(sheet.extract_words(x_tolerance_ratio=APART))


def placed(page: str, rows: Sequence[Row], said: str) -> str:
    """The page with what is said of a table in place of the table's words, else behind it.

    >>> placed("We fined: Acme Beta € 5 € 6 Both paid.", [("Acme", "€ 5"), ("Beta", "€ 6")], "Acme: € 5 …")
    'We fined:\\n\\nAcme: € 5 …\\n\\nBoth paid.'
    """
    words = [(found[0], *found.span()) for found in re.finditer(r"\S+", page)]
    wanted = Counter(" ".join(cell for row in rows for cell in row).split())
    at, size = window([word for word, *_ in words], wanted), wanted.total()
    if at is None:
        return f"{page}\n\n{said}"
    before, after = page[: words[at][1]].rstrip(), page[words[at + size - 1][2] :].lstrip()
    return "\n\n".join(part for part in (before, said, after) if part)


def window(words: Sequence[str], wanted: Counter[str]) -> int | None:
    """Where as many words begin as are wanted, and are the wanted ones in whatever order."""
    size, lacking = wanted.total(), Counter(wanted)
    for at, word in enumerate(words):
        lacking[word] -= 1
        left = words[at - size] if at >= size else word
        lacking[left] += at >= size
        for changed in (word, left):
            if not lacking[changed]:
                del lacking[changed]
        if not lacking:
            return at - size + 1
    return None
