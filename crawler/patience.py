"""Waiting as a site asks: Retry-After, Crawl-delay, and longer after each failure."""

import asyncio
from collections import defaultdict
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Self
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.http import Response
from scrapy.robotstxt import RobotParser


class Patience(RetryMiddleware):
    """Downloader middleware: Scrapy's retries, with a pause for the whole site before each."""

    until: defaultdict[str, float]  # host → when it may be asked again, on the loop's clock
    delay: dict[str, float]  # host → seconds between requests, as its robots.txt says

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Listen for what robots.txt says."""
        self = super().from_crawler(crawler)
        self.until, self.delay = defaultdict(float), {}
        crawler.signals.connect(self.robots_parsed, signals.robots_parsed)
        return self

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Note the site's Crawl-delay, which Scrapy does not obey."""
        settings = self.crawler.settings
        asked = robotparser.crawl_delay(settings["USER_AGENT"]) or 0
        if asked > settings.getfloat("DOWNLOAD_DELAY"):
            self.delay[host(request)] = min(asked, settings.getfloat("RETRY_AFTER_MOST"))

    async def process_request(self, request: Request) -> None:
        """Wait until the site may be asked again, and let the next request wait in turn."""
        clock = asyncio.get_running_loop().time
        at = max(clock(), self.until[host(request)])
        self.until[host(request)] = at + self.delay.get(host(request), 0)
        if (seconds := at - clock()) > 0:
            await asyncio.sleep(seconds)

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        """Pause as long as a refusing server asks for."""
        if response.status in (429, 503):
            asked = retry_after(response.headers.get("Retry-After") or b"", datetime.now(UTC))
            self.pause(request, asked)
        return super().process_response(request, response)

    def process_exception(self, request: Request, exception: Exception) -> Any:  # type: ignore[override]
        """Pause after a failed connection, before it is tried again."""
        if isinstance(exception, self.exceptions_to_retry):
            self.pause(request, None)
        return super().process_exception(request, exception)

    def pause(self, request: Request, asked: float | None) -> None:
        """Leave the site alone for the seconds asked for, else for longer each time; never beyond the cap."""
        settings = self.crawler.settings
        backoff = settings.getfloat("RETRY_BACKOFF") * 5 ** request.meta.get("retry_times", 0)
        seconds = min(backoff if asked is None else asked, settings.getfloat("RETRY_AFTER_MOST"))
        now = asyncio.get_running_loop().time()
        self.until[host(request)] = max(self.until[host(request)], now + seconds)


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
