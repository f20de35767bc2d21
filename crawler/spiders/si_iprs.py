"""Slovenia's Informacijski pooblaščenec: opinions on the GDPR.

Listing  https://www.ip-rs.si/mnenja-gdpr/, twenty a page
Caveats  Opinions answer questions, name nobody and bind nobody; decisions on fines are seldom published.
         The server refuses some programs.
"""

from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import attr, day, one, some, text


class SiIprs(ListingSpider):
    name = "si_iprs"
    publisher = "Informacijski pooblaščenec"
    homepage = "https://www.ip-rs.si/"
    country, language, voice, kind = "SI", "sl", "regulator", "opinion"
    cadence = timedelta(days=14)
    licence = "copyright"
    coverage = "The newest twenty opinions on the GDPR; not news, nor decisions on access to documents."
    start_urls = ["https://www.ip-rs.si/mnenja-gdpr/?offset=0"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """The rows: date, title, number, subjects; some links lead through /go?u=ADDRESS."""
        for row in some(listing, "tr:has(td a[href])"):
            cells, link = some(row, "td"), one(row, "td a[href]")
            url = attr(link, "href")
            aim = parse_qs(urlsplit(url).query).get("u", [url])[0] if "/go?u=" in url else url
            tags = tuple(filter(None, map(str.strip, text(cells[3]).split(","))))
            yield Link(aim, day(text(cells[0]), "%d.%m.%Y"), text(link), tags=tags)
