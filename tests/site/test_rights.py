"""Texts that are not open are nowhere; what a stranger typed is inert everywhere."""

from collections.abc import Callable
from typing import Any

import pytest
from probewatch.api.resources import RESOURCES

Get = Callable[..., Any]
Rows = Callable[[str], list[tuple[Any, ...]]]

SECRET = "SECRETWORDOFTHEPRESS"


def test_a_text_that_is_not_open_is_nowhere(get: Get, rows: Rows) -> None:
    """On no page, in no JSON twin, feed or list of the API, in no table and in no index."""
    pages = ["/", "/search", "/cases/c-ico-whatsapp", "/entities/meta", "/topics/data-sharing", "/changes"]
    pages += [f"/documents/{id_}" for (id_,) in rows("select id from documents")]
    pages += [f"{page}.json" for page in pages]
    pages += ["/changes.atom", "/cases/c-ico-whatsapp.atom", "/entities/meta.atom", "/search.atom?q=whatsapp"]
    pages += ["/deadlines.ics", "/openapi.json", "/search.json?q=whatsapp"]
    pages += [f"/api/1/{known.name}{end}" for known in RESOURCES for end in ("", ".csv", ".jsonl")]
    pages += [f"/api/1/documents/{id_}" for (id_,) in rows("select id from documents")]
    tables = [name for (name,) in rows("select name from sqlite_master where type = 'table'")]
    pages += [f"/probes/{name}.json?_shape=array" for name in tables]
    assert rows(f"select 1 from texts where body like '%{SECRET}%'")
    assert [page for page in pages if SECRET in get(page).text] == []
    assert get(f"/search.json?q={SECRET}").json()["total"] == 0


@pytest.mark.parametrize("table", ["texts", "versions", "watches", "cursors", "deliveries"])
@pytest.mark.parametrize("suffix", ["", ".json", ".csv", "/1", "/1.json"])
def test_the_tables_of_whole_texts_and_of_watchers_are_closed(get: Get, table: str, suffix: str) -> None:
    assert get(f"/probes/{table}{suffix}").status_code in {403, 404}
    assert get(f"/probes/{table}").status_code == 403
    assert get(f"/probes/{table.replace('e', '~65')}{suffix}").status_code in {403, 404}


def test_a_program_is_told_in_json_what_is_closed(get: Get) -> None:
    for address in ("/probes/texts.json", "/probes/watches/1.json", "/probes.json?sql=select+1"):
        answer = get(address)
        assert (answer.status_code, answer.json()["status"], answer.json()["ok"]) == (403, 403, False)
    assert "Closed" in get("/probes/texts").text


def test_no_arbitrary_sql(get: Get) -> None:
    assert get("/probes.json?sql=select+body+from+texts").status_code == 403
    assert get("/probes/documents.json?_where=1").status_code in {400, 403}
    assert get("/probes.db").status_code in {403, 404}


@pytest.mark.parametrize("address", ["/\\evil.example/", "//evil.example/", "/%5Cevil.example/"])
def test_no_redirect_leads_elsewhere(get: Get, address: str) -> None:
    answer = get(address)
    assert "evil" not in answer.headers.get("location", "")


def test_other_hosts_are_refused(get: Get) -> None:
    assert get("/cases", headers={"host": "evil.example"}).status_code == 421


@pytest.mark.parametrize("address", ["/", "/probes/documents", "/nothing-here", "/cases.json"])
def test_every_answer_carries_its_headers(get: Get, address: str) -> None:
    headers = get(address).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
