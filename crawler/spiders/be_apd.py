"""Belgium's Gegevensbeschermingsautoriteit / Autorité de protection des données: rulings and news.

Listing  https://www.gegevensbeschermingsautoriteit.be/burger/zoeken (rulings of the Litigation Chamber on the
         merits, and settlements), https://www.autoriteprotectiondonnees.be/citoyen/actualites (news, French)
Caveats  Rulings are PDFs in the language of the procedure, Dutch or French, under titles in Dutch.  News show
         their year only; their address is from memory.  Appeals go to the Market Court (Cour des marchés).
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlencode

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import attr, day, one, some, text

SEARCH = {
    "q": "",
    "search_category[]": "taxonomy:publications",
    "search_type[]": "decision",
    "search_subtype[]": "taxonomy:dispute_chamber_substance_decisions",
    "s": "recent",
    "l": 50,
    "p": 0,
}
DATE = re.compile(r" van (\d{1,2} [a-z]+ \d{4})$")


class BeApd(ListingSpider):
    name = "be_apd"
    publisher = "Autorité de protection des données - Gegevensbeschermingsautoriteit"
    homepage = "https://www.autoriteprotectiondonnees.be/"
    country, language, voice, kind = "BE", "fr", "regulator", "statement"
    cadence = timedelta(days=14)
    licence = "copyright"
    coverage = "Rulings on the merits, settlements, and news in French; not advice, orders and dismissals."
    start_urls = [
        f"https://www.gegevensbeschermingsautoriteit.be/burger/zoeken?{urlencode(SEARCH)}",
        "https://www.autoriteprotectiondonnees.be/citoyen/actualites",
    ]
    next_page = ".page-item.active + .page-item a"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for entry in some(listing, "#search-result .media"):
            title, year = one(entry, ".media-title a"), text(one(entry, ".media-date"))
            dated = DATE.search(text(title))
            published = day(dated[1], "%d %B %Y", "nl") if dated else day(year, "%Y")
            url = attr(title, "href")
            yield Link(url, published, text(title), kind="decision" if url.endswith(".pdf") else "")
