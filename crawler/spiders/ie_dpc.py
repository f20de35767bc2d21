"""Ireland's Data Protection Commission: press releases and news.

Listing  https://www.dataprotection.ie/en/news-media/press-releases?page=0 and …/latest-news?page=0
Caveats  There is no feed.  Openings of inquiries are announced in either listing.  The server sends only
         its own certificate: where verification fails, install the intermediate one of its authority.
"""

from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link, Page
from crawler.soup import attr, day, one, paragraphs, some, text

HOME = "https://www.dataprotection.ie/"


class IeDpc(ListingSpider):
    name = "ie_dpc"
    publisher = "Data Protection Commission"
    homepage = HOME
    country, language, voice = "IE", "en", "regulator"
    kind = "statement"
    cadence = timedelta(days=14)
    licence = "copyright"  # a licence for re-use is spoken of by others, not seen
    coverage = "Press releases and news; not the register of decisions, whose texts are PDFs."
    start_urls = [f"{HOME}en/news-media/{part}?page=0" for part in ("press-releases", "latest-news")]
    next_page = "nav.pager .pager__item--next a"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for entry in some(listing, "div.view-content div.item-list > ul > li > article"):
            title = one(entry, "h2 a")
            published = day(text(one(entry, "p.date")), "%d %B %Y")
            yield Link(attr(title, "href"), published, text(title))

    @staticmethod
    def page(article: Tag) -> Page:
        return Page(title=text(one(article, "h1")), body=paragraphs(one(article, ".field--name-body")))
