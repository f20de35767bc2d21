"""The United States' Federal Trade Commission: press releases on consumer protection, and its cases.

Listing  https://www.ftc.gov/feeds/press-release-consumer-protection.xml and
         https://www.ftc.gov/legal-library/browse/cases-proceedings?items_per_page=20&page=0
Caveats  The feed holds the newest releases only.  A matter changes its name, but never its file number.  The
         page of a case changes in place; the library holds competition cases too, and relevance decides.
"""

from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import FeedBeside, ListingSpider
from crawler.items import Link, Page
from crawler.soup import attr, day, moment, one, paragraphs, some, text

CASES = "/legal-library/browse/cases-proceedings"
BODY = ".node--view-mode-full .field--name-body"


class UsFtc(FeedBeside, ListingSpider):
    name = "us_ftc"
    publisher = "Federal Trade Commission"
    homepage = "https://www.ftc.gov/"
    country, language, voice, kind = "US", "en", "regulator", "statement"
    cadence = timedelta(days=4)
    licence = "public-domain"
    coverage = "Press releases on consumer protection, and the twenty cases changed last; not their files."
    start_urls = [
        "https://www.ftc.gov/feeds/press-release-consumer-protection.xml",
        f"https://www.ftc.gov{CASES}?items_per_page=20&page=0",
    ]
    wanted = (
        rf"/news-events/news/press-releases/\d{{4}}/|{CASES}/(?!public-statements|petitions-quash)[^/?]+$"
    )

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for link in some(listing, f"main a[href*='{CASES}/']"):
            yield Link(attr(link, "href"), title=text(link), kind="case")

    @staticmethod
    def page(article: Tag) -> Page:
        """A case, under its number; or a release: all are of noon, so that only their day is read."""
        title, body = text(one(article, "h1")), paragraphs(one(article, BODY))
        if article.select_one(".field__label:-soup-contains('Matter/File Number')"):
            number, changed = (value(article, name) for name in ("Matter/File Number", "Last Updated"))
            return Page(title, body, modified=day(changed, "%B %d, %Y", origin="text"), tags=(number,))
        when = attr(one(article, ".field--name-field-date time"), "datetime")
        tags = map(text, article.select(".field--name-field-tags-view .field__item a"))
        return Page(title, body, moment(when[:10], origin="time"), tags=tuple(tags))


def value(page: Tag, label: str) -> str:
    """What stands beside a label."""
    return text(one(page, f".field__label:-soup-contains('{label}') + .field__item"))
