"""The API: lists, records, streams, the past, and a description that fits."""

import csv
import io
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from probewatch.api.resources import RESOURCES, Resource

Get = Callable[..., Any]
Rows = Callable[[str], list[tuple[Any, ...]]]

each_resource = pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)


def everything(get: Get, address: str) -> list[dict[str, Any]]:
    """All pages of a list."""
    rows: list[dict[str, Any]] = []
    cursor = ""
    while cursor is not None:
        answer = get(f"{address}&cursor={cursor}").json()
        rows, cursor = rows + answer["rows"], answer["next"]
    return rows


@each_resource
def test_pages_of_any_size_tell_the_same(get: Get, resource: Resource) -> None:
    for sort in resource.sorts:
        for sign in ("", "-"):
            address = f"/api/1/{resource.name}?sort={sign}{sort}"
            whole = get(f"{address}&limit=1000").json()["rows"]
            assert whole == everything(get, f"{address}&limit=3")
            assert len({row[resource.key] for row in whole}) == len(whole) > 0


@each_resource
def test_a_record_is_the_row_of_the_list(get: Get, resource: Resource) -> None:
    row = get(f"/api/1/{resource.name}?limit=1").json()["rows"][0]
    record = get(f"/api/1/{resource.name}/{row[resource.key]}").json()
    record.pop("text", None)
    assert record == row


@each_resource
def test_fields_of_a_record(get: Get, resource: Resource) -> None:
    row = get(f"/api/1/{resource.name}?limit=1").json()["rows"][0]
    address, field = f"/api/1/{resource.name}/{row[resource.key]}", resource.fields[-1]
    assert get(f"{address}?fields={field}").json() == {name: row[name] for name in (resource.key, field)}
    for wrong in ("fields=colour", "colour=red", "as_of=2016"):
        assert get(f"{address}?{wrong}").status_code == 400


@each_resource
def test_streams_tell_what_the_list_tells(get: Get, resource: Resource) -> None:
    rows = get(f"/api/1/{resource.name}?limit=1000").json()["rows"]
    assert [json.loads(line) for line in get(f"/api/1/{resource.name}.jsonl").text.splitlines()] == rows
    table = list(csv.DictReader(io.StringIO(get(f"/api/1/{resource.name}.csv").text, newline="")))
    assert [row[resource.key] for row in table] == [str(row[resource.key]) for row in rows]


@each_resource
def test_a_stream_that_is_cut_leads_on(get: Get, resource: Resource) -> None:
    """Followed by its header, two records at a time, a stream tells every record once."""
    keys, address = list[str](), f"/api/1/{resource.name}.jsonl?limit=2"
    while address:
        answer = get(address)
        told = [json.loads(line)[resource.key] for line in answer.text.splitlines()]
        assert len(told) == 2 or "link" not in answer.headers
        keys += told
        address = answer.headers.get("link", "").partition(">")[0][1:]
    rows = get(f"/api/1/{resource.name}?limit=1000").json()["rows"]
    assert keys == [row[resource.key] for row in rows] and len(keys) > 2


def test_the_api_has_a_beginning(get: Get) -> None:
    for address in ("/api/1", "/api/1/"):
        told = get(address).json()
        assert told["described"] == "http://localhost/openapi.json"
        assert all(get(told[resource.name]).status_code == 200 for resource in RESOURCES)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("cases?status=open", ["c-garante-whatsapp"]),
        ("cases?party=meta&sort=id", ["c-commission-facebook", "c-garante-whatsapp", "c-ico-whatsapp"]),
        ("cases?topic=transparency", ["c-dpc-whatsapp"]),
        ("cases?law=DPA+1998", ["c-ico-whatsapp"]),
        ("cases?opened_from=2018&opened_to=2018-06", ["c-garante-whatsapp"]),
        ("entities?name=irish+REGULATOR", ["ie_dpc"]),
        ("penalties?case=c-dpc-whatsapp&sort=eur", ["p6-1", "p6-0"]),
        ("penalties?min_eur=100000000&max_eur=200000000", ["p5-0"]),
        ("events?case=c-dpc-whatsapp&sort=date", ["e6-1", "e6-0", "e8-0"]),
    ],
)
def test_filters(get: Get, asked: str, found: list[str]) -> None:
    assert [row["id"] for row in get(f"/api/1/{asked}").json()["rows"]] == found


