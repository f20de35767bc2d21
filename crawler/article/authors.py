"""Who wrote it: people, each once, in the page's order.  Agencies, newsrooms and the site itself are nobody.

The first witness that names a person is believed: JSON-LD, meta tags, the by-line around the heading, and
last a line of names with which the text begins.  A by-line that has all the names of the metadata and more
is better than they.
"""

import html
import re
from collections.abc import Iterable, Iterator
from itertools import chain

from lxml.html import HtmlElement

from crawler.article.markup import Json, Markup
from crawler.article.names import is_agency, is_one_word, persons
from crawler.article.structured import ACCOUNT, organisations, people
from crawler.article.titles import plain, sites, squeeze

METAS = (
    *("author", "articleauthor", "articlebyline", "byl", "parselyauthor", "sailthruauthor"),
    *("cxenseparseauthor", "twittermiscwrittenby"),
)
CITED = ("citationauthor", "dccreator", "dctermscreator")  # of libraries, who write the family's name first
MAKERS = ("generator", "publisher", "dc.publisher", "copyright", "web_author", "designer")  # of the site
LABELS = ("twitter:label1", "twitter:label2")  # with which WordPress names what twitter:data1 and 2 hold
WRITTEN_BY = re.compile(
    r"(?:written|posted) by|author|(?:verfasst|geschrieben) von|autore?|auteure?|(?:écrit|rédigé) par|"
    r"escrito por|scritto da|geschreven door|napisane przez|skriven av|skrevet a[fv]|kirjoittanut",
    re.I,
)
PROFILE = re.compile(
    r"/(?:authors?|autor(?:e|es|en|i|in)?|auteurs?|profiles?|reporters?|journalists?)/[^/]", re.I
)
BYLINE = re.compile(r"byline|author|autor|auteur", re.I)
LINE = 120  # letters; a by-line is no longer, its date included
OPENING_LINE = 80  # letters of a line of names with which a text begins
SHOUTED = 4  # words; a longer line in capitals is a heading
OPENING = 4  # lines among which a by-line may stand


def authors(page: Markup, linked: Json, header: list[HtmlElement], body: str) -> tuple[str, ...]:
    """Names of the people who wrote the article."""
    makers = (*organisations(page, linked), *chain.from_iterable(map(page.contents, MAKERS)))
    nobody = sites(page, linked) | {plain(name) for name in makers}
    metas = (page.contents(name) for name in METAS)
    cited = (in_order(name) for meta in CITED for name in page.contents(meta))
    told = first((people(page, linked), *metas, cited, labelled(page)), nobody)
    line = first((profiles(header), marked(header)), nobody)
    more = set(map(plain, told)) < set(map(plain, line))
    return line if more else told or first((opening(body),), nobody)


def first(witnesses: Iterable[Iterable[str]], nobody: set[str]) -> tuple[str, ...]:
    """The people named by the first witness that names any."""
    return next((found for lines in witnesses if (found := named(lines, nobody))), ())


def named(lines: Iterable[str], nobody: set[str]) -> tuple[str, ...]:
    """The people of these lines, each once; where an agency is among them, a single word is a place."""
    said = [line for line in map(squeeze, map(html.unescape, lines)) if plain(line) not in nobody]
    found = {plain(name): name for line in reversed(said) for name in reversed([*persons(line, nobody)])}
    agency = any(is_agency(line.strip(" ,"), plain(line).split()) for line in said)
    return tuple(name for name in reversed(found.values()) if not (agency and is_one_word(name)))


def in_order(name: str) -> str:
    """A name in the order of by-lines.

    >>> in_order("Lee, Ann B."), in_order("Ann Lee"), in_order("Ann Lee, Jo Marsh")
    ('Ann B. Lee', 'Ann Lee', 'Ann Lee, Jo Marsh')
    """
    return re.sub(r"^([\w’'-]+),\s+([\w.’'-]+(?: \w\.?)*)$", r"\2 \1", name)


def labelled(page: Markup) -> Iterator[str]:
    """Contents of the meta tags that others label as holding who wrote it."""
    for label in LABELS:
        if WRITTEN_BY.fullmatch(page.meta(label)):
            yield from page.contents(label.replace("label", "data"))


def profiles(header: list[HtmlElement]) -> Iterator[str]:
    """Links to a writer's page."""
    for link in header:
        address = link.get("href") or ""
        by = link.get("rel") == "author" or PROFILE.search(address)
        if link.tag == "a" and by and not ACCOUNT.search(address):
            yield " ".join(link.itertext())


def marked(header: list[HtmlElement]) -> Iterator[str]:
    """Short texts of elements marked as author or by-line; of one within another, the inner."""
    for element in header:
        if not BYLINE.search(f"{element.get('itemprop') or ''} {element.get('class') or ''}"):
            continue
        text = squeeze(" ".join(element.itertext()))
        inner = any(BYLINE.search(child.get("class") or "") for child in element)
        account = any(ACCOUNT.search(link.get("href") or "") for link in element.iter("a"))
        if len(text) <= LINE and not inner and not account:
            yield text


def opening(body: str) -> Iterator[str]:
    """The line before the text's first paragraph, if it looks like names in letters with capitals."""
    lines = body.split("\n\n")[: OPENING + 1]
    at = next((at for at, line in enumerate(lines) if len(line) > OPENING_LINE), 0)
    line = lines[at - 1] if at else ""
    words = len(line.split())
    cased = line != line.lower() and not (line.isupper() and words > SHOUTED)
    if words > 1 and cased and line[-1].isalpha() and line[0].isalpha():
        yield line
