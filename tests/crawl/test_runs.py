"""What a second run need not fetch."""

from datetime import UTC, datetime

import pytest

from crawler.items import Dated, Link
from pipelines.runs import worth

AT = datetime(2016, 11, 20, 12, tzinfo=UTC)


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
