"""Thirty days of a site that edits, withdraws, moves and fails: every state and every flag comes out right.

Each page is published on the first day; `script` says what its address answers from a day on.
"""

import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest
from samples import MONDAY, page, source

from crawler.items import Document
from pipelines.store import Store
from pipelines.store.keeping import document_id

DAYS = 30
BASE = "https://ico.org.uk/"
BODY = (
    "On 7 November 2016 the office fined Acme £500 under Article 5.\n\n"
    "The firm had sold the details of its customers. It may appeal within a month, and has said it will."
)
FRONT = Document("uk_ico", BASE, "Home", "Report a concern. Search the register. All news and blogs.")


@dataclass(frozen=True)
class Move:
    to: str


@dataclass(frozen=True)
class History:
    """What an address answers, from which day on: a body, a status, None for no answer, or a move."""

    script: dict[int, str | int | Move | None]
    state: str = "ok"
    flags: list[list[str]] = field(default_factory=list)  # of the second wording and those after it
    whys: list[str] = field(default_factory=list)  # in the change log, after "new"
    url: str = ""  # at the end, where that is another
    gone_on: int | None = None  # first day on which it is called gone


HISTORIES = {
    "steady": History({}),
    "number": History({9: BODY.replace("500", "400")}, flags=[["number"]], whys=["corrected"]),
    "name": History({9: BODY.replace("Acme", "Zenith")}, flags=[["name"]], whys=["corrected"]),
    "date": History({9: BODY.replace("7 November", "8 November")}, flags=[["date"]], whys=["corrected"]),
    "article": History({9: BODY.replace("Article 5", "Article 6")}, flags=[["article"]], whys=["corrected"]),
    "spelling": History({9: BODY.replace("firm", "company")}, flags=[[]], whys=["corrected"]),
    "twice": History(
        {3: BODY.replace("500", "400"), 15: BODY}, flags=[["number"], ["number"]], whys=["corrected"] * 2
    ),
    "missing": History({10: 404}, state="gone", whys=["withdrawn"], gone_on=15),
    "removed": History({10: 410}, state="gone", whys=["withdrawn"], gone_on=15),
    "missing-at-times": History({7: 404, 8: BODY, 15: 404, 16: BODY}),
    "missing-between-failures": History(
        {7: 404, 8: 503, 15: 404}, state="gone", whys=["withdrawn"], gone_on=15
    ),
    "back-again": History({7: 404, 10: BODY}, whys=["withdrawn", "corrected"], gone_on=8),
    "down": History({7: 503}),
    "silent": History({7: None}),
    "silent-then-edited": History(
        {7: None, 20: BODY.replace("500", "400")}, flags=[["number"]], whys=["corrected"]
    ),
    "forbidden": History({7: 403}, state="blocked", whys=["corrected"]),
    "forbidden-for-a-while": History({7: 403, 12: BODY}, whys=["corrected"] * 2),
    "forbidden-then-unchanged": History({7: 403, 12: 304}, whys=["corrected"] * 2),
    "forbidden-then-down": History({7: 403, 14: 503}, state="blocked", whys=["corrected"]),
    "legal": History({7: 451}, state="blocked", whys=["corrected"]),
    "forbidden-then-missing": History(
        {7: 403, 14: 404}, state="gone", whys=["corrected", "withdrawn"], gone_on=15
    ),
    "moved": History({7: Move("news/moved")}, whys=["corrected"], url="news/moved"),
    "moved-and-edited": History(
        {7: Move("news/moved-and-edited"), 14: BODY.replace("500", "400")},
        flags=[["number"]],
        whys=["corrected"] * 2,
        url="news/moved-and-edited",
    ),
    "moved-twice": History(
        {7: Move("news/moved-twice"), 14: Move("archive/moved-twice")},
        whys=["corrected"] * 2,
        url="archive/moved-twice",
    ),
    "moved-and-back": History(
        {7: Move("news/moved-and-back"), 14: Move("moved-and-back")}, whys=["corrected"] * 2
    ),
    "moved-then-missing": History(
        {7: Move("news/moved-then-missing"), 14: 404},
        state="gone",
        whys=["corrected", "withdrawn"],
        url="news/moved-then-missing",
        gone_on=15,
    ),
    "missing-then-moved": History(
        {7: 404, 10: Move("news/missing-then-moved")},
        whys=["withdrawn", "corrected"],
        url="news/missing-then-moved",
        gone_on=8,
    ),
    "missing-then-edited": History(
        {7: 404, 10: BODY.replace("500", "400")},
        flags=[["number"]],
        whys=["withdrawn", "corrected"],
        gone_on=8,
    ),
    "missing-then-silent": History({7: 404, 8: None}),
    "missing-then-unchanged": History({7: 404, 8: 304}),
    "missing-then-removed": History({7: 404, 8: 410}, state="gone", whys=["withdrawn"], gone_on=8),
    "to-the-front-page": History({7: Move("")}),
    "to-the-front-page-then-missing": History(
        {7: Move(""), 14: 404}, state="gone", whys=["withdrawn"], gone_on=15
    ),
    "much-at-once": History(
        {9: BODY.replace("500", "400").replace("Acme", "Zenith").replace("Article 5", "Article 6")},
        flags=[["number", "name", "article"]],
        whys=["corrected"],
    ),
    "unchanged": History({7: 304}),
}
MOVED = {
    name
    for name, told in HISTORIES.items()
    if any(isinstance(to, Move) and to.to for to in told.script.values())
}


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The store after thirty days, and on which day each page was first called gone."""
    gone: dict[str, int] = {}
    with Store.open(tmp_path_factory.mktemp("history") / "probes.db") as store:
        store.declare(source(), MONDAY)
        for name in HISTORIES:
            store.keep(story(name), at=MONDAY)
        for day in range(1, DAYS + 1):
            look(store, day)
            for row in store.db.query("SELECT url FROM documents WHERE state = 'gone'"):
                gone.setdefault(row["url"].rpartition("/")[2], day)
        yield store, gone


def story(name: str, body: str = BODY) -> Document:
    """Each page differs from the others in a word that is no name."""
    return page(url=BASE + name, title="Update", body=f"{body}\n\nsee {name}")


def look(store: Store, day: int) -> None:
    """A day's run, as a crawl makes it."""
    at = MONDAY + timedelta(days=day)
    for document, _ in store.revisit("uk_ico", 99, at):
        name = document.url.rpartition("/")[2]
        answer = current(HISTORIES[name].script, day)
        if isinstance(answer, Move) and document.url == BASE + answer.to:
            answer = BODY  # it has been followed
        match answer:
            case Move(to):
                there = replace(story(name), url=BASE + to) if to else FRONT
                store.keep(replace(there, address=document.url), at=at)
            case str(body):
                store.keep(replace(story(name, body), url=document.url), at=at)
            case status:
                store.looked("uk_ico", document.url, status=status, note="told", at=at)


