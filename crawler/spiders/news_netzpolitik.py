"""netzpolitik.org, a German outlet for digital rights.

Listing  https://netzpolitik.org/feed/
Caveats  In German.  Comments stand below the articles.  Share-alike and not for commercial use.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NewsNetzpolitik(FeedSpider):
    name = "news_netzpolitik"
    publisher = "netzpolitik.org"
    homepage = "https://netzpolitik.org/"
    country, language, voice = "DE", "de", "press"
    cadence = timedelta(days=2)
    licence = "CC-BY-NC-SA-4.0"
    coverage = "The newest articles on all topics; not podcasts."
    start_urls = ["https://netzpolitik.org/feed/"]
    wanted = r"^https://netzpolitik\.org/\d{4}/"
