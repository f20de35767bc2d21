"""The search index stands in order of days, so that the newest of what matches is found first."""

from pathlib import Path

import pytest
from probewatch import search
from samples import MONDAY, page
from sqlite_utils import Database

from crawler.items import Dated
from pipelines.migrations import schema
from pipelines.store import Store
from pipelines.store.search import FIRST, index, rowid, rows

DAYS = ("2016-11-07", "2016-11", "2016", "2017-01-01T10:30:00Z", "2015-12-31", None)
NEWEST = "SELECT id FROM search WHERE search MATCH 'zebra' ORDER BY rowid DESC"


def test_documents_stand_in_the_order_of_their_days(store: Store) -> None:
    kept = {}
    for number, day in enumerate(DAYS):
        dated = Dated(day, "meta") if day else None
        document = page(url=f"https://ico.org.uk/{number}", title="Zebra", published=dated)
        kept[store.keep(document, at=MONDAY).id] = day
    found = [kept[key] for (key,) in store.db.execute(NEWEST).fetchall()]
    assert found == ["2017-01-01T10:30:00Z", "2016-11-07", "2016-11", "2016", "2015-12-31", None]


def test_a_record_keeps_its_row_until_its_day_is_another(store: Store) -> None:
    db = store.db
    for key in ("a", "b", "a"):
        index(db, "document", key, title=key, text="", names="", day="2016")
    first = rowid(db, "document", "a")
    assert (first, rowid(db, "document", "b")) == (rows("document", "2016").start, first + 1)
    index(db, "document", "a", title="zebra", text="", names="", day="2017")
    assert rowid(db, "document", "a") in rows("document", "2017")
    assert [key for (key,) in db.execute(NEWEST).fetchall()] == ["a"]
    assert rowid(db, "document", "c") == 0


def test_cases_and_entities_stand_apart(store: Store) -> None:
    for record in ("case", "entity"):
        index(store.db, record, "a", title="a", text="", names="")
        assert rowid(store.db, record, "a") == FIRST[record] + 1
    assert search.CASE == FIRST["case"] > rows("document", "9999-12-31").stop
    assert FIRST["entity"] == 2 * search.CASE


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A database whose index stands in no order, as it did before."""
    path = tmp_path / "probes.db"
    db = Database(path)
    schema.apply(db, stop_before="searching")
    columns = [column.name for column in db.table("documents").columns if column.notnull]
    for number, day in enumerate(DAYS):
        own = {"id": f"d{number}", "url": f"u{number}", "published": day, "version": 1}
        db.table("documents").insert(dict.fromkeys(columns, "") | own)
    for number, record in enumerate(["document"] * len(DAYS) + ["case", "entity"]):
        told = (2**59 - number, record, f"{record[0]}{number}", "zebra", "", "")
        db.execute(
            "INSERT INTO search (rowid, record, id, title, text, names) VALUES (?, ?, ?, ?, ?, ?)", told
        )
    db.conn.commit()
    db.close()
    return path


def test_an_older_index_is_put_in_order(older: Path) -> None:
    with Store.open(older) as store:
        found = [key for (key,) in store.db.execute(NEWEST).fetchall()]
        assert found == ["e7", "c6", "d3", "d0", "d1", "d2", "d4", "d5"]
        for number, day in enumerate(DAYS):
            assert rowid(store.db, "document", f"d{number}") in rows("document", day or "")
        assert rowid(store.db, "case", "c6") in rows("case")
