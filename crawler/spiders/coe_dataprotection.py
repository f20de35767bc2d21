"""The Council of Europe: news on data protection and Convention 108.

Listing  https://www.coe.int/en/web/data-protection/rss
Caveats  A challenge for browsers stands before the site: it is not asked.  The module reads the feed as it
         was, which asks for a Referer.  The Council recommends; it investigates and fines nobody.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class CoeDataprotection(FeedSpider):
    name = "coe_dataprotection"
    publisher = "Council of Europe"
    homepage = "https://www.coe.int/en/web/data-protection"
    country, language, voice, kind = "INT", "en", "regulator", "statement"
    cadence = timedelta(days=30)
    licence = "copyright"
    coverage = "Nothing, while programs are refused; else news on data protection."
    headers = {"Referer": "https://www.coe.int/en/web/data-protection/news"}
    start_urls = ["https://www.coe.int/en/web/data-protection/rss"]
    blocked = "programs meet a challenge for browsers; it publishes no cases, so nothing stands in for it"
