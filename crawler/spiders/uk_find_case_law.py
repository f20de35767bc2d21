"""Find Case Law of The National Archives: judgments of British courts and tribunals on data protection.

Listing  https://caselaw.nationalarchives.gov.uk/atom.xml?query="data protection"&order=-date
Caveats  The Open Justice Licence does not cover computational analysis of many judgments: that needs a
         licence of its own, free of charge.  1,000 requests in five minutes are allowed.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from scrapy.http import Response

from crawler.base import FeedSpider
from crawler.items import Link, Page
from crawler.soup import attr, moment, one, paragraphs, text, xml

HOME = "https://caselaw.nationalarchives.gov.uk/"
QUERY = {"query": '"data protection"', "order": "-date"}


class UkFindCaseLaw(FeedSpider):
    name = "uk_find_case_law"
    publisher = "The National Archives"
    homepage = HOME
    country, language, voice, kind = "GB", "en", "court", "judgment"
    cadence = timedelta(days=14)
    licence = "Open-Justice-Licence-2.0"
    coverage = "The 50 newest judgments in which the words data protection stand."
    start_urls = [f"{HOME}atom.xml?{urlencode(QUERY)}"]

    def link(self, entry: Any) -> Link | None:
        """A judgment in the markup Akoma Ntoso stands beside its page."""
        found = super().link(entry)
        return replace(found, url=f"{found.url}/data.xml") if found else None

    def read(self, response: Response) -> Page:
        """Read a judgment, without the numbers of its paragraphs."""
        judgment = xml(response.body)
        for number in judgment.select("judgmentBody num"):
            number.decompose()
        return Page(
            title=attr(one(judgment, "FRBRWork > FRBRname"), "value"),
            body="\n\n".join(paragraphs(one(judgment, part)) for part in ("header", "judgmentBody")),
            published=moment(attr(one(judgment, "FRBRWork > FRBRdate"), "date"), origin="meta"),
            tags=(text(one(judgment, "uk|cite")), text(one(judgment, "uk|court"))),
            canonical=attr(one(judgment, "FRBRExpression > FRBRuri"), "value"),
        )