def test_only_the_fields_that_were_asked_for(get: Get) -> None:
    rows = get("/api/1/documents?fields=title,published").json()["rows"]
    assert {tuple(row) for row in rows} == {("id", "title", "published")}


def test_numbers_are_read_to_where_the_description_ends_them(get: Get) -> None:
    parameters = get("/openapi.json").json()["paths"]["/api/1/penalties"]["get"]["parameters"]
    schema = next(each["schema"] for each in parameters if each["name"] == "min_eur")
    end = schema["exclusiveMaximum"]
    assert get(f"/api/1/penalties?min_eur={end - 1}.9").status_code == 200
    assert get(f"/api/1/penalties?min_eur={end}").status_code == 400


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("documents?colour=red", "they take source"),
        ("documents?sort=colour", "sorted by published"),
        ("documents?fields=colour", "have no field 'colour'"),
        ("documents?published_from=yesterday", "like 2016, 2016-11 or 2016-11-07"),
        ("documents?published_from=2016-13", "like 2016, 2016-11 or 2016-11-07"),
        ("documents?limit=many", "a whole number"),
        ("documents?cursor=%2Fetc", "leave it out to start again"),
        ("documents?cursor=WyJpZCIsICJhIiwgImIiXQ==", "another sort"),
        ("documents?as_of=2016&topic=consent", "cannot be combined with topic"),
        ("entities?as_of=2016", "not offered for entities"),
        ("penalties?min_eur=1e400", "a number"),
        ("penalties?min_eur=1000000000000000", "a number"),
        ("documents?id=%27+or+1=1", "do not take 'id'"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_can(get: Get, asked: str, sentence: str) -> None:
    answer = get(f"/api/1/{asked}")
    assert answer.status_code == 400
    assert sentence in answer.json()["error"]


def test_the_past_is_what_the_change_log_says(get: Get, rows: Rows) -> None:
    assert get("/api/1/documents?as_of=2016-12-31").json()["rows"] == []
    today = get("/api/1/documents?as_of=2026-09-01&sort=id&fields=title,authors,version").json()["rows"]
    assert today == get("/api/1/documents?sort=id&fields=title,authors,version").json()["rows"]
    assert len(today) == rows("select count(*) from documents")[0][0]


def test_changes_from_zero_tell_every_document(get: Get) -> None:
    changes = everything(get, "/api/1/changes?after=0&limit=2")
    assert [change["seq"] for change in changes] == sorted(change["seq"] for change in changes)
    told = {change["id"]: change["what"]["title"] for change in changes if change["record"] == "document"}
    assert told == {row["id"]: row["title"] for row in get("/api/1/documents").json()["rows"]}


def test_an_etag_spares_the_body(get: Get) -> None:
    for address in ("/api/1/cases", "/cases", "/cases.json", "/openapi.json", "/changes.atom"):
        tag = get(address).headers["etag"]
        again = get(address, headers={"if-none-match": tag})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag), address


def test_any_page_may_read_but_never_with_credentials(get: Get) -> None:
    for address in ("/api/1/cases", "/cases.json", "/api/1/cases.csv", "/probes/cases.json"):
        headers = get(address, headers={"origin": "https://elsewhere.example"}).headers
        assert headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in headers
    assert get("/api/1/cases", method="options").status_code == 204
    assert "access-control-allow-origin" not in get("/cases").headers


