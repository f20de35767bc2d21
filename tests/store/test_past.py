"""What the API says of a past day is what it said on that day."""

from datetime import date, datetime
from typing import Any

import pytest
from probewatch import reference
from probewatch.api.asking import read
from probewatch.api.listing import listed
from probewatch.api.resources import RESOURCES, resource
from probewatch.reader import Reader

from pipelines.store import Store
from tests.store.lives import days

LOGGED = [known.name for known in RESOURCES if known.logged]


def told(store: Store, name: str, **arguments: str) -> list[dict[str, Any]]:
    """A list of the API, by id, but for the one column that the log leaves out."""
    reference.install(store.db.conn)
    asked = read(resource(name), {"sort": "id", "limit": "1000", **arguments})
    rows = listed(Reader(store.db.conn, date(2026, 1, 1)), asked)["rows"]
    return [{column: cell for column, cell in row.items() if column != "last_seen"} for row in rows]


@pytest.fixture
def history(store: Store) -> list[tuple[datetime, dict[str, Any]]]:
    """What every list told at the end of each day."""
    return [(at, {name: told(store, name) for name in LOGGED}) for at in days(store)]


@pytest.mark.parametrize("name", LOGGED)
def test_the_past_is_what_was_told_then(store: Store, history: list[Any], name: str) -> None:
    assert len({str(then[name]) for _, then in history}) > 1
    for at, then in history:
        assert told(store, name, as_of=f"{at:%Y-%m-%d}") == then[name], at
    assert told(store, name, as_of="2016-11-06") == []
    assert told(store, name, as_of="2016") == history[-1][1][name]


def test_filters_hold_for_the_past(store: Store, history: list[Any]) -> None:
    [gone] = told(store, "documents", state="gone")
    assert told(store, "documents", state="gone", as_of="2016-11-07") == []
    assert gone["id"] in {row["id"] for row in told(store, "documents", state="ok", as_of="2016-11-07")}
    first = told(store, "cases", as_of="2016-11-07")
    assert told(store, "cases", as_of="2016-11-07", authority="uk_ico", country="GB") == first != []
    assert told(store, "cases", as_of="2016-11-07", country="FR") == []
