"""The module of a new source, as one would write it by hand."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from scrapy.http import TextResponse

from crawler.base.listing import tree
from crawler.items import Voice
from crawler.newsource.shape import Shape
from crawler.newsource.ways import Way
from crawler.soup import attr, maybe, text

KINDS = {
    "wordpress": "WordPressSpider",
    "feed": "FeedSpider",
    "json": "JsonSpider",
    "listing": "ListingSpider",
    "sitemap": "SitemapSpider",
}
IMPORTS = """from datetime import timedelta

from crawler.base import {kind}
"""
JSON_IMPORTS = """from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from crawler.base import JsonSpider
from crawler.items import Link
from crawler.soup import {readers}
"""
JSON_LINKS = """
    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        for entry in {records}:
            title = plain(field(entry, {title}))
            yield Link(field(entry, {url}){date}, title=title)
"""
COVERAGE = {
    "wordpress": "The posts of its site; not its pages.",
    "feed": "What its feed announces.",
    "json": "What the first page of its interface names.",
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
LONG = 88  # letters of an address that has a line of its own
CAVEATS = {
    "wordpress": "The interface holds every post, the newest first.",
    "feed": "The feed holds its newest entries only, {count} of them.",
    "json": "The interface is not documented: its fields may be renamed without notice.",
    "listing": "The listing's markup is not read, only the form of its {count} addresses.",
    "sitemap": "The sitemap tells no titles and no dates of publication.",
}
LICENCES = {
    r"creativecommons\.org/publicdomain/zero": "CC0-1.0",
    r"creativecommons\.org/licenses/by/([\d.]+)": r"CC-BY-\1",
    r"creativecommons\.org/licenses/by-sa/([\d.]+)": r"CC-BY-SA-\1",
    r"nationalarchives\.gov\.uk/doc/open-government-licence": "OGL-UK-3.0",
}
COUNTRIES = {"uk": "GB", "eu": "EU"} | dict.fromkeys(
    ("ai", "co", "fm", "io", "me", "tv"), "INT"
)  # sold to all
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
    return re.sub(r"\W", "_", f"{first}_{labels[0] if labels else 'site'}").lower()


def module(name: str, way: Way, site: Site, voice: Voice) -> str:
    """The module's text."""
    told = {
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
        "imports": imports(way),
        "rest": "".join(declared(way)) + (links(way.shape) if way.shape else ""),
    }
    return MODULE.format(**told)


def imports(way: Way) -> str:
    """What the module needs."""
    if not way.shape:
        return IMPORTS.format(kind=KINDS[way.kind])
    return JSON_IMPORTS.format(readers="field, moment, plain" if way.shape.date else "field, plain")


def declared(way: Way) -> Iterator[str]:
    """A line for each attribute that has a value."""
    for name, value in way.declared.items():
        if value:
            yield f"    {name} = {value if isinstance(value, int) else raw(value)}\n"


def raw(pattern: str) -> str:
    """A regular expression or a selector: raw where it holds backslashes; it holds no quotation marks."""
    return f'r"{pattern}"' if "\\" in pattern else quoted(pattern)


def links(shape: Shape) -> str:
    """The reading of records in JSON."""
    date = f", moment(field(entry, {quoted(shape.date)}))" if shape.date else ""
    path = ", ".join(["listing", *map(quoted, shape.path)])
    records = f"field({path})" if shape.path else "listing"
    return JSON_LINKS.format(records=records, title=quoted(shape.title), url=quoted(shape.url), date=date)


def quoted(words: str) -> str:
    """A string of Python, in double quotation marks unless it holds some.

    >>> print(quoted("noyb"), quoted('the "DPA"'))
    "noyb" 'the "DPA"'
    """
    return repr(words) if '"' in words else json.dumps(words, ensure_ascii=False)
