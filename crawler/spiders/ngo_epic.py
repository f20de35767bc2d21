"""The Electronic Privacy Information Center (EPIC), in Washington: news, complaints and briefs.

Listing  https://epic.org/feed/
Caveats  A party or friend of the court in many of the cases it tells.  The feed holds the newest only.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NgoEpic(FeedSpider):
    name = "ngo_epic"
    publisher = "Electronic Privacy Information Center"
    homepage = "https://epic.org/"
    country, language, voice, kind = "US", "en", "ngo", "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "All posts; not the documents of cases, which are PDFs beside them."
    start_urls = ["https://epic.org/feed/"]
