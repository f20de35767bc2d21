"""Where a page speaks of its article: around the heading, not in teasers, comments and footers."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.article.blocks import key
from crawler.article.markup import Markup
from crawler.article.titles import is_long, squeeze

BEFORE, AFTER = 40, 150  # elements before and after the heading that may be its article's header
NEAR = 4  # levels above the heading; what is joined to it further above is the site's: today's date, menus
PARAGRAPH = 200  # letters; the header ends with the second paragraph as long
ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|respond|related|teasers?|sidebar|recommend\w*|recirc\w*|trending|popular|latest|footer|"
    r"widget|newsletter|card|promo|copyright|site-header|masthead|top-?bar|navbar|swiper|carousel|caption|"
    r"credit\w*|bio)(?:$|[\s_-])",
    re.I,
)


def header(page: Markup, title: str) -> list[HtmlElement]:
    """The elements around the article's heading, in the page's order; [] for a page without a heading."""
    elements = list(page.tree.iter("*"))
    at = heading(elements, key(title))
    if at is None:
        return []
    around = {*islice(elements[at].iterancestors(), NEAR)}
    before = [e for e in elements[max(0, at - BEFORE) : at] if e in around or around & {*e.iterancestors()}]
    return list(not_elsewhere([*before, *until_text(elements[at : at + AFTER])]))


def heading(elements: list[HtmlElement], title: str) -> int | None:
    """Where the heading with the title stands; the first `<h1>` as long as a title where none has it."""
    heads = [at for at, element in enumerate(elements) if element.tag in ("h1", "h2")]
    titled = (at for at in heads if title and title in key(elements[at].text_content()))
    first = (at for at in heads if elements[at].tag == "h1" and is_long(squeeze(elements[at].text_content())))
    return next(titled, next(first, None))


def until_text(elements: list[HtmlElement]) -> Iterator[HtmlElement]:
    """The elements before the second long paragraph."""
    long = 0
    for element in elements:
        long += element.tag == "p" and len(element.text_content()) > PARAGRAPH
        if long > 1:
            return
        yield element


def brief(element: HtmlElement, most: int) -> str | None:
    """What an element says, on one line; None where that is more than so many letters.

    It stops reading there: around a heading stand the elements that hold the whole page, one in another.

    >>> from lxml.html import fromstring
    >>> brief(fromstring("<p> One <b>day</b> </p>"), 7), brief(fromstring("<p>One <b>day</b></p>"), 6)
    ('One day', None)
    """
    parts, left = list[str](), most
    for part in element.itertext():
        parts.append(part)
        left -= sum(map(len, part.split()))
        if left < 0:
            return None
    said = " ".join("".join(parts).split())
    return said if len(said) <= most else None


def not_elsewhere(elements: list[HtmlElement]) -> Iterator[HtmlElement]:
    """Those of some elements, in the page's order, that are part of nothing else; each is asked once."""
    known: dict[HtmlElement | None, bool] = {None: False}
    for element in elements:
        parent = element.getparent()
        if parent not in known:
            known[parent] = elsewhere(parent)
        known[element] = known[parent] or begins_elsewhere(element)
        if not known[element]:
            yield element


def elsewhere(element: HtmlElement) -> bool:
    """Whether an element is part of something other than the article."""
    return any(begins_elsewhere(one) for one in (element, *element.iterancestors()))


def begins_elsewhere(element: HtmlElement) -> bool:
    """Whether an element is itself that something else, by its tag or its marks."""
    if element.tag in ("html", "body", "main", "article"):
        return False
    marks = f"{element.get('class') or ''} {element.get('id') or ''}"
    return element.tag in ("aside", "footer", "nav", "figure") or bool(ELSEWHERE.search(marks))
