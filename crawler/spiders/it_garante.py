"""Italy's Garante per la protezione dei dati personali: press releases and news, and measures.

Listing  https://www.garanteprivacy.it/o/gpdp-rss/rss?t=news and the search at /home/ricerca
Caveats  The feed and a page of the search hold ten entries each.  The number of a page ("doc. web") is
         permanent, and notes on later court rulings are added to old pages.  PDFs are closed to robots; what
         the site says otherwise stands in HTML.  It stops answering after some 700 quick requests.
"""

from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlencode

from bs4 import Tag

from crawler.base import FeedBeside, ListingSpider
from crawler.items import Link
from crawler.soup import attr, day, one, some, text

PORTLET = "g_gpdp5_search_GGpdp5SearchPortlet"
SEARCH = {
    "mvcRenderCommandName": "/renderSearch",
    "idsTipologia": "10526,10500,10488,9567234",  # order to pay, ban, block, warning
    "dataInizio": "",
    "dataFine": "",
    "ordinamentoPer": "DESC",
    "ordinamentoTipo": "data",
    "cur": 1,
}
ASKED = {"p_p_id": PORTLET, "p_p_lifecycle": 0, "p_p_state": "normal", "p_p_mode": "view"}
ASKED |= {f"_{PORTLET}_{name}": value for name, value in SEARCH.items()}


class ItGarante(FeedBeside, ListingSpider):
    name = "it_garante"
    publisher = "Garante per la protezione dei dati personali"
    homepage = "https://www.garanteprivacy.it/"
    country, language, voice, kind = "IT", "it", "regulator", "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "Press releases and news, and the ten newest orders, bans, blocks and warnings in full."
    custom_settings = {"DOWNLOAD_DELAY": 4}
    start_urls = [
        "https://www.garanteprivacy.it/o/gpdp-rss/rss?t=news",
        f"https://www.garanteprivacy.it/home/ricerca?{urlencode(ASKED)}",
    ]
    wanted = "/docweb-display/docweb/"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for card in some(listing, ".card-risultato"):
            title, dated = one(card, "a.titolo-risultato"), text(one(card, ".data-risultato"))
            yield Link(attr(title, "href"), day(dated, "%d/%m/%Y"), text(title), kind="decision")
