"""The United Kingdom's Information Commissioner: news, statements, and the register of enforcement action.

Listing  https://ico.org.uk/api/search (POST; root 2816 is the news, 17222 the register; 25 entries an answer)
Caveats  One order leaves gaps: newest and oldest are merged.  Older action has left the register.
         In texts since 2021 "GDPR" means the UK GDPR.  robots.txt asks for 6 seconds between two requests.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product
from typing import Any

from bs4 import Tag

from crawler.base import JsonSpider
from crawler.items import Link, Page
from crawler.soup import day, field, moment, one, paragraphs, text


class UkIco(JsonSpider):
    name = "uk_ico"
    publisher = "Information Commissioner's Office"
    homepage = "https://ico.org.uk/"
    country, language, voice, kind = "GB", "en", "regulator", "statement"
    cadence = timedelta(days=7)
    licence = "OGL-UK-3.0"
    coverage = "News, blogs and statements, and the register of enforcement action; not decisions on FOI."
    custom_settings = {"DOWNLOAD_DELAY": 6}
    headers = {"Origin": "https://ico.org.uk", "Referer": "https://ico.org.uk/action-weve-taken/enforcement/"}
    start_urls = ["https://ico.org.uk/api/search"]
    bodies = tuple(
        {"filters": [], "pageNumber": 1, "order": order, "rootPageId": root}
        for root, order in product((2816, 17222), ("newest", "oldest"))
    )

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        for entry in field(listing, "results"):
            written, sort = field(entry, "filterItemMetaData").split(", ", 1)
            changed = moment(field(entry, "createdDateTime"), "Europe/London")
            url, published = field(entry, "url"), day(written, "%d %B %Y")
            kind = "decision" if "/enforcement/" in url else ""
            yield Link(url, published, field(entry, "title"), changed, kind, (sort,))

    @staticmethod
    def page(article: Tag) -> Page:
        main = one(article, "main#main-content")
        return Page(title=text(one(main, "h1")), body=paragraphs(one(main, "div.prose")))
