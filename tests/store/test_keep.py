"""Keeping documents: what is new, what changed, what an older capture may not undo."""

import json
from datetime import timedelta
from math import isfinite
from typing import Any

import pytest
from samples import MONDAY, page, source

from crawler.items import Dated, Document
from pipelines.item_pipeline import keep
from pipelines.reading import read
from pipelines.records import Capture, Finish, stamp
from pipelines.store import Store

WEEK, DAY = timedelta(days=7), timedelta(days=1)
BODY = page().body


def rows(store: Store, sql: str) -> list[dict[str, Any]]:
    return list(store.db.query(sql))


@pytest.mark.parametrize(
    ("again", "outcome", "version"),
    [
        ({}, "unchanged", 1),
        ({"published": None}, "unchanged", 1),
        ({"tags": ()}, "unchanged", 1),
        ({"body": BODY.replace("500", "600")}, "changed", 2),
        ({"title": "Update"}, "changed", 2),
        ({"published": Dated("2016-11-08", "json-ld")}, "changed", 1),
        ({"authors": ("Jo Ko",)}, "changed", 1),
        ({"language": "en"}, "changed", 1),
        ({"links": ("https://ico.org.uk/other",)}, "changed", 1),
    ],
)
def test_a_page_seen_again(store: Store, again: dict[str, Any], outcome: str, version: int) -> None:
    assert store.keep(page(), at=MONDAY).outcome == "new"
    kept = store.keep(page(**again), at=MONDAY + WEEK)
    assert (kept.outcome, kept.version) == (outcome, version)
    [document] = rows(store, "SELECT * FROM documents")
    assert (document["first_seen"], document["last_seen"]) == ("2016-11-07T09:00:00Z", "2016-11-14T09:00:00Z")
    assert document["published"] == ("2016-11-08" if again.get("published") else "2016-11-07")


def test_each_wording_stands_with_its_capture(store: Store) -> None:
    for day, amount in enumerate(("500", "600", "500")):
        changed = page(body=BODY.replace("500", amount), capture=f"a.warc.gz:{day}")
        store.keep(changed, status=200, at=MONDAY + day * WEEK)
    told = rows(
        store, "SELECT v.number, c.archive, c.outcome FROM versions v JOIN captures c ON c.id = v.capture"
    )
    assert [tuple(row.values()) for row in told] == [
        (1, "a.warc.gz:0", "new"),
        (2, "a.warc.gz:1", "changed"),
        (3, "a.warc.gz:2", "changed"),
    ]


@pytest.mark.parametrize(
    ("fetched", "body", "stands"),
    [
        (MONDAY - 52 * WEEK, "An older wording.", BODY),
        (MONDAY + 10 * WEEK, "A newer wording.", "A newer wording."),
    ],
)
def test_an_archive_adds_wordings_and_only_newer_ones_stand(
    store: Store, fetched: Any, body: str, stands: str
) -> None:
    store.keep(page(), at=MONDAY)
    store.keep(page(body=body, fetched=fetched), at=MONDAY + 100 * WEEK)
    store.keep(page(body=body, fetched=fetched), at=MONDAY + 101 * WEEK)
    [document] = rows(store, "SELECT d.*, body FROM documents d JOIN texts ON document = d.id")
    assert document["body"] == stands
    assert document["first_seen"] == stamp(min(MONDAY, fetched)) <= document["last_seen"]
    assert len(rows(store, "SELECT * FROM versions")) == 2


@pytest.mark.parametrize("days", [-400, 400])
def test_a_clock_that_was_wrong_leaves_no_duplicate_and_no_old_text(store: Store, days: int) -> None:
    store.keep(page(), at=MONDAY)
    for moment, text in ((MONDAY + timedelta(days=days), "Wrong clock."), (MONDAY + WEEK, "Right clock.")):
        store.keep(page(body=text, fetched=moment), at=moment)
    [document] = rows(store, "SELECT d.*, body FROM documents d JOIN texts ON document = d.id")
    assert document["body"] == "Right clock."
    assert document["first_seen"] <= document["last_seen"]


@pytest.mark.parametrize(
    ("status", "state"),
    [(404, "gone"), (410, "gone"), (403, "blocked"), (451, "blocked"), (500, "ok"), (None, "ok")],
)
def test_a_page_that_vanished_stays_and_says_so(store: Store, status: int | None, state: str) -> None:
    store.keep(page(), at=MONDAY)
    for later in (MONDAY + WEEK, MONDAY + WEEK + DAY):
        store.record(Capture("uk_ico", page().url, later, "error", "no page", status))
    assert rows(store, "SELECT state FROM documents") == [{"state": state}]
    store.keep(page(), at=MONDAY + 2 * WEEK)
    assert rows(store, "SELECT state FROM documents") == [{"state": "ok"}]


