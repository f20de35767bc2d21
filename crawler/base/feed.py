"""A source that announces its pages in RSS or Atom."""

import re
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, ClassVar

import feedparser
from scrapy.http import Response

from crawler.base.source import Source
from crawler.items import Dated, Link, Page
from crawler.soup import Partly, Unexpected, day, html, paragraphs, plain

ZONED = re.compile(r"\d:\d\d\S*\s*(Z|[A-Z]{2,4}|[+-]\d\d:?\d\d)\s*$")  # a time with its zone
FEED = re.compile(rb"<(rss|feed|rdf:RDF)[\s>]")  # how RSS and Atom begin


class FeedSpider(Source):
    """An RSS or Atom feed.

    #. Set ``start_urls``, and ``wanted`` if only some of its addresses matter.
    #. Set ``whole`` if its entries hold the whole text.
    #. Write ``page``, unless `crawler.article` reads the pages well.

    A malformed feed gives its good entries and then raises, so that the run shows it.
    """

    whole: ClassVar[bool] = False  # True where entries hold the whole text: no page is fetched

    def entries(self, response: Response) -> Iterator[Link]:
        """The entries of the feed; a page of HTML in its place raises."""
        feed = feedparser.parse(BytesIO(response.body), resolve_relative_uris=False)
        if not feed.get("version"):
            raise Unexpected("a feed", repr(response.body[:60]))
        for entry in feed.entries:
            if found := self.link(entry):
                yield found
        if feed.bozo and not isinstance(feed.bozo_exception, feedparser.CharacterEncodingOverride):
            raise Partly("a well-formed feed", f"{feed.bozo_exception}; {len(feed.entries)} entries read")

    def link(self, entry: Any) -> Link | None:
        """Read one entry; a source with an unusual feed overrides it."""
        return link(entry, self.whole)


class FeedBeside(FeedSpider):
    """Feeds beside listings in HTML or JSON: ``class NlX(FeedBeside, ListingSpider)``.

    #. Set ``start_urls`` to all of them; what does not begin as a feed does is read as a listing.
    #. Write ``links`` strictly: it also meets the page that a site sends in place of its feed.
    """

    def entries(self, response: Response) -> Iterator[Link]:
        """The entries of a feed; else those of the kind that stands beside it."""
        if FEED.search(response.body[:1000]):
            return super().entries(response)
        return super(FeedSpider, self).entries(response)


def link(entry: Any, whole: bool) -> Link | None:
    """One entry; None for one without an address."""
    if not entry.get("link"):
        return None
    title = plain(entry.get("title", ""))
    published, modified = dated(entry, "published"), dated(entry, "updated")
    tags = tuple(tag["term"] for tag in entry.get("tags", ()) if tag.get("term"))
    page = Page(title, content(entry), published, modified) if whole else None
    return Link(entry["link"], published or modified, title, modified, tags=tags, page=page)


def dated(entry: Any, name: str) -> Dated | None:
    """A date of an entry: to the second where its zone is known, else as fine as the day."""
    if name not in entry:  # feedparser's get() would answer the date of publication for that of change
        return None
    written = entry[name] or ""
    if parsed := entry[f"{name}_parsed"]:
        at = datetime.fromtimestamp(timegm(parsed), UTC)
        return Dated(at.isoformat() if ZONED.search(written) else at.date().isoformat(), "feed")
    named = re.search(r"\d{1,2} [A-Z][a-z]+ \d{4}", written)
    return day(named[0], "%d %b %Y", origin="feed") if named else None


def content(entry: Any) -> str:
    """The text of an entry: its content, else its summary."""
    longest = max((part["value"] for part in entry.get("content", ())), key=len, default="")
    return paragraphs(html(longest or entry.get("summary", "")))
