"""A source that lists its pages in HTML."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import ClassVar

from bs4 import Tag
from scrapy.http import Response, TextResponse

from crawler.base.source import Source
from crawler.items import Link
from crawler.soup import Unexpected, attr, html, text


class ListingSpider(Source):
    """An HTML listing, newest first, on one or several pages.

    #. Set ``start_urls``, and ``next_page`` if the listing goes on.
    #. Write ``links``: one `Link` per entry, with its date where the listing shows one.
    #. Write ``page``, unless `crawler.article` reads the pages well.
    """

    next_page: ClassVar[str] = ""  # CSS selector of the link to the next page
    earlier_links: ClassVar[
        Mapping[str, Callable[[Tag], Iterator[Link]]]
    ] = {}  # last day of a markup → reading

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """Read the entries of the listing."""
        raise NotImplementedError

    def entries(self, response: Response) -> Iterator[Link]:
        """The entries in today's markup, else in an earlier one; where none fits, the error of today's."""
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


def linked(listing: Tag, address: str) -> Iterator[Link]:
    """The links whose address fits a regular expression, for listings of which no more is known.

    >>> markup = "<a href='/news/'>All</a><a href='/news/a-fine/'>A fine</a><a href='/news/a-fine/'>More</a>"
    >>> [link.title for link in linked(html(markup), r"/news/[^/]+/$")]
    ['A fine']
    """
    found: dict[str, Link] = {}
    for link in listing.select("a[href]"):
        if re.search(address, url := attr(link, "href")):
            found.setdefault(url, Link(url, title=text(link)))
    yield from found.values()
