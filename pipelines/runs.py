"""A row per run of a source, so that silence shows; and what a second run need not fetch again."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Self
from urllib.parse import urlsplit

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.items import Document, Link
from pipelines.health import Expected
from pipelines.reading import link
from pipelines.records import Capture, Finish, Health, Source, stamp
from pipelines.store import Store

REFUSED = {401, 403, 429, 451}
YOUNG = timedelta(days=90)  # pages change mostly in their first weeks
AGAIN = timedelta(days=7)  # how often a young page is fetched again, where nothing says that it changed
SILENT = 3  # times its usual interval, and a source counts as quiet


def now() -> datetime:
    """The one clock of the crawl."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Tally:
    """What went wrong in a run."""

    listings: list[str] = field(default_factory=list)  # sources that changed or do not answer
    partly: list[str] = field(default_factory=list)  # listings with bad entries among good ones
    pages: list[str] = field(default_factory=list)
    refused: bool = False


class Runs:
    """Extension: opens the store, and a run in it, for each source; closes both with an outcome."""

    def __init__(self, crawler: Crawler, store: Store) -> None:
        self.crawler, self.store = crawler, store
        self.tally = Tally()
        self.run = 0

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
        message = f"{type(error).__name__}: {error}" if not hasattr(error, "expected") else str(error)
        which = self.tally.pages if "link" in request.cb_kwargs else self.tally.listings
        (self.tally.partly if getattr(error, "partly", False) else which).append(message)
        self.tally.refused |= status in REFUSED
        archive = request.meta.get("capture", "")
        url = request.meta.get("redirect_urls", [request.url])[0]
        self.note(Capture(spider.name, url, now(), "error", message, status, archive, self.run))

    def item_error(self, item: Document, spider: Spider, failure: Failure) -> None:
        """Note a document that was kept but not read, or not kept."""
        message = f"{type(failure.value).__name__}: {failure.value}"
        self.tally.pages.append(f"{item.url}: {message}")
        self.note(
            Capture(spider.name, item.url, now(), "error", message, 200, item.capture, self.run),
        )

    def note(self, capture: Capture) -> None:
        """Keep that something failed."""
        self.store.record(capture)

    def spider_closed(self, spider: Spider, reason: str) -> None:
        """Close the run, tell the statistics how it went, and let go of the store."""
        stats = self.crawler.stats
        assert stats is not None
        skipped = spider.unready()  # type: ignore[attr-defined]  # every source has it
        outcome, why = judge(self.tally, skipped, reason, self.silence(spider))
        counts = {name: stats.get_value(f"run/{name}", 0) for name in ("links", "fetched", "known")}
        row = self.store.finish_run(self.run, Finish(outcome, why, **counts))
        for name, value in row.items():
            stats.set_value(f"run/{name}", value)
        if self.store.users == 1:
            link(self.store)  # a crawl of one source; crawlall links once for all
        self.store.close()

    def silence(self, spider: Spider) -> str:
        """Since when a source has been silent for longer than usual.  Recorded pages are always old."""
        if self.crawler.settings.get("REPLAY"):
            return ""
        return silent(self.store.newest(spider.name), spider.cadence, now())  # type: ignore[attr-defined]


def declared(spider: Any) -> Source:
    """What a source says of itself."""
    plain = ("publisher", "homepage", "country", "language", "voice", "licence", "coverage")
    told = {name: getattr(spider, name) for name in plain}
    return Source(id=spider.name, cadence_days=spider.cadence / timedelta(days=1), **told)


def answered(failure: Failure, response: Any) -> int | None:
    """The status of the answer that led to an error, if there was one."""
    cause = getattr(getattr(failure.value, "__cause__", None), "response", response)
    return getattr(cause, "status", None)


def judge(tally: Tally, skipped: str, finished: str, silence: str) -> tuple[Health, str]:
    """How a run went, and why.

    >>> judge(Tally(listings=["uk_ico: expected entries, found none"]), "", "finished", "")
    ('broken', 'uk_ico: expected entries, found none')
    >>> judge(Tally(), "", "finished", "nothing since 2016-11-07")
    ('quiet', 'nothing since 2016-11-07')
    """
    if skipped:
        return "skipped", skipped
    if tally.listings:
        return ("blocked" if tally.refused else "broken"), tally.listings[0]
    if finished != "finished":
        return "degraded", f"stopped early: {finished}"
    if tally.pages or tally.partly:
        more = len(tally.pages) + len(tally.partly) - 1
        return "degraded", (tally.partly + tally.pages)[0] + (f" (and {more} more)" if more else "")
    return ("quiet", silence) if silence else ("ok", "")


def silent(newest: str | None, cadence: timedelta, at: datetime) -> str:
    """Since when a source is silent, if it is so for longer than a few of its usual intervals.

    >>> silent("2016-11-07", timedelta(days=3), datetime(2016, 11, 20, tzinfo=UTC))
    'nothing since 2016-11-07; usual are 3 days'
    """
    if newest is None or newest[:10] >= stamp(at - SILENT * cadence)[: len(newest[:10])]:
        return ""
    return f"nothing since {newest[:10]}; usual are {cadence.days} days"


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
            if not known:
                yield output

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
    return Expected(
        spider.publisher, spider.language, spider.cadence, frozenset(asked | set(spider.aliases)), spider.blocked
    )
