"""Finland's Tietosuojavaltuutettu: decisions, as Finlex publishes them.

Listing  https://opendata.finlex.fi/…/data-protection-ombudsman-decision/list, then Akoma Ntoso (XML) for each
Caveats  The ombudsman's own site answers 403 to programs, so that its news are not watched.  Finlex publishes
         some decisions only, some without the controller's name, and weeks after they were taken.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from scrapy.http import Response

from crawler.base import JsonSpider
from crawler.items import Link, Page
from crawler.soup import attr, field, moment, one, paragraphs, some, text, xml

FINLEX = "https://opendata.finlex.fi/finlex/avoindata/v1/akn/fi/judgment/data-protection-ombudsman-decision/"


class FiTsv(JsonSpider):
    name = "fi_tsv"
    publisher = "Tietosuojavaltuutetun toimisto"
    homepage = "https://tietosuoja.fi/"
    country, language, voice, kind = "FI", "fi", "regulator", "decision"
    cadence = timedelta(days=60)
    licence = "CC-BY-4.0"
    coverage = "The ten newest decisions in Finlex, in Finnish; not the ombudsman's news."
    custom_settings = {"DOWNLOAD_DELAY": 2}
    start_urls = [f"{FINLEX}list?format=json&page=1&limit=10&sortBy=dateIssued"]

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        for entry in listing:
            yield Link(field(entry, "akn_uri"))

    def read(self, response: Response) -> Page:
        judgment = xml(response.body)
        issued = some(judgment, "FRBRWork FRBRdate[name=dateIssued]")[0]
        return Page(
            title=text(one(judgment, "docTitle")),
            body=paragraphs(one(judgment, "judgmentBody")),
            published=moment(attr(issued, "date"), origin="meta"),
            tags=tuple(attr(keyword, "showAs") for keyword in judgment.select("keyword")),
        )
