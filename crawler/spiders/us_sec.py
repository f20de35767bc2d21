"""The United States' Securities and Exchange Commission: companies that hid a loss of data.

Listing  https://www.sec.gov/news/pressreleases.rss and …/enforcement-litigation/litigation-releases/rss
Caveats  A litigation release is titled with the names of the defendants only.  The server answers 403 to a
         user agent without a contact, and allows ten requests a second.  Most releases are off topic.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class UsSec(FeedSpider):
    name = "us_sec"
    publisher = "Securities and Exchange Commission"
    homepage = "https://www.sec.gov/"
    country, language, voice, kind = "US", "en", "regulator", "statement"
    cadence = timedelta(days=7)
    licence = "public-domain"
    coverage = "Press and litigation releases; no administrative proceedings, no filings of companies."
    start_urls = [
        "https://www.sec.gov/news/pressreleases.rss",
        "https://www.sec.gov/enforcement-litigation/litigation-releases/rss",
    ]
    wanted = r"/(press-releases?|litigation-releases)/"
