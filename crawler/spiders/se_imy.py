"""Sweden's Integritetsskyddsmyndigheten (until 2020 Datainspektionen): news and supervision cases.

Listing  https://www.imy.se/nyheter/rss, some two hundred entries, and https://www.imy.se/sv/api/search/listsearch
Caveats  In Swedish only.  The pages of supervision cases (/tillsyner/…) change in place when a court has
         ruled: a new turn is a new wording.  The decisions themselves are PDFs beside them.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from crawler.base import FeedBeside, JsonSpider
from crawler.items import Link
from crawler.soup import field, moment, plain

CASES = {"query": "", "selectedSection": "", "pageSize": 200, "page": 1, "pageId": 243}


class SeImy(FeedBeside, JsonSpider):
    name = "se_imy"
    publisher = "Integritetsskyddsmyndigheten"
    homepage = "https://www.imy.se/"
    country, language, voice, kind = "SE", "sv", "regulator", "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "News, and the pages of supervision cases, in Swedish; not the decisions, which are PDFs."
    start_urls = [
        "https://www.imy.se/nyheter/rss",
        f"https://www.imy.se/sv/api/search/listsearch?{urlencode(CASES)}",
    ]

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        """The cases, each with how far it is."""
        for case in field(listing, "hits"):
            opened, title = moment(field(case, "date")[:10]), plain(field(case, "heading"))
            yield Link(field(case, "url"), opened, title, tags=(field(case, "status"),))
