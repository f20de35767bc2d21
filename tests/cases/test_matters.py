"""Whose turns and sums are whose: boards and who acts, courts and what they review, reports."""

from typing import Any

import pytest
from telling import KNOWN, cases, doc, event, penalty, together

from crawler.items import Dated, Document
from pipelines.cases import told
from pipelines.cases.compare import bound_twice
from pipelines.cases.numbers import numbers, only
from pipelines.cases.timeline import status, timeline

D, P = "2016-11-07", "published"
PRESS = {"voice": "press", "source": "news_guardian", "kind": "article"}
BOARD = {"source": "eu_edpb", "authorities": ("eu_edpb",)}


def turns(*documents: Any, authority: str = "uk_ico") -> list[tuple[str, str]]:
    return [(turn.type, "".join(turn.told_by)) for turn in timeline(documents, authority)]


@pytest.mark.parametrize(("general", "finer"), [("order", "interim_order"), ("decision", "binding_decision")])
def test_a_general_word_for_a_turn_joins_the_finer_one_of_its_day(general: str, finer: str) -> None:
    first, second = doc("a", events=(event(finer, D),)), doc("b", events=(event(general, D),), **PRESS)
    assert turns(first, second) == [(finer, "ab")]
    later = doc("b", events=(event(general, "2016-12-07"),), **PRESS)
    assert turns(first, later) == [(finer, "a"), (general, "b")]


def test_a_fine_published_a_month_after_its_day_is_one_fine() -> None:
    decided = doc("a", events=(event("fine", "2016-11-07"),))
    announced = doc("b", events=(event("fine", "2016-12-12", P),), published="2016-12-12")
    assert turns(decided, announced) == [("fine", "ab")]


def test_a_turn_published_in_a_year_is_of_the_day_of_decision() -> None:
    [turn] = timeline(
        [doc("a", events=(event("annulled", "2016", P),), published="2016", decided=D)], "uk_ico"
    )
    assert turn.date == D


@pytest.mark.parametrize(
    ("kind", "kept"), [("binding_decision", 1), ("fine", 0), ("order", 0), ("reprimand", 0)]
)
def test_the_board_decides_and_national_authorities_act(kind: str, kept: int) -> None:
    assert len(turns(doc("a", events=(event(kind, D),), **BOARD), authority="eu_edpb")) == kept


@pytest.mark.parametrize(("actor", "stands"), [("Tribunale di Roma", "appealed"), ("Facebook", "paused")])
def test_a_court_that_suspends_what_was_decided_hears_an_appeal(actor: str, stands: str) -> None:
    told_ = (event("fine", "2016-11-01"), event("pause", D, actor=actor))
    assert status(timeline([doc("a", events=told_)], "uk_ico")) == stands


@pytest.mark.parametrize(("day", "two"), [("2016-11-09", False), ("2017-04-13", True)])
def test_a_matter_has_one_binding_decision(day: str, two: bool) -> None:
    first = doc("a", events=(event("binding_decision", D),), **BOARD)
    second = doc("b", events=(event("binding_decision", day),), published=day, **BOARD)
    assert bound_twice(first, second) == two
    assert together(first, second) == (["a", "b"] if two else ["ab"])


@pytest.mark.parametrize(
    ("text", "authority", "own"),
    [
        ("Binding decision 1/2021 on inquiry IN-18-12-2", "eu_edpb", {"eu_edpb 1/2021"}),
        ("Binding decision 1/2021 on inquiry IN-18-12-2", "ie_dpc", {"in-18-12-2"}),
        ("Binding decisions 3/2022 and 4/2022", "eu_edpb", set()),
        ("Urgent binding decision 01/2021", "eu_edpb", {"eu_edpb 1/2021"}),
        ("Decision 1/2021 binds nobody", "eu_edpb", set()),
    ],
)
def test_the_numbers_of_the_board_are_its_own(text: str, authority: str, own: set[str]) -> None:
    assert only(numbers(text), court=False, authority=authority) == own


@pytest.mark.parametrize(
    ("changes", "made"),
    [
        ({"respondents": (), "events": (event("fine", D),)}, ["a"]),
        ({"respondents": (), "events": (event("fine", D),)} | PRESS, []),
        ({"kind": "opinion"}, []),
        ({"kind": "opinion", "events": (event("fine", D),)}, ["a"]),
        ({"kind": "opinion", "events": (event("fine", D) | {"by": "ie_dpc"},)}, []),
    ],
)
def test_a_report_on_practice_and_an_opinion_make_no_case(changes: dict[str, Any], made: list[str]) -> None:
    assert together(doc("a", **changes)) == made


def sums(*documents: Any) -> list[tuple[str, str, str]]:
    [case] = cases(*documents).cases
    return [(entry.date, entry.stage, entry.amount) for entry in case.ledger]


def test_a_sum_is_of_the_day_of_the_turn_beside_it() -> None:
    told_ = (event("fine", "2016-03-01") | {"start": 900}, event("fine", D, P) | {"start": 10})
    first, second = penalty("500") | {"start": 930}, penalty("800") | {"start": 40}
    assert sums(doc("a", events=told_, penalties=(second, first))) == [
        ("2016-03-01", "imposed", "500"),
        (D, "imposed", "800"),
    ]


def test_what_was_proposed_came_no_later_than_what_was_imposed() -> None:
    fined = event("fine", "2016-11-01") | {"start": 10}
    both = (penalty("500") | {"start": 20}, penalty("800", "proposed") | {"start": 400})
    assert sums(doc("a", events=(fined,), penalties=both)) == [
        ("2016-11-01", "proposed", "800"),
        ("2016-11-01", "imposed", "500"),
    ]


def read(kind: str, voice: str, body: str, events: tuple[dict[str, Any], ...] = ()) -> list[tuple[str, str]]:
    day = Dated("2016-11-07T10:00:00+00:00", "meta")
    page = Document("uk_ico", "", "Decision against Acme", body, kind=kind, voice=voice, published=day)
    return [(row["type"], row["date"]) for row in told("a", page, {"events": list(events)}, KNOWN).events]


def test_a_decision_is_a_turn_itself_where_its_text_tells_none() -> None:
    assert read("decision", "regulator", "Acme sold data.") == [("decision", D)]
    assert read("statement", "regulator", "Acme sold data.") == []
    assert read("decision", "aggregator", "Acme sold data.") == []
    fined = event("fine", D) | {"start": 1, "end": 2}
    assert read("decision", "regulator", "It is fined.", (fined,)) == [("fine", D)]


@pytest.mark.parametrize(("voice", "acts"), [("ngo", ""), ("press", "eu_general_court")])
def test_no_court_hears_a_complaint(voice: str, acts: str) -> None:
    body = "The judgment of the General Court is old. The General Court said so. It filed complaints."
    page = Document("ngo_noyb", "", "Complaints against Acme", body, voice=voice)
    places = [page.text.index("General Court"), page.text.rindex("General Court")]
    court = {"entity": "eu_general_court", "role": "authority", "words": "General Court"}
    mentions = [court | {"start": start, "end": start + 13} for start in places]
    complaint = event("complaint", D) | {"start": page.text.index("filed"), "end": len(page.text)}
    rows = {"mentions": mentions, "events": [complaint | {"status": "asserted"}]}
    assert told("a", page, rows, KNOWN).authority == acts
