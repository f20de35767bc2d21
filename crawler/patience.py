"""Waiting as a site asks: Retry-After, Crawl-delay, and longer after each failure."""

import asyncio
from collections import defaultdict
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import ClassVar, Self
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import RobotParser

from crawler.replay import LeftOut

HEARING = 1  # seconds until what waits hears that the run ends


class Later(IgnoreRequest):
    """Raised for an answer that asks for a longer pause than a run makes, or for one pause after another."""

    status = 429  # what it means, whatever the site has called it


class Patience:
    """Downloader middleware: one request at a time to a site, and none before it may be asked again.

    It is the last before the cache and the network: what waits, waits here and not in a queue behind it.
    Sources of one site, which a process crawls side by side, share its turn.
    """

    until: ClassVar = defaultdict[str, float](float)  # host → when it may be asked, on the loop's clock
    delay: ClassVar[dict[str, float]] = {}  # host → seconds between requests, as its robots.txt says
    turn: ClassVar = defaultdict[str, asyncio.Lock](asyncio.Lock)
    busy: ClassVar[set[str]] = set()  # hosts whose last answer was 429

    def __init__(self, crawler: Crawler) -> None:
        self.crawler, self.most = crawler, crawler.settings.getfloat("RETRY_AFTER_MOST")
        self.asking: set[Request] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Listen for what robots.txt says."""
        self = cls(crawler)
        crawler.signals.connect(self.robots_parsed, signals.robots_parsed)
        return self

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Note the site's Crawl-delay, which Scrapy does not obey."""
        asked = robotparser.crawl_delay(self.crawler.settings["USER_AGENT"])
        self.delay[host(request)] = min(asked or 0, self.most)

    async def process_request(self, request: Request) -> None:
        """Wait for the site's turn, and until it may be asked; when the run ends, ask no more."""
        site, clock = host(request), asyncio.get_running_loop().time
        await self.turn[site].acquire()
        self.asking.add(request)
        while self.crawler.crawling and (seconds := self.until[site] - clock()) > 0:
            await asyncio.sleep(min(seconds, HEARING))
        if not self.crawler.crawling:
            raise LeftOut(f"{request.url} is left to the next run")

    def process_response(self, request: Request, response: Response) -> Response:
        """Pause as long as a refusing server asks for; where that is too long, ask no more in this run.

        :raises Later: the site asks for a pause longer than any, or refuses again after one.
        """
        seconds, site = 0.0, host(request)
        if response.status in (429, 503):
            asked = retry_after(response.headers.get("Retry-After") or b"", datetime.now(UTC))
            seconds = self.backoff(request) if asked is None else asked
        again = response.status == 429 and site in self.busy
        self.busy.discard(site)
        self.busy.update({site} if response.status == 429 else ())
        self.done(request, seconds)
        if seconds > self.most or again:
            raise Later(f"status {response.status}: the site asks to be left alone")
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:  # noqa: ARG002 - any
        """Pause before a failed connection is tried again."""
        self.done(request, self.backoff(request))

    def backoff(self, request: Request) -> float:
        """Seconds to wait after a failure, five times as long after each further one."""
        times: int = request.meta.get("retry_times", 0)
        return self.crawler.settings.getfloat("RETRY_BACKOFF") * 5.0**times

    def done(self, request: Request, seconds: float) -> None:
        """Let the next request to the site go, after some seconds.  Recorded answers had no turn."""
        if request not in self.asking:
            return
        self.asking.remove(request)
        site, now = host(request), asyncio.get_running_loop().time()
        self.until[site] = now + max(min(seconds, self.most), self.delay.get(site, 0))
        self.turn[site].release()


def host(request: Request) -> str:
    """The site that a request goes to."""
    return urlsplit(request.url).netloc


def retry_after(written: bytes, now: datetime) -> float | None:
    """The seconds that a Retry-After header asks for, as a number or as a date; None for anything else.

    >>> retry_after(b"7", datetime(2016, 11, 7, tzinfo=UTC))
    7.0
    >>> retry_after(b"Mon, 07 Nov 2016 00:01:00 GMT", datetime(2016, 11, 7, tzinfo=UTC))
    60.0
    """
    text = written.decode("ascii", "replace").strip()
    if text.isdecimal():
        return float(text)
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (at.replace(tzinfo=at.tzinfo or UTC) - now).total_seconds())
