"""What is one case, and what only looks like one."""

import random
from dataclasses import replace
from typing import Any

import pytest
from telling import WORDS, cases, doc, event, fine, together

from pipelines.cases.copies import sketch

IN = ["in-18-12-2"]
PRESS = {"source": "news_guardian", "voice": "press", "kind": "article"}
ENTRY = {
    "published": "",
    "kind": "decision",
    "boxed": True,
    "voice": "aggregator",
    "source": "agg_one",
    "words": ("camera", "street"),
}
OTHER = {**ENTRY, "source": "agg_two"}

ONE_CASE = {
    "two statements, days apart": ({}, {"published": "2016-11-10"}),
    "opening and closing, sixteen months apart": ({}, {"published": "2018-03-14"}),
    "press on the day after": ({}, {**PRESS, "published": "2016-11-08"}),
    "press that also names another authority": ({}, {**PRESS, "authorities": ("uk_ico", "ie_dpc")}),
    "press that names no authority": ({}, {**PRESS, "authorities": ()}),
    "one number, four years apart": (
        {"numbers": IN},
        {"numbers": IN, "published": "2020-12-01", "topics": ()},
    ),
    "a later text that cites the number": ({"numbers": IN}, {"cited": IN, "published": "2018-09-01"}),
    "a fine and an order of one day": (
        {"kind": "decision"},
        {"kind": "decision", "topics": ("erasure",), "words": ("scrape", "faces")},
    ),
    "an inquiry and its decision": (
        {"events": (event("inquiry_opened", "2016-11-07"),)},
        {"published": "2017-06-01", "events": (event("fine", "2017-06-01"),)},
    ),
    "a decision that recalls how it began": (
        {"published": "2017-06-01", "events": (event("fine", "2017-06-01"),)},
        {"published": "2017-07-01", "events": (event("inquiry_opened", "2017-06-20"),)},
    ),
    "one of two respondents": ({"respondents": ("facebook", "whatsapp")}, {"respondents": ("whatsapp",)}),
    "the same day told by both": (
        {"events": (event("inquiry_opened", "2016-08-26"),)},
        {"events": (event("inquiry_opened", "2016-08-26"),), "published": "2019-01-01"},
    ),
    "two registers, one decision": (
        {**ENTRY, "decided": "2020-03-01", "sums": (fine(5000),)},
        {**OTHER, "decided": "2020-03-04", "sums": (fine(5000),)},
    ),
    "two registers, no name": (
        {**ENTRY, "respondents": (), "decided": "2020-03-01", "sums": (fine(7300),), "articles": ["13"]},
        {**OTHER, "respondents": (), "decided": "2020-03-01", "sums": (fine(7300),), "articles": ["13"]},
    ),
    "two registers, cut for paying early": (
        {**ENTRY, "decided": "2020-03-01", "sums": (fine(10000),)},
        {**OTHER, "decided": "2020-03-01", "sums": (fine(6000),)},
    ),
    "two registers, a legal form and a spelling": (
        {**ENTRY, "respondents": ("xfera-moviles",), "decided": "2020-03-01", "sums": (fine(20000),)},
        {**OTHER, "respondents": ("xfera-mobiles",), "decided": "2020-03-20", "sums": (fine(20000),)},
    ),
}  # fmt: skip
TWO_CASES = {
    "an inquiry opened after a decision": (
        {"events": (event("fine", "2016-11-07"),)},
        {"published": "2017-06-01", "events": (event("inquiry_opened", "2017-06-01", "published"),)},
    ),
    "other matters by their numbers": (
        {"cited": ["in-18-5-5", "in-18-5-6"], "words": ("a",)},
        {"cited": ["in-20-8-1"], "published": "2017-05-01", "words": ("b",)},
    ),
    "one subject, two years later, by month": (
        {**PRESS, "published": "2018-05-25", "words": ("a",)},
        {"published": "2020-06", "words": ("b",)},
    ),
    "one subject, four years later": (
        {"respondents": ("whatsapp", "facebook")},
        {"respondents": ("whatsapp", "facebook"), "published": "2021-01-14", "words": ("terms", "school")},
    ),
    "another authority": ({}, {"authorities": ("fr_cnil",), "source": "fr_cnil"}),
    "another authority that cites the number": (
        {"numbers": IN},
        {"authorities": ("eu_edpb",), "source": "eu_edpb", "numbers": IN},
    ),
    "press that dwells on another authority": ({}, {**PRESS, "authorities": ("ie_dpc", "uk_ico")}),
    "a court": ({}, {"authorities": ("eu_general_court", "uk_ico"), "voice": "court", "kind": "judgment"}),
    "another respondent": ({}, {"respondents": ("acme",)}),
    "another matter of the same respondent": (
        {},
        {"topics": ("political", "security"), "words": ("election", "campaign")},
    ),
    "another matter years later": ({}, {"topics": ("security",), "published": "2021-11-07"}),
    "two fines of one authority on one respondent": (
        {"sums": (fine(225e6),), "published": "2021-09-02"},
        {"sums": (fine(5.5e6),), "published": "2023-01-19"},
    ),
    "one register lists two decisions of a day": (
        {**ENTRY, "decided": "2020-03-01", "sums": (fine(5000),)},
        {**ENTRY, "decided": "2020-03-01", "sums": (fine(5000),)},
    ),
    "two registers, other sums and days": (
        {**ENTRY, "decided": "2020-03-01", "sums": (fine(5000),), "words": ("camera",)},
        {**OTHER, "decided": "2020-06-20", "sums": (fine(90000),), "words": ("spam",)},
    ),
    "two registers, other respondents": (
        {**ENTRY, "respondents": ("acme",), "sums": (fine(5000),)},
        {**OTHER, "respondents": ("zenith",), "sums": (fine(5000),), "words": ("a",)},
    ),
    "no name and a common sum, weeks apart": (
        {**ENTRY, "respondents": (), "decided": "2020-03-01", "sums": (fine(5000),), "words": ("camera",)},
        {**OTHER, "respondents": (), "decided": "2020-05-20", "sums": (fine(5000),), "words": ("spam",)},
    ),
}  # fmt: skip


