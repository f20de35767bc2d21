"""Germany's Datenschutzkonferenz, in which the federal and Land authorities speak with one voice: decisions.

Listing  https://www.datenschutzkonferenz-online.de/beschluesse-dsk.html
Caveats  Each is a PDF, dated by its month.  They say how the authorities read the law, and what they will
         pursue; they bind nobody and fine nobody.
"""

from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import attr, day, one, some, text


class DeDsk(ListingSpider):
    name = "de_dsk"
    publisher = "Datenschutzkonferenz"
    homepage = "https://www.datenschutzkonferenz-online.de/"
    country, language, voice, kind = "DE", "de", "regulator", "statement"
    cadence = timedelta(days=120)
    licence = "copyright"
    coverage = "Decisions (Beschlüsse) of the conference; not resolutions, guidance and short papers."
    start_urls = ["https://www.datenschutzkonferenz-online.de/beschluesse-dsk.html"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for entry in some(listing, "li.thumbnail:not(.head)"):
            document, written = some(entry, "a[href]")[0], text(one(entry, ".date b"))
            title = text(document).removeprefix(written).lstrip(" -–")
            yield Link(attr(document, "href"), day(written, "%B %Y", "de"), title)
