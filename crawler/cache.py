"""The HTTP cache: for listings only, and always revalidated, so that nothing new is missed."""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Self

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.httpcache import HttpCacheMiddleware
from scrapy.exceptions import NotConfigured
from scrapy.extensions.httpcache import FilesystemCacheStorage, RFC2616Policy
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


class Files(FilesystemCacheStorage):
    """Scrapy's storage, with a mark on what was written whole.

    A crawl that is killed while it writes leaves an ETag without its listing; each 304 would then give
    the empty one, for ever.
    """

    def store_response(self, spider: Spider, request: Request, response: Response) -> None:
        """Take the mark away, write, and set it again."""
        mark = self.mark(spider, request)
        mark.unlink(missing_ok=True)
        super().store_response(spider, request, response)
        mark.write_text(sha256(response.body).hexdigest())

    def retrieve_response(self, spider: Spider, request: Request) -> Response | None:
        """An answer that was written whole."""
        mark = self.mark(spider, request)
        with suppress(FileNotFoundError):
            if mark.read_text() == sha256((mark.parent / "response_body").read_bytes()).hexdigest():
                return super().retrieve_response(spider, request)
        return None

    def mark(self, spider: Spider, request: Request) -> Path:
        """The file that says so."""
        return Path(self._get_request_path(spider, request)) / "whole"


class Cache(HttpCacheMiddleware):
    """Scrapy's cache, without its recovery from errors."""

    DOWNLOAD_EXCEPTIONS = ()  # type: ignore[assignment]  # typed as the seven it has

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Stand aside when recorded pages answer."""
        if crawler.settings.get("REPLAY"):
            raise NotConfigured
        return super().from_crawler(crawler)
