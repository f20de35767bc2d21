"""A page nobody declared → Page: title, body, dates with their origin, authors, tags, language.

`read` takes a page or a PDF of any site.  Its rules are about markup, never about an outlet; each module of
this package says what it believes and why.  Where a page may be hostile, call it through `crawler.sandbox`.

On pages that nobody on this project chose (development half):

    body F1, 181 pages of the article extraction benchmark        .978
    title, author F1, date right, date wrong, body F1
    on 93 publisher pages                                         .914 .913 .989 .000 .977
"""

from crawler.article.authors import authors
from crawler.article.body import body
from crawler.article.charset import clean, decode, is_binary, is_pdf
from crawler.article.dating import modified, published
from crawler.article.details import image, language, locale, tags
from crawler.article.errors import NoPage, NoText, Unreadable
from crawler.article.licence import licence
from crawler.article.linear import WHOLE, lost
from crawler.article.markup import Markup
from crawler.article.structured import article, canonical
from crawler.article.titles import title, titles
from crawler.article.zone import header
from crawler.items import Page

__all__ = ["NoText", "Unreadable", "read", "read_pdf"]


def read(source: str | bytes, url: str = "") -> Page:
    """Read a page of any site, or a PDF.  Raises Unreadable: NoText for a page without an article."""
    if isinstance(source, bytes) and is_pdf(source):
        return read_pdf(source, url)
    if isinstance(source, bytes) and is_binary(source):
        raise NoPage(f"{url or 'This file'} is neither a page nor a PDF: its bytes are not text.")
    page = Markup(clean(source) if isinstance(source, str) else decode(source)[0], url)
    linked = article(page)
    whole = lost(page.tree, page.text)
    words = whole or body(page, titles(page, linked))
    if not words:
        raise NoText(f"No article text in {url or 'this page'}: it is empty, a list, or needs a browser.")
    named = title(page, linked)
    around = header(page, named)
    spoken = language(page, linked, words)
    where = locale(page, spoken)
    appeared = published(page, linked, around, where)
    return Page(
        title=named,
        body=words,
        published=appeared,
        modified=modified(page, linked, around, appeared, where),
        authors=authors(page, linked, around, words),
        tags=tags(page, linked),
        language=spoken,
        kind="article",
        image=image(page, linked),
        canonical=canonical(page),
        licence=licence(page, linked),
        notes=(WHOLE,) if whole else (),
    )


def read_pdf(data: bytes, url: str = "") -> Page:
    """Read a PDF: `crawler.article.pdf` says how.  Raises Encrypted, Broken, Scanned or NoText."""
    from crawler.article import pdf

    return pdf.read_pdf(data, url)
