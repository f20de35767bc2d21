"""A row per run of a source, so that silence shows; and what a second run need not fetch again."""

import json
from asyncio import Future, ensure_future
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from scrapy.utils.misc import load_object
from twisted.python.failure import Failure

from crawler.items import Document, Link, Look
from pipelines.health import Expected, Finding, Run, Tally, judge
from pipelines.health.run import restored, storable
from pipelines.health.silence import SILENT
from pipelines.reading import link
from pipelines.records import Capture, Finish, Source, stamp
from pipelines.store import Store, looked

YOUNG = timedelta(days=90)  # pages change mostly in their first weeks
AGAIN = timedelta(days=7)  # how often a young page is fetched again, where nothing says that it changed


def now() -> datetime:
    """The one clock of the crawl."""
    return datetime.now(UTC)


class Runs:
    """Extension: opens the store, and a run in it, for each source; closes both with an outcome."""

    def __init__(self, crawler: Crawler, store: Store) -> None:
        self.crawler, self.store = crawler, store
        self.tally = Tally()
        self.run = 0
        self.stopping: Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Open the store; stand aside for spiders that are no source, as `scrapy shell` has them."""
        if not hasattr(crawler.spidercls, "cadence"):
            raise NotConfigured
        self = cls(crawler, Store.open(crawler.settings["DATABASE"]))
        for name in ("spider_opened", "spider_error", "item_error", "spider_closed"):
            crawler.signals.connect(getattr(self, name), getattr(signals, name))
        return self

    def spider_opened(self, spider: Spider) -> None:
        """Declare the source and open its run."""
        self.store.declare(declared(spider))
        self.run = self.store.start_run(spider.name)

    def spider_error(self, failure: Failure, response: Any, spider: Spider) -> None:
        """Note a listing or a page that could not be fetched or read."""
        request: Request = response.request
        error, status = failure.value, answered(failure, response)
        assert error
        message = self.tally.add(error, page="link" in request.cb_kwargs, status=status)
        archive = request.meta.get("capture", "")
        url = request.meta.get("redirect_urls", [request.url])[0]
        self.note(Capture(spider.name, url, now(), "error", message, status, archive, self.run))
        if self.tally.unwelcome and not self.stopping:
            self.stopping = ensure_future(self.crawler.stop_async())

    def item_error(self, item: Document, spider: Spider, failure: Failure) -> None:
        """Note a document that was kept but not read, or not kept."""
        message = f"{type(failure.value).__name__}: {failure.value}"
        self.tally.pages.append(f"{item.url}: {message}")
        self.note(
            Capture(spider.name, item.url, now(), "error", message, 200, item.capture, self.run),
        )

    def note(self, capture: Capture) -> None:
        """Record that something failed."""
        self.store.record(capture)

    def spider_closed(self, spider: Spider, reason: str) -> None:
        """Close the run, note in the statistics how it went, and let go of the store."""
        stats = self.crawler.stats
        assert stats is not None
        past, reason = self.store.looks(spider.name), "refused" if self.stopping else reason
        newest = self.store.newest(spider.name) or ""
        found, look = judged(self.crawler, self.tally, past, reason, newest)
        seen = json.dumps(storable(look)) if found.health in ("ok", "quiet", "degraded") else ""
        counts = {name: stats.get_value(f"run/{name}", 0) for name in ("links", "fetched", "known")}
        row = self.store.finish_run(self.run, Finish(found.health, found.reason, look=seen, **counts))
        for name, value in row.items():
            stats.set_value(f"run/{name}", value)
        if self.store.users == 1:
            link(self.store)  # a crawl of one source; crawlall links once for all
        self.store.close()


def judged(
    crawler: Crawler, tally: Tally, past: list[dict[str, Any]], finished: str, newest: str = ""
) -> tuple[Finding, Look]:
    """How a run went, and what it saw; `newest` is the date of the newest document that is kept.

    Recorded pages are always old: nothing is said of silence.
    """
    spider: Any = crawler.spider
    watch: Any = crawler.get_spider_middleware(load_object(crawler.settings["WATCH"]))
    look = watch.look() if watch else Look()
    told = replace(expected(spider), newest=newest)
    if crawler.settings.get("REPLAY"):
        told = replace(told, cadence=timedelta.max / SILENT / 2)
    run = Run(now(), look, tally, finished, spider.unready())
    return judge(run, [restored(row) for row in past], told), look


class Probe:
    """Extension: judges a run as `Runs` does, and keeps nothing; what earlier runs saw is read."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler, self.tally = crawler, Tally()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Listen."""
        self = cls(crawler)
        crawler.signals.connect(self.spider_error, signals.spider_error)
        crawler.signals.connect(self.spider_closed, signals.spider_closed)
        return self

    def spider_error(self, failure: Failure, response: Any, spider: Spider) -> None:  # noqa: ARG002 - the signal
        """Note a listing or a page that could not be fetched or read."""
        assert failure.value
        page = "link" in response.request.cb_kwargs
        self.tally.add(failure.value, page=page, status=answered(failure, response))

    def spider_closed(self, spider: Spider, reason: str) -> None:
        """Note in the statistics how it went."""
        past = looked(Path(self.crawler.settings["DATABASE"]), spider.name)
        found, _ = judged(self.crawler, self.tally, past, reason)
        if self.crawler.stats and found.reason:
            self.crawler.stats.set_value("run/reason", f"{found.health}: {found.reason}")


