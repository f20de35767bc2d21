"""Who wrote it: people, each once, in the page's order.  Agencies, newsrooms and the site itself are nobody.

The first witness that names a person is believed: JSON-LD, meta tags, the by-line around the heading, and
last a line of names with which the text begins.  A by-line that has all the names of the metadata and more
is better than they.
"""

import html
import re
from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

from crawler.article.markup import Json, Markup
from crawler.article.names import persons
from crawler.article.structured import ACCOUNT, organisations, people
from crawler.article.titles import plain, sites, squeeze

METAS = (
    *("author", "articleauthor", "articlebyline", "byl", "parselyauthor", "sailthruauthor", "dccreator"),
    *("dctermscreator", "citationauthor", "cxenseparseauthor"),
)
PROFILE = re.compile(
    r"/(?:authors?|autor(?:e|es|en|i|in)?|auteurs?|profiles?|reporters?|journalists?)/[^/]", re.I
)
BYLINE = re.compile(r"byline|author|autor|auteur", re.I)
LINE = 80  # letters; a by-line is no longer
OPENING = 4  # lines among which a by-line may stand


def authors(page: Markup, linked: Json, header: list[HtmlElement], body: str) -> tuple[str, ...]:
    """Names of the people who wrote the article."""
    nobody = sites(page, linked) | {plain(name) for name in organisations(page, linked)}
    told = first((people(page, linked), *(page.contents(name) for name in METAS)), nobody)
    line = first((profiles(header), marked(header)), nobody)
    more = set(map(plain, told)) < set(map(plain, line))
    return line if more else told or first((opening(body),), nobody)


def first(witnesses: Iterable[Iterable[str]], nobody: set[str]) -> tuple[str, ...]:
    """The people whom the first witness names that names any."""
    return next((found for lines in witnesses if (found := named(lines, nobody))), ())


def named(lines: Iterable[str], nobody: set[str]) -> tuple[str, ...]:
    """The people of these lines, each once."""
    found: dict[str, str] = {}
    for line in lines:
        for name in persons(squeeze(html.unescape(line)), nobody):
            found.setdefault(plain(name), name)
    return tuple(found.values())


def profiles(header: list[HtmlElement]) -> Iterator[str]:
    """Links to a writer's page."""
    for link in header:
        address = link.get("href") or ""
        by = link.get("rel") == "author" or PROFILE.search(address)
        if link.tag == "a" and by and not ACCOUNT.search(address):
            yield " ".join(link.itertext())


def marked(header: list[HtmlElement]) -> Iterator[str]:
    """Short texts of elements marked as author or by-line; of one within another, the inner."""
    for element in header:
        mark = f"{element.get('itemprop') or ''} {element.get('class') or ''}"
        text = squeeze(" ".join(element.itertext()))
        inner = any(BYLINE.search(child.get("class") or "") for child in element)
        account = any(ACCOUNT.search(link.get("href") or "") for link in element.iter("a"))
        if BYLINE.search(mark) and len(text) <= LINE and not inner and not account:
            yield text


def opening(body: str) -> Iterator[str]:
    """The short lines before the text that look like names in letters with capitals."""
    for line in body.split("\n\n")[:OPENING]:
        if len(line) > LINE:
            return
        if len(line.split()) > 1 and line != line.lower() and line[-1].isalpha() and line[0].isalpha():
            yield line
