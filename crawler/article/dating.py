"""When it was published and when changed, each from the best witness: JSON-LD, meta tags, `<time>`, address,
by-line.

Absent beats wrong.  A date counts only where the page ties it to the article: a footer, a teaser's date, a
bare year or a date that two readers could read differently (`05/12/2024`) is none.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.article.blocks import SKIP
from crawler.article.dates import calendar_day, days, iso, written
from crawler.article.markup import Json, Markup, strings
from crawler.article.structured import webpage
from crawler.article.titles import squeeze
from crawler.article.zone import PARAGRAPH, brief, elsewhere
from crawler.items import Dated, Origin

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
    r"updat|modif|\bchanged|\bedited|\brevis|aktuali|актуали|actuali[sz]|atualiz|mise? à jour|geändert|"
    r"änderung|aggiorna|bijgewerkt|gewijzigd|zmian|zmodyf|zaktual|alterad|uppdater|ändrad|opdater|ændret|oppdater|endret|"
    r"päivitetty|muokattu|ενημ|τροποπο|frissít|módos|atnaujin|pakeist|korrig|ažurir|izmijen|posodob|spremen|"
    r"muudet|uuend|atjaun|промен|обновл|изменен|оновлен",
    re.I,
)
APPEARED = re.compile(r"publi|entry-date|post-date", re.I)  # themes mark the only date so, and `updated` too
INLINE = frozenset(("a", "abbr", "b", "em", "i", "small", "span", "strong", "time"))
WORDS = re.compile(r"[^\W\d_]{2,}")
AROUND = 9  # words; a date that stands among more is part of a sentence
LABEL = re.compile(r"\W*([^\d:]{3,40}):\s*\S*\d")
PUBLICATION = re.compile(
    r"publi|post|stand|date|datum|dato|data|fecha|issued|released|created|veröff|erschienen|erstellt|verschenen|"
    r"pubbl|opubl|dodan|päiv|δημοσ|ημερ|data|megjelen|dátum|zveřej|vydáno|paskelb|updat|modif|by\b|von\b|par\b",
    re.I,
)
DAY, ZONED = len("2016-11-07"), len("2016-11-07T09:30:00")  # letters; a longer one has a zone
WRITTEN = re.compile(r"\d{4}")  # every day that people write has its year
LINE = 120  # letters; a longer text is no line about the article
IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d\d)[/-](\d\d)(?=[/-])|/(\d{4})(\d\d)(\d\d)(?=[/-])")


def published(page: Markup, linked: Json, header: list[HtmlElement], locale: str = "") -> Dated | None:
    """When the article appeared; `locale` tells how the page's language writes dates in numbers."""
    found = (
        told(page, linked, "datePublished", PUBLISHED, locale),
        itemprops(page, "datePublished"),
        times(header, changed=False),
        in_address(page.url),
        lines(header, locale, changed=False),
    )
    return next(chain.from_iterable(found), None)


def modified(
    page: Markup, linked: Json, header: list[HtmlElement], appeared: Dated | None, locale: str = ""
) -> Dated | None:
    """When the article was last changed: a day before the one on which it appeared is a draft's."""
    found = (
        told(page, linked, "dateModified", MODIFIED, locale),
        itemprops(page, "dateModified"),
        times(header, changed=True),
        lines(header, locale, changed=True),
    )
    day = next(chain.from_iterable(found), None)
    return None if day and appeared and precedes(day.value, appeared.value) else day


def precedes(one: str, other: str) -> bool:
    """Whether a date is before another, as far as both are written.

    >>> precedes("2016-11-07T09:00:00+01:00", "2016-11-07T08:30:00+00:00"), precedes("2016-11-07", "2016-11")
    (True, False)
    """
    zoned = len(one) > ZONED and len(other) > ZONED
    if zoned:
        return datetime.fromisoformat(one) < datetime.fromisoformat(other)
    fine = min(len(one), len(other), DAY)
    return one[:fine] < other[:fine]


def told(page: Markup, linked: Json, name: str, metas: tuple[str, ...], locale: str) -> Iterator[Dated]:
    """What the metadata say: of the article, then of the page that carries it."""
    stood: tuple[tuple[Origin, Iterable[str]], ...] = (
        ("json-ld", strings(linked.get(name))),
        ("meta", (value for meta in metas for value in page.contents(meta))),
        ("json-ld", strings(webpage(page).get(name))),
    )
    for origin, values in stood:
        yield from (Dated(day, origin) for value in values if (day := stated(value, locale)))


def stated(value: str, locale: str = "") -> str:
    """A date in metadata, which some pages write as people do; numbers alone are a program's.

    >>> stated("2019-11-20T13:38"), stated("01:38 PM, Nov 20, 2019"), stated("05/12/2024", "fr")
    ('2019-11-20T13:38:00', '2019-11-20', '')
    """
    found = [] if (day := iso(value)) else written(value, locale[:2])
    return day or (found[0] if len(found) == 1 else "")


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
    before, words = element.getprevious(), ""
    if element.tag in INLINE:
        words = (before.tail or before.text_content()) if before is not None else parent_text(element)
    return of_change(element) or bool(CHANGED.search(words[-40:]))


def of_change(element: HtmlElement) -> bool:
    """Whether an element is marked as the day of a change, and not as that of the publication too."""
    said = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    return bool(CHANGED.search(said)) and not APPEARED.search(said)


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


def lines(header: list[HtmlElement], locale: str, changed: bool) -> Iterator[Dated]:
    """A day written into a short line by the heading that is about nothing else."""
    for element in header:
        said = brief(element, LINE)
        text = "" if said is None else label(element, said) + said
        if WRITTEN.search(text) and is_line(element, text):
            marked = speaks_of_change(element) or any(map(of_change, element.iter("time")))
            found = {day for day, kind in spoken(text, locale, marked) if kind == changed}
            yield from (Dated(day, "text") for day in found if len(found) == 1)


def spoken(text: str, locale: str, marked: bool) -> Iterator[tuple[str, bool]]:
    """Each day of a line that may be the article's, and whether it is that of a change.

    One that stands alone is what any word of the line says; one of several, what the words before it say.
    Day and month in numbers need two witnesses: the page's language, and a word for what the date is of.

    >>> list(spoken("Published 7 May 2016, updated 9 May 2016", "en", marked=False))
    [('2016-05-07', False), ('2016-05-09', True)]
    """
    sure = locale if PUBLICATION.search(text) or CHANGED.search(text) else ""
    found, end = days(text, locale[:2], sure), 0
    for day in found:
        words = text[end : day.end] if len(found) > 1 else text
        changed = marked or bool(CHANGED.search(words))
        if changed or not of_something_else(words):
            yield day.value, changed
        end = day.end


def is_line(element: HtmlElement, text: str) -> bool:
    """Whether a text is a line of its own: short, no sentence nor part of a paragraph, no row of a table."""
    row = element.find(".//td") is not None or element.find(".//dd") is not None
    short = len(text) <= LINE and len(WORDS.findall(text)) <= AROUND
    return short and not row and element.tag not in SKIP and not in_paragraph(element)


def in_paragraph(element: HtmlElement) -> bool:
    """Whether an element is a part of a longer text."""
    within: HtmlElement | None = element
    while within is not None and within.tag in INLINE:
        within = within.getparent()
    return within is not None and within is not element and brief(within, PARAGRAPH) is None


def label(element: HtmlElement, said: str) -> str:
    """What a date is of, by the cell or term before the element that holds it, with a colon; or ""."""
    while (parent := element.getparent()) is not None and brief(parent, len(said)) == said:
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
