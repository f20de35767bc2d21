"""Days as numbers, for windows and distances."""

from datetime import date
from functools import lru_cache


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
