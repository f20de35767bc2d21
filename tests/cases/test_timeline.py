"""The turns of a case: each once, on its best date; and where the case stands."""

from typing import Any

import pytest
from telling import KNOWN, cases, doc, event, fine, penalty

from pipelines.annotation import CONVERTED
from pipelines.cases import Case
from pipelines.cases.clearing import cleared
from pipelines.cases.ledger import Entry, ledger
from pipelines.cases.timeline import status, timeline

D, P = "2016-11-07", "published"
FINE = event("fine", D)
ACME = [("imposed", "500", "acme", None)]
ONCE = [("imposed", "500", "", None)]
PRESS = {"voice": "press", "source": "news_guardian", "kind": "article"}


def turns(*documents: Any) -> list[tuple[str, str, str]]:
    return [(t.date, t.type, "".join(t.told_by)) for t in timeline(documents, "uk_ico")]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (FINE, FINE, [(D, "fine", "ab")]),
        (FINE, event("fine", "2016-11-09"), None),
        (FINE, event("fine", "2016-11", "month"), [(D, "fine", "ab")]),
        (event("fine", "2016-11", "month"), FINE, [(D, "fine", "ba")]),
        (FINE, event("fine", "2016", "year"), [(D, "fine", "ab")]),
        (FINE, event("fine", "2017", "year"), None),
        (FINE, event("fine", "2016-11-08", P), [(D, "fine", "ab")]),
        (FINE, event("fine", "2017-06-01", P), [(D, "fine", "ab")]),
        (FINE, event("fine", "2018-06-01", P), None),
        (FINE, event("fine", "2016-11-05", P), [(D, "fine", "ab")]),
        (FINE, event("fine", "2016-08-05", P), None),
        (FINE, event("pause", D), None),
        (event("fine", "2016-11-08", P), event("fine", "2016-11-09", P), [("2016-11-08", "fine", "ab")]),
        (event("fine", "2014", "year"), event("fine", "2014-10-03", P), [("2014-10-03", "fine", "ba")]),
        (event("fine", "2014", "year"), event("fine", "2017-10-03", P), [("2017-10-03", "fine", "b")]),
        (event("fine", "2018", "year"), event("fine", "2017-10-03", P), None),
        (event("complaint", "2014", "year"), event("decision", "2017-10-03", P), None),
    ],
)  # fmt: skip
def test_two_tellings(first: Any, second: Any, expected: list[tuple[str, str, str]] | None) -> None:
    found = turns(doc("a", events=(first,)), doc("b", events=(second,), **PRESS))
    assert found == expected if expected else len(found) == 2


def test_an_authority_that_announces_twice_acts_twice() -> None:
    first = doc("a", events=(event("fine", "2016-11-08", "published"),))
    later = doc("b", events=(event("fine", "2017-03-08", "published"),), published="2017-03-08")
    assert len(turns(first, later)) == 2


@pytest.mark.parametrize(("by", "kept"), [("", 1), ("uk_ico", 1), ("ie_dpc", 0)])
def test_the_acts_of_other_authorities_are_left_out(by: str, kept: int) -> None:
    assert len(turns(doc("a", events=(event("fine", "2016-11-07") | {"by": by},)))) == kept


def test_who_acts_is_better_evidence_than_who_reports() -> None:
    told = (event("fine", "2016-11-07"),)
    [turn] = timeline([doc("a", events=told, **PRESS), doc("b", events=told)], "uk_ico")
    assert turn.told_by == ("b", "a")


@pytest.mark.parametrize(
    ("kinds", "stands"),
    [
        ([], "open"),
        (["complaint", "inquiry_opened"], "open"),
        (["inquiry_opened", "pause"], "paused"),
        (["notice_of_intent"], "open"),
        (["inquiry_opened", "fine"], "decided"),
        (["fine", "appeal_lodged"], "appealed"),
        (["fine", "appeal_lodged", "annulled"], "annulled"),
        (["fine", "appeal_lodged", "reduced"], "decided"),
        (["inquiry_opened", "no_further_action"], "closed"),
        (["undertaking", "closed"], "closed"),
        (["inquiry_opened", "unheard_of"], "open"),
    ],
)
def test_where_a_case_stands(kinds: list[str], stands: str) -> None:
    told = tuple(event(kind, f"2016-11-{day:02}") for day, kind in enumerate(kinds, 1))
    assert status(timeline([doc("a", events=told)], "uk_ico")) == stands


