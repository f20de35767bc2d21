"""One page of a PDF → its text, or why it has none.

A font may draw letters that it does not name: what then comes out is the numbers of its drawings, `7KH` for
`The`, or their names, `/g52/g72`.  That is no text, however much it looks like some.
"""

import re
from collections import Counter
from math import inf
from typing import Any, NamedTuple

from pypdf import PageObject
from pypdf.generic import ArrayObject, DictionaryObject

from crawler.article.charset import clean
from crawler.article.damage import DAMAGE
from crawler.article.layout import letters

DAMAGED, NAMELESS, PICTURE = "damaged", "of letters without names", "a picture"
UNNAMED = re.compile("/[A-Za-z]{1,8}\\d+|[\ue000-\uf8ff\ufffd]")  # names of drawings; signs of private use
NOTHING = DictionaryObject()
LEGIBLE = 0.5  # the share of a page's letters that have to be some


class Sheet(NamedTuple):
    """A page's text; where it has none, what it is instead; how many bytes have to be followed to draw it."""

    text: str
    fault: str = ""
    size: float = inf


def sheet(page: PageObject) -> Sheet:
    """Read a page.  A damaged one costs only itself."""
    try:
        return read(page)
    except DAMAGE:
        return Sheet("", DAMAGED)


def read(page: PageObject) -> Sheet:
    """Read a page that is whole."""
    drawn = Counter[bool]()

    def note(text: str, *place: Any) -> None:
        drawn[is_nameless(place[-2])] += letters(text)

    text = page.extract_text(visitor_text=note)
    unnamed = drawn[True] + sum(map(len, UNNAMED.findall(text)))
    if unnamed > LEGIBLE * max(drawn.total(), letters(text)):
        return Sheet("", NAMELESS)
    text = clean(text)
    return Sheet(text, "" if letters(text) or not drawn_by(page, "/Image") else PICTURE, size(page))


def is_nameless(font: Any) -> bool:
    """Whether a font numbers its drawings in its own order and does not say which letters they are."""
    if font is None or font.get("/Subtype") != "/Type0" or "/ToUnicode" in font:
        return False
    order = font["/DescendantFonts"][0].get_object().get("/CIDSystemInfo", {}).get_object()
    return str(font.get("/Encoding")).startswith("/Identity") and order.get("/Ordering") == "Identity"


def drawn_by(page: Any, kind: str) -> list[Any]:
    """The things of a kind, pictures or forms, that a page or a form draws."""
    resources = page.get("/Resources", NOTHING).get_object()
    things = (thing.get_object() for thing in resources.get("/XObject", NOTHING).get_object().values())
    return [thing for thing in things if thing and thing.get("/Subtype") == kind]


def size(page: PageObject) -> float:
    """The bytes that are followed to draw a page; without end where forms draw forms, or where it fails."""
    try:
        forms = drawn_by(page, "/Form")
        if any(drawn_by(form, "/Form") for form in forms):
            return inf
        data = contents(page)
        return len(data) + data.count(b"Do") * sum(len(form.get_data()) for form in forms)
    except DAMAGE:
        return inf


def contents(page: PageObject) -> bytes:
    """What draws a page."""
    whole = page.get("/Contents", NOTHING).get_object()
    parts = whole if isinstance(whole, ArrayObject) else [whole]
    return b"".join(part.get_object().get_data() for part in parts if part)
