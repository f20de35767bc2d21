"""Lines of a PDF → paragraphs: headers and footers off, hyphens and ligatures mended, tables as rows."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from io import BytesIO

LIGATURE = re.compile("[\ufb00-\ufb06]")
HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]\n(?=[^\W\d_])")
SOFT = "\u00ad"
MONEY = re.compile(r"[€£$]|\b(?:EUR|GBP|USD|CHF|PLN|SEK|NOK|DKK|CZK|HUF|RON|euros?)\b")
NUMBER = re.compile(
    r"\W*(?:page|seite|p|s|pagina|página|strona|sida|side)?\W*\d{1,4}"
    r"(?:\W+(?:of|von|sur|de|di|van|z|av)?\W*\d{1,4})?\W*",
    re.I,
)
EDGES = 2  # lines at the top and the bottom of a page that may be its header and footer
FULL = 0.75  # a line shorter than this share of the longest ends its paragraph, where a sentence ends
TABLES = 40  # pages searched for tables: it is slow


def letters(text: str) -> int:
    """How many letters and digits a text has."""
    return sum(map(str.isalnum, text))


def without_edges(texts: list[str]) -> list[list[str]]:
    """The lines of each page without page numbers, and without what stands at the edge of most pages."""
    pages = [[line.strip() for line in text.splitlines()] for text in texts]
    edges = Counter(line for page in pages for line in {*page[:EDGES], *page[-EDGES:]} if line)
    repeated = {line for line, count in edges.items() if count > max(2, len(pages) / 2)}
    return [list(trimmed(page, repeated)) for page in pages]


def trimmed(page: list[str], repeated: set[str]) -> Iterator[str]:
    """The lines of a page that are no header or footer."""
    for at, line in enumerate(page):
        edge = at < EDGES or at >= len(page) - EDGES
        if not (edge and (line in repeated or NUMBER.fullmatch(line))):
            yield line


def mended(lines: list[str]) -> str:
    """Lines as paragraphs parted by a blank line, words whole again.

    >>> mended(["The of\ufb01ce found that the com-", "pany had no consent.", "It was \ufb01ned twice."])
    'The office found that the company had no consent.\\n\\nIt was fined twice.'
    """
    whole = [LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), line) for line in lines]
    longest = max(map(len, whole), default=0)
    marked = (f"{line}\n" if ends(line, longest) else line for line in whole)
    text = HYPHEN.sub("", "\n".join(marked)).replace(SOFT, "")
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip())


def ends(line: str, longest: int) -> bool:
    """Whether a line ends its paragraph: a sentence ends and the line is not full."""
    return line.rstrip('”"’)»').endswith((".", "!", "?", ":", ";")) and len(line) < FULL * longest


def bound(pages: list[str]) -> str:
    """Pages in one text, parted by a form feed; a sentence that runs over the page stays one paragraph.

    >>> bound(["The company had", "no consent.", "End."])
    'The company had \\x0cno consent.\\n\\n\\x0cEnd.'
    """
    text = ""
    for at, page in enumerate(pages):
        runs_on = page[:1].islower() and text[-1:].isalnum()
        text += ("" if at == 0 else " \f" if runs_on else "\n\n\f") + page
    return text


def with_tables(data: bytes, pages: list[str]) -> list[str]:
    """The pages, each followed by the rows of its tables that carry sums of money."""
    wanted = [at for at, page in enumerate(pages) if MONEY.search(page)][:TABLES]
    if not wanted:
        return pages
    import pdfplumber

    with pdfplumber.open(BytesIO(data)) as file:
        rows = {at: "\n\n".join(money_rows(file.pages[at].extract_tables())) for at in wanted}
    return [f"{page}\n\n{rows[at]}" if rows.get(at) else page for at, page in enumerate(pages)]


def money_rows(tables: list[list[list[str | None]]]) -> Iterator[str]:
    """Each row with a sum of money, its cells named by the table's first row."""
    for table in tables:
        head, *rows = ([" ".join((cell or "").split()) for cell in row] for row in table)
        for row in rows:
            if MONEY.search(" ".join((*head, *row))) and any(
                cell[-1:].isdigit() or MONEY.search(cell) for cell in row
            ):
                yield "; ".join(
                    f"{name}: {cell}" if name else cell for name, cell in zip(head, row, strict=False) if cell
                )
