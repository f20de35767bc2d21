"""Who is told what."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pipelines.alerts.deciding import MOST, concerns, decide, due
from pipelines.alerts.message import changed
from pipelines.alerts.records import Change, Cursor, Unreadable, Watch

MONDAY = datetime(2021, 9, 6, 9, tzinfo=UTC)
WATCH = Watch("w", "entity", "meta", "email", "a@example.org", "at once")


def change(seq: int = 1, **told: Any) -> Change:
    usual: dict[str, Any] = {"at": "", "record": "case", "id": "c1", "why": "new", "what": {"title": "T"}}
    return Change(seq, **usual | told)


@pytest.mark.parametrize(
    ("kind", "target", "told", "heard"),
    [
        ("entity", "meta", {"entities": frozenset({"whatsapp", "meta"})}, True),
        ("entity", "meta", {"entities": frozenset({"whatsapp"})}, False),
        ("case", "c1", {"cases": frozenset({"c1"})}, True),
        ("case", "c1", {"cases": frozenset({"c2"})}, False),
        ("law", "GDPR", {"laws": frozenset({("GDPR", "5(1)(a)")})}, True),
        ("law", "GDPR", {"laws": frozenset({("UK GDPR", "5")})}, False),
        ("law", "GDPR Art. 5", {"laws": frozenset({("GDPR", "5(1)(a)")})}, True),
        ("law", "GDPR Art. 5", {"laws": frozenset({("GDPR", "58")})}, False),
        ("law", "GDPR Art. 5", {"laws": frozenset({("DPA 1998", "5")})}, False),
        ("topic", "children", {"topics": frozenset({"children"})}, True),
        ("topic", "children", {"topics": frozenset({"cookies"})}, False),
        ("search", "valid consent", {"found": frozenset({"valid consent"})}, True),
        ("search", "valid consent", {"found": frozenset({"consent"})}, False),
        ("source", "uk_ico", {"record": "source", "id": "uk_ico"}, True),
        ("source", "uk_ico", {"record": "source", "id": "ie_dpc"}, False),
        ("source", "uk_ico", {"record": "document", "id": "uk_ico"}, False),
    ],
)
def test_a_watch_hears_of_what_it_watches(kind: str, target: str, told: dict[str, Any], heard: bool) -> None:
    assert concerns(replace(WATCH, kind=kind, target=target), change(**told)) == heard


@pytest.mark.parametrize(
    ("rhythm", "passed", "now"),
    [
        ("at once", timedelta(0), True),
        ("daily", timedelta(hours=14), False),
        ("daily", timedelta(hours=15), True),
        ("weekly", timedelta(days=6), False),
        ("weekly", timedelta(days=7), True),
        ("daily", timedelta(days=-400), True),  # the clock was wrong when it was last told
        ("weekly", timedelta(days=-400), True),
    ],
)
def test_digests_come_once_a_day_or_week(rhythm: str, passed: timedelta, now: bool) -> None:
    assert due(replace(WATCH, rhythm=rhythm), Cursor(1, MONDAY), MONDAY + passed) == now


def test_a_new_watch_hears_of_what_comes_after() -> None:
    about = {"entities": frozenset({"meta"})}
    messages, cursors = decide([change(1, **about)], [WATCH], {}, 1, MONDAY)
    assert not messages
    messages, cursors = decide([change(1, **about), change(2, **about)], [WATCH], cursors, 2, MONDAY)
    assert [(m.key, len(m.changes)) for m in messages] == [("w-2", 1)]
    assert cursors == {"w": Cursor(2, MONDAY)}


def test_a_digest_that_is_not_due_loses_nothing() -> None:
    daily, about = replace(WATCH, rhythm="daily"), {"entities": frozenset({"meta"})}
    before = {"w": Cursor(0, MONDAY)}
    assert decide([change(1, **about)], [daily], before, 1, MONDAY) == ([], {})
    messages, _ = decide([change(1, **about)], [daily], before, 1, MONDAY + timedelta(days=1))
    assert [m.key for m in messages] == ["w-1"]


def test_rereading_is_no_news_and_much_news_is_parted() -> None:
    about = {"entities": frozenset({"meta"})}
    changes = [change(n, **about) for n in range(1, MOST + 2)] + [change(999, why="reread", **about)]
    messages, _ = decide(changes, [WATCH], {"w": Cursor(0, MONDAY)}, 999, MONDAY)
    assert [m.key for m in messages] == [f"w-{MOST}", f"w-{MOST + 1}"]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"before": None}, []),
        ({"what": None, "before": {"title": "T"}}, []),
        ({"before": {"title": "S"}}, ["title: S → T"]),
        ({"what": {"state": "gone"}, "before": {"state": "ok"}}, ["state: ok → gone"]),
        ({"what": {"version": 2}, "before": {"version": 1}}, ["the wording is new"]),
        (
            {"what": {"version": 2}, "before": {"version": 1}, "touched": ("number",)},
            ["the new wording has another number"],
        ),
    ],
)
def test_an_update_says_what_changed(told: dict[str, Any], words: list[str]) -> None:
    assert changed(change(**{"why": "corrected"} | told)) == words


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "company"},
        {"channel": "pigeon"},
        {"rhythm": "hourly"},
        {"name": "Meta Group"},
        {"target": ""},
        {"address": ""},
    ],
)
def test_a_watch_that_cannot_be_followed_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(Unreadable):
        replace(WATCH, **wrong)  # type: ignore[arg-type]  # all are strings
