"""A source that lists its pages in a sitemap."""

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Any, ClassVar

from scrapy import Request
from scrapy.http import Response
from scrapy.utils.gz import gunzip
from scrapy.utils.sitemap import Sitemap

from crawler.base.source import Output, Source
from crawler.items import Dated, Link
from crawler.soup import Partly, Unexpected, moment

MOST = 32 * 1024 * 1024  # bytes of a sitemap, unpacked
DEEPEST = 3  # indexes within indexes


class SitemapSpider(Source):
    """A sitemap, or an index of sitemaps, each read once.

    #. Set ``start_urls``, and ``wanted``: a regular expression for the addresses of pages.
    #. Set ``maps``: a regular expression for the sitemaps of an index that matter.

    An invalid address costs only itself: the others are followed, then an error is raised.
    """

    maps: ClassVar[str] = ""
    pages: ClassVar[int] = 10  # sitemaps of an index that one run reads
    most: ClassVar[int] = 500  # newest addresses of a sitemap that one run follows

    def parse(self, response: Response, number: int = 1) -> Iterator[Output]:
        """Read a sitemap, or go on to those that an index names."""
        kind, records = unpacked(response, self.name)
        if kind != "sitemapindex":
            yield from super().parse(response, number)
        elif number >= DEEPEST:
            raise self.named(Unexpected("sitemaps", f"the {number}th index within an index"), response)
        else:
            yield from self.deeper(response, records, number)

    def deeper(self, response: Response, records: list[dict[str, Any]], number: int) -> Iterator[Request]:
        """The sitemaps of an index, newest first."""
        wanted = [record["loc"] for record in newest(records) if re.search(self.maps, record["loc"])]
        if not wanted:
            raise self.named(Unexpected(f"sitemaps like {self.maps!r}", f"{len(records)} others"), response)
        for url in wanted[: self.pages]:
            yield self.listing(response.urljoin(url), number + 1)

    def entries(self, response: Response) -> Iterator[Link]:
        """The pages that a sitemap names, newest first."""
        _, records = unpacked(response, self.name)
        bad = [record["loc"] for record in records if not re.match(r"https?://[^/\s]+", record["loc"])]
        good = (record for record in newest(records) if record["loc"] not in bad)
        wanted = (record for record in good if re.search(self.wanted, record["loc"]))
        for record in islice(wanted, self.most):
            yield Link(record["loc"], modified=lastmod(record))
        if bad:
            raise Partly("addresses", f"{len(bad)} invalid: {bad[:3]}")


def unpacked(response: Response, source: str) -> tuple[str, list[dict[str, Any]]]:
    """The kind of sitemap (`urlset` or `sitemapindex`) and its records."""
    body = response.body
    if body[:2] == b"\x1f\x8b":
        body = gunzip(body, max_size=MOST)
    kind, records = "nothing", list[dict[str, Any]]()
    if body.lstrip()[:1] == b"<":
        with suppress(StopIteration):  # what Scrapy makes of HTML
            sitemap = Sitemap(body)
            kind, records = sitemap.type, list(sitemap)
    if kind not in ("urlset", "sitemapindex"):
        raise Unexpected("a sitemap", repr(response.body[:60]), f"{source} {response.url}")
    return kind, records


def newest(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The records, last modified first; those without a date last, in their order."""
    return sorted(records, key=lambda record: record.get("lastmod") or "", reverse=True)


def lastmod(record: dict[str, Any]) -> Dated | None:
    """When the sitemap says that a page changed."""
    return moment(record["lastmod"], origin="feed") if record.get("lastmod") else None
