"""The licence that a page names for its text, by the name that a source would declare: `CC-BY-4.0`.

A licence opens a text to be published again, so a picture's is never taken for it, and a page that names
two of them names none.  What is no licence that we know stays the address that the page gives.
"""

import re
from collections.abc import Iterator
from itertools import chain
from urllib.parse import urljoin

from lxml.html import HtmlElement

from crawler.article.markup import Json, Markup, strings

KNOWN = (  # what is in brackets goes into the name, in capitals
    (r"creativecommons\.org/licenses/(by[a-z-]*)/(\d\.\d)", "CC-{}-{}"),
    (r"creativecommons\.org/publicdomain/zero/(\d\.\d)", "CC0-{}"),
    (r"creativecommons\.org/publicdomain/mark/", "public-domain"),
    (r"\bcc[ -](by(?:[ -](?:nc|nd|sa))*)[ -](\d\.\d)", "CC-{}-{}"),
    (r"\bcc0\b", "CC0-1.0"),
    (r"open-government-licence/version/(\d)|\bopen government licen[cs]e\s*v?\.?\s*(\d)", "OGL-UK-{}.0"),
    (r"open-government-licence/?$", "OGL-UK-3.0"),
    (r"licence[ -]ouverte\D{0,40}(\d\.\d)", "Licence-Ouverte-{}"),
    (r"licence[ -]ouverte", "Licence-Ouverte"),
    (r"\bnlod/(?:no/|en/)?(\d\.\d)|\bnlod[ -](\d\.\d)", "NLOD-{}"),
    (r"\bdl-de[/-](by|zero)-(\d)[.-](\d)", "DL-DE-{}-{}.{}"),
    (r"\biodl/?[ -]?(?:v/?)?(\d\.\d)", "IODL-{}"),
    (
        r"\ball rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
        r"tutti i diritti riservati",
        "copyright",
    ),
)
METAS = ("dcterms.license", "license", "licence", "dc.rights", "dcterms.rights", "rights", "copyright")
LICENCES = "//link[@href][contains(@rel, 'licen')] | //a[@href][contains(@rel, 'licen')]"
LIKELY = re.compile("licen|publicdomain|nlod|dl-de|iodl", re.I)
PLACE = re.compile(r"(?:^|[\s_-])(?:footer|licen[cs]e|licensing|copyright|rights|colophon)(?:$|[\s_-])", re.I)
PART = re.compile(
    r"(?:^|[\s_-])(?:captions?|credits?|comments?|cards?|teasers?|related|gallery|photos?|images?)(?:$|[\s_-])",
    re.I,
)


def licence(page: Markup, linked: Json) -> str:
    """The licence of the page's text, or "": of the first witness that names any."""
    told = [urljoin(page.url, value) if "/" in value else value for value in strings(linked.get("license"))]
    witnesses = (
        (known(value) or value for value in told),
        (known(address) or address for address in marked(page)),
        filter(None, map(known, chain.from_iterable(map(page.contents, METAS)))),
        filter(None, map(known, below(page))),
    )
    named = next(filter(None, map(set, witnesses)), set())
    return named.pop() if len(named) == 1 else ""


def known(told: str) -> str:
    """The name of the licence that an address or a note is of; "" for none that we know.

    >>> known("http://creativecommons.org/licenses/by-nc-sa/4.0/deed.de"), known("CC BY 4.0")
    ('CC-BY-NC-SA-4.0', 'CC-BY-4.0')
    >>> known("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"), known("© 2016")
    ('OGL-UK-3.0', '')
    """
    for pattern, name in KNOWN:
        if found := re.search(pattern, told, re.I):
            return name.format(*(part.upper() for part in found.groups() if part)).replace(" ", "-")
    return ""


def marked(page: Markup) -> Iterator[str]:
    """Addresses of links that say of themselves that they lead to the licence."""
    yield from (urljoin(page.url, e.get("href") or "") for e in page.tree.xpath(LICENCES) if not of_a_part(e))


def below(page: Markup) -> Iterator[str]:
    """Addresses of links in the page's footer and in what is marked as about the licence."""
    for link in page.tree.iterfind(".//a[@href]"):
        address = link.get("href") or ""
        if LIKELY.search(address) and is_note(link) and not of_a_part(link):
            yield address


def is_note(link: HtmlElement) -> bool:
    """Whether a link stands where a page speaks of its licence."""
    return any(e.tag == "footer" or PLACE.search(marks(e)) for e in link.iterancestors())


def of_a_part(link: HtmlElement) -> bool:
    """Whether a link is about a picture, a comment or another article."""
    return any(e.tag in ("figure", "figcaption") or PART.search(marks(e)) for e in link.iterancestors())


def marks(element: HtmlElement) -> str:
    """What an element's author calls it."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"
