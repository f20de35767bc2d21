"""When it was published and when changed, each from the best witness: JSON-LD, meta tags, `<time>`, address,
by-line.

Absent beats wrong.  A date counts only where the page ties it to the article: a footer, a teaser's date, a
bare year or a date that two readers could read differently (`05/12/2024`) is none.
"""

import re
from collections.abc import Iterator
from itertools import chain
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.article.blocks import SKIP
from crawler.article.dates import calendar_day, iso, written
from crawler.article.markup import Json, Markup, strings
from crawler.article.titles import squeeze
from crawler.article.zone import elsewhere
from crawler.items import Dated

PUBLISHED = (  # without marks, as `meta_name` writes them; the surest first
    *("articlepublishedtime", "ogarticlepublishedtime", "ogpublishedtime", "datepublished", "ogpubdate"),
    *("parselypubdate", "sailthrudate", "dcdateissued", "dctermsissued", "dctermscreated", "dcdatecreated"),
    *("citationpublicationdate", "pubdate", "publishdate", "publicationdate", "articlepublished"),
    *("cxenseparserecspublishtime", "rnewsdatepublished", "dcdate", "dctermsdate", "date"),
)
MODIFIED = (
    *("articlemodifiedtime", "ogarticlemodifiedtime", "ogmodifiedtime", "ogupdatedtime", "datemodified"),
    *("lastmodified", "lastmod", "dctermsmodified", "dcdatemodified", "articleupdated", "modificationdate"),
)
CHANGED = re.compile(
    r"updat|modif|chang|aktuali|mis à jour|"
    r"aggiorna|bijgewerkt|zmian|zaktual|atualiz|uppdater|opdater|oppdater|"
    r"päivitetty|ενημ|frissít|atnaujin|geändert|revis|edited|korrig",
    re.I,
)
WORDS = re.compile(r"[^\W\d_]{2,}")
AROUND = 9  # words; a date that stands among more is part of a sentence
LABEL = re.compile(r"\W*([^\d:]{3,40}):\s*\S*\d")
PUBLICATION = re.compile(
    r"publi|post|stand|date|datum|dato|data|fecha|issued|released|created|veröff|erschienen|erstellt|verschenen|"
    r"pubbl|opubl|dodan|päiv|δημοσ|ημερ|data|megjelen|dátum|zveřej|vydáno|paskelb|updat|modif|by\b|von\b|par\b",
    re.I,
)
LINE = 120  # letters; a longer text is no line about the article
IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d\d)[/-](\d\d)(?=[/-])|/(\d{4})(\d\d)(\d\d)(?=[/-])")


def published(page: Markup, linked: Json, header: list[HtmlElement]) -> Dated | None:
    """When the article appeared."""
    found = (
        told(page, linked, "datePublished", PUBLISHED),
        itemprops(page, "datePublished"),
        times(header, changed=False),
        in_address(page.url),
        lines(header, changed=False),
    )
    return next(chain.from_iterable(found), None)


def modified(page: Markup, linked: Json, header: list[HtmlElement]) -> Dated | None:
    """When the article was last changed."""
    found = (
        told(page, linked, "dateModified", MODIFIED),
        itemprops(page, "dateModified"),
        times(header, changed=True),
        lines(header, changed=True),
    )
    return next(chain.from_iterable(found), None)


def told(page: Markup, linked: Json, name: str, metas: tuple[str, ...]) -> Iterator[Dated]:
    """What the metadata say."""
    yield from (Dated(day, "json-ld") for value in strings(linked.get(name)) if (day := stated(value)))
    for meta in metas:
        yield from (Dated(day, "meta") for value in page.contents(meta) if (day := stated(value)))


def stated(value: str) -> str:
    """A date in metadata, which some pages write as people do.

    >>> stated("2019-11-20T13:38"), stated("01:38 PM, Nov 20, 2019"), stated("05/12/2024")
    ('2019-11-20T13:38:00', '2019-11-20', '')
    """
    days = [] if (day := iso(value)) else written(value)
    return day or (days[0] if len(days) == 1 else "")


def itemprops(page: Markup, name: str) -> Iterator[Dated]:
    """Microdata outside of teasers and comments."""
    for element in page.tree.xpath("//*[@itemprop=$name]", name=name):
        value = iso(element.get("content") or element.get("datetime") or "")
        if value and not elsewhere(element):
            yield Dated(value, "time")


def times(header: list[HtmlElement], changed: bool) -> Iterator[Dated]:
    """`<time>` around the heading; one that speaks of a change is not the publication."""
    for element in header:
        value = iso(element.get("datetime") or "") if element.tag == "time" else ""
        if value and changed == speaks_of_change(element):
            yield Dated(value, "time")


def speaks_of_change(element: HtmlElement) -> bool:
    """Whether an element, or the words before it, say that the article was changed."""
    before = element.getprevious()
    words = (before.tail or before.text_content()) if before is not None else parent_text(element)
    return bool(CHANGED.search(f"{element.get('class') or ''} {element.get('itemprop') or ''} {words[-40:]}"))


def parent_text(element: HtmlElement) -> str:
    """The words with which an element's parent begins."""
    parent = element.getparent()
    return (parent.text or "") if parent is not None else ""


def in_address(url: str) -> Iterator[Dated]:
    """A whole day in the address."""
    for found in IN_ADDRESS.finditer(urlsplit(url).path):
        year, month, day = (int(part) for part in found.groups() if part)
        if value := calendar_day(year, month, day):
            yield Dated(value, "url")


def lines(header: list[HtmlElement], changed: bool) -> Iterator[Dated]:
    """A day written into a short line by the heading that is about nothing else."""
    for element in header:
        text = label(element) + squeeze(element.text_content())
        if is_line(element, text) and changed == bool(CHANGED.search(text)):
            days = set(written(text))
            if len(days) == 1 and (changed or not of_something_else(text)):
                yield Dated(days.pop(), "text")


def is_line(element: HtmlElement, text: str) -> bool:
    """Whether a text is a line of its own: short, no sentence, no row of a table."""
    row = element.find(".//td") is not None or element.find(".//dd") is not None
    return len(text) <= LINE and len(WORDS.findall(text)) <= AROUND and not row and element.tag not in SKIP


def label(element: HtmlElement) -> str:
    """What the cell or term before says that a date is of, with a colon; "" without one."""
    said = squeeze(element.text_content())
    while (parent := element.getparent()) is not None and squeeze(parent.text_content()) == said:
        element = parent
    before = element.getprevious()
    named = squeeze(before.text_content()) if before is not None and element.tag in ("td", "dd") else ""
    return f"{named.rstrip(':')}: " if named else ""


def of_something_else(text: str) -> bool:
    """Whether a label says that the date is of a decision, an event, a deadline.

    >>> of_something_else("Decided: 7 November 2016"), of_something_else("Published: 7 November 2016")
    (True, False)
    """
    found = LABEL.match(text)
    return bool(found and not PUBLICATION.search(found[1]))
