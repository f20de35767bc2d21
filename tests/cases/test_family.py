"""The WhatsApp family of cases, from the recorded pages: linked, in order, each turn and sum in its place."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from crawler.items import Dated, Document
from pipelines.cases import Case, Told, fold, told
from pipelines.entities import register
from pipelines.facts import facts
from pipelines.rates import rate
from pipelines.stages import annotate

SOURCES = Path(__file__).parent.parent / "sources"
TURNS = [
    ("eu_commission", "decision", "2014-10-03"),
    ("de_hamburg", "order", "2016-09"),
    ("eu_edpb", "pause", "2016-10-28"),
    ("uk_ico", "pause", "2016-11-07"),
    ("eu_commission", "notice_of_intent", "2016-12-20"),
    ("it_agcm", "fine", "2017-05-1"),
    ("eu_commission", "fine", "2017-05-18"),
    ("fr_cnil", "order", "2017-12-18"),
    ("uk_ico", "undertaking", "2018-03-12"),
    ("es_aepd", "fine", "2018-03-15"),
    ("ie_dpc", "inquiry_opened", "2018-12-10"),
    ("eu_edpb", "binding_decision", "2021-07-28"),
    ("ie_dpc", "fine", "2021-09-02"),
    ("eu_general_court", "closed", "2022-12-07"),
    ("ie_dpc", "fine", "2023-01-19"),
]
SUMS = [
    ("it_agcm", "3000000"),
    ("eu_commission", "110000000"),
    ("es_aepd", "300000"),
    ("ie_dpc", "225000000"),
    ("ie_dpc", "5500000"),
]


def document(row: dict[str, Any]) -> Document:
    values = {name: value for name, value in row.items() if name in Document.__dataclass_fields__}
    for name in ("authors", "tags", "links"):
        values[name] = tuple(values.get(name) or ())
    for name in ("published", "modified"):
        values[name] = Dated(**values[name]) if values.get(name) else None
    return Document(**values | {"fetched": None})


@cache
def family() -> tuple[tuple[Told, ...], tuple[Case, ...]]:
    """What the recorded pages tell, and the cases about WhatsApp that come of it."""
    rows = [row for file in sorted(SOURCES.glob("*/expected.json")) for row in json.loads(file.read_text())]
    known, kept = register(), []
    for page in map(document, rows):
        kept.append(told(page.url, page, facts(page, annotate(page), known, rate).rows, known))
    cases = fold(kept, known).cases
    return tuple(kept), tuple(c for c in cases if any(r.startswith("whatsapp") for r in c.respondents))


@pytest.mark.parametrize(("authority", "kind", "date"), TURNS)
def test_every_turn_is_there(authority: str, kind: str, date: str) -> None:
    turns = {(c.authority, turn.type, turn.date) for c in family()[1] for turn in c.timeline}
    assert any(turn[:2] == (authority, kind) and turn[2].startswith(date) for turn in turns)


@pytest.mark.parametrize(("authority", "amount"), SUMS)
def test_every_sum_is_in_one_ledger(authority: str, amount: str) -> None:
    ledgers = [c.ledger for c in family()[1] if c.authority == authority]
    found = [e for ledger in ledgers for e in ledger if (e.stage, e.amount) == ("imposed", amount)]
    assert 1 <= len(found) <= 2
    assert len([1 for ledger in ledgers if any(e in found for e in ledger)]) == 1


def test_the_first_case_is_whole() -> None:
    [case] = [c for c in family()[1] if c.authority == "uk_ico"]
    assert (case.status, case.opened[:4], case.last_activity[:7]) == ("closed", "2016", "2018-03")
    assert {"WhatsApp", "Facebook"} <= {name for _, name in case.names}
    by_id = {document.id: document for document in family()[0]}
    sources = {by_id[filed.document].source for filed in case.documents}
    assert {"uk_ico", "news_netimperative", "news_guardian"} <= sources
    assert [turn.date for turn in case.timeline] == sorted(turn.date for turn in case.timeline)


@pytest.mark.parametrize("authority", sorted({authority for authority, _, _ in TURNS} - {"uk_ico"}))
def test_the_cases_are_linked(authority: str) -> None:
    cases = {case.id: case for case in family()[1]}
    linked = {sibling.other for case in cases.values() for sibling in case.siblings}
    assert any(case.authority == authority and case.id in linked for case in cases.values())


def test_two_decisions_of_one_authority_are_two_cases() -> None:
    sums = {e.amount: c.id for c in family()[1] if c.authority == "ie_dpc" for e in c.ledger}
    assert sums["225000000"] != sums["5500000"]


def test_no_case_holds_what_two_authorities_did() -> None:
    by_id = {document.id: document for document in family()[0]}
    for case in family()[1]:
        acting = {by_id[filed.document].authority for filed in case.documents} - {""}
        assert acting == {case.authority}
