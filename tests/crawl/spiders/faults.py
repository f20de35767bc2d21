"""A source made of faults.

Listing  BASE/listing
Caveats  Nothing of it is true.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import attr, some


class Faults(ListingSpider):
    name = "faults"
    publisher = coverage = "Faults"
    homepage = "https://faults.example/"
    country, language, voice = "GB", "en", "regulator"
    cadence = timedelta(days=36500)
    licence = "copyright"

    def __init__(self, base: str, **how: Any) -> None:
        super().__init__(**how)
        self.start_urls = [f"{base}/listing"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for link in some(listing, "a"):
            yield Link(attr(link, "href"))
