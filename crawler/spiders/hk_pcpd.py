"""Hong Kong's Privacy Commissioner for Personal Data (個人資料私隱專員): media statements in English.

Listing  https://www.pcpd.org.hk/english/news_events/media_statements/media_statements.html
Caveats  The day stands in each address, press_YYYYMMDD.html; the same file below /tc_chi/ and /sc_chi/ is its
         Chinese twin.  The Commissioner cannot fine: she serves enforcement notices.
"""

from datetime import timedelta

from crawler.base import ListingSpider


class HkPcpd(ListingSpider):
    name = "hk_pcpd"
    publisher = "Office of the Privacy Commissioner for Personal Data, Hong Kong"
    homepage = "https://www.pcpd.org.hk/"
    country, language, voice, kind = "HK", "en", "regulator", "statement"
    cadence = timedelta(days=10)
    licence = "copyright"
    coverage = "Media statements in English; not the reports of investigations, which are PDFs."
    start_urls = ["https://www.pcpd.org.hk/english/news_events/media_statements/media_statements.html"]
    wanted = r"/press_\d{8}\w*\.html$"
    day_in_address = r"/press_(\d{4})(\d\d)(\d\d)"
