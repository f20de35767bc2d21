"""The ways in that a site offers, the machine's first: WordPress, feed, listing, sitemap."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

from scrapy.http import TextResponse
from w3lib.url import safe_url_string

from crawler.base import FeedSpider, SitemapSpider, Source, WordPressSpider
from crawler.base.listing import tree
from crawler.items import Link
from crawler.soup import Unexpected, attr, text

Answers = Mapping[str, TextResponse]

API = "/wp-json/"
FIELDS = "link,date_gmt,modified_gmt,title,content"
FEEDS = ("application/rss+xml", "application/atom+xml")
FEWEST = 3  # links of one form that make a listing
WORDS = 3  # of a link that is a headline
MAPS = 3  # sitemaps of an index that are looked at
SLOWEST, FASTEST = timedelta(days=90), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Way:
    """A way in: the kind of source, the address that lists, the form of the pages' addresses, the entries."""

    kind: str
    url: str
    wanted: str
    links: tuple[Link, ...]

    @property
    def cadence(self) -> timedelta:
        """The longest silence between two of its entries; a month where they are not dated."""
        days = sorted({date.fromisoformat(day[:10]) for day in map(when, self.links) if len(day) >= 10})
        gaps = [later - earlier for earlier, later in pairwise(days)]
        return min(max(*gaps, FASTEST), SLOWEST) if len(gaps) > 1 else timedelta(days=30)


def when(link: Link) -> str:
    """The date of an entry; empty for none."""
    return link.published.value if link.published else ""


def ways(url: str, answers: Answers) -> list[Way]:
    """All ways in, the best first."""
    page = answers.get(url)
    found: list[Way | None] = []
    for way in (wordpress, feed, sitemap):
        found += [way(asked, answer) for asked, answer in sorted(answers.items())]
    best = sorted(filter(None, found), key=lambda way: (-len(way.links), len(way.url)))
    listed = [listing(url, page)] if page is not None else []
    order = ("wordpress", "feed", "listing", "sitemap")
    return sorted(filter(None, [*best, *listed]), key=lambda way: order.index(way.kind))


def wordpress(url: str, answer: TextResponse) -> Way | None:
    """The REST API of WordPress, if an answer is one."""
    links = read(WordPressSpider(name="wordpress"), answer) if "/wp/v2/posts" in url else ()
    return Way("wordpress", url, "", links) if links else None


def feed(url: str, answer: TextResponse) -> Way | None:
    """A feed, if an answer is one; those of comments are left alone."""
    links = () if "comment" in url else read(FeedSpider(name="feed"), answer)
    return Way("feed", url, "", links) if links else None


def sitemap(url: str, answer: TextResponse) -> Way | None:
    """A sitemap of pages, if an answer is one, and the form of address that most of them have."""
    if "<urlset" not in answer.text[:2000]:
        return None
    wanted, links = commonest(read(SitemapSpider(name="sitemap"), answer))
    return Way("sitemap", url, wanted, links) if links else None


def read(source: Source, answer: TextResponse) -> tuple[Link, ...]:
    """What a kind of source reads in an answer; nothing where it is none of the kind."""
    found: list[Link] = []
    with suppress(Unexpected):
        found.extend(source.entries(answer))
    return tuple(found)


def listing(url: str, answer: TextResponse) -> Way | None:
    """The headlines of a page, if there are some."""
    found = []
    for link in tree(answer).select("a[href]"):
        there = urlsplit(urljoin(answer.url, attr(link, "href")))
        if there.netloc == urlsplit(answer.url).netloc and len(text(link).split()) >= WORDS:
            found.append(Link(there._replace(query="", fragment="").geturl(), title=text(link)))
    wanted, links = commonest(tuple(found))
    path = "/" + "/".join(wanted.split("/")[3:])  # links may be relative
    return Way("listing", url, path, links) if links else None


def commonest(links: tuple[Link, ...]) -> tuple[str, tuple[Link, ...]]:
    """The form of address that most links have, and those links; nothing where too few share one."""
    forms: defaultdict[str, dict[str, Link]] = defaultdict(dict)
    for link in links:
        forms[form(link.url)].setdefault(link.url, link)
    wanted, alike = max(forms.items(), key=lambda one: (len(one[1]), one[0].count("/")), default=("", {}))
    return (wanted, tuple(alike.values())) if len(alike) >= FEWEST else ("", ())


def form(url: str) -> str:
    """A regular expression for the addresses beside one.

    >>> form("https://a.org/news/2024/05/a-fine/")
    '^https://a\\\\.org/news/\\\\d+/\\\\d+/[^/?#]+/?$'
    """
    parts = urlsplit(safe_url_string(url))  # no quotation mark: it will stand in a module
    folders = [f"{one}/" for one in parts.path.strip("/").split("/")[:-1]]
    path = "".join(r"\d+/" if one[:-1].isdigit() else plain(one) for one in folders)
    return f"^{parts.scheme}://{plain(parts.netloc)}/{path}[^/?#]+/?$"


def plain(words: str) -> str:
    """A regular expression for just these words, as a person would write it."""
    return re.escape(words).replace(r"\-", "-")


def alternates(answer: TextResponse) -> Iterator[str]:
    """The feeds and the REST API that a page of HTML names."""
    if b"html" not in (answer.headers.get("Content-Type") or b""):
        return
    root = tree(answer)
    for link in root.select("link[rel='https://api.w.org/'][href]"):
        yield posts(urljoin(answer.url, attr(link, "href")))
    for link in root.select("link[rel~=alternate][type][href]"):
        if attr(link, "type") in FEEDS:
            yield urljoin(answer.url, attr(link, "href"))


def posts(api: str) -> str:
    """The newest posts of a WordPress.

    >>> posts("https://a.org/?rest_route=/")[:49]
    'https://a.org/?rest_route=/wp/v2/posts&per_page=1'
    """
    return f"{api}wp/v2/posts{'&' if '?' in api else '?'}per_page=100&_fields={FIELDS}"


def maps(answer: TextResponse) -> list[str]:
    """The sitemaps that robots.txt or an index of sitemaps names."""
    if answer.url.endswith("/robots.txt"):
        return re.findall(r"(?im)^sitemap:\s*(https?://\S+)", answer.text)
    if "<sitemapindex" in answer.text[:2000]:
        return re.findall(r"<loc>\s*(https?://[^\s<]+)", answer.text)[:MAPS]
    return []
