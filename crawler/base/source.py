"""What every source has in common: the attributes it declares, and the way from a listing to documents."""

import os
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import timedelta
from typing import ClassVar
from urllib.parse import urlsplit

from bs4 import Tag
from scrapy import Request, Spider
from scrapy.exceptions import DownloadCancelledError
from scrapy.http import Response, TextResponse
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from crawler.address import canonical
from crawler.article.charset import is_pdf
from crawler.article.errors import Unreadable
from crawler.base.document import document
from crawler.items import Document, Link, Page, Voice
from crawler.replay import LeftOut
from crawler.sandbox import sandbox
from crawler.soup import Partly, Unexpected, html

Output = Request | Document
REVALIDATE = {"Cache-Control": "max-age=0"}  # else a cache may call a listing fresh for a tenth of its age


class Source(Spider):
    """A place that publishes.  A source declares; it makes no request, keeps no state, reads no clock.

    Its module stands in `crawler/spiders/`, has the name of the spider, and its docstring says
    `Listing` (the addresses watched) and `Caveats` (what a reader of its documents should know).
    """

    # Every source declares these.
    publisher: ClassVar[str]  # as it calls itself
    homepage: ClassVar[str]
    country: ClassVar[str]  # ISO 3166 code, EU or INT
    language: ClassVar[str]  # BCP 47, the usual one
    voice: ClassVar[Voice]
    cadence: ClassVar[timedelta]  # usual longest time between two publications
    licence: ClassVar[str]  # SPDX name or "copyright"
    coverage: ClassVar[str]  # what is and is not watched, in a sentence
    start_urls: list[str]

    # A source may declare these.
    kind: ClassVar[str] = "article"  # of its documents, where neither entry nor page says
    pages: ClassVar[int] = 3  # pages of each listing that one run reads
    wanted: ClassVar[str] = ""  # regular expression: entries with other addresses are left alone
    headers: ClassVar[Mapping[str, str]] = {}  # that its server asks for
    aliases: ClassVar[tuple[str, ...]] = ()  # other hosts, without www., that may answer for its listings
    blocked: ClassVar[str] = ""  # what is read instead, where the site lets nobody in; it is then not asked
    key: ClassVar[str] = ""  # environment variable that holds its API key; skipped without it
    key_header: ClassVar[str] = "api-key"  # where the key is sent, so that no address shows it
    earlier_pages: ClassVar[Mapping[str, Callable[[Tag], Page]]] = {}  # last day of a markup → its reading

    @staticmethod
    def page(article: Tag) -> Page | None:  # noqa: ARG004 - what a source overrides
        """Read a page of this source; None leaves it to `crawler.article`."""
        return None

    def entries(self, response: Response) -> Iterator[Link]:
        """Read a listing: each kind of source has its way."""
        raise NotImplementedError

    def following(self, response: Response) -> str:  # noqa: ARG002 - what a kind of source overrides
        """The address of the listing's next page, or nothing."""
        return ""

    def listings(self) -> Iterator[Request]:
        """The requests that a run begins with."""
        for url in self.start_urls:
            yield self.listing(url)

    def listing(self, url: str, number: int = 1) -> Request:
        """The request for page `number` of a listing."""
        return Request(
            url,
            callback=self.parse,
            errback=self.failed,
            headers={**self.headers, **self.credentials(url), **REVALIDATE},
            cb_kwargs={"number": number},
            dont_filter=number == 1,
        )

    async def start(self) -> AsyncIterator[Request]:
        """Begin a run, unless the site lets nobody in or the key is missing."""
        if self.blocked:
            return
        if reason := self.unready():
            self.logger.warning("skipped: %s", reason)
            return
        for request in self.listings():
            yield request

    def credentials(self, url: str) -> dict[str, str]:
        """The key of an API, for its own hosts only: in a header, so that no archive holds it."""
        hosts = {urlsplit(start).netloc for start in self.start_urls}
        own = self.key and urlsplit(url).netloc in hosts
        return {self.key_header: os.environ.get(self.key, "")} if own else {}

    def unready(self) -> str:
        """Why a run cannot begin, if it cannot.  Recorded pages need no key."""
        ready = not self.key or self.key in os.environ or self.settings.get("REPLAY")
        return "" if ready else f"set {self.key} in the environment to the key of {self.homepage}"

    def parse(self, response: Response, number: int = 1) -> Iterator[Output]:
        """Read a listing.  No entry at all raises: a source whose site changed never says "no news"."""
        found, bad = 0, []
        try:
            for found, link in enumerate(self.entries(response), 1):  # noqa: B007 - counted
                try:
                    yield from self.follow(link, response)
                except ValueError:  # no address
                    bad.append(link.url)
        except Unexpected as error:
            raise self.named(error, response) from None
        if not found:
            raise self.named(Unexpected("entries", "none"), response)
        if number < self.pages and (url := self.following(response)):
            yield self.listing(response.urljoin(url), number + 1).replace(meta={"following": True})
        if bad:
            raise self.named(Partly("addresses", f"{len(bad)} invalid: {bad[:3]}"), response)

    def follow(self, link: Link, response: Response) -> Iterator[Output]:
        """The request for an entry's page, or its document where the entry holds the text."""
        url = canonical(response.urljoin(link.url))
        if not re.search(self.wanted, url):
            return
        if link.page and link.page.body:
            yield document(self, url, link, link.page, response)
        else:
            yield self.entry(url, link)

    def entry(self, url: str, link: Link) -> Request:
        """The request for an entry's page."""
        return Request(
            url,
            callback=self.parse_page,
            errback=self.failed,
            headers={**self.headers, **self.credentials(url)},
            cb_kwargs={"link": link},
        )

    def parse_page(self, response: Response, link: Link) -> Iterator[Document]:
        """Read the page of an entry."""
        try:
            page = self.read(response)
        except Unexpected as error:
            raise self.named(error, response) from None
        yield document(self, canonical(response.urljoin(link.url)), link, page, response)

    def read(self, response: Response) -> Page:
        """Read a page: as declared; else in the markups the site had earlier; else as any article."""
        pdf = is_pdf(response.body)
        if not (pdf or isinstance(response, TextResponse)):
            raise Unexpected("a page of text or a PDF", str(response.headers.get("Content-Type")))
        if pdf or type(self).page is Source.page:
            return undeclared(response)
        return first([self.page, *self.earlier_pages.values()], html(response.text))

    def failed(self, failure: Failure) -> None:
        """A request without a usable answer is an error of the source, never silence."""
        if isinstance(failure.value, LeftOut):
            return
        error, request = failure.value, failure.request  # type: ignore[attr-defined]  # set by Scrapy
        raise Unexpected("an answer", told(error), f"{self.name} {request.url}") from error

    def named(self, error: Unexpected, response: Response) -> Unexpected:
        """The error with the source and the address that it concerns."""
        return type(error)(error.expected, error.found, f"{self.name} {response.url}")


def undeclared(response: Response) -> Page:
    """Read a page that no source declares, where it can do no harm."""
    try:
        return sandbox().read(response.body, response.url)
    except Unreadable as error:
        raise Unexpected("a page that can be read", str(error)) from error


def told(error: BaseException | None) -> str:
    """Why a request failed."""
    match error:
        case HttpError():
            return f"status {error.response.status}"
        case DownloadCancelledError():
            return "more than DOWNLOAD_MAXSIZE allows"
    return str(error) or type(error).__name__


def first(readings: list[Callable[[Tag], Page | None]], page: Tag) -> Page:
    """What the first reading that understands the page says; where none does, the error of the newest."""
    errors: list[Unexpected] = []
    for reading in readings:
        try:
            if found := reading(page):
                return found
        except Unexpected as error:
            errors.append(error)
    raise errors[0]
