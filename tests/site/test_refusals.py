"""Requests that no reader makes: refused in a sentence, where plain Datasette would serve the stranger."""

import base64
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote

import pytest
from datasette.utils import asgi
from probewatch.refusals import LONGEST, LOOPBACK, MOST_FACETS, MOST_PARAMETERS, refused

from tests.site.conftest import asked
from tests.site.corpus import build
from tests.site.serving import Server

Get = Callable[..., Any]

FORGED = ["localhost:80@evil.example", "[::1]@evil.example", "localhost:evil.example"]
DEEP = "[" * 5000


@pytest.mark.parametrize("host", FORGED)
def test_a_host_that_hides_another_is_not_repeated(get: Get, plain: Server, host: str) -> None:
    address = "/probes/documents.json?_size=1"
    assert "evil" in plain(address, Host=host).json()["next_url"]
    answer = get(address, headers={"host": host})
    assert (answer.status_code, "next_url" in answer.json()) == (421, False)


@pytest.mark.parametrize(
    "header", ["X-Forwarded-Host", "X-Host", "Forwarded", "X-Original-URL", "X-Rewrite-URL"]
)
def test_no_other_header_names_the_host_or_the_page(get: Get, header: str) -> None:
    address = "/probes/cases.json?_size=1"
    answer = get(address, headers={header: "evil.example"})
    assert "next_url" in answer.json()
    assert "evil" not in answer.text + str(answer.headers)


@pytest.mark.parametrize("path", ["http://evil.example/x/", "*", "evil", ""])
def test_a_path_begins_with_a_slash(path: str) -> None:
    """A proxy may send these, and the server takes them."""
    scope = {"method": "GET", "path": path, "raw_path": path.encode(), "headers": [(b"host", b"localhost")]}
    assert refused(scope, LOOPBACK)[0] == 400
    assert refused({**scope, "path": "/x", "raw_path": b"/x"}, LOOPBACK) == (0, "")


@pytest.mark.parametrize("body", [{"content-length": "4"}, {"transfer-encoding": "chunked"}])
def test_a_request_with_a_body_ends_its_connection(get: Get, body: dict[str, str]) -> None:
    """So that what follows is not read as somebody else's request."""
    answer = get("/cases", headers=body)
    assert (answer.status_code, answer.headers["connection"]) == (400, "close")
    assert get("/cases", headers={"content-length": "0"}).status_code == 200


def test_parameters_are_counted_before_anything_is_made_of_them(
    get: Get, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Datasette reads the whole query anew for each of them: 10,000 took the server minutes."""
    read = []

    def counted(**query: Any) -> Any:
        read.append(query)
        return parse_qs(**query)

    monkeypatch.setattr(asgi, "parse_qs", counted)
    most = "&".join(f"x{n}=1" for n in range(MOST_PARAMETERS))
    assert get(f"/probes/cases.json?{most}").status_code == 200
    assert len(read) > MOST_PARAMETERS  # the control: so many pay for each other
    read.clear()
    assert get(f"/probes/cases.json?{most}&y=1").status_code == 400
    assert read == []


def test_facets_are_counted(get: Get, plain: Server) -> None:
    """Each has a time limit of its own."""
    names = ["id", "title", "status", "country", "authority", "opened"]
    assert len(names) == MOST_FACETS + 1
    many = "/probes/cases.json?_size=0&" + "&".join(f"_facet={name}" for name in names)
    assert len(plain(many).json()["facet_results"]) == len(names)
    assert get(many).status_code == 400
    assert get(many.partition("&_facet=opened")[0]).status_code == 200


def test_an_address_has_an_end(get: Get) -> None:
    assert get(f"/search?q={'a' * (LONGEST - 20)}").status_code == 200
    assert get(f"/search?q={'a' * LONGEST}").status_code == 414


@pytest.mark.parametrize(
    "place",
    [
        *(
            DEEP,
            f'["-published", {10**30}, "a"]',
            r'["-published", "\ud800", "a"]',
            '["-published", NaN, "a"]',
        ),
        *('["-published", 1e999, "a"]', '["-published", null, "a"]', '{"-published": 1}', '"abc"'),
    ],
    ids=range(8),
)
def test_a_cursor_that_no_list_gave(get: Get, place: str) -> None:
    cursor = base64.urlsafe_b64encode(place.encode()).decode()
    answer = get(f"/api/1/documents?cursor={cursor}")
    assert answer.status_code == 400
    assert "leave it out" in answer.json()["error"]


@pytest.mark.parametrize("nested", [f"_through={DEEP}", "_facet=" + "%7B%22a%22:" * 1200])
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")  # Datasette's own
def test_nesting_without_end(get: Get, plain: Server, nested: str) -> None:
    address = f"/probes/cases.json?{nested}"
    assert plain(address).status == 500
    assert get(address).status_code in {400, 403}


@pytest.mark.parametrize("operator", ["like", "glob"])
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
def test_a_pattern_that_compares_for_hours(get: Get, plain: Server, operator: str) -> None:
    """SQLite looks at the clock between comparisons, not within one."""
    address = f"/probes/cases.json?title__{operator}={quote('%a_' * 200)}"
    assert plain(address).status == 200
    assert get(address).status_code == 400


@pytest.mark.parametrize("table", ["texts", "Texts", "versions", "watches"])
def test_no_other_table_tells_of_a_closed_one(get: Get, plain: Server, table: str) -> None:
    """Plain Datasette answers whether some text is this one."""
    through = {"table": table, "column": "body", "value": "no text"}
    address = f"/probes/documents.json?_through={quote(json.dumps(through))}"
    if table == "texts":
        assert plain(address).json()["rows"] == []
    assert get(address).status_code == 403
    assert get(f"/probes/{table}/1.json").status_code in {403, 404}


def test_a_large_cell_does_not_end_a_stream(tmp_path: Path) -> None:
    path = build(tmp_path / "probes.db")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("update cases set title = ?", ["=" + "a" * 200_000])
    with asked(path) as get:
        lines = get("/probes/cases.csv?_stream=1").text.splitlines()
    assert len(lines) > 3
    assert all("'=aaa" in line for line in lines[1:])