@pytest.mark.parametrize(
    ("told", "stands"),
    [
        ([event("closed", D), event("fine", D)], "decided"),
        ([event("closed", D), event("no_further_action", D)], "closed"),
        ([event("fine", "2016-11-06"), event("closed", D)], "closed"),
        ([event("fine", "2016-11-06"), event("annulled", D, words="set aside the fine")], "annulled"),
        ([event("annulled", "2016-11-06"), event("annulled", D, words="set aside the judgment")], "appealed"),
        ([event("fine", "2016-11-06"), event("annulled", D, words="hebt das Urteil auf")], "appealed"),
    ],
)
def test_where_a_case_stands_on_its_last_day(told: list[dict[str, Any]], stands: str) -> None:
    assert status(timeline([doc("a", events=tuple(told))], "uk_ico")) == stands


def test_who_pays_has_given_up_the_appeal() -> None:
    told = (event("fine", "2016-11-07"), event("appeal_lodged", "2016-12-07"))
    fined = doc("a", events=told, penalties=(penalty("500"),))
    assert case_of("a", fined).status == "appealed"
    paid = doc("b", published="2017-01-07", penalties=(penalty("500", "paid"),))
    assert case_of("a", fined, paid).status == "decided"


COURT = {"authorities": ("eu_general_court", "uk_ico"), "voice": "court", "source": "eu_general_court"}


@pytest.mark.parametrize(
    ("kind", "stands"),
    [("annulled", "annulled"), ("upheld", "decided"), ("closed", "decided"), ("appeal_lodged", "appealed")],
)
def test_a_case_stands_as_the_court_that_heard_it_left_it(kind: str, stands: str) -> None:
    first = doc("a", events=(event("fine", D),))
    heard = doc("b", published="2018-01-05", events=(event(kind, "2018-01-05"),), **COURT)
    assert case_of("a", first, heard).status == stands


def sums(*documents: Any) -> list[tuple[str, str, str, int | None]]:
    turns = timeline(documents, "uk_ico")
    return [
        (e.stage, e.amount, e.respondent, e.supersedes) for e in ledger(documents, turns, "uk_ico", KNOWN)
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([("a", penalty("500"))], ONCE),
        ([("a", penalty("500")), ("b", penalty("500"))], ONCE),
        ([("a", penalty("500")), ("b", penalty("500", respondent="acme"))], ACME),
        (
            [("a", penalty("300", respondent="facebook")), ("a", penalty("300", respondent="whatsapp"))],
            [("imposed", "300", "facebook", None), ("imposed", "300", "whatsapp", None)],
        ),
        (
            [("a", penalty("300", respondent="whatsapp")), ("b", penalty("300", respondent="whatsapp-uk"))],
            [("imposed", "300", "whatsapp", None)],
        ),
        (
            [("a", penalty("183", "proposed", "GBP")), ("b", penalty("20", "imposed", "GBP"))],
            [("proposed", "183", "", None), ("imposed", "20", "", 0)],
        ),
        (
            [("a", penalty("50")), ("b", penalty("30", "reduced")), ("c", penalty("9", "annulled"))],
            [("imposed", "50", "", None), ("reduced", "30", "", 0), ("annulled", "9", "", 1)],
        ),
        (
            [("a", penalty("50", "imposed", "USD")), ("b", penalty("30", "reduced", "EUR"))],
            [("imposed", "50", "", None), ("reduced", "30", "", None)],
        ),
        ([("a", penalty("500") | {"by": "ie_dpc"})], []),
        (
            [("a", penalty("500") | {"start": 7}), ("a", penalty("420", currency="GBP") | {"start": 7})],
            ONCE,
        ),
        (
            [
                ("a", penalty("500") | {"start": 7}),
                ("a", penalty("420", currency="GBP") | {"start": 11, "rule": CONVERTED}),
            ],
            ONCE,
        ),
    ],
)  # fmt: skip
def test_the_ledger_has_each_sum_once(told: list[tuple[str, Any]], expected: list[Any]) -> None:
    keys = dict.fromkeys(key for key, _ in told)
    documents = [
        doc(key, published=f"201{n}-11-07", penalties=tuple(row for k, row in told if k == key))
        for n, key in enumerate(keys)
    ]
    assert sums(*documents) == expected


def test_a_court_hears_of_the_fine_whose_authority_tells_nothing_here() -> None:
    told = {"penalties": (penalty("500") | {"by": "uk_ico"}, penalty("250", "reduced"))}
    heard = doc("b", published="2018-01-05", **COURT, **told)
    assert [(e.stage, e.amount) for e in case_of("b", heard).ledger] == [
        ("imposed", "500"),
        ("reduced", "250"),
    ]
    own = doc("a", penalties=(penalty("500"),))
    assert [e.amount for e in case_of("b", own, heard).ledger] == ["250"]
    unlinked = doc("a", respondents=("acme",), penalties=(penalty("500"),))
    assert [e.amount for e in case_of("b", unlinked, heard).ledger] == ["250"]
    assert [e.amount for e in case_of("a", own, heard).ledger] == ["500"]


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Facebook", "facebook"),
        ("CNIL", ""),
        ("European Data Protection Board", ""),
        ("Modekette WhatsApp", "whatsapp"),
        ("Acme", "acme"),
    ],
)
def test_whom_a_sum_names(name: str, party: str) -> None:
    told = doc("a", penalties=(penalty("500", respondent=name),))
    found = ledger([told], (), "uk_ico", KNOWN, ("whatsapp", "facebook"))
    assert [e.respondent for e in found] == [party]


