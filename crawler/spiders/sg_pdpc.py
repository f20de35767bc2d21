"""Singapore's Personal Data Protection Commission: its decisions.

Listing  https://www.pdpc.gov.sg/all-commissions-decisions (the list stands in the page as JSON, for Angular)
Caveats  Addresses of decisions changed in 2026, and the older /all-commissions-decisions/YYYY/MM/… ended.
         Pages summarise; the grounds of decision are PDFs, a quarter of them scans.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link

ENTRY = re.compile(r'"label": ?"([^"]+)", ?"url": ?"(/[^"]*(?:enforcement|commissions)-decisions/[^"]+)"')


class SgPdpc(ListingSpider):
    name = "sg_pdpc"
    publisher = "Personal Data Protection Commission"
    homepage = "https://www.pdpc.gov.sg/"
    country, language, voice, kind = "SG", "en", "regulator", "decision"
    cadence = timedelta(days=45)
    licence = "copyright"
    coverage = (
        "Decisions of the Commission, with what their pages tell; not undertakings, news and guidelines."
    )
    start_urls = ["https://www.pdpc.gov.sg/all-commissions-decisions"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """The entries of the JSON, in which quotes may be escaped."""
        script = "".join(str(part.string) for part in listing.select("script") if part.string)
        for title, url in dict.fromkeys(ENTRY.findall(script.replace('\\"', '"'))):
            yield Link(url, title=title)
