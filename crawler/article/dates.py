"""Dates as pages write them → ISO 8601, never finer than what was written; what is ambiguous is no date."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from crawler.months import MONTHS, bare

ISO = re.compile(
    r"(\d{4})-(\d\d)(?:-(\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*"
    r"(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?",
    re.I,
)


FIRST, LAST = "1990", "2100"  # years in which pages are published
WORD = r"[^\W\d_]{3,15}"
OF = r"(?:\s*(?:de|of|du|del|di)\b\.?)?"
WRITTEN = (
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?{OF}\s+(?P<month>{WORD})\.?,?{OF}\s+(?P<year>\d{{4}})(?!\d)"
    ),
    re.compile(rf"(?P<month>{WORD})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<year>\d{{4}})(?:\.|\s*m\.)?\s+(?P<month>{WORD})\.?\s+(?P<day>\d{{1,2}})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>\d{4})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]"),
    re.compile(r"(?<!\d)(?P<year>\d{4})(?P<mark>[-./])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)"),
)
NUMBERS = re.compile(r"(?<![\d.])(\d{1,2})(?:\.\s?|/|-)(\d{1,2})(?:\.\s?|/|-)(\d{4})(?!\d)")


def written(text: str) -> list[str]:
    """Read the days that people wrote into a text, in the order of its forms; what two readers could read
    differently is none.

    >>> written("Publié le 7 novembre 2016"), written("2016 m. lapkričio 7 d."), written("Nov. 7th, 2016")
    (['2016-11-07'], ['2016-11-07'], ['2016-11-07'])
    >>> written("28.04.2024, 20:13"), written("05/12/2024"), written("30 Foo 2016"), written("© 2019")
    (['2024-04-28'], [], [], [])
    """
    named = [named_day(found) for form in WRITTEN for found in form.finditer(text)]
    return [day for day in (*named, *map(numbered_day, NUMBERS.finditer(text))) if day]


def named_day(found: re.Match[str]) -> str:
    """The day of a date with the name of its month, or one that begins with its year."""
    month = found["month"]
    number = int(month) if month.isdecimal() else MONTHS.get(bare(month), 0)
    return calendar_day(int(found["year"]), number, int(found["day"]))


def numbered_day(found: re.Match[str]) -> str:
    """The day of a date in numbers: only where one of them can be no month, or both are the same."""
    one, other, year = map(int, found.groups())
    if one > 12 or one == other:
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
    >>> iso("2016-13-45"), iso("2016-11"), iso("2016")
    ('', '2016-11', '')
    """
    value = value.strip()
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
