"""The Attorney General of California: press releases.

Listing  https://oag.ca.gov/news/feed
Caveats  The feed tells of everything the Attorney General does, and relevance decides.
         The list of reported breaches (…/privacy/databreach/list) is not read: it has no text.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class UsCaAg(FeedSpider):
    name = "us_ca_ag"
    publisher = "California Department of Justice"
    homepage = "https://oag.ca.gov/"
    country, language, voice, kind = "US", "en", "regulator", "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "Press releases on all subjects; not the list of reported data breaches."
    start_urls = ["https://oag.ca.gov/news/feed"]
    wanted = "/news/press-releases/"
