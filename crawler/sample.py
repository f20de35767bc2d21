"""A look at a source without keeping anything: its listings, and a few of its pages."""

from collections.abc import AsyncIterator
from typing import Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.items import Document


class Sample:
    """Spider middleware: lets only the first pages of a source pass, and tells the statistics what came."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.left = self.first = crawler.settings.getint("SAMPLE")

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
            elif self.entry(output):
                yield output

    def entry(self, request: Request) -> bool:
        """Whether to fetch what a request asks for: the first entries, and listings until one has entries."""
        is_entry = "link" in request.cb_kwargs
        if is_entry:
            self.count("links")
            self.left -= 1
            wanted = self.left >= 0
        else:
            wanted = self.left == self.first
        if not wanted:
            self.passed_over(request)
        return wanted

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
        """Note what failed; the first reason is told."""
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
