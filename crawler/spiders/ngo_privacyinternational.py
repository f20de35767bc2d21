"""Privacy International, a charity in London: news, complaints and cases.

Listing  https://privacyinternational.org/rss.xml
Caveats  A party in several of the cases that it tells.  Pages in French and Spanish are translations.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NgoPrivacyinternational(FeedSpider):
    name = "ngo_privacyinternational"
    publisher = "Privacy International"
    homepage = "https://privacyinternational.org/"
    country, language, voice, kind = "GB", "en", "ngo", "statement"
    cadence = timedelta(days=14)
    licence = "copyright"
    coverage = "The newest entries of all kinds; not the dossiers of court cases."
    start_urls = ["https://privacyinternational.org/rss.xml"]
