"""Denmark's Datatilsynet: decisions and news.

Listing  https://www.datatilsynet.dk/Handlers/Sitemap.ashx
Caveats  There is no feed, and the lists of the site are made by a script.  A fine is only proposed here, by a
         report to the police; the courts set it.
"""

from datetime import timedelta

from crawler.base import SitemapSpider


class DkDatatilsynet(SitemapSpider):
    name = "dk_datatilsynet"
    publisher = "Datatilsynet"
    homepage = "https://www.datatilsynet.dk/"
    country, language, voice, kind = "DK", "da", "regulator", "statement"
    cadence = timedelta(days=10)
    licence = "copyright"
    coverage = "Decisions, news and international news, all in Danish; not guidance and hearings."
    custom_settings = {"DOWNLOAD_DELAY": 2}
    start_urls = ["https://www.datatilsynet.dk/Handlers/Sitemap.ashx"]
    wanted = (
        r"/(afgoerelser/afgoerelser|presse-og-nyheder/nyhedsarkiv|internationalt/internationalt-nyt)/\d{4}/"
    )
