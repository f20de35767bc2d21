"""Italy's Garante per la protezione dei dati personali: press releases and news.

Listing  https://www.garanteprivacy.it/o/gpdp-rss/rss?t=news
Caveats  The feed holds ten entries.  The number of a page ("doc. web") is permanent, and notes on later
         court rulings are added to old pages.  It stops answering after some 700 quick requests.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class ItGarante(FeedSpider):
    name = "it_garante"
    publisher = "Garante per la protezione dei dati personali"
    homepage = "https://www.garanteprivacy.it/"
    country, language, voice = "IT", "it", "regulator"
    kind = "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "Press releases and news; not the full texts of its measures."
    custom_settings = {"DOWNLOAD_DELAY": 4}
    start_urls = ["https://www.garanteprivacy.it/o/gpdp-rss/rss?t=news"]
    wanted = "/docweb-display/docweb/"
