"""Luxembourg's Commission nationale pour la protection des données: sanctions and news.

Listing  https://cnpd.public.lu/fr/decisions-sanctions.html?b=0 and https://cnpd.public.lu/fr/actualites.html?b=0
Caveats  Decisions bear no names (Amazon's neither), and appear months after they were taken; their full
         text is a PDF.  The address of the news is from memory, its markup that of the decisions.
"""

from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import attr, moment, one, some, text

HOME = "https://cnpd.public.lu/"


class LuCnpd(ListingSpider):
    name = "lu_cnpd"
    publisher = "Commission nationale pour la protection des données"
    homepage = HOME
    country, language, voice, kind = "LU", "fr", "regulator", "statement"
    cadence = timedelta(days=21)
    licence = "copyright"
    coverage = (
        "Summaries of sanctions, and news, both in French; not opinions on bills, nor the decisions' PDFs."
    )
    custom_settings = {"DOWNLOAD_DELAY": 2}
    start_urls = [f"{HOME}fr/decisions-sanctions.html?b=0", f"{HOME}fr/actualites.html?b=0"]
    next_page = "ol.pagination .is-active + li.pagination-page a"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for entry in some(listing, "ol.search-results > li"):
            title = one(entry, "h2.article-title a")
            url, published = attr(title, "href"), attr(one(entry, "time.article-published"), "datetime")
            kind = "decision" if "/decisions-sanctions/" in url else ""
            yield Link(url, moment(published), text(title), kind=kind)