@pytest.mark.parametrize("bad", ["a\ud800b", "nul\0byte", "\udcff"])
def test_what_utf8_cannot_hold_costs_one_character(store: Store, bad: str) -> None:
    kept = store.keep(page(title=bad, body=f"{bad} {BODY}", authors=(bad,)), at=MONDAY)
    document = store.document(kept.id)
    assert "\ufffd" in document.title
    assert len(document.text) == len(bad) + 2 + len(bad) + 1 + len(BODY)
    assert store.keep(page(title=bad, body=f"{bad} {BODY}", authors=(bad,)), at=MONDAY).outcome == "unchanged"


@pytest.mark.parametrize("amount", ["9" * 400, "9" * 400 + " million", "18,446,744,073,709,551,616", "nan"])
def test_what_sqlite_cannot_hold_costs_only_itself(store: Store, amount: str) -> None:
    """A number beyond 64 bits stays a text; in euros it is a number that JSON can hold, or none."""
    told = page(body=f"The ICO fined Zenith £500. The ICO fined Acme £{amount}.")
    read(store, store.keep(told, at=MONDAY).id, told, at=MONDAY)
    found = {row["amount"]: row["eur"] for row in rows(store, "SELECT amount, eur FROM penalties")}
    assert found["500"] > 500
    assert all(eur is None or isfinite(eur) for eur in found.values())


def test_a_document_comes_back_as_it_was_kept(store: Store) -> None:
    told = page(
        authors=("Jo Ko",), tags=("a", "b"), links=("https://x.org",), modified=Dated("2016-11", "meta")
    )
    assert store.document(store.keep(told, at=MONDAY).id) == told


@pytest.mark.parametrize(("licence", "found"), [("OGL-UK-3.0", 1), ("copyright", 0), ("CC-BY-ND-4.0", 0)])
def test_search_knows_whole_texts_only_where_the_licence_is_open(
    store: Store, licence: str, found: int
) -> None:
    store.declare(source(licence=licence), MONDAY)
    store.keep(page(body="First sentence. " * 40 + "Zebra."), at=MONDAY)
    assert len(rows(store, "SELECT id FROM search WHERE search MATCH 'zebra'")) == found
    assert len(rows(store, "SELECT id FROM search WHERE search MATCH 'sentence'")) == 1


def test_a_run_counts_what_it_did(store: Store) -> None:
    run = store.start_run("uk_ico", MONDAY)
    store.keep(page(), run=run, at=MONDAY)
    store.keep(page(url="https://ico.org.uk/2"), run=run, at=MONDAY)
    store.keep(page(), run=run, at=MONDAY)
    for outcome in ("off_topic", "error"):
        store.record(Capture("uk_ico", "https://ico.org.uk/3", MONDAY, outcome, "why", 200, run=run))
    row = store.finish_run(run, Finish("degraded", "one page", links=5, fetched=4), MONDAY + WEEK)
    assert {name: row[name] for name in ("kept", "unchanged", "off_topic", "errors", "links")} == {
        "kept": 2, "unchanged": 1, "off_topic": 1, "errors": 1, "links": 5,
    }  # fmt: skip
    [told] = rows(store, "SELECT * FROM sources")
    assert (told["health"], told["reason"], told["newest"]) == ("degraded", "one page", "2016-11-07")


def test_an_undeclared_source_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.keep(Document("nobody", "https://x.org", "t", "b"), at=MONDAY)
    assert rows(store, "SELECT * FROM documents") == []
    assert rows(store, "SELECT * FROM captures") == []


def test_each_change_is_logged_once_and_sightings_are_not(store: Store) -> None:
    for body in (BODY, BODY, BODY.replace("£500", "£600"), BODY.replace("£500", "£600")):
        store.keep(page(body=body), at=MONDAY)
    assert [(c["record"], c["why"], c["what"]["version"]) for c in store.changes()] == [
        ("document", "new", 1),
        ("document", "corrected", 2),
    ]
    assert json.loads(rows(store, "SELECT flags FROM versions WHERE number = 2")[0]["flags"]) == ["number"]


def test_what_a_document_lacks_stands_with_its_capture(store: Store) -> None:
    notes = ("page 2 is damaged", "page 5 is a picture")
    assert keep(store, page(notes=notes), None, None) == "new"
    assert rows(store, "SELECT note FROM captures") == [{"note": "; ".join(notes)}]
