"""British Columbia's Information and Privacy Commissioner: orders, and reports of investigations.

Listing  https://www.oipc.bc.ca/RulingsAndReports.xml
Caveats  The feed mixes orders on access to documents, which are the most, with reports on privacy.  An order
         or report is often a PDF.  Courts review orders, and the site does not always say so.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class CaBcOipc(FeedSpider):
    name = "ca_bc_oipc"
    publisher = "Office of the Information and Privacy Commissioner for British Columbia"
    homepage = "https://www.oipc.bc.ca/"
    country, language, voice, kind = "CA", "en", "regulator", "decision"
    cadence = timedelta(days=14)
    licence = "copyright"
    coverage = "Orders and reports as the feed announces them, on access and on privacy; not news."
    start_urls = ["https://www.oipc.bc.ca/RulingsAndReports.xml"]