def test_a_merged_id_redirects(get: Get) -> None:
    assert get("/api/1/cases/c-old").headers["location"] == "/api/1/cases/c-ico-whatsapp"


def test_a_closed_text_is_null(get: Get) -> None:
    closed = {"news_netimperative", "it_garante", "company_whatsapp"}
    for row in get("/api/1/documents").json()["rows"]:
        text = get(f"/api/1/documents/{row['id']}").json()["text"]
        assert (text is None) == (row["source"] in closed), row["title"]


JSON_TYPES = {
    "string": str,
    "integer": int,
    "number": int | float,
    "array": list,
    "object": dict,
    "null": type(None),
}


def fits(value: Any, schema: dict[str, Any]) -> bool:
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return any(isinstance(value, JSON_TYPES[kind]) for kind in kinds)


@each_resource
def test_records_fit_their_schema(get: Get, resource: Resource) -> None:
    schemas = get("/openapi.json").json()["components"]["schemas"]
    assert get(f"/api/1/schemas/{resource.record}.json").json() == schemas[resource.record]
    properties = schemas[resource.record]["properties"]
    assert all(properties[name]["description"] for name in properties)
    past = get(f"/api/1/{resource.name}?as_of=2026-09-02").json()["rows"] if resource.logged else []
    for row in [*get(f"/api/1/{resource.name}").json()["rows"], *past]:
        wrong = {name: cell for name, cell in row.items() if not fits(cell, properties[name])}
        assert wrong == {}


def test_openapi_describes_every_list_and_nothing_else(get: Get) -> None:
    paths = get("/openapi.json").json()["paths"]
    ends = ("", "/{id}", ".csv", ".jsonl")
    lists = {f"/api/1/{each.name}{end}" for each in RESOURCES for end in ends}
    assert set(paths) == {"/search.json", *lists}
    for path, operations in paths.items():
        if not path.endswith("}"):
            for each in operations["get"]["parameters"]:
                assert get(f"{path}?{each['name']}=").status_code in {200, 400}


def test_the_examples_of_the_page_run(get: Get) -> None:
    page = get("/api").text.replace("&amp;", "&")
    addresses = set(re.findall(r"http://localhost(/api/1/[^'\"\s{]+?)(?:\{after\}\S*)?['\"]", page))
    assert len(addresses) >= 4
    assert [address for address in addresses if get(address.rstrip("=") or "/").status_code != 200] == [
        "/api/1/changes?after="
    ]


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/changes.atom", "New: document ICO looks into WhatsApp"),
        ("/cases/c-ico-whatsapp.atom", "WhatsApp signs undertaking"),
        ("/entities/ie_dpc.atom", "DPC announces decision on WhatsApp"),
        ("/topics/competition.atom", "Commission fines Facebook"),
        ("/laws.atom?law=GDPR&article=13", "DPC announces decision on WhatsApp"),
        ("/search.atom?q=inadmissible", "General Court"),
    ],
)
def test_feeds_tell_what_changed(get: Get, address: str, told: str) -> None:
    answer = get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/atom+xml")
    assert told in answer.text


@pytest.mark.parametrize("address", ["/topics/x.atom", "/cases/x.atom", "/laws.atom?law=x", "/cases/x.ics"])
def test_a_feed_of_nothing_is_not_found(get: Get, address: str) -> None:
    assert get(address).status_code == 404


@pytest.mark.parametrize("address", ["/deadlines.ics", "/cases/c-ico-whatsapp.ics"])
def test_a_calendar_tells_what_is_due(get: Get, address: str) -> None:
    assert "DTSTART;VALUE=DATE:20160924\r\nSUMMARY:Due: WhatsApp changes its terms\r\n" in get(address).text


def test_search_engines_are_kept_from_what_has_no_end(get: Get) -> None:
    answer = get("/robots.txt")
    assert answer.headers["content-type"].startswith("text/plain")
    assert "Disallow: /probes\n" in answer.text and "Disallow: /cases" not in answer.text