def entry(amount: str, stage: str = "imposed", *, by: str = "a", certain: int = 0, of: str = "") -> Entry:
    return Entry(D, of, stage, amount, "GBP", None, amount, (by,), certain)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ([entry("7500000", by="b"), entry("7552800")], [("7552800", "ab")]),
        ([entry("35300000", by="b"), entry("35258707.95")], [("35258707.95", "ab")]),
        ([entry("500000"), entry("524000")], [("500000", "a"), ("524000", "a")]),
        ([entry("7600000"), entry("7552800")], [("7552800", "a")]),
        ([entry("7400000"), entry("7552800")], [("7400000", "a"), ("7552800", "a")]),
        ([entry("7500000", "proposed"), entry("7552800")], [("7500000", "a"), ("7552800", "a")]),
        ([entry("500", "threatened"), entry("500")], [("500", "a")]),
        ([entry("500", "threatened"), entry("400")], [("500", "a"), ("400", "a")]),
        ([entry("20", "reduced"), entry("20"), entry("183", "proposed")], [("20", "a"), ("183", "a")]),
        ([entry("10", "reduced"), entry("20")], [("10", "a"), ("20", "a")]),
        ([entry("12", of="stranger"), entry("20")], [("20", "a")]),
        ([entry("12", of="stranger", certain=2), entry("20")], [("12", "a"), ("20", "a")]),
    ],
)
def test_a_sum_told_again_in_other_words_or_of_strangers_is_left_out(
    told: list[Entry], kept: list[tuple[str, str]]
) -> None:
    found = cleared(told, lambda entity: entity != "stranger")
    assert [(e.amount, "".join(e.told_by)) for e in found] == kept


def test_what_a_report_tells_in_passing_stays_with_its_own_case() -> None:
    fines = (penalty("225000000") | {"by": "ie_dpc"},)
    home = doc("a", authorities=("ie_dpc",), source="ie_dpc", respondents=("facebook",), penalties=fines)
    told = (penalty("500"), penalty("225000000"))
    away = doc("b", **PRESS, published="2018-11-07", respondents=("acme",), penalties=told)
    assert [e.amount for e in case_of("b", home, away).ledger] == ["500"]
    assert [e.amount for e in case_of("b", away).ledger] == ["225000000", "500"]


def case_of(key: str, *documents: Any) -> Case:
    return next(c for c in cases(*documents).cases if key in {f.document for f in c.documents})


def test_an_old_fine_that_a_new_case_recalls_stays_with_the_old_one() -> None:
    old = doc(
        "a",
        published="2021-09-02",
        numbers=["in-18-12-2"],
        sums=(fine(225e6),),
        penalties=(penalty("225000000"),),
    )
    recalled = (penalty("5500000"), penalty("225000000"))
    new = doc(
        "b",
        published="2023-01-19",
        numbers=["in-18-5-6"],
        cited=["in-18-12-2"],
        sums=(fine(5.5e6),),
        penalties=recalled,
    )
    assert [e.amount for e in case_of("b", old, new).ledger] == ["5500000"]
    assert [e.amount for e in case_of("a", old, new).ledger] == ["225000000"]


def test_a_dated_act_that_another_case_tells_goes_to_its_own() -> None:
    life = (event("fine", "2017-05-15", P), event("closed", "2017-06-15", P))
    theirs = doc("a", authorities=("it_agcm",), published="2017-05-15", **PRESS, events=life)
    told = (event("fine", "2017-05-11") | {"by": "it_agcm"},)
    ours = doc("b", authorities=("uk_ico", "it_agcm"), published="2018-03-14", events=told)
    assert ("2017-05-11", "fine") in {(t.date, t.type) for t in case_of("a", theirs, ours).timeline}
    assert case_of("b", theirs, ours).timeline == ()


def test_of_two_languages_of_one_day_english_is_heard_first() -> None:
    """It reads them in the words that most of its readers can check; an earlier day still comes before."""
    german = doc("a", language="de", events=(event("fine", D, words="verhängt"),))
    english = doc("b", language="en", events=(event("fine", D, words="imposed"),))
    assert [turn.words for turn in timeline([german, english], "uk_ico")] == ["imposed"]
    earlier = doc(
        "c", language="de", published="2016-11-06", events=(event("fine", D, words="hat verhängt"),)
    )
    assert [turn.words for turn in timeline([english, earlier], "uk_ico")] == ["hat verhängt"]
