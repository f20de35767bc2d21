"""The European Commission's press releases that speak of personal data, in English, French and German.

Listing  https://ec.europa.eu/commission/presscorner/api/search?language=en&text=…&documentTypeCodes=IP
Caveats  The pages are made by a script, so the text comes from api/documents; the document bears the
         address a reader opens.  A release in several languages is several documents of one number.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from scrapy.http import Response

from crawler.base import JsonSpider
from crawler.base.records import parsed
from crawler.items import Link, Page
from crawler.soup import field, html, moment, paragraphs, plain

PRESSCORNER = "https://ec.europa.eu/commission/presscorner"
WORDS = {"en": '"personal data"', "fr": '"données à caractère personnel"', "de": '"personenbezogene Daten"'}
SEARCH = {"documentTypeCodes": "IP", "pagesize": 100, "pagenumber": 1}


class EuCommissionPresscorner(JsonSpider):
    name = "eu_commission_presscorner"
    publisher = "European Commission"
    homepage = f"{PRESSCORNER}/"
    country, language, voice, kind = "EU", "en", "regulator", "statement"
    cadence = timedelta(days=30)
    licence = "CC-BY-4.0"
    coverage = "Press releases that contain the words personal data; not daily news, speeches, questions."
    start_urls = [
        f"{PRESSCORNER}/api/search?{urlencode({'language': language, 'text': words, **SEARCH})}"
        for language, words in WORDS.items()
    ]

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        for entry in field(listing, "docuLanguageListResources"):
            asked = {"reference": field(entry, "refCode"), "language": field(entry, "languageCode").lower()}
            published, title = moment(field(entry, "eventDate")), plain(field(entry, "title"))
            yield Link(f"{PRESSCORNER}/api/documents?{urlencode(asked)}", published, title)

    def read(self, response: Response) -> Page:
        release = parsed(response)
        text, number = field(release, "docuLanguageResource"), field(release, "refCd")
        language = field(text, "language").lower()
        return Page(
            title=plain(field(text, "title")),
            body=paragraphs(html(field(text, "htmlContent"))),
            language=language,
            canonical=f"{PRESSCORNER}/detail/{language}/{number.lower().replace('/', '_')}",
        )
