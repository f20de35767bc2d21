"""Dates as pages write them → ISO 8601, never finer than what was written; what is ambiguous is no date."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from crawler.months import month

ISO = re.compile(
    r"(\d{4})-(\d\d)(?:-(\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*"
    r"(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?",
    re.I,
)
COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)$")
FIRST, LAST = "1990", "2100"  # years in which pages are published
ORDERLY = """
bg ca cs da de el es et fi fr hr it lv nl no pl pt ro ru sk sl tr uk en-au en-gb en-ie en-in en-nz en-za
"""
DAY_FIRST = frozenset(ORDERLY.split())
"""Languages in which nobody writes the month before the day in numbers.  Of English, `en-us` says nothing:
templates have it."""
WORD = r"(?P<month>[^\W\d_]{3,15})\.?"
DAY = r"(?<!\d)(?P<day>\d{1,2})"
OF = r"(?:\s*(?:de|of|du|del|di)\b\.?)?"
YEAR = r"(?P<year>\d{4})(?!\d)"
WRITTEN = (
    re.compile(rf"{DAY}(?:\.\s*|(?:st|nd|rd|th|er|[º°ª]|:[ae]|η)?{OF}\s+){WORD},?{OF}\s+{YEAR}"),
    re.compile(rf"{DAY}[-/]{WORD}[-/]{YEAR}"),
    re.compile(rf"{WORD}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?: d\.)?(?: päivänä)?,?{OF}\s+{YEAR}"),
    re.compile(rf"(?<!\d)(?P<year>\d{{4}})(?:\.|\s*m\.)?\s+{WORD}(?:\s+mėn\.?)?\s+(?P<day>\d{{1,2}})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<year>\d{{4}})\.\s+gada\s+{DAY}\.\s*{WORD}"),
    re.compile(r"(?<!\d)(?P<year>\d{4})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]"),
    re.compile(
        r"(?<!\d)(?P<year>\d{4})(?P<mark>[-/.])\s?(?P<month>\d{1,2})(?P=mark)\s?(?P<day>\d{1,2})(?!\d)"
    ),
)
NUMBERS = re.compile(r"(?<![\d.])(\d{1,2})(?:\.\s?|/|-)(\d{1,2})(?:\.\s?|/|-)(\d{4})(?!\d)")
RANGE = re.compile(
    r"(?<![\d:h.])\d{1,2}\.?\s*(?:[-–—]|\b(?:to|bis|til|till|au|al|a|do|t/m|og|och|und|and|et|y|e)\b)\s*$"
)


@dataclass(frozen=True, slots=True)
class Day:
    """An ISO day, and where it stands in its text."""

    value: str
    start: int
    end: int


def days(text: str, language: str = "", order: str = "") -> list[Day]:
    """Find the days that people wrote into a text, in its order; the last day of a range is none.

    `order` is the locale by which numbers are read, `fr` or `en-gb`: without one, what two readers could read
    differently is none.

    >>> [day.value for day in days("Publié le 3 mars 2021, mis à jour le 05/04/2021", "fr", "fr")]
    ['2021-03-03', '2021-04-05']
    """
    named = [
        Day(named_day(found, language), *found.span()) for form in WRITTEN for found in form.finditer(text)
    ]
    numbered = [Day(numbered_day(found, order), *found.span()) for found in NUMBERS.finditer(text)]
    found = sorted((day for day in (*named, *numbered) if day.value), key=lambda day: day.start)
    return [day for day in found if not RANGE.search(text, 0, day.start)]


def written(text: str, language: str = "", order: str = "") -> list[str]:
    """The days alone.

    >>> written("Publié le 7 novembre 2016"), written("2016 m. lapkričio 7 d."), written("Nov. 7th, 2016")
    (['2016-11-07'], ['2016-11-07'], ['2016-11-07'])
    >>> written("28.04.2024, 20:13"), written("05/12/2024"), written("30 Foo 2016"), written("© 2019")
    (['2024-04-28'], [], [], [])
    """
    return [day.value for day in days(text, language, order)]


def named_day(found: re.Match[str], language: str) -> str:
    """The day of a date with the name of its month, or one that begins with its year."""
    name = found["month"]
    number = int(name) if name.isdecimal() else month(name, language)
    return calendar_day(int(found["year"]), number, int(found["day"]))


def numbered_day(found: re.Match[str], order: str) -> str:
    """The day of a date in numbers: where one of them can be no month, both are the same, or the language
    has one order.
    """
    one, other, year = map(int, found.groups())
    if one > 12 or one == other or (other <= 12 and {order, order[:2]} & DAY_FIRST):
        return calendar_day(year, other, one)
    return calendar_day(year, one, other) if other > 12 else ""


def calendar_day(year: int, month: int, day: int) -> str:
    """An ISO day; "" where the calendar has none or nobody published on the web."""
    try:
        return date(year, month, day).isoformat() if FIRST <= str(year) < LAST else ""
    except ValueError:
        return ""


def iso(value: str) -> str:
    """Read a machine's date; "" where it is none.

    >>> iso("2016-11-07T09:30:00.123Z"), iso("2016-11-07 09:30"), iso("Mon, 07 Nov 2016 09:30:00 +0100")
    ('2016-11-07T09:30:00+00:00', '2016-11-07T09:30:00', '2016-11-07T09:30:00+01:00')
    >>> iso("2016-13-45"), iso("2016-11"), iso("2016"), iso("20161107")
    ('', '2016-11', '', '2016-11-07')
    """
    value = COMPACT.sub(r"\1-\2-\3", value.strip())
    found = ISO.match(value)
    said = from_parts(*found.groups()) if found else from_mail(value)
    return said if FIRST <= said[:4] < LAST else ""


def from_mail(value: str) -> str:
    """Read a date as in the head of a mail; "" where it is none."""
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError):
        return ""


def from_parts(year: str, month: str, day: str | None, time: str | None, zone: str | None) -> str:
    """Put an ISO date together at the precision it has; "" where the calendar has no such day."""
    try:
        if not day:
            return date(int(year), int(month), 1).isoformat()[:7]
        if not time:
            return date(int(year), int(month), int(day)).isoformat()
        return datetime.fromisoformat(f"{year}-{month}-{day}T{time}{offset(zone)}").isoformat()
    except ValueError:
        return ""


def offset(zone: str | None) -> str:
    """A zone as `datetime` reads it."""
    if not zone or zone.upper() in ("Z", "UTC", "GMT"):
        return "+00:00" if zone else ""
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"
