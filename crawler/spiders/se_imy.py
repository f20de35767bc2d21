"""Sweden's Integritetsskyddsmyndigheten (until 2020 Datainspektionen): news.

Listing  https://www.imy.se/nyheter/rss, which holds some two hundred entries
Caveats  The feed is in Swedish only.  The pages of supervision cases (/tillsyner/…) change in place when a
         court has ruled; the decisions themselves are PDFs beside them.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class SeImy(FeedSpider):
    name = "se_imy"
    publisher = "Integritetsskyddsmyndigheten"
    homepage = "https://www.imy.se/"
    country, language, voice = "SE", "sv", "regulator"
    kind = "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "News in Swedish; not the pages of supervision cases, nor the decisions."
    start_urls = ["https://www.imy.se/nyheter/rss"]
