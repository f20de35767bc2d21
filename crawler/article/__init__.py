"""A page nobody declared → Page."""

from crawler.article.authors import authors
from crawler.article.body import body
from crawler.article.charset import clean, decode
from crawler.article.dating import modified, published
from crawler.article.markup import Json, Markup, strings
from crawler.article.structured import article, canonical
from crawler.article.titles import title, titles
from crawler.article.zone import header
from crawler.items import Page


class NoText(ValueError):
    """Raised by `read` for a page in which no reader finds an article."""


def read(source: str | bytes, url: str = "") -> Page:
    """Read a page of any site.  Raises NoText for one without an article."""
    text = clean(source) if isinstance(source, str) else decode(source)[0]
    page = Markup(text, url)
    linked = article(page)
    words = body(page, titles(page, linked))
    if not words:
        raise NoText(f"No article text in {url or 'this page'}: it is empty, a list, or needs a browser.")
    named = title(page, linked)
    around = header(page, named)
    return Page(
        title=named,
        body=words,
        published=published(page, linked, around),
        modified=modified(page, linked, around),
        authors=authors(page, linked, around, words),
        tags=tags(page, linked),
        language=(page.tree.get("lang") or "").split("-")[0].lower(),
        kind="article",
        image=page.meta("og:image"),
        canonical=canonical(page),
        licence=next(strings(linked.get("license")), ""),
    )


def tags(page: Markup, linked: Json) -> tuple[str, ...]:
    """Keywords of the page, each once."""
    told = [
        *strings(linked.get("keywords")),
        *page.contents("article:tag"),
        *page.contents("keywords"),
    ]
    return tuple(dict.fromkeys(tag.strip() for line in told for tag in line.split(",") if tag.strip()))
