"""Asks a site for its ways in: the page itself, what it names, and the usual places."""

from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urljoin

from scrapy import Request, Spider
from scrapy.http import Response, TextResponse
from w3lib.url import safe_url_string

from crawler.newsource.ways import API, alternates, maps, posts

USUAL = ("/robots.txt", "/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/sitemap.xml")


class Scout(Spider):
    """Fetches about ten addresses of a site; `answers` receives what came, by the address asked for."""

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
        return Request(asked, callback=self.parse, cb_kwargs={"asked": asked})

    def parse(self, response: Response, asked: str) -> Iterator[Request]:
        """Keep an answer, and follow what it names."""
        if not isinstance(response, TextResponse):
            return
        self.answers[asked] = response
        for url in {*alternates(response), *maps(response)} - set(self.answers):
            yield self.asked(url)
