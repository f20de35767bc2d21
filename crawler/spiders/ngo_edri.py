"""European Digital Rights (EDRi), a network of associations: news.

Listing  https://edri.org/feed/
Caveats  Articles of members appear here and on their own sites.  The feed holds ten entries.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NgoEdri(FeedSpider):
    name = "ngo_edri"
    publisher = "European Digital Rights"
    homepage = "https://edri.org/"
    country, language, voice, kind = "EU", "en", "ngo", "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "All posts; relevance decides, since much is on platforms and surveillance."
    start_urls = ["https://edri.org/feed/"]
