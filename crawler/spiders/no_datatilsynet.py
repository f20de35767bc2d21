"""Norway's Datatilsynet: news in Norwegian and English.

Listing  https://www.datatilsynet.no/aktuelt/ and https://www.datatilsynet.no/en/news/
Caveats  There is no feed and no sitemap.  The lists' own markup is not known, so that every link into the
         news of a year counts.  Fines are appealed to Personvernnemnda, which publishes elsewhere.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link, Page
from crawler.soup import Unexpected, attr, day, one, paragraphs, some, text

HOME = "https://www.datatilsynet.no/"
DATE = re.compile(r"\s*(?:Publisert|Published): (\d{1,2}\.\d{1,2}\.\d{4})\s*")


class NoDatatilsynet(ListingSpider):
    name = "no_datatilsynet"
    publisher = "Datatilsynet"
    homepage = HOME
    country, language, voice, kind = "NO", "no", "regulator", "statement"
    cadence = timedelta(days=10)
    licence = "NLOD-2.0"
    coverage = "News in Norwegian and English; not guidance, nor the decisions of the appeals board."
    start_urls = [f"{HOME}aktuelt/", f"{HOME}en/news/"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for link in some(listing, "main a[href*='/aktuelle-nyheter-']"):
            yield Link(attr(link, "href"), title=text(link))

    @staticmethod
    def page(article: Tag) -> Page:
        title, body = text(one(article, "main h1")), paragraphs(one(article, "main"))
        if not (written := DATE.search(body)):
            raise Unexpected("a line like 'Publisert: 29.09.2023'", repr(body[-100:]))
        return Page(
            title=title,
            body=DATE.sub("", body).removeprefix(title).strip(),
            published=day(written[1], "%d.%m.%Y", origin="text"),
            language=attr(one(article, "html"), "lang"),
        )
