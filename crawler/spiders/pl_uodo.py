"""Poland's Urząd Ochrony Danych Osobowych: the decisions of its president, in its portal of decisions.

Listing  https://orzeczenia.uodo.gov.pl/search/export/csv: all of them, in one table
Caveats  The office's news site fails often and has no feed.  A decision annulled in court stays listed with
         its status; one taken anew after that bears the number of the old one.
"""

import csv
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlencode

from bs4 import Tag
from scrapy.http import Response

from crawler.base import Source
from crawler.items import Link, Page
from crawler.soup import Unexpected, field, moment, one, paragraphs

PORTAL = "https://orzeczenia.uodo.gov.pl"


class PlUodo(Source):
    name = "pl_uodo"
    publisher = "Urząd Ochrony Danych Osobowych"
    homepage = "https://uodo.gov.pl/"
    country, language, voice, kind = "PL", "pl", "regulator", "decision"
    cadence = timedelta(days=30)
    licence = "public-domain"
    coverage = "All decisions in the portal; not the office's news, nor the rulings of the courts on them."
    start_urls = [f"{PORTAL}/search/export/csv?{urlencode({'targetUrl': PORTAL, 'download': 'true'})}"]

    def entries(self, response: Response) -> Iterator[Link]:
        """The rows of the table; lines that begin with # are remarks."""
        lines = response.body.decode("utf-8-sig").splitlines()
        rows = csv.DictReader(line for line in lines if not line.startswith("#"))
        if "Adres" not in (rows.fieldnames or ()):
            raise Unexpected("a table with the column 'Adres'", repr(rows.fieldnames))
        for row in rows:
            published, status = moment(field(row, "Data publikacji")), field(row, "Opis statusu")
            yield Link(
                f"{field(row, 'Adres')}/content?query=", published, field(row, "Tytuł"), tags=(status,)
            )

    @staticmethod
    def page(article: Tag) -> Page:
        return Page("", paragraphs(one(article, "main article")))
