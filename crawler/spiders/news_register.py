"""The Register, on the business of computing.

Listing  https://www.theregister.com/headlines.atom and https://www.theregister.com/security/headlines.atom
Caveats  Each feed holds fifty entries, some in both.  Until 2021 or so the host was www.theregister.co.uk.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NewsRegister(FeedSpider):
    name = "news_register"
    publisher = "The Register"
    homepage = "https://www.theregister.com/"
    country, language, voice = "GB", "en", "press"
    cadence = timedelta(days=2)
    licence = "copyright"
    coverage = "All headlines and those on security: the newest fifty of each."
    start_urls = [
        "https://www.theregister.com/headlines.atom",
        "https://www.theregister.com/security/headlines.atom",
    ]
    aliases = ("theregister.co.uk",)
    wanted = r"^https://www\.theregister\.com/\d{4}/\d{2}/\d{2}/"
