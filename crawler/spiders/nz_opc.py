"""New Zealand's Privacy Commissioner: statements and media releases.

Listing  https://www.privacy.org.nz/news/statements-media-releases/
Caveats  The listing gives no dates, so they are those of the pages.  Case notes are elsewhere.
"""

from datetime import timedelta

from crawler.base import ListingSpider


class NzOpc(ListingSpider):
    name = "nz_opc"
    publisher = "Office of the Privacy Commissioner"
    homepage = "https://www.privacy.org.nz/"
    country, language, voice, kind = "NZ", "en", "regulator", "statement"
    cadence = timedelta(days=21)
    licence = "copyright"
    coverage = "Statements and media releases; not the blog, case notes and guidance."
    start_urls = ["https://www.privacy.org.nz/news/statements-media-releases/"]
    wanted = r"/news/statements-media-releases/[^/?#]+/?$"
