"""What rises, and what only seems to."""

from datetime import date, timedelta

import pytest

from pipelines.trends import WINDOW, trends

START = date(2016, 1, 4)


def weekly(*counts: int, thing: str = "consent") -> list[tuple[str, str, str]]:
    """So many documents on the Wednesday of each week."""
    days = [(START + timedelta(days=7 * week + 2)).isoformat() for week in range(len(counts))]
    return [(day, "topic", thing) for day, count in zip(days, counts, strict=True) for _ in range(count)]


@pytest.mark.parametrize(
    ("counts", "risen"),
    [
        ((2,) * 30, []),
        ((2,) * 29 + (9,), ["2016-W30"]),
        ((40,) * 29 + (47,), []),
        ((0,) * 20 + (1,), []),
        ((1,) + (0,) * 20 + (3,), ["2016-W22"]),
        ((5,), []),
        ((9,) * 10 + (0,) * 10 + (8,), []),
        ((9,) * 10 + (0,) * WINDOW + (9,), ["2016-W37"]),
        ((3, 3, 3, 12, 12, 12, 12, 12), ["2016-W04", "2016-W05"]),
    ],
)
def test_against_its_own_past(counts: tuple[int, ...], risen: list[str]) -> None:
    anchor = weekly(1, thing="anything")  # the corpus begins in the first week
    assert [trend.week for trend in trends(weekly(*counts) + anchor) if trend.id == "consent"] == risen


def test_order_of_documents_does_not_matter() -> None:
    seen = weekly(1, 1, 1, 9) + weekly(1, 2, 8, 1, thing="cookies")
    assert trends(reversed(seen)) == trends(seen) != []


def test_chance_alone_seldom_rises() -> None:
    """Of 400 quiet things, about one in twenty passes the 5 % point in a given week."""
    import random

    chance = random.Random(1)
    counts = {
        f"t{n}": [sum(chance.random() < 0.04 for _ in range(100)) for _ in range(40)] for n in range(400)
    }
    seen = [one for thing, weeks in counts.items() for one in weekly(*weeks, thing=thing)]
    last = [trend for trend in trends(seen) if trend.week == "2016-W40"]
    assert 4 <= len(last) <= 32


def test_a_year_ends_in_the_right_week() -> None:
    seen = [("2015-12-01", "topic", "a"), *[("2016-01-01", "topic", "a")] * 5]
    assert [trend.week for trend in trends(seen)] == ["2015-W53"]
