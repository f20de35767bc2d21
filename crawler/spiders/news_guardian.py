"""The Guardian, through its Open Platform.

Listing  https://content.guardianapis.com/search (key from https://open-platform.theguardian.com/access/)
Caveats  5,000 requests a day, not for commercial use.  The terms limit how long the text may be kept.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from crawler.base import JsonSpider
from crawler.items import Link, Page
from crawler.soup import field, html, moment, paragraphs, plain

QUERY = {
    "q": '"information commissioner" OR "data protection" OR "privacy watchdog" OR GDPR OR WhatsApp',
    "order-by": "newest",
    "page-size": 200,
    "show-fields": "headline,body,byline,thumbnail,lastModified",
    "show-tags": "keyword",
}


class NewsGuardian(JsonSpider):
    name = "news_guardian"
    publisher = "The Guardian"
    homepage = "https://www.theguardian.com/"
    country, language, voice = "GB", "en", "press"
    cadence = timedelta(days=2)
    licence = "copyright"
    coverage = "The 200 newest articles that name a regulator, data protection law or WhatsApp."
    start_urls = [f"https://content.guardianapis.com/search?{urlencode(QUERY)}"]
    key = "GUARDIAN_API_KEY"

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        """The articles, each with its text."""
        for record in field(listing, "response", "results"):
            title = plain(field(record, "fields", "headline"))
            byline = plain(record["fields"].get("byline") or "")
            page = Page(
                title=title,
                body=paragraphs(html(field(record, "fields", "body"))),
                authors=(byline,) if byline else (),
                tags=tuple(field(tag, "webTitle") for tag in field(record, "tags")),
                image=record["fields"].get("thumbnail") or "",
            )
            published = moment(field(record, "webPublicationDate"), origin="feed")
            yield Link(field(record, "webUrl"), published, title, page=page)
