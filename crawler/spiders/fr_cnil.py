"""France's Commission nationale de l'informatique et des libertés: its announcements.

Listing  https://www.cnil.fr/fr/rss.xml, and https://www.cnil.fr/en/rss.xml: fewer and later
Caveats  Each feed holds ten entries.  The decisions themselves (SAN-…, MED-…) stand on Légifrance, which
         answers 403 to programs; the DILA publishes them all as open data.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class FrCnil(FeedSpider):
    name = "fr_cnil"
    publisher = "Commission nationale de l'informatique et des libertés"
    homepage = "https://www.cnil.fr/"
    country, language, voice, kind = "FR", "fr", "regulator", "statement"
    cadence = timedelta(days=7)
    licence = "CC-BY-ND-4.0"
    coverage = "Announcements in French and English; not the deliberations."
    start_urls = ["https://www.cnil.fr/fr/rss.xml", "https://www.cnil.fr/en/rss.xml"]