def background() -> list[Any]:
    """Other matters, so that words have a weight."""
    other = {"topics": ("cctv",), "words": ("camera", "street")}
    return [
        doc(f"z{n}", respondents=(f"firm{n}",), published=f"20{n:02}-01-01", **other) for n in range(1, 20)
    ]


def of_two(pair: tuple[dict[str, Any], dict[str, Any]], **more: Any) -> list[str]:
    found = together(doc("a", **pair[0]), doc("b", **pair[1]), *background(), **more)
    return [ids for ids in found if not ids.startswith("z")]


@pytest.mark.parametrize(
    ("named", "cases"),
    [
        ((), ["ab"]),
        (("us_ftc",), ["ab"]),  # in passing
        (("uk_ico", "ie_dpc"), ["ab"]),
        (("ie_dpc", "fr_cnil"), ["a"]),
    ],
)
def test_a_report_on_several_authorities_is_of_none_that_it_leaves_out(
    named: tuple[str, ...], cases: list[str]
) -> None:
    report = replace(doc("b", **{**PRESS, "authorities": named}), authority="")
    found = together(doc("a"), report, *background())
    assert [ids for ids in found if "a" in ids] == cases


@pytest.mark.parametrize("name", ONE_CASE)
def test_one_case(name: str) -> None:
    assert of_two(ONE_CASE[name]) == ["ab"]


@pytest.mark.parametrize("name", TWO_CASES)
def test_two_cases(name: str) -> None:
    assert of_two(TWO_CASES[name]) == ["a", "b"]


def test_translations_that_name_no_one_authority_stand_together() -> None:
    one = {"source": "ngo_noyb", "voice": "ngo", "authorities": (), "published": "2018-05-25"}
    german = {"language": "de", "words": ("beschwerde",), "topics": ("political",)}
    probe = doc("c", published="2018-05-26")
    assert together(doc("a", **one), doc("b", **one, **german), probe) == ["abc"]
    later = doc("b", **{**one, "published": "2018-06-25"}, **german)
    assert together(doc("a", **one), later, probe) == ["ac"]


