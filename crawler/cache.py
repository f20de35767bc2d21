"""The HTTP cache: for listings only, and always revalidated, so that nothing new is missed."""

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.httpcache import HttpCacheMiddleware
from scrapy.exceptions import NotConfigured
from scrapy.extensions.httpcache import RFC2616Policy
from scrapy.http import Response


class Listings(RFC2616Policy):
    """Caches what was asked for with `max-age=0`, as sources do for listings; never robots.txt or pages."""

    def should_cache_request(self, request: Request) -> bool:
        """Only listings."""
        return b"max-age=0" in (request.headers.get("Cache-Control") or b"")

    def is_cached_response_valid(
        self,
        cachedresponse: Response,  # noqa: ARG002 - Scrapy's signature
        response: Response,
        request: Request,  # noqa: ARG002
    ) -> bool:
        """Only where the server says so: an old listing must not hide that its server fails."""
        return response.status == 304


class Cache(HttpCacheMiddleware):
    """Scrapy's cache, without its recovery from errors."""

    DOWNLOAD_EXCEPTIONS = ()  # type: ignore[assignment]  # typed as the seven it has

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Stand aside when recorded pages answer."""
        if crawler.settings.get("REPLAY"):
            raise NotConfigured
        return super().from_crawler(crawler)
