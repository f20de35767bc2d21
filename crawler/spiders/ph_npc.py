"""The Philippines' National Privacy Commission: news.

Listing  https://privacy.gov.ph/feed/
Caveats  The feed holds the newest entries only.  Decisions and resolutions stand on pages of their own.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class PhNpc(FeedSpider):
    name = "ph_npc"
    publisher = "National Privacy Commission"
    homepage = "https://privacy.gov.ph/"
    country, language, voice, kind = "PH", "en", "regulator", "statement"
    cadence = timedelta(days=14)
    licence = "copyright"
    coverage = "News in English; not the texts of decisions."
    start_urls = ["https://privacy.gov.ph/feed/"]
