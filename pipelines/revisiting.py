"""Which kept pages are looked at again: those that may still change, a few in each run, and one to tell by.

The newest page of each source is its canary, looked at every week however old it is: where it has lost its
text, the site has another look, which would not show while it publishes nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

YOUNG = timedelta(weeks=4)  # pages change mostly in their first weeks
WEEK, DAY = timedelta(weeks=1), timedelta(days=1)
HOUR = timedelta(hours=1)  # a crawl that runs daily does not run at the same second


@dataclass(frozen=True, slots=True)
class Seen:
    """A kept page; `missing` where it was not there when last looked at, and is not called gone yet."""

    id: str
    first: datetime
    looked: datetime
    missing: bool
    open: bool  # it belongs to a case that is not closed
    canary: bool = False


def again(pages: Iterable[Seen], at: datetime, most: int) -> list[str]:
    """The ids of the pages to look at now, those first that have waited longest for their turn."""
    waited = {page.id: wait for page in pages if (wait := overdue(page, at)) >= 1}
    return sorted(waited, key=lambda key: -waited[key])[:most]


def overdue(page: Seen, at: datetime) -> float:
    """How long since the last look, in turns: of a day for a missing page, of a week while it may change.

    >>> then = datetime(2021, 9, 2)
    >>> page = Seen("a", then, then, missing=False, open=False)
    >>> [overdue(page, then + timedelta(days=days)) >= 1 for days in (6, 7, 29)]
    [False, True, False]
    """
    if at < page.looked:
        return 1  # that look was made under a wrong clock
    if not (page.missing or page.open or page.canary or at - page.first <= YOUNG):
        return 0
    return (at - page.looked) / ((DAY if page.missing else WEEK) - HOUR)
