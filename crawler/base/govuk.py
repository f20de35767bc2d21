"""A publisher on GOV.UK, read through its search and content interfaces."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from scrapy.http import Response

from crawler.base.records import JsonSpider, parsed
from crawler.items import Link, Page
from crawler.soup import field, html, moment, paragraphs, plain

HOME = "https://www.gov.uk"
ALWAYS = {"order": "-public_timestamp", "count": 50, "fields": "title,link,public_timestamp"}


class GovUkSpider(JsonSpider):
    """Pages of GOV.UK, last changed first.

    #. Set ``start_urls`` to questions made with `search`; a filter that GOV.UK does not know answers 422.

    The text of a page comes from /api/content; the document has the address that a reader opens.
    """

    country, language, voice, kind = "GB", "en", "regulator", "statement"
    cadence = timedelta(days=14)
    licence = "OGL-UK-3.0"

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        """Read the results; those on other sites have a whole address and are left alone."""
        for result in field(listing, "results"):
            if (path := field(result, "link")).startswith("/"):
                changed = moment(field(result, "public_timestamp"), origin="feed")
                yield Link(f"{HOME}/api/content{path}", title=plain(field(result, "title")), modified=changed)

    def read(self, response: Response) -> Page:
        """Read a page: its summary, then its text; tags are its type, facets and publishers."""
        content = parsed(response)
        details, publishers = field(content, "details"), content.get("links", {}).get("organisations", ())
        summary, body = plain(content.get("description") or ""), paragraphs(html(field(details, "body")))
        facets = details.get("metadata", {})
        told = (field(content, "document_type"), facets.get("case_type"), facets.get("case_state"))
        return Page(
            title=plain(field(content, "title")),
            body="\n\n".join(filter(None, (summary, body))),
            published=moment(field(content, "first_published_at"), origin="feed"),
            modified=moment(field(content, "public_updated_at"), origin="feed"),
            tags=(*filter(None, told), *(field(publisher, "title") for publisher in publishers)),
            language=content.get("locale", ""),
            canonical=HOME + field(content, "base_path"),
        )


def search(**filters: str) -> str:
    """The address of a question.

    >>> search(filter_organisations="ofcom")[:65]
    'https://www.gov.uk/api/search.json?filter_organisations=ofcom&ord'
    """
    return f"{HOME}/api/search.json?{urlencode(filters | ALWAYS)}"
