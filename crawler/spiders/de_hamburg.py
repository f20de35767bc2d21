"""Hamburg's Beauftragter für Datenschutz und Informationsfreiheit: press releases.

Listing  https://datenschutz-hamburg.de/news
Caveats  Lead authority in Germany for Meta and Google.  The markup of the listing is not known, so that
         every link one level below it counts.  Until 2020 or so an address was /news/detail/article/….html.
"""

from datetime import timedelta

from crawler.base import ListingSpider


class DeHamburg(ListingSpider):
    name = "de_hamburg"
    publisher = "Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit"
    homepage = "https://datenschutz-hamburg.de/"
    country, language, voice, kind = "DE", "de", "regulator", "statement"
    cadence = timedelta(days=30)
    licence = "copyright"
    coverage = "Press releases in German, those on the first page of the listing; not the decisions."
    start_urls = ["https://datenschutz-hamburg.de/news"]
    wanted = r"/news/(detail/article/)?[^/?#]+$"
    aliases = ("datenschutz.hamburg.de",)
