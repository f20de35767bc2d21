"""Czechia's Úřad pro ochranu osobních údajů: news and press releases.

Listing  https://uoou.gov.cz/feed/cs-rss.xml
Caveats  The feed holds twenty entries, in Czech.  Addresses at the old host www.uoou.cz are dead.
         Findings of completed inspections stand elsewhere on the site, without names of companies.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class CzUoou(FeedSpider):
    name = "cz_uoou"
    publisher = "Úřad pro ochranu osobních údajů"
    homepage = "https://uoou.gov.cz/"
    country, language, voice, kind = "CZ", "cs", "regulator", "statement"
    cadence = timedelta(days=30)
    licence = "copyright"
    coverage = "News and press releases in Czech; not the findings of inspections."
    aliases = ("uoou.cz",)
    start_urls = ["https://uoou.gov.cz/feed/cs-rss.xml"]
