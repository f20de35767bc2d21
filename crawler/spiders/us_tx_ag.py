"""The Attorney General of Texas: news releases.

Listing  https://www.texasattorneygeneral.gov/news
Caveats  The listing has been seen to answer, its markup has not been seen.  Everything the Attorney General
         does is announced here, and relevance decides.  Reported breaches are elsewhere.
"""

from datetime import timedelta

from crawler.base import ListingSpider


class UsTxAg(ListingSpider):
    name = "us_tx_ag"
    publisher = "Office of the Attorney General of Texas"
    homepage = "https://www.texasattorneygeneral.gov/"
    country, language, voice, kind = "US", "en", "regulator", "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "News releases on all subjects, those on the first page of the listing."
    start_urls = ["https://www.texasattorneygeneral.gov/news"]
    wanted = r"/news/releases/[^/?#]+$"
