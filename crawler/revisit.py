"""Looks again at a few kept pages, by conditional request, once a run has read what is new."""

from collections.abc import Iterator
from datetime import datetime
from email.utils import format_datetime
from typing import Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider, NotConfigured
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from crawler.base.source import Source, told
from crawler.choice import store
from crawler.items import Document, Link


class Revisit:
    """Extension: asks the store which pages are worth a look, when nothing else is left to fetch."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.most = crawler.settings.getint("REVISIT")
        self.done = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Stand aside for recorded pages, which do not change, and for spiders that are no source."""
        self = cls(crawler)
        if crawler.settings.get("REPLAY") or not self.most or not issubclass(crawler.spidercls, Source):
            raise NotConfigured
        for name in ("item_scraped", "spider_error", "spider_idle"):
            crawler.signals.connect(getattr(self, name), getattr(signals, name))
        return self

    def item_scraped(self, response: Response) -> None:
        """A source whose listing holds the texts has no pages to look at."""
        self.done |= response.request is not None and "link" not in response.request.cb_kwargs

    def spider_error(self) -> None:
        """A source in trouble is not asked for more."""
        self.done = True

    def spider_idle(self, spider: Source) -> None:
        """Ask for the pages, once."""
        if self.done:
            return
        self.done = True
        with store(self.crawler.settings) as kept:
            found = kept.revisit(spider.name, self.most)
        for document, seen in found:
            assert self.crawler.engine
            self.crawler.engine.crawl(self.request(spider, document, seen))
        if found:
            raise DontCloseSpider

    def request(self, spider: Source, document: Document, seen: str) -> Request:
        """The request for a page, unless it is as it was."""
        since = format_datetime(datetime.fromisoformat(seen), usegmt=True)
        return spider.entry(document.url, entry(document)).replace(
            callback=self.parse,
            errback=self.failed,
            headers={**spider.headers, "If-Modified-Since": since},
            meta={"handle_httpstatus_list": [304], "kept": document},
            dont_filter=True,
        )

    def parse(self, response: Response, link: Link) -> Iterator[Document]:
        """Read a page that answers; note one that is as it was."""
        if response.status == 304:
            self.note(link.url, 304, "")
            return
        assert isinstance(self.crawler.spider, Source)
        yield from self.crawler.spider.parse_page(response, link)

    def failed(self, failure: Failure) -> None:
        """Note why a look failed; it does not count against the run."""
        request: Any = failure.request  # type: ignore[attr-defined]  # set by Scrapy
        error = failure.value
        status = error.response.status if isinstance(error, HttpError) else None
        self.note(request.cb_kwargs["link"].url, status, told(error))

    def note(self, url: str, status: int | None, why: str) -> None:
        """Record that a look brought no page."""
        with store(self.crawler.settings) as kept:
            kept.looked(self.crawler.spidercls.name, url, status=status, note=why)


def entry(document: Document) -> Link:
    """What the listing said of a kept document, so that the page alone does not seem to unsay it."""
    said = document.published, document.title, document.modified, document.kind, document.tags
    return Link(document.url, *said)
