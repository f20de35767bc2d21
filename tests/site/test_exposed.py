"""The site on a socket, as strangers meet it, beside plain Datasette, which fails where we do not."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from probewatch.api import views

from tests.site.conftest import configured
from tests.site.corpus import build
from tests.site.serving import Server, served

Get = Callable[..., Any]

LARGE = "select length(hex(zeroblob(30000000)))"  # 60 MB in one value


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = configured(tmp_path_factory.mktemp("exposed"))
    build(folder / "probes.db")
    with served(folder) as address:
        yield Server(address)


def test_sql_that_fills_the_memory(ours: Server, plain: Server) -> None:
    asked = f"/probes.json?_shape=arrays&sql={quote(LARGE)}"
    assert json.loads(plain(asked).text)["rows"] == [[60_000_000]]
    assert ours(asked).status == 403


def test_an_analyst_has_sql_and_no_value_that_fills_the_memory(tmp_path: Path) -> None:
    """Analyst mode is one option more."""
    build(configured(tmp_path) / "probes.db")
    with served(tmp_path, "--setting", "default_allow_sql", "1") as address:
        analyst = Server(address)
        assert analyst("/probes.json?sql=select+1").status == 200
        assert analyst(f"/probes.json?sql={quote(LARGE)}").status == 400


def test_headers_that_confine_a_page(ours: Server, plain: Server) -> None:
    named = ("content-security-policy", "x-content-type-options", "x-frame-options")
    assert [name for name in named if name in plain("/probes").headers] == []
    assert [name for name in named if name not in ours("/probes").headers] == []
    policy = ours("/").headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "http" not in policy


@pytest.mark.parametrize(
    "path", ["/\\evil.example/", "//evil.example/", "/%5cevil.example/", "http://evil.example/x/"]
)
def test_redirects_lead_nowhere_else(ours: Server, plain: Server, path: str) -> None:
    assert plain("/\\evil.example/").headers["location"].startswith("/\\evil.example")
    assert plain("http://evil.example/x/").headers["location"] == "http://evil.example/x"
    assert "evil" not in ours(path).headers.get("location", "")


def test_a_host_that_is_not_ours_is_not_repeated(ours: Server, plain: Server) -> None:
    asked = "/probes/documents.json?_size=1"
    assert "evil.example" in plain(asked, Host="evil.example").text
    assert ours(asked, Host="evil.example").status == 421
    assert ours(asked, Host="evil.example").headers["content-type"].startswith("application/json")


@pytest.mark.parametrize(
    "path", ["/-/databases.json", "/-/versions.json", "/-/threads.json", "/-/metadata.json"]
)
def test_pages_that_tell_of_the_machine(ours: Server, plain: Server, path: str) -> None:
    assert plain(path).status == 200
    assert ours(path).status == 403


def test_a_stream_ends(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = get("/api/1/documents.jsonl").text.splitlines()
    monkeypatch.setattr(views, "MOST", 2)
    monkeypatch.setattr(views, "DEEPEST", 4)
    assert get("/api/1/documents.jsonl").text.splitlines() == whole[:4] != whole
