"""A PDF → Page: its text with page breaks, ligatures and hyphens mended, and the tables that carry sums of
money.

Pages are parted by a form feed, as pdftotext does: the page on which a span stands is `page_of(body,
start)`.  The day on which a file was made is not when it was published, so a PDF has no dates.
"""

import logging
import re
from io import BytesIO

from pypdf import PdfReader

from crawler.article.charset import clean
from crawler.article.damage import DAMAGE
from crawler.article.details import guessed
from crawler.article.errors import Broken, Encrypted, NoText, Scanned
from crawler.article.layout import bound, compounds_of, letters, mended, without_edges
from crawler.article.tables import with_tables
from crawler.items import Page

logger = logging.getLogger(__name__)
PAGES = 1000  # more are no notice
LETTERS = 20  # a file with fewer has no text
NO_TITLE = re.compile(
    r"\.(?:docx?|pdf|indd|odt|rtf|pages)$|^(?:microsoft word|powerpoint presentation|untitled|unbenannt|"
    r"sans titre|sin título|senza titolo)\b|^\W*(?:anonymous|unspecified|none|title|document\d*)\W*$",
    re.I,
)


def read_pdf(data: bytes, url: str = "") -> Page:
    """Read a PDF.  Raises Encrypted, Broken, Scanned or NoText."""
    named = url or "This PDF"
    reader = opened(data, named)
    try:
        if len(reader.pages) > PAGES:
            logger.warning("%s has %d pages; the first %d are read.", named, len(reader.pages), PAGES)
        texts = [clean(page.extract_text()) for page in reader.pages[:PAGES]]
        title, language, pictures = told_title(reader), told_language(reader), has_pictures(reader)
        compounds = compounds_of(texts)
        body = bound(with_tables(data, [mended(lines, compounds) for lines in without_edges(texts)]))
    except DAMAGE as error:
        raise Broken(f"{named} is damaged: {error or type(error).__name__}.") from error
    if letters(body) < LETTERS:
        raise (
            Scanned(f"{named} is made of pictures; OCR reads it.")
            if pictures
            else NoText(f"{named} has no text.")
        )
    return Page(
        title=title or first_line(body), body=body, language=language or guessed(body), kind="article"
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
        raise Encrypted(f"{named} opens with a password only.")
    return reader


def told_title(reader: PdfReader) -> str:
    """The title in the file's properties; "" where it is the name of a file, or a program's for none."""
    told = clean(str((reader.metadata and reader.metadata.title) or "")).strip()
    return "" if NO_TITLE.search(told) else " ".join(told.split())


def told_language(reader: PdfReader) -> str:
    """The language that the file says it is in."""
    return str(reader.root_object.get("/Lang") or "").split("-")[0].lower()[:3]


def has_pictures(reader: PdfReader) -> bool:
    """Whether the first page shows a picture."""
    resources = reader.pages[0].get("/Resources") if reader.pages else None
    return bool(resources and "/XObject" in resources.get_object())


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
