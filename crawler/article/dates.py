"""Dates as pages write them → ISO 8601, never finer than what was written; what is ambiguous is no date."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

ISO = re.compile(
    r"(\d{4})-(\d\d)(?:-(\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*"
    r"(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?",
    re.I,
)


def iso(written: str) -> str:
    """Read a machine's date; "" where it is none.

    >>> iso("2016-11-07T09:30:00.123Z"), iso("2016-11-07 09:30"), iso("Mon, 07 Nov 2016 09:30:00 +0100")
    ('2016-11-07T09:30:00+00:00', '2016-11-07T09:30:00', '2016-11-07T09:30:00+01:00')
    >>> iso("2016-13-45"), iso("2016-11"), iso("2016")
    ('', '2016-11', '')
    """
    written = written.strip()
    if found := ISO.match(written):
        return from_parts(*found.groups())
    try:
        return parsedate_to_datetime(written).isoformat()
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