def current(script: dict[int, Any], day: int) -> Any:
    """What stands in a script on a day."""
    begun = [start for start in script if start <= day]
    return script[max(begun)] if begun else BODY


def row(store: Store, name: str) -> dict[str, Any]:
    return dict(next(store.db.query("SELECT * FROM documents WHERE id = ?", [document_id(BASE + name)])))


@pytest.mark.parametrize("name", HISTORIES)
def test_the_state_after_thirty_days(lived: Any, name: str) -> None:
    store, gone = lived
    document, told = row(store, name), HISTORIES[name]
    assert document["state"] == told.state
    assert document["url"] == BASE + (told.url or name)
    assert gone.get(name) == told.gone_on


@pytest.mark.parametrize("name", HISTORIES)
def test_every_wording_is_kept_and_flagged(lived: Any, name: str) -> None:
    store, _ = lived
    sql = "SELECT flags, capture FROM versions WHERE document = ? ORDER BY number"
    versions = list(store.db.query(sql, [row(store, name)["id"]]))
    assert [json.loads(version["flags"]) for version in versions[1:]] == HISTORIES[name].flags
    assert all(version["capture"] for version in versions)


@pytest.mark.parametrize("name", HISTORIES)
def test_the_change_log_says_why(lived: Any, name: str) -> None:
    store, _ = lived
    key = row(store, name)["id"]
    assert [c["why"] for c in store.changes() if c["id"] == key] == ["new", *HISTORIES[name].whys]


def test_a_moved_page_leads_on_under_both_ids(lived: Any) -> None:
    store, _ = lived
    led = {r["old"]: r["new"] for r in store.db.query("SELECT * FROM redirects WHERE record = 'document'")}
    assert set(led.values()) == {row(store, name)["id"] for name in MOVED}
    assert len(led) == len(MOVED) + 1, "one has moved twice"
    kept = store.keep(replace(story("moved"), url=f"{BASE}news/moved"), at=MONDAY + timedelta(days=DAYS + 1))
    assert (kept.id, kept.outcome) == (row(store, "moved")["id"], "unchanged")
    assert store.db.table("documents").count == len(HISTORIES)
