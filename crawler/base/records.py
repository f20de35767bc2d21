"""A source that answers in JSON, and WordPress, the most frequent of them."""

import json
from collections.abc import Iterator
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

from scrapy import Request
from scrapy.http import Response
from w3lib.url import add_or_replace_parameter

from crawler.base.source import Source
from crawler.items import Link, Page
from crawler.soup import Unexpected, field, html, moment, paragraphs, plain


class JsonSpider(Source):
    """A JSON API, asked with GET, or with POST once per entry of ``bodies``.

    #. Set ``start_urls`` (several listings are read one after the other; a page named twice is read once).
    #. Set ``bodies`` if the API takes questions by POST, ``next_page`` if an answer names the next one.
    #. Write ``links``; an entry that holds the whole text carries it as ``Link.page``.
    """

    bodies: ClassVar[tuple[dict[str, Any], ...]] = ()
    next_page: ClassVar[tuple[str | int, ...]] = ()  # path of the next page's address in the answer

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        """Read the entries of one answer."""
        raise NotImplementedError

    def listings(self) -> Iterator[Request]:
        """One request per address, or per address and body."""
        for url in self.start_urls:
            for body in self.bodies or (None,):
                yield self.ask(url, body) if body else self.listing(url)

    def ask(self, url: str, body: dict[str, Any]) -> Request:
        """A question by POST."""
        request = self.listing(url)
        request.headers["Content-Type"] = "application/json"
        return request.replace(method="POST", body=json.dumps(body, sort_keys=True))

    def entries(self, response: Response) -> Iterator[Link]:
        """The entries that `links` reads in the answer."""
        return self.links(parsed(response))

    def following(self, response: Response) -> str:
        """The address that the answer names as its next page, if it names one."""
        value: Any = parsed(response) if self.next_page else None
        for step in self.next_page:
            value = value.get(step) if isinstance(value, dict) else None
        return value if isinstance(value, str) else ""


class WordPressSpider(JsonSpider):
    """A site made with WordPress, read through its REST API: the entries hold the whole text.

    #. Set ``start_urls`` to ``https://…/wp-json/wp/v2/posts?…``, with ``per_page=100`` and ``_fields``
       naming link, date_gmt, modified_gmt, title and content.
    """

    fetch: ClassVar[bool] = False  # True where the API leaves text out: the pages are fetched

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        """Read the posts of one answer."""
        if not isinstance(listing, list):
            raise Unexpected("a list of posts", str(listing)[:100])
        yield from map(post, listing)

    def entries(self, response: Response) -> Iterator[Link]:
        """The posts; without their text where the pages are to be fetched."""
        for link in super().entries(response):
            yield Link(link.url, link.published, link.title, link.modified) if self.fetch else link

    def following(self, response: Response) -> str:
        """The next page, as long as the header says that there is one."""
        number = int(parse_qs(urlsplit(response.url).query).get("page", ["1"])[0])
        total = int(response.headers.get("X-WP-TotalPages") or 1)
        return add_or_replace_parameter(response.url, "page", str(number + 1)) if number < total else ""


def post(record: Any) -> Link:
    """A post of the REST API."""
    title = plain(field(record, "title", "rendered"))
    published = moment(field(record, "date_gmt"), "UTC", "feed")
    modified = moment(record["modified_gmt"], "UTC", "feed") if record.get("modified_gmt") else None
    content = (record.get("content") or {}).get("rendered") or ""
    page = Page(title, paragraphs(html(content)), published, modified) if content else None
    return Link(field(record, "link"), published, title, modified, page=page)


def parsed(response: Response) -> Any:
    """The answer as JSON; anything else raises."""
    try:
        return json.loads(response.body)
    except ValueError:
        raise Unexpected("an answer in JSON", repr(response.body[:60])) from None
