"""Estonia's Andmekaitse Inspektsioon: news.

Listing  https://www.aki.ee/rss-feeds/rss.xml
Caveats  The feed holds a hundred entries, in Estonian.  Orders and decisions on appeals are PDFs that it does
         not announce.  Fines are imposed in misdemeanour proceedings, which the criminal courts review.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class EeAki(FeedSpider):
    name = "ee_aki"
    publisher = "Andmekaitse Inspektsioon"
    homepage = "https://www.aki.ee/"
    country, language, voice, kind = "EE", "et", "regulator", "statement"
    cadence = timedelta(days=14)
    licence = "copyright"
    coverage = "News in Estonian; not the orders and decisions, which are PDFs."
    start_urls = ["https://www.aki.ee/rss-feeds/rss.xml"]
