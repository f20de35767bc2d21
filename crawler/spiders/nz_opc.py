"""New Zealand's Privacy Commissioner: statements and media releases.

Listing  https://www.privacy.org.nz/news/statements-media-releases/
Caveats  The listing gives no dates, so they are those of the pages.  Case notes are elsewhere.
"""

from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.base.listing import linked
from crawler.items import Link


class NzOpc(ListingSpider):
    name = "nz_opc"
    publisher = "Office of the Privacy Commissioner"
    homepage = "https://www.privacy.org.nz/"
    country, language, voice, kind = "NZ", "en", "regulator", "statement"
    cadence = timedelta(days=21)
    licence = "CC-BY-4.0"
    coverage = "Statements and media releases; not the blog, case notes and guidance."
    start_urls = ["https://www.privacy.org.nz/news/statements-media-releases/"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """The releases: links one level below the listing."""
        yield from linked(listing, r"/news/statements-media-releases/[^/?#]+/?$")
