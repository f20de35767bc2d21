"""The Record, from Recorded Future News, on cyber security and privacy.

Listing  https://therecord.media/feed/
Caveats  Its publisher belongs to a security company.  The feed holds the newest articles only.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NewsTheRecord(FeedSpider):
    name = "news_the_record"
    publisher = "The Record"
    homepage = "https://therecord.media/"
    country, language, voice = "US", "en", "press"
    cadence = timedelta(days=3)
    licence = "copyright"
    coverage = "Articles on all topics; not podcasts."
    start_urls = ["https://therecord.media/feed/"]
    wanted = r"^https://therecord\.media/(?!podcast)[^/]+/?$"
