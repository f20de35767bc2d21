"""Who replays the change log from its beginning holds what the tables hold."""

import json
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from samples import MONDAY, page
from sqlite_utils import Database

from crawler.items import Dated
from pipelines.facts import facts
from pipelines.migrations import migrate
from pipelines.records import Verdict
from pipelines.store import Store
from pipelines.store.casebook import standing
from pipelines.store.log import replay
from tests.store.lives import KNOWN, days, link, read

Row = dict[str, Any]


def table(store: Store, name: str) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in store.db.table(name).rows}


def replayed(store: Store, record: str) -> dict[str, dict[str, Any]]:
    return {key: what for (kind, key), what in replay(list(store.changes())).items() if kind == record}


TABLES = {"document": "documents", "event": "events", "penalty": "penalties"}
PARTS = {  # of a case in the log → its table, and the columns that stand in both
    "timeline": ("case_events", ("date", "precision", "type", "actor", "status", "words")),
    "ledger": ("case_penalties", ("date", "respondent", "stage", "amount", "currency", "eur", "words")),
    "documents": ("case_documents", ("document", "copy_of")),
    "siblings": ("case_links", ("other", "relation", "why")),
}


def rebuilt(log: list[Row], path: Path) -> Database:
    """An empty database with our tables, filled from the change log alone."""
    db = Database(path)
    migrate(db)
    for (record, _), what in replay(log).items():
        if record in TABLES:
            seen = {"last_seen": ""} if record == "document" else {}
            db.table(TABLES[record]).insert(seen | what)
    return db


def rows(db: Database, name: str, *leave: str) -> list[Row]:
    """The rows of a table, in an order that does not hang on when they came."""
    told = [{name: cell for name, cell in row.items() if name not in leave} for row in db.table(name).rows]
    return sorted(told, key=json.dumps)


def as_row(case: Row) -> Row:
    """A case of the log as its row in the table, but for the country, which is its authority's."""
    names = ("id", "title", "authority", "status")
    dates = {name: case[name] or None for name in ("opened", "last_activity")}
    lists = {name: json.dumps(case[name]) for name in ("topics", "laws")}
    counts = {"documents": len(case["documents"]), "disputed": int(case["disputed"])}
    return {name: case[name] for name in names} | dates | lists | counts


@pytest.mark.parametrize("day", range(6))
def test_the_log_alone_gives_the_tables(store: Store, tmp_path: Path, day: int) -> None:
    """After each day of a life with all that the log can tell."""
    for _ in islice(days(store), day + 1):
        log = list(store.changes())
    db = rebuilt(log, tmp_path / "rebuilt.db")
    for name in TABLES.values():
        assert rows(db, name, "last_seen") == rows(store.db, name, "last_seen") != []
    cases = [what for (record, _), what in sorted(replay(log).items()) if record == "case"]
    assert [as_row(case) for case in cases] == rows(store.db, "cases", "country") != []
    for part, (name, columns) in PARTS.items():
        of_log = [(case["id"], *(row[c] for c in columns)) for case in cases for row in case[part]]
        sql = f'SELECT "case", {", ".join(columns)} FROM {name} ORDER BY "case", rowid'
        assert of_log == store.db.execute(sql).fetchall(), name
    db.close()


def test_that_life_has_all_that_the_log_can_tell(store: Store) -> None:
    list(days(store))
    told = {(change["record"], change["why"], change["what"] is None) for change in store.changes()}
    assert told >= {
        *(("document", "new", False), ("document", "corrected", False), ("document", "withdrawn", False)),
        *(("penalty", "new", False), ("penalty", "withdrawn", True), ("event", "withdrawn", True)),
        *(("case", "new", False), ("case", "corrected", False), ("case", "merged", True)),
    }
    assert {row["state"] for row in store.db.table("documents").rows} == {"ok", "gone"}


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
    store.judge(Verdict("case", first, "merge", "Jo", "one probe", second))
    for _ in range(2):
        link(store)
        assert [*table(store, "cases")] == [first]
    assert [(r["old"], r["new"]) for r in store.db.table("redirects").rows] == [(second, first)]
    assert ("merged", second) in {(c["why"], c["id"]) for c in store.changes()}
    store.db.table("reviews").delete_where()
    link(store)
    assert len(table(store, "cases")) == 2
    assert second not in table(store, "cases")
