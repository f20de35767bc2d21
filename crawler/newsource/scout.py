"""Asks a site for its ways in: the page itself, what it names, and the usual places."""

from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urljoin

from scrapy import Request, Spider
from scrapy.http import Response, TextResponse
from scrapy.utils.gz import gunzip
from twisted.python.failure import Failure
from w3lib.url import safe_url_string

from crawler.base.sitemap import MOST
from crawler.base.source import told
from crawler.newsource.ways import API, alternates, maps, posts

USUAL = ("/robots.txt", "/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/sitemap.xml")


class Scout(Spider):
    """Fetches about ten addresses of a site; `answers` receives what came, by the address asked for.

    Why the page itself did not come, if it did not, is noted in the statistics.
    """

    name = "scout"

    def __init__(self, url: str, answers: dict[str, TextResponse], **how: Any) -> None:
        super().__init__(**how)
        self.url, self.answers = url, answers

    async def start(self) -> AsyncIterator[Request]:
        """The page, and the usual places."""
        yield self.asked(self.url)
        for path in USUAL:
            yield self.asked(urljoin(self.url, path))
        yield self.asked(posts(urljoin(self.url, API)))

    def asked(self, url: str) -> Request:
        """A request whose answer is wanted whatever it is."""
        asked = safe_url_string(url)  # no quotation mark: it will stand in a module
        return Request(asked, callback=self.parse, errback=self.failed, cb_kwargs={"asked": asked})

    def failed(self, failure: Failure) -> None:
        """Note why the page did not come; the usual places are often empty."""
        if failure.request.url == safe_url_string(self.url):  # type: ignore[attr-defined]  # set by Scrapy
            self.crawler.stats.set_value("run/reason", told(failure.value))

    def parse(self, response: Response, asked: str) -> Iterator[Request]:
        """Keep an answer, and follow what it names."""
        if response.body[:2] == b"\x1f\x8b":
            response = TextResponse(response.url, body=gunzip(response.body, max_size=MOST))
        if not isinstance(response, TextResponse):
            return
        self.answers[asked] = response
        for url in {*alternates(response), *maps(response)} - set(self.answers):
            yield self.asked(url)
