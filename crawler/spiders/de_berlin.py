"""Berlin's Beauftragte für Datenschutz und Informationsfreiheit: press releases.

Listing  https://www.datenschutz-berlin.de/pressemitteilungen/
Caveats  The markup of the listing is not known: every link to a single release counts.  Many releases are
         PDFs (/fileadmin/…).  Fines are not named by company unless the company has made them public.
"""

from datetime import timedelta

from crawler.base import ListingSpider


class DeBerlin(ListingSpider):
    name = "de_berlin"
    publisher = "Berliner Beauftragte für Datenschutz und Informationsfreiheit"
    homepage = "https://www.datenschutz-berlin.de/"
    country, language, voice, kind = "DE", "de", "regulator", "statement"
    cadence = timedelta(days=30)
    licence = "copyright"
    coverage = "Press releases in German, those on the first page of the listing; not the decisions."
    start_urls = ["https://www.datenschutz-berlin.de/pressemitteilungen/"]
    wanted = r"/pressemitteilung/[^/?#]+/?$|/fileadmin/.*pressemitteilungen/.*\.pdf$"
