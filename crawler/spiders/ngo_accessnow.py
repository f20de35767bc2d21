"""Access Now, which defends digital rights worldwide: news.

Listing  https://www.accessnow.org/feed/
Caveats  Much is on shutdowns of the internet.  The feed holds the newest entries only.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NgoAccessnow(FeedSpider):
    name = "ngo_accessnow"
    publisher = "Access Now"
    homepage = "https://www.accessnow.org/"
    country, language, voice, kind = "INT", "en", "ngo", "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "All posts, as relevance decides; not the reports, which are PDFs."
    start_urls = ["https://www.accessnow.org/feed/"]
