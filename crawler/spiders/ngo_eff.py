"""The Electronic Frontier Foundation: updates.

Listing  https://www.eff.org/rss/updates.xml
Caveats  The feed covers all its work, copyright and speech included, and holds the newest entries only.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NgoEff(FeedSpider):
    name = "ngo_eff"
    publisher = "Electronic Frontier Foundation"
    homepage = "https://www.eff.org/"
    country, language, voice, kind = "US", "en", "ngo", "statement"
    cadence = timedelta(days=4)
    licence = "CC-BY-4.0"  # https://www.eff.org/copyright
    coverage = "Posts and press releases on all topics, as relevance decides; not the case files."
    start_urls = ["https://www.eff.org/rss/updates.xml"]
    wanted = r"^https://www\.eff\.org/(deeplinks|press)/"
