"""An entry of a listing and the page it leads to → one document."""

from typing import TYPE_CHECKING

from scrapy.http import Response

from crawler.address import stated
from crawler.article.charset import is_pdf
from crawler.items import Dated, Document, Link, Page

if TYPE_CHECKING:
    from crawler.base.source import Source

GUESSED = {"text", "url"}


def document(source: "Source", asked: str, link: Link, page: Page, answer: Response) -> Document:
    """The document: the page's word first, then the entry's, then the source's.

    `asked` is the entry's address, where redirects may have led on.  `fetched` and `capture` are what the
    archive noted in the request.
    """
    url = stated(asked if link.page else answer.url, page.canonical)
    return Document(
        source=source.name,
        url=url,
        address=asked if asked != url else "",
        title=titled(link, page, answer),
        body=page.body,
        kind=link.kind or (page.kind if page.kind != "article" else "") or source.kind,
        voice=source.voice,
        language=page.language or source.language,
        country=source.country,
        published=better(page.published, link.published),
        modified=better(page.modified, link.modified),
        authors=page.authors,
        tags=tuple(dict.fromkeys(link.tags + page.tags)),
        image=page.image,
        licence=page.licence or source.licence,
        fetched=answer.meta.get("fetched"),
        capture=answer.meta.get("capture", ""),
        notes=page.notes,
    )


def titled(link: Link, page: Page, answer: Response) -> str:
    """The page's title, unless it is a PDF: of those the listing knows it, while the file begins anyhow."""
    titles = (link.title, page.title) if is_pdf(answer.body) else (page.title, link.title)
    return titles[0] or titles[1]


def better(page: Dated | None, entry: Dated | None) -> Dated | None:
    """The page's date, unless it was guessed from its words and the entry has one.

    >>> better(Dated("2016-11-09", "text"), Dated("2016-11-07", "listing")).value
    '2016-11-07'
    """
    return entry if not page or (entry and page.origin in GUESSED) else page
