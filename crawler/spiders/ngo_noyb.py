"""noyb, European Center for Digital Rights: complaints, and what became of them.

Listing  https://noyb.eu/en/rss and https://noyb.eu/de/rss
Caveats  English and German pages tell one event twice.  The feeds hold the newest entries only.
"""

from datetime import timedelta

from bs4 import Tag

from crawler.base import FeedSpider
from crawler.items import Page
from crawler.soup import attr, maybe, moment, one, paragraphs, text


class NgoNoyb(FeedSpider):
    name = "ngo_noyb"
    publisher = "noyb"
    homepage = "https://noyb.eu/"
    country, language, voice, kind = "AT", "en", "ngo", "statement"
    cadence = timedelta(days=10)
    licence = "copyright"
    coverage = "News in English and German; not the pages of projects, membership and donations."
    start_urls = ["https://noyb.eu/en/rss", "https://noyb.eu/de/rss"]
    wanted = r"^https://noyb\.eu/(en|de)/(?!join|donate|support|project|spenden|mitglied)"

    @staticmethod
    def page(article: Tag) -> Page:
        """A piece of news; links to material stand beside its body and are left out."""
        picture = maybe(article, ".node--view-mode-full .field--name-field-image img")
        return Page(
            title=text(one(article, "h1.page-title")),
            body=paragraphs(one(article, ".node--view-mode-full .field--name-body")),
            published=moment(
                attr(one(article, ".node--view-mode-full .field--name-created time"), "datetime"),
                origin="time",
            ),
            tags=tuple(
                text(tag) for tag in article.select(".node--view-mode-full .field--name-field-tags a")
            ),
            language=attr(one(article, "html"), "lang"),
            image=attr(picture, "src") if picture else "",
        )
