"""Canada's Office of the Privacy Commissioner: news, and findings under PIPEDA.

Listing  https://www.priv.gc.ca/en/rss/news/ and https://www.priv.gc.ca/en/rss/pipeda/
Caveats  Each page has a French twin under /fr/, which is not read.  Findings may come out long after the
         investigation, and courts decide on them anew.
"""

from datetime import timedelta

from bs4 import Tag

from crawler.base import FeedSpider
from crawler.items import Page
from crawler.soup import attr, moment, one, paragraphs, text


class CaOpc(FeedSpider):
    name = "ca_opc"
    publisher = "Office of the Privacy Commissioner of Canada"
    homepage = "https://www.priv.gc.ca/"
    country, language, voice, kind = "CA", "en", "regulator", "statement"
    cadence = timedelta(days=14)
    licence = "copyright"  # reproduction that is not commercial is allowed
    coverage = "News and announcements, and findings on businesses; not those on federal institutions."
    start_urls = ["https://www.priv.gc.ca/en/rss/news/", "https://www.priv.gc.ca/en/rss/pipeda/"]

    @staticmethod
    def page(article: Tag) -> Page:
        """A page of the government's template: heading and date of change stand within its text."""
        main, title = one(article, "main"), text(one(article, "h1#wb-cont"))
        for aside in main.select("#wb-cont, #wb-dtmd, .pagedetails"):
            aside.decompose()
        published, modified = (
            moment(attr(one(article, f"meta[name='dcterms.{name}']"), "content"), origin="meta")
            for name in ("issued", "modified")
        )
        return Page(title, paragraphs(main), published, modified)
