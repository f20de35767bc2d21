"""Ireland's Data Protection Commission: press releases, news, and the register of decisions.

Listing  https://www.dataprotection.ie/en/news-media/press-releases?page=0, …/latest-news?page=0 and
         https://www.dataprotection.ie/en/dpc-guidance/decisions?page=0
Caveats  There is no feed.  Openings of inquiries are announced in either listing.  The server sends only
         its own certificate: where verification fails, install the intermediate one of its authority.
"""

from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link, Page
from crawler.soup import attr, day, moment, one, paragraphs, some, text

HOME = "https://www.dataprotection.ie/"


class IeDpc(ListingSpider):
    name = "ie_dpc"
    publisher = "Data Protection Commission"
    homepage = HOME
    country, language, voice, kind = "IE", "en", "regulator", "statement"
    cadence = timedelta(days=14)
    licence = "copyright"  # a licence for re-use is spoken of by others, not seen
    coverage = "Press releases, news, and the summaries of decisions; not their texts, which are PDFs."
    start_urls = [
        f"{HOME}en/{part}?page=0"
        for part in ("news-media/press-releases", "news-media/latest-news", "dpc-guidance/decisions")
    ]
    next_page = "nav.pager .pager__item--next a"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """The cards of the register, two in each of its rows; else the entries of the news."""
        if cards := listing.select(".faq-section-results-box"):
            yield from map(decision, cards)
            return
        for entry in some(listing, "div.view-content div.item-list > ul > li > article"):
            title = one(entry, "h2 a")
            published = day(text(one(entry, "p.date")), "%d %B %Y")
            yield Link(attr(title, "href"), published, text(title))

    @staticmethod
    def page(article: Tag) -> Page:
        return Page(title=text(one(article, "h1")), body=paragraphs(one(article, ".field--name-body")))


def decision(card: Tag) -> Link:
    """An entry of the register."""
    title, decided = one(card, "h2 a, h3 a"), attr(one(card, ".datetime"), "datetime")
    return Link(attr(title, "href"), moment(decided[:10]), text(title), kind="decision")
