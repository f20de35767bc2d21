"""Which kept pages are looked at again."""

from datetime import timedelta

import pytest
from samples import MONDAY

from pipelines.revisiting import Seen, again

DAY = timedelta(days=1)


def seen(key: str = "a", first: float = 10, looked: float = 8, **how: bool) -> Seen:
    """A page first seen and last looked at so many days ago."""
    return Seen(key, MONDAY - first * DAY, MONDAY - looked * DAY, **({"missing": False, "open": False} | how))


@pytest.mark.parametrize(
    ("page", "due"),
    [
        (seen(), True),
        (seen(looked=6), False),
        (seen(looked=6.99), True),  # a daily crawl is never exactly a week later
        (seen(first=29), False),
        (seen(first=29, open=True), True),
        (seen(first=29, looked=6, open=True), False),
        (seen(first=900, looked=1, missing=True), True),
        (seen(first=900, looked=0.5, missing=True), False),
    ],
)
def test_a_page_is_looked_at_while_it_may_change(page: Seen, due: bool) -> None:
    assert bool(again([page], MONDAY, 5)) == due


def test_a_run_looks_at_few_and_each_has_its_turn() -> None:
    pages = [seen("a", looked=7), seen("b", looked=9), seen("c", looked=2, missing=True), seen("d", looked=8)]
    assert again(pages, MONDAY, 3) == ["c", "b", "d"]
