"""Germany's Bundesbeauftragte für den Datenschutz und die Informationsfreiheit: press releases and news.

Listing  https://www.bfdi.bund.de/SiteGlobals/Functions/RSSFeed/Allgemein/rssnewsfeed.xml?nn=252136&archiv=true
Caveats  Federal bodies, telecoms and post only: all other companies are the business of the Länder.
         The feed holds thirty entries, in German; English translations of press releases stand elsewhere.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class DeBfdi(FeedSpider):
    name = "de_bfdi"
    publisher = "Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit"
    homepage = "https://www.bfdi.bund.de/"
    country, language, voice, kind = "DE", "de", "regulator", "statement"
    cadence = timedelta(days=10)
    licence = "copyright"
    coverage = "Press releases and news in German; not circulars, opinions and reports, which are PDFs."
    start_urls = [
        "https://www.bfdi.bund.de/SiteGlobals/Functions/RSSFeed/Allgemein/rssnewsfeed.xml"
        "?nn=252136&archiv=true"
    ]
