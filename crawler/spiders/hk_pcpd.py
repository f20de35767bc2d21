"""Hong Kong's Privacy Commissioner for Personal Data (個人資料私隱專員): media statements in English.

Listing  https://www.pcpd.org.hk/english/news_events/media_statements/media_statements.html
Caveats  The day stands in each address, press_YYYYMMDD.html; the same file below /tc_chi/ and /sc_chi/ is its
         Chinese twin.  The Commissioner cannot fine: she serves enforcement notices.
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

DATE = re.compile(r"press_(\d{4})(\d\d)(\d\d)")


class HkPcpd(ListingSpider):
    name = "hk_pcpd"
    publisher = "Office of the Privacy Commissioner for Personal Data, Hong Kong"
    homepage = "https://www.pcpd.org.hk/"
    country, language, voice, kind = "HK", "en", "regulator", "statement"
    cadence = timedelta(days=10)
    licence = "copyright"
    coverage = "Media statements in English; not the reports of investigations, which are PDFs."
    start_urls = ["https://www.pcpd.org.hk/english/news_events/media_statements/media_statements.html"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """The statements, each under the day of its address."""
        for link in linked(listing, r"press_\d{8}\w*\.html$"):
            written = DATE.search(link.url)
            yield (
                replace(link, published=moment("-".join(written.groups()), origin="url")) if written else link
            )
