"""Japan's 個人情報保護委員会 (Personal Information Protection Commission): what is new.

Listing  https://www.ppc.go.jp/information/
Caveats  Decisions on supervision, meetings and notices stand side by side; the day is taken from the address
         (…/230602_…), six digits, where it bears one.  Annexes are encrypted PDFs.
"""

from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.base.listing import dated
from crawler.items import Link
from crawler.soup import attr, some, text

DATE = r"/(\d\d)(\d\d)(\d\d)(?=[^\d/]*/?$)"


class JpPpc(ListingSpider):
    name = "jp_ppc"
    publisher = "個人情報保護委員会"
    homepage = "https://www.ppc.go.jp/"
    country, language, voice, kind = "JP", "ja", "regulator", "statement"
    cadence = timedelta(days=7)
    licence = "CC-BY-4.0"  # its own terms: PDL 1.0, which says that it is compatible
    coverage = "News in Japanese, without what is itself a PDF; not the English pages, which are fewer."
    start_urls = ["https://www.ppc.go.jp/information/"]
    wanted = r"^https://www\.ppc\.go\.jp/(?!.*\.pdf$)"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for link in some(listing, "div.news-text a[href]"):
            yield Link(url := attr(link, "href"), dated(url, DATE), text(link))
