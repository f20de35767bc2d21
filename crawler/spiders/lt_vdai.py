"""Lithuania's Valstybinė duomenų apsaugos inspekcija (VDAI): decisions.

Listing  https://vdai.lrv.lt/lt/sprendimai/2025/, one table a year
Caveats  A check for browsers stands before the site: it is not asked.  The module reads the table as it was:
         party, subject, result, and the decision as a PDF.  Numbers (3R-…) begin anew each year.
"""

from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import attr, one, some, text


class LtVdai(ListingSpider):
    name = "lt_vdai"
    publisher = "Valstybinė duomenų apsaugos inspekcija"
    homepage = "https://vdai.lrv.lt/"
    country, language, voice, kind = "LT", "lt", "regulator", "decision"
    cadence = timedelta(days=60)
    licence = "copyright"
    coverage = "Nothing, while programs are refused; else the decisions of one year, in Lithuanian."
    start_urls = ["https://vdai.lrv.lt/lt/sprendimai/2025/"]
    blocked = "programs meet a check for browsers; eu_edpb passes its larger decisions on"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for row in some(listing, "table tr:has(td a[href])"):
            party, subject, result, *_ = map(text, some(row, "td"))
            link = one(row, "a[href]")
            yield Link(attr(link, "href"), title=f"{text(link)} {party}: {subject}", tags=(result,))
