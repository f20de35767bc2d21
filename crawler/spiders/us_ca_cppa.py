"""The California Privacy Protection Agency: announcements.

Listing  https://cppa.ca.gov/announcements/
Caveats  There is no feed.  The day stands in the address only (/announcements/2025/20250312.html).
         The decisions themselves are PDFs.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.base.listing import linked
from crawler.items import Link
from crawler.soup import moment


class UsCaCppa(ListingSpider):
    name = "us_ca_cppa"
    publisher = "California Privacy Protection Agency"
    homepage = "https://cppa.ca.gov/"
    country, language, voice, kind = "US", "en", "regulator", "statement"
    cadence = timedelta(days=30)
    licence = "copyright"
    coverage = "Announcements; not the decisions, nor the papers of the board."
    start_urls = ["https://cppa.ca.gov/announcements/"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """The announcements, with the day that their address tells."""
        for link in linked(listing, r"announcements/\d{4}/\d{8}\w*\.html$"):
            written = re.sub(r".*/(\d{4})(\d\d)(\d\d)\w*\.html$", r"\1-\2-\3", link.url)
            yield replace(link, published=moment(written, origin="url"))
