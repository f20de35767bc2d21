"""Croatia's Agencija za zaštitu osobnih podataka: news in Croatian and English.

Listing  https://azop.hr/feed/ and https://azop.hr/en/feed/
Caveats  Each feed holds ten entries, the English one fewer and later ones.  Decisions are PDFs on a page of
         their own (/rjesenja/), without names.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class HrAzop(FeedSpider):
    name = "hr_azop"
    publisher = "Agencija za zaštitu osobnih podataka"
    homepage = "https://azop.hr/"
    country, language, voice, kind = "HR", "hr", "regulator", "statement"
    cadence = timedelta(days=14)
    licence = "copyright"
    coverage = "News in Croatian and English; not the decisions themselves."
    start_urls = ["https://azop.hr/feed/", "https://azop.hr/en/feed/"]
