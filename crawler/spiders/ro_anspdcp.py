"""Romania's Autoritatea Naţională de Supraveghere (ANSPDCP): fines under the GDPR.

Listing  https://www.dataprotection.ro/?page=Sanctiuni_RGPD&lang=ro: all of them, on one page
Caveats  The site's feed bears no dates; that of a press release stands in its address, since about 2019.
         Most releases since 2021 describe the controller without naming it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bs4 import Tag
from scrapy.http import Response

from crawler.base import ListingSpider
from crawler.items import Link, Page
from crawler.soup import attr, day, some, text

DATE = re.compile(r"\d{1,2}_\d{2}_\d{4}")
HEAD = re.compile(r"Home » \S+\s+(?:(\d{1,2}\.\d{2}\.\d{4})\s+)?")


class RoAnspdcp(ListingSpider):
    name = "ro_anspdcp"
    publisher = "Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal"
    homepage = "https://www.dataprotection.ro/"
    country, language, voice, kind = "RO", "ro", "regulator", "statement"
    cadence = timedelta(days=14)
    licence = "copyright"
    coverage = (
        "Press releases on fines under the GDPR; not those on other matters, nor fines under older law."
    )
    start_urls = ["https://www.dataprotection.ro/?page=Sanctiuni_RGPD&lang=ro"]
    wanted = r"(?i)[?&]page=[^&]*(comun|amen[dz]|sanctiune)"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for link in some(listing, "a[href*='page=']"):
            written = DATE.search(attr(link, "href"))
            yield Link(
                attr(link, "href"), day(written[0], "%d_%m_%Y", origin="url") if written else None, text(link)
            )

    def read(self, response: Response) -> Page:
        """A release, without the path and the date above it."""
        page = super().read(response)
        head = HEAD.match(page.body)
        if not head:
            return page
        published = day(head[1], "%d.%m.%Y", origin="text") if head[1] else page.published
        return replace(page, body=page.body[head.end() :], published=published)
