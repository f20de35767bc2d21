"""Portugal's Comissão Nacional de Proteção de Dados: decisions and opinions.

Listing  https://www.cnpd.pt/decisoes/historico-de-decisoes/?pgd=1, fifty a page
Caveats  Each is a PDF, some are scans without text, and the list tells its year only.  Seen to work with a
         year in the address (year=2026); without one the newest should come first.  Many bear no names.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import Unexpected, attr, day, one, some, text


class PtCnpd(ListingSpider):
    name = "pt_cnpd"
    publisher = "Comissão Nacional de Proteção de Dados"
    homepage = "https://www.cnpd.pt/"
    country, language, voice, kind = "PT", "pt", "regulator", "decision"
    cadence = timedelta(days=30)
    licence = "copyright"
    coverage = "The fifty newest decisions and opinions; not the commission's news."
    start_urls = ["https://www.cnpd.pt/decisoes/historico-de-decisoes/?pgd=1"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for card in some(listing, "a[href*='cnpdDecision/download/']"):
            number, respondent = text(one(card, ".c-card-header-medium")), text(one(card, ".c-card-header"))
            if not (year := re.search(r"/(\d{4})$", number)):
                raise Unexpected("a number like 'Deliberação 267/2025'", repr(number))
            subject = text(one(card, ".c-card-text"))
            yield Link(attr(card, "href"), day(year[1], "%Y"), f"{number}: {subject} ({respondent})")
