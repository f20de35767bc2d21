"""Greece's Data Protection Authority (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα): decisions.

Listing  https://www.dpa.gr/el/enimerwtiko/prakseisArxis?field_year_from=2018&field_category=239&page=0
Caveats  In Greek only.  The page of a decision holds a summary, the PDF beside it the decision, without names
         of natural persons.  There is no feed.
"""

from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import attr, day, one, some, text

LISTING = "https://www.dpa.gr/el/enimerwtiko/prakseisArxis"


class GrHdpa(ListingSpider):
    name = "gr_hdpa"
    publisher = "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα"
    homepage = "https://www.dpa.gr/"
    country, language, voice, kind = "GR", "el", "regulator", "decision"
    cadence = timedelta(days=21)
    licence = "public-domain"
    coverage = "Summaries of decisions since 2018; not opinions and guidelines, nor the decisions' PDFs."
    custom_settings = {"DOWNLOAD_DELAY": 2}
    start_urls = [f"{LISTING}?field_year_from=2018&field_category=239&page=0"]
    next_page = "ul.pagination .active + .page-item a"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for row in some(listing, "table tbody tr"):
            title = one(row, "a")
            yield Link(attr(title, "href"), day(text(one(row, "time")), "%d/%m/%Y"), text(title))