def test_who_alone_was_fined_leads_a_case() -> None:
    both = {"respondents": ("facebook", "whatsapp")}
    fined = {"stage": "imposed", "amount": "5", "currency": "GBP", "eur": None, "words": "5"}
    [case] = cases(doc("a", **both, penalties=(fined | {"respondent": "WhatsApp"},))).cases
    assert case.respondents == ("whatsapp", "facebook")
    two = tuple(fined | {"respondent": name} for name in ("WhatsApp", "Facebook"))
    [case] = cases(doc("a", **both, penalties=two)).cases
    assert case.respondents == ("facebook", "whatsapp")


@pytest.mark.parametrize(
    ("changes", "made"),
    [
        ({"events": (event("enforcement_threatened", "2016-11-07"),)}, []),
        ({"events": (event("fine", "2016-11-07") | {"status": "hypothetical"},)}, []),
        ({"penalties": ({"stage": "threatened", "amount": "5", "currency": "EUR", "respondent": ""},)}, []),
        ({"events": (event("inquiry_opened", "2016-11-07"),)}, ["a"]),
        ({"kind": "decision"}, ["a"]),
        ({}, []),
    ],
)
def test_a_threat_to_nobody_makes_no_case(changes: dict[str, Any], made: list[str]) -> None:
    assert together(doc("a", respondents=(), **changes)) == made


def test_documents_that_name_no_authority_make_no_case() -> None:
    assert together(doc("a", authorities=(), respondents=("whatsapp",))) == []


def test_a_report_without_an_authority_does_not_join_two() -> None:
    report = doc("c", **PRESS, authorities=())
    found = together(doc("a"), doc("b", authorities=("fr_cnil",), source="fr_cnil"), report)
    assert len(found) == 2
    assert "ab" not in "".join(found)


def test_a_group_does_not_swallow_two_decisions_through_a_third_document() -> None:
    first = doc("a", sums=(fine(225e6),), published="2021-09-02")
    second = doc("b", sums=(fine(5.5e6),), published="2023-01-19")
    between = doc("c", published="2022-05-01", **PRESS)
    found = together(first, second, between)
    assert len(found) == 2
    assert "ab" not in "".join(found)


def family() -> list[Any]:
    """Some cases with something in common."""
    shuffled = random.Random(7)
    found = []
    for n, (first, second) in enumerate([*ONE_CASE.values(), *TWO_CASES.values()]):
        for key, changes in ((f"a{n}", first), (f"b{n}", second)):
            told = doc(key, **changes)
            found.append(
                replace(
                    told,
                    words=(*told.words, f"matter{n}", f"thing{n}"),
                    times=(*told.times, 1, 1),
                    respondents=(*told.respondents, f"firm{n % 5}"),
                )
            )
    shuffled.shuffle(found)
    return found + background()


@pytest.mark.parametrize("seed", range(6))
def test_whatever_the_order_the_cases_and_ids_are_the_same(seed: int) -> None:
    documents = family()
    expected = cases(*documents)
    random.Random(seed).shuffle(documents)
    assert cases(*documents) == expected
    assert len(expected.cases) > 20


@pytest.mark.parametrize("seed", range(3))
def test_linking_again_changes_nothing(seed: int) -> None:
    documents = family()
    before = cases(*documents)
    held = {case.id: frozenset(filed.document for filed in case.documents) for case in before.cases}
    random.Random(seed).shuffle(documents)
    assert cases(*documents, previous=held) == before


def test_wire_copies_stand_together_and_the_first_is_known() -> None:
    words = tuple(f"{word}{n}" for n in range(10) for word in WORDS)
    wire = [
        doc(key, **PRESS | {"source": f"news_{key}", "published": day, "sketch": sketch(words)})
        for key, day in (("b", "2016-11-08T09:00Z"), ("a", "2016-11-08T10:00Z"), ("c", "2016-11-10"))
    ]
    [case] = cases(*wire, doc("d")).cases
    assert {filed.document: filed.copy_of for filed in case.documents} == {
        "a": "b",
        "b": "",
        "c": "b",
        "d": "",
    }
