"""The Netherlands' Autoriteit Persoonsgegevens: news in Dutch and English, and publications.

Listing  https://www.autoriteitpersoonsgegevens.nl/feed/article/rss.xml, …/en/feed/article/rss.xml and …/feed/publication/rss.xml
Caveats  Each feed holds ten entries.  Some clients are answered 403.  English news are fewer and later.
         The decisions themselves are PDFs beside a publication's summary.
"""  # noqa: E501  addresses are not broken

from datetime import timedelta

from crawler.base import FeedSpider

HOME = "https://www.autoriteitpersoonsgegevens.nl/"


class NlAp(FeedSpider):
    name = "nl_ap"
    publisher = "Autoriteit Persoonsgegevens"
    homepage = HOME
    country, language, voice, kind = "NL", "nl", "regulator", "statement"
    cadence = timedelta(days=10)
    licence = "copyright"
    coverage = "News in Dutch and English and the summaries of publications; not the full decisions."
    start_urls = [f"{HOME}{part}/rss.xml" for part in ("feed/article", "en/feed/article", "feed/publication")]
