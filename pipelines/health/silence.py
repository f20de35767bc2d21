"""Whether a source that answers has published nothing for longer than is usual."""

from collections.abc import Iterator
from datetime import date, timedelta

from crawler.items import Look
from pipelines.health.run import Expected, Finding, Past, Run

SILENT = 3  # times its usual interval
LEAST = 5  # working days
REST = ((12, 20), (1, 7))  # first and last day of the long holiday: month, day


def silence(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:
    """Quiet, if the newest date that was ever seen is too long ago.  A blind run says nothing of it."""
    today = run.at.date()
    dates = [day for look in (run.look, *past[:1]) for day in seen(look) if day]
    dates += [expected.newest[:10]] if expected.newest else []
    newest = max((latest(day, today) for day in dates if not later(day, today)), default=None)
    limit = max(LEAST, round(SILENT * expected.cadence / timedelta(days=7 / 5)))
    if newest and worked(newest, today) > limit:
        usual = expected.cadence.days
        yield Finding("quiet", f"nothing since {newest}; at most {usual} days are usual")


def later(day: str, today: date) -> bool:
    """Whether a date, as fine as it is, is yet to come."""
    return day > today.isoformat()[: len(day)]


def latest(day: str, today: date) -> date:
    """The last day that a date may mean, but not after today.

    >>> latest("2016-02", date(2016, 11, 7)), latest("2016", date(2016, 11, 7))
    (datetime.date(2016, 2, 29), datetime.date(2016, 11, 7))
    """
    if len(day) == 10:
        return date.fromisoformat(day)
    year, month = int(day[:4]), int(day[5:7] or 12)
    following = date(year + month // 12, month % 12 + 1, 1)
    return min(following - timedelta(days=1), today)


def seen(look: Look) -> Iterator[str]:
    """Every date in a look, to the day."""
    for listing in look.listings:
        yield from (entry.published or entry.modified for entry in listing.entries)
    yield from (text.published for text in look.texts)


def worked(since: date, until: date) -> int:
    """Working days after one day up to another, without weekends and the weeks around the new year.

    >>> worked(date(2016, 11, 4), date(2016, 11, 9)), worked(date(2016, 12, 19), date(2017, 1, 9))
    (3, 1)
    """
    days = (since + timedelta(days=number + 1) for number in range((until - since).days))
    return sum(day.weekday() < 5 and not resting(day) for day in days)


def resting(day: date) -> bool:
    """Whether offices rest."""
    return (day.month, day.day) >= REST[0] or (day.month, day.day) <= REST[1]
