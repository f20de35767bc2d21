"""A look at a source without keeping anything: its listings, and a few of its pages."""

from collections import Counter
from collections.abc import AsyncIterator
from functools import cached_property
from typing import Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.base import Source
from crawler.items import Document
from crawler.replay import Key, key


class Sample:
    """Spider middleware: lets only the first pages of a source pass, and counts in the statistics what came.

    The setting SAMPLE says how many pages; each of its listings gets its share, rounded up.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.pages = crawler.settings.getint("SAMPLE")
        self.seen = Counter[Key]()  # entries of each listing

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Listen for errors too."""
        self = cls(crawler)
        crawler.signals.connect(self.spider_error, signals.spider_error)
        crawler.signals.connect(self.closed, signals.spider_closed)
        return self

    async def process_spider_output(
        self, response: Response, result: AsyncIterator[Any]
    ) -> AsyncIterator[Any]:
        """Pass on a few entries; the listing's next page is left alone."""
        self.answered(response)
        async for output in result:
            if isinstance(output, Document):
                self.read(output)
                yield output
            elif self.entry(output, response):
                yield output

    def entry(self, request: Request, listing: Response) -> bool:
        """Whether to fetch what a listing asks for: its first entries, or where it goes on if it has none."""
        asked = listing.request or request
        this = key(asked.method, asked.url, asked.body)
        if "link" in request.cb_kwargs:
            self.count("links")
            self.seen[this] += 1
            wanted = self.seen[this] <= self.share
        else:
            wanted = not self.seen[this]
        if not wanted:
            self.passed_over(request)
        return wanted

    @cached_property
    def share(self) -> int:
        """The pages of each listing."""
        spider = self.crawler.spider
        listings = len(list(spider.listings())) if isinstance(spider, Source) else 1
        return -(-self.pages // listings)  # rounded up

    def answered(self, response: Response) -> None:  # noqa: ARG002 - what Recorder writes down
        """What to do with an answer."""
        self.count("answers")

    def passed_over(self, request: Request) -> None:  # noqa: ARG002
        """What to do with an entry that is not fetched."""
        self.count("passed over")

    def read(self, document: Document) -> None:
        """Count a document, and note the newest date."""
        self.count("documents")
        if document.published and self.crawler.stats:
            newest = self.crawler.stats.get_value("run/newest", "")
            self.crawler.stats.set_value("run/newest", max(newest, document.published.value[:10]))

    def spider_error(self, failure: Failure) -> None:
        """Note what failed; the first reason is reported."""
        self.count("errors")
        if self.crawler.stats and not self.crawler.stats.get_value("run/reason"):
            self.crawler.stats.set_value("run/reason", str(failure.value))

    def closed(self, spider: Any) -> None:
        """Tell why a source could not begin."""
        if self.crawler.stats and (reason := spider.unready()):
            self.crawler.stats.set_value("run/reason", f"skipped: {reason}")

    def count(self, name: str) -> None:
        """Count one in the statistics."""
        if self.crawler.stats:
            self.crawler.stats.inc_value(f"run/{name}")
