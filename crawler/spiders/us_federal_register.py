"""The United States' Federal Register: privacy notices and rules of the Federal Trade Commission.

Listing  https://www.federalregister.gov/api/v1/documents.json (no key)
Caveats  The text is the abstract with action, dates and file numbers; a query ends at 2,000 documents.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from crawler.base import JsonSpider
from crawler.items import Link, Page
from crawler.soup import field, moment, plain

FIELDS = "document_number title type abstract action dates docket_ids html_url publication_date"


class UsFederalRegister(JsonSpider):
    name = "us_federal_register"
    publisher = "Office of the Federal Register"
    homepage = "https://www.federalregister.gov/"
    country, language, voice = "US", "en", "regulator"
    cadence = timedelta(days=14)
    licence = "public-domain"
    coverage = "Notices and rules of the Federal Trade Commission that speak of privacy."
    start_urls = [
        "https://www.federalregister.gov/api/v1/documents.json"
        "?conditions[agencies][]=federal-trade-commission&conditions[term]=privacy&order=newest&per_page=100"
        + "".join(f"&fields[]={name}" for name in FIELDS.split())
    ]
    next_page = ("next_page_url",)

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        """The documents; dates and file numbers stand in them where there are any."""
        for record in field(listing, "results"):
            title, published = plain(field(record, "title")), moment(field(record, "publication_date"))
            numbers = ", ".join(record.get("docket_ids") or ())
            parts = [field(record, "action"), record.get("abstract"), record.get("dates"), numbers]
            page = Page(title, "\n\n".join(plain(part) for part in parts if part))
            kind = field(record, "type").lower().replace(" ", "_")
            yield Link(field(record, "html_url"), published, title, kind=kind, page=page)
