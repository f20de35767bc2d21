"""Datasette's own pages: they look like the site, explain themselves, and stay useful for analysts."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.site.conftest import asked

Get = Callable[..., Any]
OURS = ('<nav aria-label="Main">', "/static/site.css", "Skip to content")


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/probes", ["derived: The whole life of a probe.", "/about#cases", "judged"]),
        (
            "/probes/cases",
            ["What the columns mean", "open, paused, decided, appealed, closed or annulled", "JSON"],
        ),
        ("/probes/cases?status=closed&_facet=country", ["1 row", "GB", "CSV"]),
        (
            "/probes/cases/c-ico-whatsapp",
            ['href="/cases/c-ico-whatsapp"', "rows</a> of case_events, as <code>case</code>"],
        ),
        ("/probes/penalties/p0", ["Not found"]),
        ("/probes/texts", ["Closed", "Full texts, SQL and watches are not public"]),
    ],
)
def test_a_table_explains_itself(get: Get, address: str, told: list[str]) -> None:
    page = get(address).text
    assert [words for words in (*OURS, *told) if words not in page] == []


@pytest.mark.parametrize(
    "table", ["texts", "versions", "watches", "cursors", "deliveries", "looks", "unread"]
)
def test_what_is_of_no_use_to_readers_is_not_offered(get: Get, table: str) -> None:
    assert f'/probes/{table}"' not in get("/probes").text


@pytest.fixture
def analyst(database: Path) -> Iterator[Get]:
    with asked(database, settings={"default_allow_sql": True}) as get:
        yield get


def test_an_analyst_asks_in_sql(analyst: Get) -> None:
    page = analyst("/probes?sql=select+title+from+cases+where+id+=+:id&id=c-ico-whatsapp").text
    assert [words for words in (*OURS, "ICO: WhatsApp, Facebook (data sharing)") if words not in page] == []
    wrong = analyst("/probes?sql=select+nothing").text
    assert "syntax error" in wrong and OURS[0] in wrong
