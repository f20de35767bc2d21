"""The California Privacy Protection Agency: announcements.

Listing  https://cppa.ca.gov/announcements/
Caveats  There is no feed.  The day stands in the address only (/announcements/2025/20250312.html).
         The decisions themselves are PDFs.
"""

from datetime import timedelta

from crawler.base import ListingSpider


class UsCaCppa(ListingSpider):
    name = "us_ca_cppa"
    publisher = "California Privacy Protection Agency"
    homepage = "https://cppa.ca.gov/"
    country, language, voice, kind = "US", "en", "regulator", "statement"
    cadence = timedelta(days=30)
    licence = "copyright"
    coverage = "Announcements; not the decisions, nor the papers of the board."
    start_urls = ["https://cppa.ca.gov/announcements/"]
    wanted = r"/announcements/\d{4}/\d{8}\w*\.html$"
    day_in_address = r"/(\d{4})(\d\d)(\d\d)\w*\.html$"
