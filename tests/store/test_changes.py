"""Who replays the change log from its beginning holds what the tables hold."""

import json
from datetime import timedelta
from typing import Any

import pytest
from samples import MONDAY, page

from crawler.items import Dated, Document
from pipelines.annotation import Annotation, Authority, Event, Party, Penalty
from pipelines.cases import fold, told
from pipelines.entities import Entity, Register
from pipelines.facts import facts
from pipelines.store import Store
from pipelines.store.casebook import standing
from pipelines.store.log import replay

KNOWN = Register.of(
    [
        Entity("uk_ico", "authority", "Information Commissioner's Office", "GB", short="ICO"),
        Entity("acme", "organisation", "Acme"),
    ]
)


def notes(document: Document, amount: str) -> list[Annotation]:
    """What stages would say: the ICO fined Acme so much."""
    start = document.text.index("ICO")
    place = {"start": start, "end": start + 3, "rule": "test"}
    return [
        Authority(id="uk_ico", name="ICO", **place),
        Party(name="Acme", role="respondent", **place),
        Event(type="fine", date="2016-11-06", precision="day", **place),
        Penalty(amount=amount, currency="GBP", stage="imposed", **place),
    ]


def read(store: Store, document: Document, amount: str, why: str) -> str:
    kept = store.keep(document, at=MONDAY)
    store.replace_facts(
        kept.id, facts(document, notes(document, amount), KNOWN, lambda *_: None), why=why, at=MONDAY
    )
    return kept.id


def link(store: Store) -> None:
    documents = [told(key, store.document(key), store.facts(key), KNOWN) for key in store.ids()]
    store.replace_cases(fold(documents, KNOWN, store.held(), store.reviews()), at=MONDAY)


def table(store: Store, name: str) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in store.db.table(name).rows}


def replayed(store: Store, record: str) -> dict[str, dict[str, Any]]:
    return {key: what for (kind, key), what in replay(list(store.changes())).items() if kind == record}


@pytest.fixture
def lived(store: Store) -> Store:
    """A store in which facts and cases were made, changed and withdrawn."""
    first, second = page(), page(url="https://ico.org.uk/2", title="A fine", body="The ICO fined Acme again.")
    read(store, first, "500", "new")
    read(store, second, "500", "new")
    link(store)
    read(store, page(body=first.body.replace("500", "600")), "600", "corrected")
    link(store)
    key = read(store, second, "600", "corrected")
    store.replace_facts(
        key, facts(second, [], KNOWN, lambda *_: None), why="reread", at=MONDAY + timedelta(1)
    )
    link(store)
    return store


@pytest.mark.parametrize(("record", "name"), [("penalty", "penalties"), ("event", "events")])
def test_facts(lived: Store, record: str, name: str) -> None:
    assert replayed(lived, record) == table(lived, name) != {}


def test_documents(lived: Store) -> None:
    now = {
        key: {k: v for k, v in row.items() if k != "last_seen"}
        for key, row in table(lived, "documents").items()
    }
    assert replayed(lived, "document") == now != {}


def test_cases(lived: Store) -> None:
    log, rows = replayed(lived, "case"), table(lived, "cases")
    assert log.keys() == rows.keys() == standing(lived.db).keys() != set()
    for key, case in log.items():
        of_case = f"\"case\" = '{key}'"
        assert case["status"] == rows[key]["status"]
        for name, part in (
            ("case_documents", "documents"),
            ("case_events", "timeline"),
            ("case_penalties", "ledger"),
        ):
            assert lived.db.table(name).count_where(of_case) == len(case[part]) > 0, name


def test_what_did_not_change_is_not_logged(lived: Store) -> None:
    before = len(list(lived.changes()))
    link(lived)
    assert len(list(lived.changes())) == before


def test_a_withdrawn_fact_is_a_row_too(lived: Store) -> None:
    gone = [c for c in lived.changes() if c["what"] is None]
    assert {(c["record"], c["why"]) for c in gone} >= {("penalty", "withdrawn"), ("event", "withdrawn")}


def test_an_incremental_reader_misses_nothing(lived: Store) -> None:
    everything = list(lived.changes())
    assert [c["seq"] for c in everything] == list(range(1, len(everything) + 1))
    assert list(lived.changes(after=3)) == everything[3:]


def test_a_case_that_is_gone_comes_back_under_its_id(store: Store) -> None:
    key = read(store, page(), "500", "new")
    link(store)
    [gone] = table(store, "cases")
    store.replace_facts(key, facts(page(), [], KNOWN, lambda *_: None), at=MONDAY)
    link(store)
    assert table(store, "cases") == {}
    read(store, page(), "500", "new")
    link(store)
    assert [*table(store, "cases")] == [gone]


def test_a_merger_by_hand_redirects_and_both_ids_stay_taken(store: Store) -> None:
    read(store, page(), "500", "new")
    other = page(url="https://ico.org.uk/2", published=Dated("2021-01-01", "listing"))
    read(store, other, "900", "new")
    link(store)
    first, second = sorted(table(store, "cases"))
    detail = json.dumps({"with": second})
    row = {
        "record": "case",
        "target": first,
        "verdict": "merge",
        "detail": detail,
        "who": "Jo",
        "why": "one probe",
    }
    store.db.table("reviews").insert(row | {"at": "2021-01-02T00:00:00Z"})
    for _ in range(2):
        link(store)
        assert [*table(store, "cases")] == [first]
    assert [(r["old"], r["new"]) for r in store.db.table("redirects").rows] == [(second, first)]
    assert ("merged", second) in {(c["why"], c["id"]) for c in store.changes()}
    store.db.table("reviews").delete_where()
    link(store)
    assert len(table(store, "cases")) == 2
    assert second not in table(store, "cases")
