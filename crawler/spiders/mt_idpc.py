"""Malta's Information and Data Protection Commissioner: news.

Listing  https://idpc.org.mt/feed/
Caveats  The feed holds ten entries, in English.  Decisions are PDFs on a page of their own (/decisions/).
"""

from datetime import timedelta

from crawler.base import FeedSpider


class MtIdpc(FeedSpider):
    name = "mt_idpc"
    publisher = "Information and Data Protection Commissioner"
    homepage = "https://idpc.org.mt/"
    country, language, voice, kind = "MT", "en", "regulator", "statement"
    cadence = timedelta(days=30)
    licence = "copyright"
    coverage = "News in English; not the texts of decisions."
    start_urls = ["https://idpc.org.mt/feed/"]
