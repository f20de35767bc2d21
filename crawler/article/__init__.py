"""A page nobody declared → Page."""

from crawler.article.authors import authors
from crawler.article.body import body
from crawler.article.charset import clean, decode
from crawler.article.dates import iso
from crawler.article.markup import Json, Markup, strings
from crawler.article.structured import article, canonical
from crawler.article.titles import title
from crawler.items import Dated, Page

PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "date",
)
MODIFIED = ("article:modified_time", "datemodified", "og:updated_time", "last-modified", "dcterms.modified")


class NoText(ValueError):
    """Raised by `read` for a page in which no reader finds an article."""


def read(source: str | bytes, url: str = "") -> Page:
    """Read a page of any site.  Raises NoText for one without an article."""
    text = clean(source) if isinstance(source, str) else decode(source)[0]
    page = Markup(text, url)
    linked = article(page)
    words = body(page)
    if not words:
        raise NoText(f"No article text in {url or 'this page'}: it is empty, a list, or needs a browser.")
    return Page(
        title=title(page, linked),
        body=words,
        published=dated(page, linked, "datePublished", PUBLISHED),
        modified=dated(page, linked, "dateModified", MODIFIED),
        authors=authors(page, linked),
        tags=tags(page, linked),
        language=(page.tree.get("lang") or "").split("-")[0].lower(),
        kind="article",
        image=page.meta("og:image"),
        canonical=canonical(page),
        licence=next(strings(linked.get("license")), ""),
    )


def dated(page: Markup, linked: Json, key: str, metas: tuple[str, ...]) -> Dated | None:
    """The date that JSON-LD gives, else the meta tags."""
    for written in strings(linked.get(key)):
        if value := iso(written):
            return Dated(value, "json-ld")
    for name in metas:
        for written in page.metas.get(name, ()):
            if value := iso(written):
                return Dated(value, "meta")
    return None


def tags(page: Markup, linked: Json) -> tuple[str, ...]:
    """Keywords of the page, each once."""
    told = [
        *strings(linked.get("keywords")),
        *page.metas.get("article:tag", ()),
        *page.metas.get("keywords", ()),
    ]
    return tuple(dict.fromkeys(tag.strip() for line in told for tag in line.split(",") if tag.strip()))
