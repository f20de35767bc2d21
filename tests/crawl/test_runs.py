"""How a run went, and what a second run need not fetch."""

from datetime import UTC, datetime, timedelta

import pytest

from crawler.items import Dated, Link
from pipelines.runs import Tally, judge, silent, worth

AT = datetime(2016, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tally", "skipped", "finished", "silence", "outcome"),
    [
        (Tally(), "", "finished", "", "ok"),
        (Tally(), "set KEY", "finished", "", "skipped"),
        (Tally(listings=["empty"], pages=["bad"]), "", "finished", "", "broken"),
        (Tally(listings=["status 403"], refused=True), "", "finished", "", "blocked"),
        (Tally(pages=["bad", "worse"]), "", "finished", "", "degraded"),
        (Tally(partly=["malformed"]), "", "finished", "", "degraded"),
        (Tally(), "", "shutdown", "", "degraded"),
        (Tally(), "", "closespider_timeout", "", "degraded"),
        (Tally(), "", "finished", "nothing since", "quiet"),
        (Tally(pages=["bad"]), "", "finished", "nothing since", "degraded"),
    ],
)
def test_the_outcome_of_a_run(tally: Tally, skipped: str, finished: str, silence: str, outcome: str) -> None:
    found, reason = judge(tally, skipped, finished, silence)
    assert found == outcome
    assert bool(reason) == (outcome != "ok")


@pytest.mark.parametrize(
    ("newest", "days", "is_silent"),
    [
        (None, 3, False),
        ("2016-11-12", 3, False),
        ("2016-11-11", 3, False),
        ("2016-11-10", 3, True),
        ("2016-11", 3, False),
        ("2016", 3, False),
        ("2015", 3, True),
        ("2016-11-11T08:00:00+00:00", 3, False),
        ("2017-01-01", 3, False),
    ],
)
def test_a_source_is_silent_after_three_times_its_interval(
    newest: str | None, days: int, is_silent: bool
) -> None:
    assert bool(silent(newest, timedelta(days=days), AT)) == is_silent


def link(published: str = "", modified: str = "") -> Link:
    dated = [Dated(value, "feed") if value else None for value in (published, modified)]
    return Link("https://a.org/x", dated[0], modified=dated[1])


@pytest.mark.parametrize(
    ("entry", "read", "fetch"),
    [
        (link(), "", True),
        (link("2010-01-01"), "", True),
        (link("2016-11-19"), "2016-11-20T11:00:00Z", False),
        (link("2016-11-01"), "2016-11-12T00:00:00Z", True),  # young, and not read for a week
        (link(), "2016-11-12T00:00:00Z", True),
        (link("2010-01-01"), "2016-01-01T00:00:00Z", False),  # old pages stay as they are
        (link("2010-01-01", "2016-11-15"), "2016-11-14T00:00:00Z", True),  # says that it changed
        (link("2010-01-01", "2016-11-13"), "2016-11-14T00:00:00Z", False),
        (link("2016-11-01", "2016-11-01"), "2016-11-12T00:00:00Z", False),  # says that it did not
        (link("2016-11"), "2016-11-20T11:00:00Z", False),
    ],
)
def test_which_entries_are_fetched_again(entry: Link, read: str, fetch: bool) -> None:
    assert worth(entry, read, AT) == fetch
