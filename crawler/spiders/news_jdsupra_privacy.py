"""JD Supra: what law firms write on privacy.

Listing  https://www.jdsupra.com/resources/syndication/docsRSSfeed.aspx?ftype=Privacy
Caveats  Written by lawyers for clients: a secondary source, and sometimes that of a party's own counsel.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NewsJdsupraPrivacy(FeedSpider):
    name = "news_jdsupra_privacy"
    publisher = "JD Supra"
    homepage = "https://www.jdsupra.com/"
    country, language, voice = "US", "en", "press"
    cadence = timedelta(days=3)
    licence = "copyright"
    coverage = "The newest alerts that law firms file under privacy."
    start_urls = ["https://www.jdsupra.com/resources/syndication/docsRSSfeed.aspx?ftype=Privacy"]
    wanted = r"^https://www\.jdsupra\.com/legalnews/"
