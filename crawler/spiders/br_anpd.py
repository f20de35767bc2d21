"""Brazil's Autoridade Nacional de Proteção de Dados (since 2025 Agência Nacional de Proteção de Dados): news.

Listing  https://www.gov.br/anpd/pt-br/assuntos/noticias
Caveats  The feed beside it (…/noticias/RSS) was malformed for long, and the listing gives no dates that are
         known: they are those of the pages.  Decisions stand in the official journal.
"""

from dataclasses import replace
from datetime import timedelta

from scrapy.http import Response

from crawler.base import ListingSpider
from crawler.base.listing import tree
from crawler.items import Page
from crawler.soup import day, maybe, text


class BrAnpd(ListingSpider):
    name = "br_anpd"
    publisher = "Autoridade Nacional de Proteção de Dados"
    homepage = "https://www.gov.br/anpd/pt-br"
    country, language, voice, kind = "BR", "pt", "regulator", "statement"
    cadence = timedelta(days=10)
    licence = "CC-BY-ND-3.0"
    coverage = "The newest page of news; not the decisions themselves, nor the dossiers of proceedings."
    start_urls = ["https://www.gov.br/anpd/pt-br/assuntos/noticias"]
    wanted = r"/anpd/pt-br/assuntos/noticias/(?!RSS$)[^/?#]+/?$"

    def read(self, response: Response) -> Page:
        """A piece of news, with the day that gov.br shows above it: day before month."""
        page, shown = super().read(response), maybe(tree(response), ".documentPublished .value")
        return replace(page, published=day(text(shown), "%d/%m/%Y %Hh%M", origin="text")) if shown else page
