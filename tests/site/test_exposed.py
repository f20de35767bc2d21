"""The site on a socket, as strangers meet it, beside plain Datasette, which fails where we do not."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

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


@pytest.fixture(scope="module")
def naive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that joins a folder and a path, as a careless handler of static files does."""
    folder = tmp_path_factory.mktemp("naive")
    (folder / "static").mkdir()
    (folder / "metadata.yaml").write_text("PROBEWATCH_HOST: secret")

    class Naive(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(Path(f"{folder}{unquote(self.path)}").read_bytes())

        def log_message(self, *_: Any) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Naive) as server, ThreadPoolExecutor(1) as thread:
        thread.submit(server.serve_forever, 0.01)
        yield Server(f"http://127.0.0.1:{server.server_port}")
        server.shutdown()


@pytest.mark.parametrize(
    "path",
    [
        *("/static/../metadata.yaml", "/static/%2e%2e/metadata.yaml", "/static/..%2fmetadata.yaml"),
        *(
            "/static//../metadata.yaml",
            "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "/metadata.yaml",
        ),
    ],
)
def test_no_file_but_those_of_the_site(ours: Server, naive: Server, path: str) -> None:
    """Byte for byte as typed: a server that joins paths gives each of these away."""
    closed = ("PROBEWATCH_HOST:", "root:")
    assert any(secret in naive(path).text for secret in closed)
    answer = ours(path)
    assert answer.status in {302, 400, 403, 404}
    assert not any(secret in answer.text for secret in closed)
    assert ours("/probes.db").status in {403, 404}


def test_other_sites_may_read_the_data_and_no_page(ours: Server, plain: Server, database: Path) -> None:
    """Plain Datasette shares nothing; where it is told to share, it shares every page as well."""
    shared = "access-control-allow-origin"
    with served(database, "--cors") as address:
        sharing = Server(address)
        for path, kind in (("/probes/cases.json", "data"), ("/probes/cases", "page")):
            asked = {"Origin": "https://evil.example", "Cookie": "ds_actor=x"}
            told = [server(path, **asked).headers for server in (plain, sharing, ours)]
            assert [headers.get(shared) for headers in told] == [None, "*", "*" if kind == "data" else None]
            assert "access-control-allow-credentials" not in told[-1]


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
