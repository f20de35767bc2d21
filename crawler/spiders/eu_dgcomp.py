"""The European Commission's competition decisions on companies that live on data.

Listing  https://compcases-open-data-portal-files-prod.s3.eu-west-1.amazonaws.com/case-data-AT.json and -M
Caveats  A decision is a PDF that may come out years after its date; openings of proceedings have none.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

from scrapy.http import Response

from crawler.base import JsonSpider
from crawler.items import Link, Page
from crawler.soup import field, moment

COMPANIES = re.compile(
    r"\b(Alphabet|Amazon|Apple|Facebook|Fitbit|Google|LinkedIn|Meta|Microsoft|TikTok|Twitter|WhatsApp)\b",
    re.I,
)


class EuDgcomp(JsonSpider):
    name = "eu_dgcomp"
    publisher = "European Commission, Directorate-General for Competition"
    homepage = "https://competition-cases.ec.europa.eu/"
    country, language, voice, kind = "EU", "en", "regulator", "decision"
    cadence = timedelta(days=180)
    licence = "EU-reuse"
    coverage = "English decisions in antitrust and merger cases whose title names one of eleven companies."
    start_urls = [
        f"https://compcases-open-data-portal-files-prod.s3.eu-west-1.amazonaws.com/case-data-{sort}.json"
        for sort in ("AT", "M")
    ]

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        """The texts of the decisions, under the number, the title and what was decided."""
        for number, case in listing.items():
            title = field(case, "metadata", "caseTitle", 0)
            for decision in (case.get("decisions") or ()) if re.search(COMPANIES, title) else ():
                sort = json.loads(field(decision, "metadata", "decisionTypes", 0))["label"]
                adopted = moment(field(decision, "metadata", "decisionAdoptionDate", 0)[:10])
                for url in texts(decision):
                    yield Link(url, adopted, f"{number} {title}: {sort}", tags=(number,))

    def read(self, response: Response) -> Page:
        """Read a decision; its title is the listing's, as that of a PDF is a guess."""
        return replace(super().read(response), title="")


def texts(decision: Any) -> Iterator[str]:
    """The addresses of a decision's English texts."""
    for attachment in decision.get("decisionAttachments") or ():
        told = field(attachment, "metadata")
        if field(told, "attachmentLanguage", 0).lower() == "en":
            yield field(told, "attachmentLink", 0)
