"""The European Data Protection Supervisor: its news.

Listing  https://www.edps.europa.eu/feed/news_en
Caveats  The text is the feed's: the pages refuse programs.  The feed holds ten entries, and an entry's own
         link may lead to the index; the address of the news stands within its description.
"""

from datetime import timedelta
from typing import Any

from crawler.base import FeedSpider
from crawler.base.feed import dated
from crawler.items import Link, Page
from crawler.soup import attr, field, html, maybe, one, paragraphs, plain


class EuEdps(FeedSpider):
    name = "eu_edps"
    publisher = "European Data Protection Supervisor"
    homepage = "https://www.edps.europa.eu/"
    country, language, voice, kind = "EU", "en", "regulator", "statement"
    cadence = timedelta(days=21)
    licence = "EU-reuse"
    coverage = "News and press releases as the feed tells them; no opinions, decisions or letters."
    start_urls = ["https://www.edps.europa.eu/feed/news_en"]

    def link(self, entry: Any) -> Link:
        """An entry with its text, under the address that its description names."""
        told = html(field(entry, "summary"))
        target = maybe(told, ".field--name-field-edpsweb-news-link a")
        title, published = plain(field(entry, "title")), dated(entry, "published")
        page = Page(title, paragraphs(one(told, ".field--name-field-edpsweb-body")), published)
        return Link(attr(target, "href") if target else field(entry, "link"), published, title, page=page)
