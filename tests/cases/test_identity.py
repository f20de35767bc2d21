"""Ids that stay, siblings that are linked, and what people decided."""

from typing import Any

import pytest
from telling import KNOWN, cases, doc

from pipelines.cases import Cases, Review
from pipelines.cases.identity import assign

DPC = {"authorities": ("ie_dpc",), "source": "ie_dpc"}
BOTH = {"authorities": ("ie_dpc", "uk_ico"), "source": "ie_dpc"}
COURT = {"source": "eu_general_court", "voice": "court"}
GROUPS = {
    "kept": ({"k": ["1", "2"]}, {"old": "12"}, {"k": "old"}, {}),
    "grown": ({"k": ["1", "2", "3"]}, {"old": "12"}, {"k": "old"}, {}),
    "new": ({"k": ["3"]}, {"old": "12"}, {"k": "p-k"}, {}),
    "merged, the larger stays": ({"k": ["1", "2", "3"]}, {"x": "12", "y": "3"}, {"k": "x"}, {"y": "x"}),
    "merged, equal parts": ({"k": ["1", "2"]}, {"y": "1", "x": "2"}, {"k": "x"}, {"y": "x"}),
    "split, the larger stays": ({"k": ["1", "2"], "l": ["3"]}, {"x": "123"}, {"k": "x", "l": "p-l"}, {}),
    "a new one with an old one's name": ({"k": ["9"]}, {"p-k": "1"}, {"k": "p-k-2"}, {}),
    "three with one name": ({"a": ["1"], "b": ["2"], "c": ["3"]}, {}, {"a": "p", "b": "p-2", "c": "p-3"}, {}),
    "documents gone": ({}, {"x": "1"}, {}, {}),
}


@pytest.mark.parametrize("name", GROUPS)
def test_ids(name: str) -> None:
    groups, before, ids, redirects = GROUPS[name]
    proposals = {key: "p" if "three" in name else f"p-{key}" for key in groups}
    assert assign(groups, proposals, {key: frozenset(of) for key, of in before.items()}) == (ids, redirects)


def test_a_case_is_named_for_people() -> None:
    [case] = cases(doc("a", respondents=("whatsapp", "facebook"))).cases
    assert (case.id, case.title) == ("uk_ico-whatsapp-2016", "ICO: WhatsApp and Facebook, data sharing")


@pytest.mark.parametrize(
    ("changes", "relation"),
    [
        ({**DPC}, "other_authority"),
        ({"authorities": ("it_agcm",), "source": "it_agcm"}, "other_law"),
        ({"authorities": ("eu_general_court", "uk_ico"), **COURT}, "appeal"),
        ({"authorities": ("eu_general_court",), **COURT}, None),
        ({"published": "2021-11-07"}, None),
        ({**DPC, "published": "2026-11-07"}, None),
        ({**DPC, "topics": ("security",)}, None),
        ({**BOTH, "topics": ("security",)}, None),
        ({**DPC, "respondents": ("acme",)}, None),
        ({**DPC, "respondents": ("acme",), "cited": ["in-18-12-2"]}, None),
        ({**DPC, "respondents": ("facebook",), "topics": (), "cited": ["in-18-12-2"]}, "other_authority"),
        ({**BOTH, "respondents": ("facebook",)}, "other_authority"),
        ({**DPC, "respondents": ("facebook",)}, None),
        ({**BOTH, "respondents": ("acme", "whatsapp")}, None),
    ],
)  # fmt: skip
def test_siblings(changes: dict[str, Any], relation: str | None) -> None:
    found = cases(doc("a", numbers=["in-18-12-2"]), doc("b", **changes)).cases
    links = [(sibling.relation, bool(sibling.why)) for case in found for sibling in case.siblings]
    assert len(found) == 2
    assert links == ([(relation, True)] * 2 if relation else [])


@pytest.mark.parametrize(
    ("one", "other", "bound"),
    [
        ({"topics": ("adtech", "consent", "ai")}, {"topics": ("cctv", "consent", "health")}, True),
        ({"topics": ("consent",)}, {"topics": ("consent", "ai")}, True),
        ({"topics": ("consent",)}, {"topics": ("ai",)}, False),
        ({"topics": ()}, {"topics": ()}, False),
    ],
)
@pytest.mark.parametrize("cases_of_it", [2, 12])
def test_a_subject_binds_a_respondent_that_is_seldom_probed(
    one: dict[str, Any], other: dict[str, Any], bound: bool, cases_of_it: int
) -> None:
    others = [
        doc(f"z{n}", published=f"20{n:02}-06-01", topics=(f"t{n}",), words=(f"w{n}",))
        for n in range(1, cases_of_it)
    ]
    found = cases(doc("a", **one), doc("b", **DPC, **other), *others).cases
    linked = any(
        filed.document == "a" and any("ie_dpc" in sibling.other for sibling in case.siblings)
        for case in found
        for filed in case.documents
    )
    weak = (
        len(set(one["topics"][:3]) & set(other["topics"])) == 1 and one["topics"][:1] != other["topics"][:1]
    )
    assert linked is (bound and not (weak and cases_of_it > 10))


