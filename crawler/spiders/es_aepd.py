"""Spain's Agencia Española de Protección de Datos: press releases.

Listing  https://www.aepd.es/noticias/feed.xml
Caveats  The feed holds 25 entries.  Its firewall may answer 200 with a script in place of the page.
         Natural persons are blacked out (A.A.A.).  The resolutions themselves (PS/00219/2017) are PDFs.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class EsAepd(FeedSpider):
    name = "es_aepd"
    publisher = "Agencia Española de Protección de Datos"
    homepage = "https://www.aepd.es/"
    country, language, voice = "ES", "es", "regulator"
    kind = "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "Press releases; not the resolutions, of which there are some 47,000."
    start_urls = ["https://www.aepd.es/noticias/feed.xml"]
