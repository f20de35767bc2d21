"""The United States' Federal Trade Commission: press releases on consumer protection.

Listing  https://www.ftc.gov/feeds/press-release-consumer-protection.xml
Caveats  The feed holds the newest releases only.  A matter changes its name, but never its file number.
"""

from datetime import timedelta

from bs4 import Tag

from crawler.base import FeedSpider
from crawler.items import Page
from crawler.soup import attr, moment, one, paragraphs, text


class UsFtc(FeedSpider):
    name = "us_ftc"
    publisher = "Federal Trade Commission"
    homepage = "https://www.ftc.gov/"
    country, language, voice, kind = "US", "en", "regulator", "statement"
    cadence = timedelta(days=4)
    licence = "public-domain"
    coverage = "Press releases on consumer protection; no case files, no competition matters."
    start_urls = ["https://www.ftc.gov/feeds/press-release-consumer-protection.xml"]
    wanted = r"/news-events/news/press-releases/\d{4}/"

    @staticmethod
    def page(article: Tag) -> Page:
        """A release; the time in its date field is noon for all of them, so only the day is read."""
        when = attr(one(article, ".field--name-field-date time"), "datetime")
        return Page(
            title=text(one(article, "h1")),
            body=paragraphs(one(article, ".node--view-mode-full .field--name-body")),
            published=moment(when[:10], origin="time"),
            tags=tuple(text(tag) for tag in article.select(".field--name-field-tags-view .field__item a")),
        )
