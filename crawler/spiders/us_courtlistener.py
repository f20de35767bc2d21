"""CourtListener, the Free Law Project's archive: opinions of American courts on privacy law.

Listing  https://www.courtlistener.com/api/rest/v4/search/?type=o (token from https://www.courtlistener.com/help/api/rest/)
Caveats  Requests are throttled per account.  Dockets, which hold what users bought from the courts, are not read.
         An opinion is dated by its filing.
"""  # noqa: E501  addresses are not broken

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from scrapy.http import Response

from crawler.base import JsonSpider
from crawler.base.records import parsed
from crawler.items import Link, Page
from crawler.soup import Unexpected, field, html, moment, paragraphs, plain, squeeze

HOME = "https://www.courtlistener.com"
WORDS = '"data privacy" OR "biometric information" OR "wiretap act" OR "data breach"'
SEARCH = {"type": "o", "q": WORDS, "order_by": "dateFiled desc"}


class UsCourtlistener(JsonSpider):
    name = "us_courtlistener"
    publisher = "CourtListener"
    homepage = f"{HOME}/"
    country, language, voice, kind = "US", "en", "court", "judgment"
    cadence = timedelta(days=7)
    licence = "public-domain"
    coverage = "The newest precedential opinions with words of privacy law in them; not dockets and filings."
    start_urls = [f"{HOME}/api/rest/v4/search/?{urlencode(SEARCH)}"]
    next_page = ("next",)
    key, key_header = "COURTLISTENER_AUTHORIZATION", "Authorization"  # as its help says: "Token …"

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        """The newest opinion of each cluster, under the names of the parties."""
        for found in field(listing, "results"):
            title = f"{plain(field(found, 'caseName'))} ({field(found, 'docketNumber')})"
            url = f"{HOME}/api/rest/v4/opinions/{field(found, 'opinions', 0, 'id')}/"
            yield Link(url, moment(field(found, "dateFiled")), title, tags=(field(found, "court"),))

    def read(self, response: Response) -> Page:
        """An opinion: marked up where CourtListener has done so, else as it was filed."""
        opinion = parsed(response)
        marked, filed = opinion.get("html_with_citations"), opinion.get("plain_text")
        body = paragraphs(html(marked)) if marked else "\n\n".join(map(squeeze, (filed or "").split("\n\n")))
        if not body:
            raise Unexpected("a text", "neither html_with_citations nor plain_text")
        return Page("", body, canonical=HOME + field(opinion, "absolute_url"))
