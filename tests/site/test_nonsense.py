"""Whatever is typed into an address is answered, never with 500, at our routes and at Datasette's own."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from probewatch.api.asking import COMMON
from probewatch.api.resources import RESOURCES, Resource

from tests.site.serving import Server

Get = Callable[..., Any]

VALUES = [
    *(
        "",
        "'",
        '"',
        "\0",
        "-1",
        "9" * 23,
        "1e400",
        "NaN",
        "../..",
        "<script>",
        "id;drop",
        "a" * 4000,
        "{",
        "[1",
    ),
    *(
        "*",
        "%",
        "(",
        "NEAR(",
        "a AND",
        "-",
        "~zz",
        "\\",
        ",",
        "2016-13-45",
        "{}",
        "[]",
        "[[1]]",
        "²",
        "\u202e",
    ),
]
BYTES = ["%ff", "%ed%a0%80", "%"]  # which are no text
PAGES = {
    "/": (),
    "/search": ("q", "sort", "page", "year", "topic", "country"),
    "/cases": ("status", "authority", "year", "sort", "page", "party", "law"),
    "/documents/x/diff": ("a", "b", "from", "to"),
    "/entities": ("q", "kind", "page"),
    "/laws": ("law", "article"),
    "/trending": ("week",),
    "/changes": ("after", "before", "limit"),
    "/changes.atom": ("kind", "id"),
    "/laws.atom": ("law", "article"),
    "/search.atom": ("q",),
    "/deadlines.ics": ("id",),
}
ROOTS = (
    *(
        "/cases/",
        "/documents/",
        "/entities/",
        "/topics/",
        "/sources/",
        "/editions/",
        "/downloads/",
        "/api/1/",
    ),
    *(
        "/api/1/schemas/",
        "/api/1/cases/",
        "/probes/",
        "/probes/documents/",
        "/probes/case_documents/",
        "/",
        "/-/",
    ),
)
TABLE = (
    *(
        "_sort",
        "_sort_desc",
        "_next",
        "_size",
        "_facet",
        "_facet_array",
        "_facet_date",
        "_facet_size",
        "_col",
    ),
    *(
        "_nocol",
        "_shape",
        "_where",
        "_through",
        "_search",
        "_searchmode",
        "_labels",
        "_json",
        "_json_infinity",
    ),
    *(
        "_ttl",
        "_timelimit",
        "_extra",
        "_stream",
        "_fts_table",
        "_fts_pk",
        "_filter_column",
        "sql",
        "id__exact",
    ),
    *("date__gt", "id__in", "words__glob", "x__arraycontains", "words__regexp", "date__date", "start__lt"),
)


def some(number: int) -> list[str]:
    """Each sixth value, from another on for each parameter, so that together they meet all."""
    return [*(quote(value, safe="") for value in VALUES), *BYTES][number % 6 :: 6]


def asked(address: str, names: Iterable[str]) -> list[str]:
    return [f"{address}?{name}={value}" for number, name in enumerate(names) for value in some(number)]


def failing(get: Get, addresses: list[str]) -> list[tuple[int, str]]:
    """The addresses whose answer says that we failed."""
    told = [(get(address).status_code, address[:120]) for address in addresses]
    assert len(told) > 12
    return [answer for answer in told if answer[0] >= 500]


@pytest.mark.parametrize("page", PAGES)
def test_pages_and_feeds(get: Get, page: str) -> None:
    assert failing(get, asked(page, (*PAGES[page], "x", "y", "format"))) == []


@pytest.mark.parametrize("root", ROOTS)
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")  # Datasette's own
def test_ids(get: Get, root: str) -> None:
    ends = enumerate(("", ".json", ".atom"))
    assert failing(get, [f"{root}{value}{end}" for number, end in ends for value in some(number)]) == []


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_the_api(get: Get, resource: Resource) -> None:
    names = [*(known.name for known in resource.filters), *COMMON]
    assert failing(get, asked(f"/api/1/{resource.name}", names)) == []


@pytest.mark.parametrize("table", ["/probes/events.json", "/probes/events", "/probes/search.json"])
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
def test_datasettes_own_tables(get: Get, table: str) -> None:
    assert failing(get, asked(table, TABLE)) == []


@pytest.mark.parametrize("week", ["0001-W01", "9999-W52", "2016-W54", "2016-W00"])
def test_weeks_at_the_ends_of_time(get: Get, week: str) -> None:
    assert get(f"/editions/{week}").status_code == 404
    assert get(f"/trending?week={week}").status_code in {200, 404}


@pytest.mark.parametrize("address", ["/no/such/page/here", "/.well-known/nothing", "/-/static-plugins/x/y"])
def test_an_address_that_leads_nowhere(get: Get, plain: Server, address: str) -> None:
    pytest.importorskip("rich", reason="plain Datasette fails only where Rich is installed")
    assert plain(address).status == 500
    assert get(address).status_code == 404


@pytest.mark.parametrize(
    "nonsense",
    [
        *(
            "events.json?_timelimit=x",
            "events.json?_through=-1",
            "search.json?_facet={}",
            "events.json?_sort=x;y",
        ),
        *(f"events.json?start__gt={'9' * 23}", "case_documents/x.json"),
    ],
)
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
def test_plain_datasette_fails_where_we_refuse(database: Path, get: Get, nonsense: str) -> None:
    """The control, in a process without our plugins: each of these is a 500."""
    command = [sys.executable, "-m", "datasette", str(database), "--get", f"/probes/{nonsense}"]
    plain = subprocess.run(command, capture_output=True, text=True, check=False)
    assert json.loads(plain.stdout.splitlines()[-1])["status"] == 500
    refused = get(f"/probes/{nonsense}")
    assert refused.status_code == 400
    assert refused.json()["error"].endswith(".")
