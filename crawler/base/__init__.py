"""The kinds of source: a source inherits one of them, declares where to look, and reads what comes."""

from crawler.base.feed import FeedBeside, FeedSpider
from crawler.base.govuk import GovUkSpider
from crawler.base.listing import ListingSpider
from crawler.base.records import JsonSpider, WordPressSpider
from crawler.base.sitemap import SitemapSpider
from crawler.base.source import Source

__all__ = [
    "FeedBeside",
    "FeedSpider",
    "GovUkSpider",
    "JsonSpider",
    "ListingSpider",
    "SitemapSpider",
    "Source",
    "WordPressSpider",
]
