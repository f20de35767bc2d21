"""Austria's Datenschutzbehörde: its decisions, in the federation's legal information system RIS.

Listing  https://data.bka.gv.at/ris/api/v2.6/Judikatur?Applikation=Dsk (open government data, no key)
Caveats  Errors come with status 200 and a field `Error`.  A single result is an object, not a list.
         The day is that of the decision; publication follows by weeks or months.  Most parties have no name.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from scrapy.http import Response

from crawler.base import JsonSpider
from crawler.items import Link, Page
from crawler.soup import field, moment, some, text, xml


class AtDsb(JsonSpider):
    name = "at_dsb"
    publisher = "Datenschutzbehörde"
    homepage = "https://www.dsb.gv.at/"
    country, language, voice, kind = "AT", "de", "regulator", "decision"
    cadence = timedelta(days=60)
    licence = "CC-BY-4.0"
    coverage = "The hundred newest decisions that RIS publishes; not the news on the authority's own site."
    custom_settings = {"DOWNLOAD_DELAY": 2}
    start_urls = [
        "https://data.bka.gv.at/ris/api/v2.6/Judikatur"
        "?Applikation=Dsk&DokumenteProSeite=OneHundred&Seitennummer=1"
    ]

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        for entry in several(field(listing, "OgdSearchResult", "OgdDocumentResults", "OgdDocumentReference")):
            ruling = field(entry, "Data", "Metadaten", "Judikatur")
            number, decided = field(ruling, "Geschaeftszahl", "item"), field(ruling, "Entscheidungsdatum")
            title = f"{field(ruling, 'Dsk', 'Entscheidungsart')} {number} vom {decided}"
            urls = field(entry, "Data", "Dokumentliste", "ContentReference", "Urls", "ContentUrl")
            texts = [field(each, "Url") for each in several(urls) if each.get("DataType") == "Xml"]
            tags = tuple(filter(None, (ruling.get("Schlagworte") or "").split(";")))
            yield Link(field(texts, 0), moment(decided), title, tags=tags)

    def read(self, response: Response) -> Page:
        """The operative part and the grounds; what repeats the listing is left out."""
        said = some(xml(response.body), "absatz[ct=spruch], absatz[ct=text]")
        return Page("", "\n\n".join(map(text, said)), canonical=re.sub("xml$", "html", response.url))


def several(value: Any) -> list[Any]:
    """A list, as it is or of the one thing that stands in its place."""
    return value if isinstance(value, list) else [value]
