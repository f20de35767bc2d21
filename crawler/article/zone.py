"""Where a page speaks of its article: around the heading, not in teasers, comments and footers."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from crawler.article.blocks import key
from crawler.article.markup import Markup

BEFORE, AFTER = 40, 150  # elements before and after the heading that may be its article's header
PARAGRAPH = 200  # letters; the header ends with the second paragraph as long
ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|respond|related|teasers?|sidebar|recommend\w*|recirc\w*|trending|popular|latest|footer|"
    r"widget|newsletter|card|promo|copyright|swiper|carousel|caption|credit\w*|bio)(?:$|[\s_-])",
    re.I,
)


def header(page: Markup, title: str) -> list[HtmlElement]:
    """The elements around the article's heading, in the page's order; [] for a page without a heading."""
    elements = list(page.tree.iter("*"))
    at = heading(elements, key(title))
    if at is None:
        return []
    window = [*elements[max(0, at - BEFORE) : at], *until_text(elements[at : at + AFTER])]
    return [element for element in window if not elsewhere(element)]


def heading(elements: list[HtmlElement], title: str) -> int | None:
    """Where the heading with the title stands; the first `<h1>` where none has it."""
    heads = [at for at, element in enumerate(elements) if element.tag in ("h1", "h2")]
    titled = (at for at in heads if title and title in key(elements[at].text_content()))
    first = (at for at in heads if elements[at].tag == "h1")
    return next(titled, next(first, None))


def until_text(elements: list[HtmlElement]) -> Iterator[HtmlElement]:
    """The elements before the second long paragraph."""
    long = 0
    for element in elements:
        long += element.tag == "p" and len(element.text_content()) > PARAGRAPH
        if long > 1:
            return
        yield element


def elsewhere(element: HtmlElement) -> bool:
    """Whether an element is part of something else than the article."""
    return any(
        e.tag in ("aside", "footer", "nav", "figure")
        or ELSEWHERE.search(f"{e.get('class') or ''} {e.get('id') or ''}")
        for e in (element, *element.iterancestors())
        if e.tag not in ("html", "body", "main", "article")
    )
