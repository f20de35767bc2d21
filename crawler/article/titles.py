"""The article's title: by vote of those who tell it, without the site's name."""

import re

from crawler.article.markup import Json, Markup, strings

SEPARATOR = re.compile(r"\s+[|\-–—»·•:/]+\s+|\s*\|\s*")
EDGE = re.compile(r"^\W+|\W+$")


def title(page: Markup, article: Json) -> str:
    """The heading that the page shows, as its metadata confirm it.

    An `<h1>` that JSON-LD, og:title or `<title>` contains or is contained in is the title; without one, the
    headline of the JSON-LD, then og:title and `<title>` with the site's name cut off.
    """
    told = [t for t in (headline(article), page.meta("og:title", "twitter:title"), document_title(page)) if t]
    shown = [h for h in headings(page) if any(same(h, t) for t in told)]
    if shown:
        return shown[0]
    return next((without_site(t, page) for t in told), "") or next(iter(headings(page)), "")


def headline(article: Json) -> str:
    """JSON-LD's headline, else its name."""
    return squeeze(next(strings(article.get("headline") or article.get("name")), ""))


def document_title(page: Markup) -> str:
    """What stands in the page's `<title>`."""
    return squeeze(page.tree.findtext(".//head/title") or page.tree.findtext(".//title") or "")


def headings(page: Markup) -> list[str]:
    """The texts of the page's `<h1>` elements."""
    return [text for h in page.tree.iter("h1") if (text := squeeze(" ".join(h.itertext())))]


def same(one: str, other: str) -> bool:
    """Whether one of the two texts contains the other, apart from case and punctuation."""
    a, b = plain(one), plain(other)
    return bool(a and b) and len(min(a, b, key=len)) > 10 and (a in b or b in a)


def plain(text: str) -> str:
    """Lower case, words only."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def squeeze(text: str) -> str:
    """One line, single spaces."""
    return " ".join(text.split())


def without_site(text: str, page: Markup) -> str:
    """Cut the site's name off the title."""
    site = plain(page.meta("og:site_name", "application-name"))
    parts = SEPARATOR.split(text)
    if (
        site
        and len(parts) > 1
        and plain(parts[-1])
        and (plain(parts[-1]) in site or site in plain(parts[-1]))
    ):
        return text[: text.rindex(parts[-1])].rstrip(" |-–—»·•:/")
    return text
