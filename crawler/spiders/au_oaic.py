"""The Office of the Australian Information Commissioner: media releases and statements.

Listing  https://www.oaic.gov.au/rss
Caveats  Entries have no address: it is made of the title, as the site does, so a title that was changed
         leads nowhere, and that is reported.  The server refuses some data centres.
         The Office also oversees freedom of information.
"""

import re
from datetime import timedelta
from typing import Any

from crawler.base import FeedSpider
from crawler.items import Link
from crawler.soup import field


class AuOaic(FeedSpider):
    name = "au_oaic"
    publisher = "Office of the Australian Information Commissioner"
    homepage = "https://www.oaic.gov.au/"
    country, language, voice, kind = "AU", "en", "regulator", "statement"
    cadence = timedelta(days=21)
    licence = "copyright"
    coverage = "Media releases and statements; not the determinations themselves."
    start_urls = ["https://www.oaic.gov.au/rss"]

    def link(self, entry: Any) -> Link | None:
        """An entry under its own address, else under the one its title makes."""
        words = re.sub(r"[^\w\s$-]", "", field(entry, "title").lower()).split()
        made = f"{self.homepage}news/media-centre/{'-'.join(words)}"
        return super().link({"link": made, **entry})
