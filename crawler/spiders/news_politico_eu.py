"""POLITICO Europe, on politics in Brussels.

Listing  https://www.politico.eu/feed/
Caveats  The feed covers all politics, so little is on topic.  Articles for subscribers (Pro) are cut short.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NewsPoliticoEu(FeedSpider):
    name = "news_politico_eu"
    publisher = "POLITICO Europe"
    homepage = "https://www.politico.eu/"
    country, language, voice = "EU", "en", "press"
    cadence = timedelta(days=2)
    licence = "copyright"
    coverage = "The newest articles of all sections; not podcasts and newsletters."
    start_urls = ["https://www.politico.eu/feed/"]
    wanted = r"^https://www\.politico\.eu/article/"