def test_a_court_hears_the_nearest_case_of_an_authority() -> None:
    old = doc("a", topics=("consent",))
    near = doc("b", published="2018-12-01", topics=("consent",), words=("other",))
    later = doc("c", published="2021-02-01", topics=("consent",), words=("third",))
    court = doc("d", published="2019-01-05", topics=(), authorities=("eu_general_court", "uk_ico"), **COURT)
    found = {case.documents[0].document: case for case in cases(old, near, later, court).cases}
    assert len(found) == 4
    assert [sibling.other for sibling in found["d"].siblings] == [found["b"].id]


def test_three_names_of_one_group() -> None:
    ids = {name: KNOWN.entity(name) for name in ("WhatsApp", "WhatsApp Ireland Ltd", "Meta")}
    assert {name: e and e.id for name, e in ids.items()} == {
        "WhatsApp": "whatsapp", "WhatsApp Ireland Ltd": "whatsapp-ireland", "Meta": "meta",
    }  # fmt: skip
    whatsapp = KNOWN.entities["whatsapp"]
    assert (whatsapp.parent("2014-10-05"), whatsapp.parent("2014-10-06")) == ("", "meta")


ONE, OTHER = doc("a"), doc("b", respondents=("acme",), topics=("security",))


def held(found: Cases) -> dict[str, frozenset[str]]:
    return {case.id: frozenset(filed.document for filed in case.documents) for case in found.cases}


def documents(found: Cases) -> set[str]:
    return {"".join(sorted(filed.document for filed in case.documents)) for case in found.cases}


def test_a_merger_by_hand_lasts() -> None:
    review = Review("case", "uk_ico-whatsapp-2016", "merge", documents=("a", "b"))
    before = cases(ONE, OTHER)
    assert documents(before) == {"a", "b"}
    merged = cases(ONE, OTHER, previous=held(before), reviews=[review])
    assert documents(merged) == {"ab"}
    assert len(merged.redirects) == 1
    again = cases(ONE, OTHER, previous=held(merged), reviews=[review])
    assert (documents(again), held(again)) == ({"ab"}, held(merged))


def test_a_split_by_hand_lasts() -> None:
    together = [doc("a"), doc("b"), doc("c")]
    before = cases(*together)
    assert documents(before) == {"abc"}
    review = Review("case", before.cases[0].id, "split", ("b",), ("a", "c"))
    split = cases(*together, previous=held(before), reviews=[review])
    assert documents(split) == {"ac", "b"}
    again = cases(*together, previous=held(split), reviews=[review])
    assert held(again) == held(split)


JOIN, PART = Review("case", "x", "merge", ("a", "b", "c")), Review("case", "x", "split", ("b",), ("a", "c"))


@pytest.mark.parametrize(
    ("reviews", "shown"),
    [
        ([], {"ac", "b"}),
        ([JOIN], {"abc"}),
        ([JOIN, PART], {"ac", "b"}),
        ([PART, JOIN], {"abc"}),
        ([JOIN, PART, JOIN], {"abc"}),
        ([Review("case", "x", "split", ("a",), ("c",))], {"a", "b", "c"}),
    ],
)
def test_the_last_word_counts(reviews: list[Review], shown: set[str]) -> None:
    assert documents(cases(ONE, OTHER, doc("c"), reviews=reviews)) == shown


@pytest.mark.parametrize(
    ("verdicts", "expected"), [(["dispute"], True), (["dispute", "confirm"], False), (["confirm"], False)]
)
def test_a_disputed_case_says_so(verdicts: list[str], expected: bool) -> None:
    reviews = [Review("case", "uk_ico-whatsapp-2016", verdict) for verdict in verdicts]
    [case] = cases(ONE, reviews=reviews).cases
    assert case.disputed is expected


@pytest.mark.parametrize("record", ["event", "penalty"])
def test_a_disputed_fact_is_not_shown(record: str) -> None:
    from telling import event, penalty

    told = doc("a", events=(event("fine", "2016-11-07"),), penalties=(penalty("500"),))
    key = {"event": "fine2016-11-07", "penalty": "imposed500"}[record]
    [case] = cases(told, reviews=[Review(record, key, "dispute")]).cases
    shown = {"event": case.timeline, "penalty": case.ledger}
    assert shown.pop(record) == ()
    assert all(shown.values())
