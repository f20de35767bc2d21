"""Strict reading of HTML and JSON: what is missing, doubled or not understood raises `Unexpected`."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache
from html import unescape
from typing import Any
from zoneinfo import ZoneInfo

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement

from crawler.items import Dated, Origin
from crawler.months import FORMS, bare

DIRECTIVES = {
    "d": r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?",
    "m": r"(?P<month>\d{1,2})",
    "Y": r"(?P<year>\d{4})",
    "B": r"(?P<name>[^\W\d]+)",
    "b": r"(?P<name>[^\W\d]+)\.?",
    "A": r"[^\W\d]+",
    "H": r"\d{1,2}",
    "M": r"\d{2}",
}
DECLARATION = r"^\s*<\?xml[^>]*>"  # of XHTML: Beautiful Soup warns that it may be XML
BREAKS = dict.fromkeys(["br"], "\r") | dict.fromkeys(["td", "th"], " ")
BLOCKS = """address article aside blockquote body dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6
header hr li main nav ol p pre section table tbody thead tr ul"""
BREAKS |= dict.fromkeys(BLOCKS.split(), "\n")


class Unexpected(ValueError):
    """A source does not look as its module says: raised by every reader here, named by the spider.

    >>> str(Unexpected("one 'h1'", "none", "uk_ico"))
    "uk_ico: expected one 'h1', found none"
    """

    def __init__(self, expected: str, found: str, source: str = "") -> None:
        super().__init__(expected, found, source)
        self.expected, self.found, self.source = expected, found, source

    def __str__(self) -> str:
        return f"{self.source}{': ' if self.source else ''}expected {self.expected}, found {self.found}"

    partly = False  # True where all that could be read was read


class Partly(Unexpected):
    """Raised at the end of a listing that has bad entries among its good ones, which have been read."""

    partly = True


def html(markup: str | bytes) -> Tag:
    """Markup as a tree, XHTML like any other.

    >>> text(html("<p>Fined<br>&pound;20m</p>"))
    'Fined £20m'
    """
    return BeautifulSoup(re.sub(DECLARATION, "", markup) if isinstance(markup, str) else markup, "lxml")


def xml(markup: bytes) -> Tag:
    """A document in XML; names are case-sensitive, prefixes are written `uk|cite`.

    >>> text(xml(b'<a xmlns:uk="x"><uk:cite>[2021] UKSC 50</uk:cite></a>').select_one("uk|cite"))
    '[2021] UKSC 50'
    """
    return BeautifulSoup(markup, "xml")


def some(tag: Tag, selector: str) -> list[Tag]:
    """All elements that match, at least one."""
    if not (found := list(tag.select(selector))):
        raise Unexpected(f"one or more {selector!r}", f"none in <{tag.name}>")
    return found


def one(tag: Tag, selector: str) -> Tag:
    """The element that matches; none and several both raise."""
    found = some(tag, selector)
    if len(found) > 1:
        raise Unexpected(f"one {selector!r}", f"{len(found)} in <{tag.name}>")
    return found[0]


def maybe(tag: Tag, selector: str) -> Tag | None:
    """The element that matches, or None; several raise."""
    return one(tag, selector) if tag.select_one(selector) else None


def attr(tag: Tag, name: str) -> str:
    """The value of an attribute that must be there: `attr(one(entry, "a"), "href")`."""
    value = tag.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Unexpected(f"an attribute {name!r}", f"<{tag.name}> with {sorted(tag.attrs)}")
    return value.strip()


def text(tag: Tag | None) -> str:
    """The words of an element, on one line; empty for None.

    >>> text(html("<p>What<b>sApp</b></p><p>paid</p>"))
    'WhatsApp paid'
    """
    return squeeze("".join(_strings(tag))) if tag else ""


def squeeze(words: str) -> str:
    """Runs of white space as one space, none at the ends."""
    return " ".join(words.split())


def plain(markup: str) -> str:
    """The words of a fragment of HTML or of escaped text, as titles in feeds and APIs have them.

    >>> plain("WhatsApp&#8217;s <b>fine</b>")
    'WhatsApp’s fine'
    """
    return text(html(markup)) if "<" in markup else squeeze(unescape(markup))


def paragraphs(tag: Tag) -> str:
    """The paragraphs of an element, parted by blank lines; two line breaks part them as well.

    >>> paragraphs(html("<h2>Next</h2><ul><li>an<br>appeal</ul><p> <b>Paid</b> today<br><br>in full"))
    'Next\\n\\nan appeal\\n\\nPaid today\\n\\nin full'
    """
    lines = re.split(r"\n|\r\s*\r", "".join(_strings(tag)))
    return "\n\n".join(filter(None, map(squeeze, lines)))


def _strings(tag: Tag) -> Iterator[str]:
    """The strings of an element, with the breaks that its elements make.  No recursion: pages nest deep."""
    stack: list[PageElement | str] = list(reversed(tag.contents))
    while stack:
        node = stack.pop()
        if isinstance(node, Tag):
            end = BREAKS.get(node.name, "")
            stack += [end, *reversed(node.contents), end] if node.contents else [end]
        elif type(node) is NavigableString:
            yield re.sub(r"\s+", " ", node)
        elif type(node) is str:
            yield node


def field(record: Any, *path: str | int) -> Any:
    """The value at a path of keys and positions in parsed JSON; absent or null raises.

    >>> field({"response": {"results": [{"id": 7}]}}, "response", "results", 0, "id")
    7
    """
    value = record
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            keys = sorted(value) if isinstance(value, Mapping) else type(value).__name__
            raise Unexpected(f"a field {step!r} of {path}", str(keys)) from None
    if value is None:
        raise Unexpected(f"a value at {path}", "null")
    return value


def month(name: str, language: str) -> int:
    """The number of a month, written whole, inflected, or shortened to three letters or more.

    >>> month("Sept", "en"), month("juil.", "fr"), month("März", "de"), month("dubna", "cs")
    (9, 7, 3, 4)
    """
    if language not in FORMS:
        raise Unexpected(f"a language of {sorted(FORMS)}", repr(language))
    wanted = bare(name).removesuffix(".")
    found = [number for number, forms in enumerate(FORMS[language], 1) if wanted in forms]
    found = found or [number for number, forms in enumerate(FORMS[language], 1) if begins(forms, wanted)]
    if len(found) != 1:
        raise Unexpected(f"a month in {language!r}", repr(name))
    return found[0]


def begins(forms: tuple[str, ...], shortened: str) -> bool:
    """Whether one of the forms of a month begins with at least three letters of it."""
    return len(shortened) > 2 and any(form.startswith(shortened) for form in forms)


def day(written: str, pattern: str, language: str = "en", origin: Origin = "listing") -> Dated:
    """A date written as `pattern` says: %d %m %Y, %B or %b (names), %A (weekday), %H %M (left out).

    >>> day("mardi 1er août 2017", "%A %d %B %Y", "fr").value
    '2017-08-01'
    >>> day("November 2016", "%B %Y").value
    '2016-11'
    """
    match = re.fullmatch(_expression(pattern), squeeze(written))
    if not match:
        raise Unexpected(f"a date like {pattern!r}", repr(written))
    parts = match.groupdict()
    number = month(parts["name"], language) if parts.get("name") else int(parts.get("month") or 0)
    return Dated(_iso(int(parts["year"]), number, int(parts.get("day") or 0), written), origin)


@cache
def _expression(pattern: str) -> str:
    """The regular expression of a pattern."""
    return re.sub(r"%(.)", lambda m: DIRECTIVES[m[1]], re.sub(r"[.()|*+?/]", r"\\\g<0>", pattern))


def _iso(year: int, month: int, day: int, written: str) -> str:
    """Year, month and day as far as they are known (0 is unknown); a day that does not exist raises."""
    try:
        whole = date(year, month or 1, day or 1).isoformat()
    except ValueError as error:
        raise Unexpected("a date", f"{written!r} ({error})") from None
    return whole[: 10 if day else 7 if month else 4]


def moment(written: str, zone: str = "", origin: Origin = "listing") -> Dated:
    """A time in ISO 8601.  Without offset in the text or a `zone` it is only as fine as the day.

    >>> moment("2016-11-07T09:30:00Z").value, moment("2016-11-07T09:30:00").value
    ('2016-11-07T09:30:00+00:00', '2016-11-07')
    """
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", written.strip()):
        return Dated(written.strip(), origin)
    try:
        at = datetime.fromisoformat(written.strip())
    except ValueError:
        raise Unexpected("a time in ISO 8601", repr(written)) from None
    if not at.tzinfo and not zone:
        return Dated(at.date().isoformat(), origin)
    at = at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))
    return Dated(at.astimezone(UTC).isoformat(timespec="seconds"), origin)
