"""Spain's Agencia Española de Protección de Datos: press releases and resolutions.

Listing  https://www.aepd.es/noticias/feed.xml and
         https://www.aepd.es/informes-y-resoluciones/resoluciones?page=0
Caveats  The feed holds 25 entries, a page of resolutions ten.  Its firewall may answer 200 with a script in
         place of the page.  Natural persons are blacked out (A.A.A.).  Resolutions (PS/00219/2017) are PDFs,
         dated by their signature; an appeal to the Agency (recurso de reposición) is a resolution of its
         own.
"""

from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import FeedBeside, ListingSpider
from crawler.items import Link
from crawler.soup import attr, moment, one, some, text


class EsAepd(FeedBeside, ListingSpider):
    name = "es_aepd"
    publisher = "Agencia Española de Protección de Datos"
    homepage = "https://www.aepd.es/"
    country, language, voice, kind = "ES", "es", "regulator", "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "Press releases, and the thirty newest resolutions, of which there are some 47,000."
    start_urls = [
        "https://www.aepd.es/noticias/feed.xml",
        "https://www.aepd.es/informes-y-resoluciones/resoluciones?page=0",
    ]
    next_page = "a[rel=next]"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for entry in some(listing, "article.node--type-resolucion-reclamacion"):
            file, signed = one(entry, ".field--name-fichero a"), one(entry, ".field--name-fecha-firma time")
            title = text(one(entry, ".field--name-title h2"))
            yield Link(attr(file, "href"), moment(attr(signed, "datetime")[:10]), title, kind="decision")