def declared(spider: Any) -> Source:
    """What a source says of itself."""
    plain = ("publisher", "homepage", "country", "language", "voice", "licence", "coverage")
    told = {name: getattr(spider, name) for name in plain}
    return Source(id=spider.name, cadence_days=spider.cadence / timedelta(days=1), **told)


def answered(failure: Failure, response: Any) -> int | None:
    """The status of the answer that led to an error, if there was one."""
    cause = getattr(failure.value, "__cause__", None)
    return getattr(getattr(cause, "response", cause), "status", None) or getattr(response, "status", None)


class Known:
    """Spider middleware: counts the entries of listings, and drops those that need no new fetch."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.seen: dict[str, str] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(crawler)

    async def process_spider_output(
        self, response: Response, result: AsyncIterator[Any]
    ) -> AsyncIterator[Any]:
        """Pass on what is worth it."""
        is_page = "link" in response.request.cb_kwargs if response.request else False
        self.count("fetched", is_page)
        async for output in result:
            link = output.cb_kwargs.get("link") if isinstance(output, Request) else None
            self.count("links", link is not None or (isinstance(output, Document) and not is_page))
            known = link is not None and not worth(link, self.when(output.url), now())
            self.count("known", known)
            if not (known or self.needless(response, output)):
                yield output

    def needless(self, response: Response, output: Any) -> bool:
        """Whether a listing's next page holds nothing new: the first is as it was, and all was read then."""
        following = isinstance(output, Request) and output.meta.get("following")
        if not following or "cached" not in response.flags:
            return False
        runs = self.crawler.get_extension(Runs)
        return runs is not None and runs.store.went_well(str(self.crawler.spidercls.name))

    def count(self, name: str, happened: bool) -> None:
        """Count one in the run's statistics."""
        assert self.crawler.stats is not None
        if happened:
            self.crawler.stats.inc_value(f"run/{name}")

    def when(self, url: str) -> str:
        """When an address was last read; empty for never."""
        if self.seen is None:
            runs = self.crawler.get_extension(Runs)
            self.seen = runs.store.seen(runs.crawler.spider.name) if runs and runs.crawler.spider else {}
        return self.seen.get(url, "")


def worth(link: Link, read: str, at: datetime) -> bool:
    """Whether an entry's page is worth a fetch: never read, changed since, or young and long unread.

    >>> worth(Link("https://a.org"), "", now()), worth(Link("https://a.org"), stamp(now()), now())
    (True, False)
    """
    if not read:
        return True
    if link.modified:
        return link.modified.value > read[: len(link.modified.value)]
    young = link.published is None or link.published.value >= stamp(at - YOUNG)[: len(link.published.value)]
    return young and read < stamp(at - AGAIN)


def expected(spider: Any) -> Expected:
    """What a source's runs are held against."""
    asked = {urlsplit(url).netloc.removeprefix("www.") for url in (*spider.start_urls, spider.homepage)}
    hosts = frozenset(asked | set(spider.aliases))
    return Expected(spider.publisher, spider.language, spider.cadence, hosts, spider.blocked)
