"""Days as numbers, for windows and distances."""

from datetime import date
from functools import lru_cache

MIDDLE = {4: "-07-01", 7: "-15"}  # what makes a year or a month a day


@lru_cache(maxsize=100_000)
def day(value: str) -> int | None:
    """The number of an ISO day; None where the date is coarser or missing.

    >>> (day("2016-11-08") or 0) - (day("2016-11-07") or 0), day("2016-11")
    (1, None)
    """
    return date.fromisoformat(value[:10]).toordinal() if len(value) >= 10 else None


def apart(one: str, other: str) -> int:
    """Days between two ISO days.

    >>> apart("2016-11-08", "2016-11-01")
    7
    """
    return abs((day(one) or 0) - (day(other) or 0))


def middle(date: str) -> str:
    """A day of an ISO date: the middle of a month or a year; empty for none.

    >>> middle("2020-05"), middle("2020"), middle("2020-05-04"), middle("")
    ('2020-05-15', '2020-07-01', '2020-05-04', '')
    """
    return date + MIDDLE.get(len(date), "")
