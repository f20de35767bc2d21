"""A PDF → Page: its text with page breaks, ligatures and hyphens mended, and the tables that carry sums of
money.

Pages are parted by a form feed, as pdftotext does: the page on which a span stands is `page_of(body,
start)`.  The day on which a file was made is not when it was published, so a PDF has no dates.
"""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby

from pypdf import PdfReader

from crawler.article.charset import clean
from crawler.article.damage import DAMAGE
from crawler.article.details import guessed
from crawler.article.errors import Broken, Encrypted, Nameless, NoText, Scanned, Unreadable
from crawler.article.layout import bound, compounds_of, letters, mended, without_edges
from crawler.article.sheet import DAMAGED, NAMELESS, PICTURE, Sheet, sheet
from crawler.article.tables import with_tables
from crawler.items import Page

PAGES = 1000  # more are no notice
MOST = 1_000_000  # characters, which take seconds to read; the longest decisions have fewer
LETTERS = 20  # a file with fewer has no text
NO_TITLE = re.compile(
    r"\.(?:docx?|pdf|indd|odt|rtf|pages)$|^(?:microsoft word|powerpoint presentation|untitled|unbenannt|"
    r"sans titre|sin título|senza titolo)\b|^\W*(?:anonymous|unspecified|none|title|document\d*)\W*$",
    re.I,
)


def read_pdf(data: bytes, url: str = "") -> Page:
    """Read a PDF; `notes` say which of its pages have no text.

    Raises Encrypted, Broken, Nameless, Scanned or NoText.
    """
    named = url or "This PDF"
    reader = opened(data, named)
    sheets = list(sheets_of(reader))
    texts = [sheet.text for sheet in sheets]
    compounds = compounds_of(texts)
    pages = [mended(lines, compounds) for lines in without_edges(texts)]
    body = bound(with_tables(data, pages, [sheet.size for sheet in sheets]))
    if letters(body) < LETTERS:
        raise without_text(named, {sheet.fault for sheet in sheets})
    title, language = told_title(reader), told_language(reader)
    return Page(
        title=title or first_line(body),
        body=body,
        language=language or guessed(body),
        kind="article",
        notes=tuple(notes(sheets, len(reader.pages))),
    )


def opened(data: bytes, named: str) -> PdfReader:
    """The file, decrypted where no password is needed."""
    try:
        reader = PdfReader(BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        len([] if locked else reader.pages)
    except DAMAGE as error:
        raise Broken(f"{named} cannot be opened: {error or type(error).__name__}.") from error
    if locked:
        raise Encrypted(f"{named} can only be opened with a password.")
    return reader


def sheets_of(reader: PdfReader) -> Iterator[Sheet]:
    """The pages, as far as a file is read."""
    read = 0
    for page in reader.pages[:PAGES]:
        yield (found := sheet(page))
        read += len(found.text)
        if read > MOST:
            return


def without_text(named: str, faults: set[str]) -> Unreadable:
    """What to say of a file whose pages have no text."""
    if DAMAGED in faults:
        return Broken(f"{named} is damaged: none of its pages can be read.")
    if NAMELESS in faults:
        return Nameless(f"{named} does not say which letters it draws; OCR reads it.")
    if PICTURE in faults:
        return Scanned(f"{named} is made of pictures; OCR reads it.")
    return NoText(f"{named} has no text.")


def notes(sheets: Sequence[Sheet], pages: int) -> Iterator[str]:
    """Which pages are not in the text, and why."""
    faulty = groupby(enumerate(sheets, 1), key=lambda numbered: numbered[1].fault)
    for fault, found in faulty:
        first, *others = (number for number, _ in found)
        if fault:
            yield f"page {first} is {fault}" if not others else f"pages {first} to {others[-1]} are {fault}"
    if pages > len(sheets):
        yield f"of {pages} pages the first {len(sheets)} are read"


def told_title(reader: PdfReader) -> str:
    """The title in the file's properties; "" where it is the name of a file, or a program's for none."""
    try:
        told = clean(str((reader.metadata and reader.metadata.title) or "")).strip()
    except DAMAGE:
        return ""
    return "" if NO_TITLE.search(told) else " ".join(told.split())


def told_language(reader: PdfReader) -> str:
    """The language that the file says it is in."""
    told = re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", str(reader.root_object.get("/Lang") or ""))
    return told[0].lower() if told else ""


def first_line(body: str) -> str:
    """The first paragraph, where it is as short as a title."""
    line = body.split("\n\n", maxsplit=1)[0]
    return line if len(line) <= 200 else ""


def page_of(body: str, start: int) -> int:
    """The page, from 1, on which the text at `start` stands.

    >>> page_of("one\\n\\n\\ftwo", 6)
    2
    """
    return body.count("\f", 0, start + 1) + 1
