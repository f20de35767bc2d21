"""The European Data Protection Board: its news, and the news of national authorities that it passes on.

Listing  https://www.edpb.europa.eu/news_en?page=0 (and news_de), about ten entries a page
Caveats  Its firewall answers 403 to unknown clients and 429 to quick ones: 6 seconds a page work.
         A challenge page in place of the listing has no entries, and so fails.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import Unexpected, attr, day, one, some, text

DATE = re.compile(r"\b\d{1,2}\.? [^\W\d]+ \d{4}\b")


class EuEdpb(ListingSpider):
    name = "eu_edpb"
    publisher = "European Data Protection Board"
    homepage = "https://www.edpb.europa.eu/"
    country, language, voice, kind = "EU", "en", "regulator", "statement"
    cadence = timedelta(days=14)
    licence = "EU-reuse"
    coverage = (
        "News of the Board and of national authorities, in English and German; not the Art. 60 register."
    )
    custom_settings = {"DOWNLOAD_DELAY": 6}
    start_urls = [f"https://www.edpb.europa.eu/news_{language}?page=0" for language in ("en", "de")]
    next_page = ".pager__item--next a"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        language = attr(one(listing, "html"), "lang")
        for entry in some(listing, ".views-row"):
            title = one(entry, "h4.node__title a")
            if not (written := DATE.search(text(entry).replace(text(title), ""))):
                raise Unexpected("a date beside the title", repr(text(entry)))
            yield Link(attr(title, "href"), day(written[0], "%d %B %Y", language), text(title))
