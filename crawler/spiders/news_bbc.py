"""BBC News: technology.

Listing  https://feeds.bbci.co.uk/news/technology/rss.xml
Caveats  The feed holds the newest entries only.  The terms allow personal use: extract and link, no text.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NewsBbc(FeedSpider):
    name = "news_bbc"
    publisher = "BBC News"
    homepage = "https://www.bbc.co.uk/news"
    country, language, voice = "GB", "en", "press"
    cadence = timedelta(days=2)
    licence = "copyright"
    coverage = "Articles of the technology section; no live pages and no videos."
    start_urls = ["https://feeds.bbci.co.uk/news/technology/rss.xml"]
    wanted = r"/news/(?!live|videos?|av)"
