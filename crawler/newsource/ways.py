"""The ways in that a site offers, the machine's first: WordPress, feed, JSON, listing, sitemap."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

from scrapy.http import TextResponse
from w3lib.url import safe_url_string

from crawler.base import FeedSpider, SitemapSpider, Source, WordPressSpider
from crawler.base.listing import dated, headlines, tree
from crawler.base.sitemap import newest, unpacked
from crawler.items import Link
from crawler.newsource.shape import Shape, shape
from crawler.soup import Unexpected, attr

Answers = Mapping[str, TextResponse]

API = "/wp-json/"
FIELDS = "link,date_gmt,modified_gmt,title,content"
FEEDS = ("application/rss+xml", "application/atom+xml", "application/feed+json")
ORDER = ("wordpress", "feed", "json", "listing", "sitemap")
FEWEST = 3  # links of one form that make a listing
MAPS = 5  # sitemaps of an index that are looked at
NEXT = ("a[rel~=next]", ".pager__item--next a", ".pagination .next a", "a.next", "li.next a")
DAYS = (r"/(\d{4})/(\d\d)/(\d\d)/", r"/(\d{4})-(\d\d)-(\d\d)", r"\D(20\d\d)(\d\d)(\d\d)\D")
SLOWEST, FASTEST = timedelta(days=90), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Way:
    """A way in: the kind of source, the address that lists, the entries, and what a module declares."""

    kind: str
    url: str
    links: tuple[Link, ...]
    declared: Mapping[str, str | int] = field(default_factory=dict)  # attribute of the source → its value
    shape: Shape | None = None  # of JSON

    @property
    def days(self) -> list[date]:
        """The days of its entries, as far as they are dated, the earliest first."""
        return sorted({date.fromisoformat(day[:10]) for day in map(when, self.links) if len(day) >= 10})

    @property
    def cadence(self) -> timedelta:
        """The longest silence between two of its entries; a month where they are not dated."""
        gaps = [later - earlier for earlier, later in pairwise(self.days)]
        return min(max(*gaps, FASTEST), SLOWEST) if len(gaps) > 1 else timedelta(days=30)

    def __str__(self) -> str:
        newest = f", the newest of {self.days[-1]}" if self.days else ""
        return f"{self.kind}: {len(self.links)} entries{newest}, in {self.url}"


def when(link: Link) -> str:
    """The date of an entry; empty for none."""
    return link.published.value if link.published else ""


def ways(url: str, answers: Answers) -> list[Way]:
    """All ways in, the best first: of a kind those that the page names, then those with most entries."""
    page = answers.get(url)
    named = {url, *alternates(page)} if page is not None else set()
    found: dict[tuple[str, str], tuple[bool, Way]] = {}
    for asked, answer in sorted(answers.items(), key=lambda one: one[0] not in named):
        for way in filter(None, (wordpress(answer), feed(answer), records(answer), sitemap(answer))):
            found.setdefault((way.kind, way.url), (asked in named, way))
    listed = listing(page) if page is not None else None
    there = [*found.values(), *([(True, listed)] if listed else [])]
    best = sorted(there, key=lambda way: (ORDER.index(way[1].kind), not way[0], -len(way[1].links)))
    return indexed([way for _, way in best], answers)


def wordpress(answer: TextResponse) -> Way | None:
    """The REST API of WordPress, if an answer is one."""
    links = read(WordPressSpider(name="wordpress"), answer) if "/wp/v2/posts" in answer.url else ()
    return Way("wordpress", answer.url, links) if links else None


def feed(answer: TextResponse) -> Way | None:
    """A feed, if an answer is one; those of comments are left alone."""
    links = () if "comment" in answer.url else read(FeedSpider(name="feed"), answer)
    return Way("feed", answer.url, links) if links else None


def records(answer: TextResponse) -> Way | None:
    """Records in JSON that name pages, if an answer holds some."""
    found = shape(answer.text) if "/wp/v2/posts" not in answer.url else None
    return Way("json", answer.url, found[1], shape=found[0]) if found else None


def sitemap(answer: TextResponse) -> Way | None:
    """A sitemap of pages, if an answer is one, and the form of address that most of them have."""
    if "<urlset" not in answer.text[:2000]:
        return None
    wanted, links = commonest(read(SitemapSpider(name="sitemap"), answer))
    return Way("sitemap", answer.url, links, {"wanted": wanted}) if links else None


def indexed(ways: list[Way], answers: Answers) -> list[Way]:
    """The ways; a sitemap that an index names is read through it, since the newest one changes its name."""
    indexes = [answer for answer in answers.values() if "<sitemapindex" in answer.text[:2000]]
    return [next((through(way, index) for index in indexes if way.url in index.text), way) for way in ways]


def through(way: Way, index: TextResponse) -> Way:
    """A sitemap, read through an index that names it."""
    like = re.sub(r"\d+", r"\\d+", plain(urlsplit(way.url).path.rpartition("/")[2]))
    return replace(way, url=index.url, declared={"maps": f"/{like}", "pages": 1, **way.declared})


def read(source: Source, answer: TextResponse) -> tuple[Link, ...]:
    """What a kind of source reads in an answer; nothing where it is none of the kind."""
    found: list[Link] = []
    with suppress(Unexpected):
        found.extend(source.entries(answer))
    return tuple(found)


def listing(answer: TextResponse) -> Way | None:
    """The headlines of a page, with the days in their addresses, and the way to the next page."""
    page = tree(answer)
    wanted, links = commonest(tuple(headlines(answer)))
    day = next((day for day in DAYS if links and all(re.search(day, link.url) for link in links)), "")
    after = next((selector for selector in NEXT if page.select_one(selector)), "")
    declared = {"wanted": wanted, "day_in_address": day, "next_page": after}
    dated_links = tuple(replace(link, published=dated(link.url, day)) for link in links)
    return Way("listing", answer.url, dated_links, declared) if links else None


def commonest(links: tuple[Link, ...]) -> tuple[str, tuple[Link, ...]]:
    """The form of address that most links have, and those links; nothing where too few share one."""
    forms: defaultdict[str, dict[str, Link]] = defaultdict(dict)
    for link in links:
        forms[form(link.url)].setdefault(link.url, link)
    wanted, alike = max(forms.items(), key=lambda one: (len(one[1]), one[0].count("/")), default=("", {}))
    return (wanted, tuple(alike.values())) if len(alike) >= FEWEST else ("", ())


def form(url: str) -> str:
    """A regular expression for the addresses beside one: other pages of its folder, or other questions.

    >>> form("https://a.org/news/2024/05/a-fine/"), form("https://a.org/news?id=7")
    ('^https://a\\\\.org/news/\\\\d+/\\\\d+/[^/?#]+/?$', '^https://a\\\\.org/news\\\\?id=[^&]+$')
    """
    parts = urlsplit(safe_url_string(url))  # no quotation mark: it will stand in a module
    *folders, last = parts.path.strip("/").split("/")
    path = "".join(r"\d+/" if one.isdigit() else f"{plain(one)}/" for one in folders)
    names = "&".join(rf"{plain(one.partition('=')[0])}=[^&]+" for one in parts.query.split("&"))
    beside = rf"{plain(last)}\?{names}" if parts.query else "[^/?#]+/?"
    return f"^{parts.scheme}://{plain(parts.netloc)}/{path}{beside}$"


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
    if "<sitemapindex" not in answer.text[:2000]:
        return []
    forms: dict[str, str] = {}  # the newest of each form
    with suppress(Unexpected):
        for record in newest(unpacked(answer, "sitemap")[1]):
            forms.setdefault(re.sub(r"\d+", "0", record["loc"]), record["loc"])
    return list(forms.values())[:MAPS]
