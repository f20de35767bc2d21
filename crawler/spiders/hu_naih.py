"""Hungary's Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH): decisions.

Listing  https://www.naih.hu/hatarozatok-vegzesek?start=0, fifty a page
Caveats  Each is a PDF, dated by the listing.  Many do not name the controller.  Fines are in forints.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import Unexpected, attr, day, some, text

DATE = re.compile(r"Dátum:\s*(\d{4}\. \w+ \d{1,2})")


class HuNaih(ListingSpider):
    name = "hu_naih"
    publisher = "Nemzeti Adatvédelmi és Információszabadság Hatóság"
    homepage = "https://www.naih.hu/"
    country, language, voice, kind = "HU", "hu", "regulator", "decision"
    cadence = timedelta(days=30)
    licence = "copyright"
    coverage = (
        "The newest fifty decisions (határozatok) in Hungarian; not opinions, recommendations and news."
    )
    start_urls = ["https://www.naih.hu/hatarozatok-vegzesek?start=0"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """The boxes of PhocaDownload: the title is a link, and so is a button beside it (Letöltés)."""
        for box in some(listing, ".pd-filebox"):
            link, dated = some(box, "a[href*='download=']")[0], DATE.search(text(box))
            if not dated:
                raise Unexpected("a date like 'Dátum: 2025. december 02.'", repr(text(box)[:80]))
            tags = tuple(text(tag) for tag in box.select("a[href*='tagid=']"))
            yield Link(attr(link, "href"), day(dated[1], "%Y. %B %d", "hu"), text(link), tags=tags)
