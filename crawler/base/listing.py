"""A source that lists its pages in HTML."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import ClassVar
from urllib.parse import urlsplit

from bs4 import Tag
from scrapy.http import Response, TextResponse

from crawler.address import canonical
from crawler.base.source import Source
from crawler.items import Dated, Link
from crawler.soup import Unexpected, attr, html, moment, text

WORDS, SIGNS = 3, 6  # of a headline; signs are those of languages without spaces between words


class ListingSpider(Source):
    """An HTML listing, newest first, on one or several pages.

    #. Set ``start_urls``, and ``next_page`` if the listing goes on.
    #. Write ``links``: one `Link` per entry, with its date where the listing shows one.  Or set ``wanted``,
       where the markup is not known: each link whose address fits is then an entry.
    #. Write ``page``, unless `crawler.article` reads the pages well.
    """

    next_page: ClassVar[str] = ""  # CSS selector of the link to the next page
    day_in_address: ClassVar[str] = (
        ""  # regular expression of year, month and day, for listings without `links`
    )
    earlier_links: ClassVar[
        Mapping[str, Callable[[Tag], Iterator[Link]]]
    ] = {}  # last day of a markup → reading

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """Read the entries of the listing."""
        raise NotImplementedError

    def entries(self, response: Response) -> Iterator[Link]:
        """The entries in today's markup, else in an earlier one; where none fits, the error of today's."""
        if self.wanted and type(self).links is ListingSpider.links:
            return linked(response, self.wanted, self.day_in_address)
        listing = tree(response)
        errors: list[Unexpected] = []
        for reading in (self.links, *self.earlier_links.values()):
            try:
                found = list(reading(listing))
            except Unexpected as error:
                errors.append(error)
            else:
                return iter(found)
        raise errors[0]

    def following(self, response: Response) -> str:
        """Where the listing goes on, if it does."""
        link = tree(response).select_one(self.next_page) if self.next_page else None
        return attr(link, "href") if link else ""


def tree(response: Response) -> Tag:
    """The answer as HTML; a picture or a PDF in its place raises."""
    if not isinstance(response, TextResponse):
        raise Unexpected("a listing in HTML", str(response.headers.get("Content-Type")))
    return html(response.text)


def linked(response: Response, wanted: str, day: str = "") -> Iterator[Link]:
    """The links of a page whose address fits a regular expression, each once; `day` finds their dates.

    >>> links = b"<a href='/news/'>All</a><a href='/news/240131/'>A fine</a><a href='/news/240131/'>More</a>"
    >>> page = TextResponse("https://a.org/news/", body=links)
    >>> [(link.title, link.published.value) for link in linked(page, r"\\d+/$", r"(\\d\\d)(\\d\\d)(\\d+)")]
    [('A fine', '2024-01-31')]
    """
    found: dict[str, Link] = {}
    for link in tree(response).select("a[href]"):
        with suppress(ValueError):  # no address
            if re.search(wanted, url := canonical(response.urljoin(str(link["href"])))):
                found.setdefault(url, Link(url, dated(url, day), text(link)))
    yield from found.values()


def dated(url: str, pattern: str) -> Dated | None:
    """The day that an address bears; of a year in two digits the century is ours."""
    if not (pattern and (written := re.search(pattern, url))):
        return None
    year, *rest = written.groups()
    return moment("-".join((f"20{year}"[-4:], *rest)), origin="url")


def headlines(response: Response) -> Iterator[Link]:
    """The links of a page to others of its site that are headlines, or stand beside one ("Read more")."""
    for link in tree(response).select("a[href]"):
        with suppress(ValueError):  # no address
            there = canonical(response.urljoin(str(link["href"])))
            if urlsplit(there).netloc == urlsplit(response.url).netloc and (told := headline(link)):
                yield Link(there, title=told)


def headline(link: Tag) -> str:
    """What a link is called: its own words, if they make a headline, else the heading it stands with."""
    around = link.find_parent(["article", "li", "tr", "section"])
    beside = around.select("h2, h3, h4") if around else []
    for words in (text(link), text(beside[0]) if len(beside) == 1 else ""):
        if len(words.split()) >= WORDS or len(re.findall(r"[\u2e80-\ud7ff]", words)) >= SIGNS:
            return words
    return ""
