"""Euractiv, on politics in Brussels: technology.

Listing  https://www.euractiv.com/sections/tech/feed
Caveats  A challenge for browsers stands before the site: it is not asked.  The module reads the feed as it
         was.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NewsEuractiv(FeedSpider):
    name = "news_euractiv"
    publisher = "Euractiv"
    homepage = "https://www.euractiv.com/"
    country, language, voice = "EU", "en", "press"
    cadence = timedelta(days=3)
    licence = "copyright"
    coverage = "Nothing, while programs are refused; else the newest articles of the section on technology."
    start_urls = ["https://www.euractiv.com/sections/tech/feed"]
    blocked = "programs meet a challenge for browsers; news_politico_eu is read instead"
