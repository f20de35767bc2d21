"""The European Commission's competition cases against companies that live on data.

Listing  https://compcases-open-data-portal-files-prod.s3.eu-west-1.amazonaws.com/case-data-AT.json and -M
Caveats  A case is its title, legal basis and dated decisions, which are PDFs.  The files hold every case.
"""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

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
    cadence = timedelta(days=120)
    licence = "EU-reuse"
    coverage = "Antitrust and merger cases whose title names one of eleven large platforms."
    start_urls = [
        f"https://compcases-open-data-portal-files-prod.s3.eu-west-1.amazonaws.com/case-data-{sort}.json"
        for sort in ("AT", "M")
    ]

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        """The cases that have a decision, each told in a few lines."""
        for number, case in listing.items():
            title = field(case, "metadata", "caseTitle", 0)
            decided = sorted(map(decision, case.get("decisions") or ()))
            if COMPANIES.search(title) and decided:
                first, last = (moment(decided[place][0]) for place in (0, -1))
                basis = ", ".join(map(label, field(case, "metadata", "caseLegalBasis")))
                lines = [f"European Commission, case {number}, {title}. Legal basis: {basis}."]
                page = Page(
                    f"{number} {title}", "\n\n".join(lines + [f"{on}: {what}" for on, what in decided])
                )
                yield Link(f"{EuDgcomp.homepage}cases/{number}", first, page.title, last, page=page)


def decision(record: Any) -> tuple[str, str]:
    """When a decision was adopted, and of what sort it is."""
    sorts = map(label, field(record, "metadata", "decisionTypes"))
    return field(record, "metadata", "decisionAdoptionDate", 0)[:10], ", ".join(sorts)


def label(value: str) -> str:
    """The words of a coded value: JSON within JSON."""
    return str(field(json.loads(value), "label"))
