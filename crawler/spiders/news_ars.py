"""Ars Technica: policy.

Listing  https://feeds.arstechnica.com/arstechnica/tech-policy
Caveats  The feed holds twenty entries.  Of articles in several pages only the first is read.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NewsArs(FeedSpider):
    name = "news_ars"
    publisher = "Ars Technica"
    homepage = "https://arstechnica.com/"
    country, language, voice = "US", "en", "press"
    cadence = timedelta(days=2)
    licence = "copyright"
    coverage = "Articles of the section on policy."
    start_urls = ["https://feeds.arstechnica.com/arstechnica/tech-policy"]
    wanted = r"^https://arstechnica\.com/"
