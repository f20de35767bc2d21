"""Topics and entities that rise against their own past, by ISO week.

Documents a week are counts, so their spread grows with their mean.  Anscombe's transform makes it 1 whatever
the mean is (F. J. Anscombe, "The transformation of Poisson, binomial and negative-binomial data",
Biometrika 35, 1948, pages 246-254): for a Poisson count x with mean m, 2(√(x + 3/8) - √(m + 3/8)) is close
to a standard normal deviate.  The mean is estimated from n weeks, which widens it by √(1 + 1/n).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

WINDOW = 26  # weeks before that are the past
RISING = 1.64  # the one-sided 5 % point
FEW = 2  # documents a week below which nothing rises


@dataclass(frozen=True, slots=True)
class Trend:
    """Something in a week in which it rose: `expected` is its weekly mean before, `score` in deviations."""

    week: str
    kind: str
    id: str
    documents: int
    expected: float
    score: float


def trends(seen: Iterable[tuple[str, str, str]]) -> list[Trend]:
    """What rose, week by week, from (ISO day, kind, id), one for each document and thing."""
    counts: defaultdict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    for day, kind, key in seen:
        counts[kind, key][monday(day)] += 1
    start = min((week for weeks in counts.values() for week in weeks), default=0)
    risen = (trend for thing, weeks in counts.items() for trend in rises(thing, weeks, start))
    return sorted(risen, key=lambda trend: (trend.week, -trend.score, trend.kind, trend.id))


def rises(thing: tuple[str, str], weeks: Mapping[int, int], start: int) -> Iterator[Trend]:
    """The weeks in which one thing rose; weeks since `start` in which nothing came count as 0."""
    for week, count in weeks.items():
        known = min(WINDOW, (week - start) // 7)
        if not known or count < FEW:
            continue
        before = sum(weeks.get(week - 7 * back, 0) for back in range(1, known + 1)) / known
        if (score := deviation(count, before, known)) >= RISING:
            yield Trend(label(week), *thing, count, round(before, 3), round(score, 2))


def deviation(count: int, mean: float, weeks: int) -> float:
    """How far a count lies above its mean of so many weeks, in standard deviations.

    >>> round(deviation(9, 4, 26), 2), round(deviation(4, 4, 26), 2)
    (1.9, 0.0)
    """
    return 2 * (math.sqrt(count + 3 / 8) - math.sqrt(mean + 3 / 8)) / math.sqrt(1 + 1 / weeks)


def monday(day: str) -> int:
    """The number of the Monday of a day's week."""
    number = date.fromisoformat(day[:10])
    return number.toordinal() - number.weekday()


def label(week: int) -> str:
    """The name of a week that begins on a Monday.

    >>> label(monday("2016-11-08"))
    '2016-W45'
    """
    year, number, _ = (date.fromordinal(week) + timedelta(days=3)).isocalendar()
    return f"{year}-W{number:02}"
