"""What a run sees of its source: listings, entries and texts, in measures that a later run can be held to."""

import hashlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import HtmlResponse, Response

from crawler.article.details import guessed
from crawler.article.quality import SHORT, quality
from crawler.items import Dated, Document, Entry, Link, Listing, Look, Text

MOST = 100  # entries of a listing, and texts of a run
OPENING = 100  # letters of a document, and they are its own
CLEAR = 100  # letters that tell a language
LARGE = 1 << 19  # bytes; a page of this size that shows little is judged by its text alone


@dataclass(slots=True)
class Open:
    """A listing that is being read."""

    number: int
    host: str
    whole: bool
    entries: dict[str, Entry] = field(default_factory=dict)

    def closed(self, url: str) -> Listing:
        """The listing as it was read."""
        entries = tuple(self.entries.values())
        return Listing(url, self.number, self.host, self.whole, len(entries), entries[:MOST])


class Watch:
    """Spider middleware: notes what passes.  Nearest to the spider, before entries are dropped."""

    def __init__(self) -> None:
        self.listings: dict[str, Open] = {}
        self.texts: dict[str, Text] = {}
        self.before: dict[str, Text] = {}

    async def process_spider_output(
        self, response: Response, result: AsyncIterator[Any]
    ) -> AsyncIterator[Any]:
        """Note what the spider makes of an answer."""
        async for output in result:
            self.note(response, output)
            yield output

    def note(self, response: Response, output: Any) -> None:
        """Note an entry of a listing, or a document."""
        link = output.cb_kwargs.get("link") if isinstance(output, Request) else None
        if link:
            self.enter(response, entry(output.url, link))
        elif isinstance(output, Document):
            if not is_page(response):
                self.enter(response, told(output))
            key = asked(response) if is_page(response) else output.url
            self.texts.setdefault(key, text(output, response, digest(key)))
            if kept := response.meta.get("kept"):
                self.before[key] = text(kept, response, digest(key))

    def enter(self, response: Response, found: Entry) -> None:
        """Note an entry of a listing."""
        assert response.request
        number = response.request.cb_kwargs.get("number", 1)
        seen = Open(number, host(response), whole(response))
        listing = self.listings.setdefault(asked(response), seen)
        listing.entries.setdefault(found.address, found)

    def look(self) -> Look:
        """What was seen so far."""
        listings = tuple(seen.closed(url) for url, seen in self.listings.items())
        return Look(listings, tuple(self.texts.values())[:MOST], tuple(self.before.values()))


def is_page(response: Response) -> bool:
    """Whether an answer is the page of an entry, and no listing."""
    return response.request is not None and "link" in response.request.cb_kwargs


def asked(response: Response) -> str:
    """The address that was asked for, before any redirect, with what was posted to it."""
    request = response.request
    assert request
    return f"{request.meta.get('redirect_urls', [request.url])[0]}{request.body.decode(errors='replace')}"


def host(response: Response) -> str:
    """The site that answered.

    >>> host(Response("https://www.ico.org.uk/x"))
    'ico.org.uk'
    """
    return urlsplit(response.url).netloc.removeprefix("www.")


def whole(response: Response) -> bool:
    """Whether an answer ends as its format ends.

    >>> [whole(Response("https://a.org", body=body)) for body in (b"<html><p></html>", b"<html><p>", b"a,b")]
    [True, False, True]
    """
    start, end = response.body[:500].lstrip().lower(), response.body[-200:].rstrip().lower()
    if start.startswith(b"<"):
        return end.endswith(b">") and (b"<html" not in start or b"</html>" in end)
    return not start.startswith((b"{", b"[")) or end.endswith((b"}", b"]"))


def entry(url: str, link: Link) -> Entry:
    """An entry that leads to a page."""
    return Entry(digest(url), digest(link.title), day(link.published), day(link.modified))


def told(document: Document) -> Entry:
    """An entry that is a document itself."""
    dates = day(document.published), day(document.modified)
    return Entry(digest(document.url), digest(document.title), *dates)


def text(document: Document, response: Response, address: str) -> Text:
    """The measures of a document."""
    return Text(
        address=address,
        title=document.title,
        letters=len(document.body),
        opening=digest(document.body[:OPENING]),
        language=guessed(document.body) if len(document.body) >= CLEAR else "",
        published=day(document.published),
        signed=bool(document.authors),
        tagged=bool(document.tags),
        doubts=doubts(document, response),
    )


def doubts(document: Document, response: Response) -> tuple[str, ...]:
    """What speaks against the page of a short document."""
    small = len(document.body) < SHORT and len(response.body) < LARGE
    if not (small and is_page(response) and isinstance(response, HtmlResponse)):
        return ()
    return quality(response.body, response.url)


def day(date: Dated | None) -> str:
    """A date as fine as the day; "" for none."""
    return date.value[:10] if date else ""


def digest(words: str) -> str:
    """Enough of a digest to tell whether words are the same; "" for none."""
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()[:8] if words else ""
