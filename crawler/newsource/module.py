"""The module of a new source, as one would write it by hand."""

import json
import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from scrapy.http import TextResponse

from crawler.base.listing import tree
from crawler.items import Voice
from crawler.newsource.ways import Way
from crawler.soup import attr, maybe, text

KINDS = {
    "wordpress": "WordPressSpider",
    "feed": "FeedSpider",
    "listing": "ListingSpider",
    "sitemap": "SitemapSpider",
}
COVERAGE = {
    "wordpress": "The posts of its site; not its pages.",
    "feed": "What its feed announces.",
    "listing": "What the first page of its listing names.",
    "sitemap": "The pages of its sitemap that have the commonest form of address.",
}
MODULE = '''"""{title}: what it publishes.

Listing  {url}
Caveats  {caveats}
"""

{imports}

class {class_name}({kind}):
    name = "{name}"
    publisher = {publisher}
    homepage = {homepage}
    country, language, voice = {voices}
    cadence = timedelta(days={days})
    licence = {licence}
    coverage = {coverage}
    start_urls = [{urls}]
{rest}'''
IMPORTS = """from datetime import timedelta

from crawler.base import {kind}
"""
LISTING_IMPORTS = """from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.base.listing import linked
from crawler.items import Link
"""
LINKS = '''
    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """Read the entries; they show no date."""
        yield from linked(listing, r"{wanted}")
'''
LONG = 88  # letters of an address that has a line of its own
CAVEATS = {
    "wordpress": "The interface holds every post, the newest first.",
    "feed": "The feed holds its newest entries only, {count} of them.",
    "listing": "The first page of the listing only, with {count} entries and no dates.",
    "sitemap": "The sitemap tells no titles and no dates of publication.",
}
LICENCES = {
    r"creativecommons\.org/publicdomain/zero": "CC0-1.0",
    r"creativecommons\.org/licenses/by/([\d.]+)": r"CC-BY-\1",
    r"creativecommons\.org/licenses/by-sa/([\d.]+)": r"CC-BY-SA-\1",
    r"nationalarchives\.gov\.uk/doc/open-government-licence": "OGL-UK-3.0",
}
COUNTRIES = {"uk": "GB", "eu": "EU"}
MUTE = frozenset(("www", "news", "blog", "en", "ww2", "m"))


@dataclass(frozen=True, slots=True)
class Site:
    """What a site says of itself."""

    publisher: str
    homepage: str
    country: str
    language: str
    licence: str


def described(page: TextResponse) -> Site:
    """Read it from a page; what the page does not say is guessed from its host."""
    root = tree(page)
    named = maybe(root, "meta[property='og:site_name'][content]")
    title = re.split(r" [|–—-] ", text(maybe(root, "title")))[-1]
    language = maybe(root, "html[lang]")
    last = (urlsplit(page.url).hostname or "").rpartition(".")[2]
    return Site(
        publisher=(attr(named, "content") if named else title) or urlsplit(page.url).netloc,
        homepage=urljoin(page.url, "/"),
        country=COUNTRIES.get(last, last.upper() if len(last) == 2 else "INT"),
        language=attr(language, "lang").partition("-")[0] if language else "en",
        licence=licence(page.text),
    )


def licence(markup: str) -> str:
    """The open licence that a page links to.

    >>> licence("<a rel=license href='https://creativecommons.org/licenses/by/4.0/'>"), licence("© 2021")
    ('CC-BY-4.0', 'copyright')
    """
    for pattern, name in LICENCES.items():
        if found := re.search(pattern, markup):
            return found.expand(name)
    return "copyright"


def named(site: Site, voice: Voice) -> str:
    """A name in our form: the country of an authority, else the voice, and what the host is called.

    >>> named(Site("", "https://www.ico.org.uk/", "GB", "en", ""), "regulator")
    'gb_ico'
    """
    labels = [label for label in (urlsplit(site.homepage).hostname or "").split(".") if label not in MUTE]
    first = {"press": "news", "ngo": "ngo", "company": "co"}.get(voice, site.country.lower())
    return re.sub(r"\W", "_", f"{first}_{labels[0]}").lower()


def module(name: str, way: Way, site: Site, voice: Voice) -> str:
    """The module's text."""
    told = {
        "imports": LISTING_IMPORTS if way.kind == "listing" else IMPORTS.format(kind=KINDS[way.kind]),
        "title": site.publisher.replace("\\", "").replace('"', "'"),
        "caveats": CAVEATS[way.kind].format(count=len(way.links)),
        "class_name": "".join(word.capitalize() for word in name.split("_")),
        "kind": KINDS[way.kind],
        "name": name,
        "publisher": quoted(site.publisher),
        "homepage": quoted(site.homepage),
        "voices": ", ".join(map(quoted, (site.country, site.language, voice))),
        "days": way.cadence.days,
        "licence": quoted(site.licence),
        "coverage": quoted(COVERAGE[way.kind]),
        "url": way.url,
        "urls": quoted(way.url) if len(way.url) < LONG else f"\n        {quoted(way.url)}\n    ",
        "rest": LINKS.format(wanted=way.wanted) if way.kind == "listing" else wanted(way),
    }
    return MODULE.format(**told)


def wanted(way: Way) -> str:
    """The line for the form of addresses, where there is one."""
    return f'    wanted = r"{way.wanted}"\n' if way.wanted else ""


def quoted(words: str) -> str:
    """A string of Python, in double quotation marks unless it holds some.

    >>> print(quoted("noyb"), quoted('the "DPA"'))
    "noyb" 'the "DPA"'
    """
    return repr(words) if '"' in words else json.dumps(words, ensure_ascii=False)
