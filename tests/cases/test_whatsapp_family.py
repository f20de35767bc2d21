"""The WhatsApp family as it really went, and other probes with turns, out of the recorded pages."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from recordings import Corpus, opened

ROOT = Path(__file__).parents[2]
GROUP = {"whatsapp", "whatsapp-ireland", "meta-platforms", "meta-platforms-ireland", "facebook"}

# Authority, the dates it may begin with, the turn, the sums imposed.  The CNIL's notice is of 27 November
# 2017, made public on 18 December; the AGCM decided on 11 May and published it on the 12th; the DPC's second
# decision is of 12 January, announced on the 19th.  An action dismissed as inadmissible is `closed`: the
# court did not judge the decision, so it was not upheld.
FAMILY = [
    ("eu_commission", "2014-10-03", "decision", ""),
    ("uk_ico", "2016-08", "inquiry_opened", ""),
    ("de_hamburg", "2016-09-27", "order", ""),
    ("uk_ico", "2016-11-07 2016-11-08", "pause", ""),
    ("uk_ico", "2016-11-07 2016-11-08", "undertaking", ""),
    ("uk_ico", "2016-11-07 2016-11-08", "enforcement_threatened", ""),
    ("eu_commission", "2016-12-20", "notice_of_intent", ""),
    ("it_agcm", "2017-05-11 2017-05-12", "fine", "EUR 3000000"),
    ("eu_commission", "2017-05-18", "fine", "EUR 110000000"),
    ("fr_cnil", "2017-12-18", "order", ""),
    ("uk_ico", "2018-03-12 2018-03-14", "undertaking", ""),
    ("uk_ico", "2018-03-14", "closed", ""),
    ("es_aepd", "2018-03-15", "fine", "EUR 300000|EUR 300000"),
    ("ie_dpc", "2018-12-10", "inquiry_opened", ""),
    ("eu_edpb", "2021-07-28", "binding_decision", ""),
    ("ie_dpc", "2021-09-02", "fine", "EUR 225000000"),
    ("eu_general_court", "2022-12-07", "closed", ""),
    ("ie_dpc", "2023-01-19 2023-01-12", "fine", "EUR 5500000"),
    ("eu_cjeu", "2026-02-10", "annulled", ""),
]  # fmt: skip


@pytest.fixture(scope="module")
def corpus(recorded_corpus: Path) -> Iterator[Corpus]:
    with opened(recorded_corpus) as corpus:
        yield corpus


def found(corpus: Corpus, authority: str, dates: str, kind: str, sums: str) -> list[str]:
    """The cases of the group with the turn, and with all of the sums."""
    cases = dict.fromkeys(case for date in dates.split() for case in corpus.turns(authority, kind, date))
    wanted = sorted(filter(None, sums.split("|")))
    return [
        case
        for case in cases
        if GROUP & corpus.parties(case) and (not wanted or sorted(corpus.sums(case)) == wanted)
    ]


@pytest.mark.parametrize(
    ("authority", "dates", "kind", "sums"), FAMILY, ids=[f"{a} {d}" for a, d, *_ in FAMILY]
)
def test_each_turn_of_the_family_is_told(
    corpus: Corpus, authority: str, dates: str, kind: str, sums: str
) -> None:
    assert found(corpus, authority, dates, kind, sums)


def test_the_working_party_asked_for_a_pause(corpus: Corpus) -> None:
    assert corpus.of("article-29-working-party-press-release-0").startswith("eu_edpb")
    assert corpus.turns("eu_edpb", "pause", "2016-10")


def test_the_undertaking_of_2016_was_only_asked_for(corpus: Corpus) -> None:
    told = corpus.rows("SELECT status FROM case_events WHERE type = 'undertaking' AND date LIKE '2016-11%'")
    assert set(told) == {("hypothetical",)}


def test_what_is_denied_is_on_no_timeline(corpus: Corpus) -> None:
    (case,) = {case for row in FAMILY if row[0] == "uk_ico" for case in found(corpus, *row)}
    assert corpus.rows('SELECT words FROM case_events WHERE "case" = ? AND type = ?', case, "fine") == []


def test_timelines_are_in_order(corpus: Corpus) -> None:
    told = corpus.rows('SELECT "case", date FROM case_events ORDER BY "case", position')
    assert told == sorted(told)


def test_the_family_is_linked(corpus: Corpus) -> None:
    family = {case for row in FAMILY for case in found(corpus, *row)}
    links, reached, edge = corpus.links(), set[str](), {min(family)}
    while edge:
        reached |= edge
        edge = {other for case in edge for other in links[case]} - reached
    assert family <= reached


# Authority, a party, a turn, and a sum at its stage in the same case.
PROBES = [
    ("uk_ico", "british-airways", "notice_of_intent 2019-07-08", "proposed GBP 183390000"),
    ("uk_ico", "british-airways", "fine 2020-10-16", "imposed GBP 20000000"),
    ("uk_ico", "marriott", "notice_of_intent 2019-07-09", "proposed GBP 99200396"),
    ("uk_ico", "marriott", "fine 2020-10-30", "imposed GBP 18400000"),
    ("uk_ico", "clearview-ai", "annulled 2023-10", "imposed GBP 7552800"),
    ("uk_ico", "meta-platforms", "fine 2018-10", "imposed GBP 500000"),
    ("uk_ico", "meta-platforms", "appeal_lodged 2018-11-21", "paid GBP 500000"),
    ("fr_cnil", "google", "fine 2019-01-21", "imposed EUR 50000000"),
    ("de_bfdi", "1-1", "fine 2019-12-09", "imposed EUR 9550000"),
    ("de_bfdi", "1-1", "reduced 2020-11-11", "reduced EUR 900000"),
    ("at_dsb", "osterreichische-post", "annulled 2020-1", "imposed EUR 18000000"),
    ("at_vwgh", "osterreichische-post", "annulled 2024-0", ""),
    ("uk_ico", "snap", "no_further_action 2024-05-21", ""),
    ("eu_edps", "frontex", "reprimand 2025-01-09", ""),
    ("fr_cnil", "microsoft", "order 2016-07-20", ""),
    ("fr_cnil", "microsoft", "closed 2017-06-29", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("authority", "party", "turn", "sum_"), PROBES, ids=[" ".join(row[1:3]) for row in PROBES]
)
def test_turns_of_other_probes(corpus: Corpus, authority: str, party: str, turn: str, sum_: str) -> None:
    kind, date = turn.split()
    stage, _, amount = sum_.partition(" ")
    cases = [case for case in corpus.turns(authority, kind, date) if party in corpus.parties(case)]
    assert any(not sum_ or amount in corpus.sums(case, stage) for case in cases)


@pytest.mark.parametrize(
    ("authority", "turns"),
    [
        ("uk_ico", "notice_of_intent 2019-07-08, fine 2020-10-16"),
        ("uk_ico", "notice_of_intent 2019-07-09, fine 2020-10-30"),
        ("de_bfdi", "fine 2019-12-09, reduced 2020-11-11"),
        ("fr_cnil", "order 2016-07-20, closed 2017-06-29"),
    ],
)
def test_the_turns_of_one_probe_are_in_one_case(corpus: Corpus, authority: str, turns: str) -> None:
    cases = [set(corpus.turns(authority, *turn.split())) for turn in turns.split(", ")]
    assert set.intersection(*cases)


# Authority, a party, and what other authorities did or strangers were fined: no act or sum of this case.
STRANGE = [
    ("lu_cnpd", "amazon-europe-core", "imposed 1200000000"),
    ("ie_dpc", "meta-platforms", "imposed 746000000"),
    ("ie_dpc", "tiktok", "fine 2023"),
    ("eu_edpb", "whatsapp-ireland", "order 2016-09-27"),
    ("eu_edpb", "whatsapp-ireland", "order 2021-05-10"),
    ("it_garante", "whatsapp", "inquiry_opened 2021-01-11"),
    ("it_garante", "whatsapp", "order 2016-09-27"),
    ("eu_cjeu", "meta-platforms", "order 2019-02-06"),
    ("uk_ico", "british-airways", "fine 2018"),
]


@pytest.mark.parametrize(("authority", "party", "strange"), STRANGE, ids=[" ".join(row) for row in STRANGE])
def test_what_is_not_of_a_case(corpus: Corpus, authority: str, party: str, strange: str) -> None:
    kind, what = strange.split()
    own = corpus.rows("SELECT id FROM cases WHERE authority = ?", authority)
    cases = [row[0] for row in own if party in corpus.parties(row[0])]
    assert cases
    if kind == "imposed":
        assert not [case for case in cases if f"EUR {what}" in corpus.sums(case)]
    else:
        sql = 'SELECT 1 FROM case_events WHERE "case" = ? AND type = ? AND date = ?'
        assert not [case for case in cases if corpus.rows(sql, case, kind, what)]


STANDS = [
    ("be_apd", "google", "annulled"),
    ("uk_ico", "clearview-ai", "appealed"),
    ("uk_ico", "snap", "closed"),
    ("uk_ico", "whatsapp", "closed"),
    ("mt_idpc", "lands-authority", "decided"),
    ("eu_edps", "microsoft", "closed"),
    ("lu_cnpd", "amazon-europe-core", "appealed"),
    ("nl_ap", "clearview-ai", "decided"),
    ("us_ftc", "x", "decided"),
    ("us_hhs_ocr", "anthem", "decided"),
    ("us_tx_ag", "meta-platforms", "decided"),
    ("us_ftc", "kochava", "open"),
]


@pytest.mark.parametrize(("authority", "party", "status"), STANDS, ids=[" ".join(row) for row in STANDS])
def test_where_cases_stand(corpus: Corpus, authority: str, party: str, status: str) -> None:
    found = corpus.rows("SELECT id, status FROM cases WHERE authority = ?", authority)
    assert {stands for case, stands in found if party in corpus.parties(case)} == {status}


@pytest.mark.parametrize(
    ("court", "party", "authority"),
    [
        ("uk_upper_tribunal", "clearview-ai", "uk_ico"),
        ("fr_conseil_etat", "google", "fr_cnil"),
        ("be_market_court", "google", "be_apd"),
        ("be_market_court", "iab-europe", "be_apd"),
        ("at_vwgh", "osterreichische-post", "at_dsb"),
        ("eu_cjeu", "whatsapp-ireland", "eu_general_court"),
    ],
)
def test_courts_are_linked_to_what_they_heard(corpus: Corpus, court: str, party: str, authority: str) -> None:
    links = corpus.links()
    own = corpus.rows("SELECT id FROM cases WHERE authority = ?", court)
    heard = {other for row in own if party in corpus.parties(row[0]) for other in links[row[0]]}
    assert any(other.startswith(f"{authority}-") for other in heard)


@pytest.mark.parametrize(
    ("authority", "one", "other"),
    [
        ("uk_ico", "undertaking 2018-03", "fine 2018-10"),
        ("fr_cnil", "order 2017-12", "fine 2019-01"),
        ("ie_dpc", "fine 2021-09-02", "fine 2023-01-19"),
        ("eu_commission", "decision 2014-10-03", "fine 2017-05-18"),
    ],
)
def test_other_matters_are_other_cases(corpus: Corpus, authority: str, one: str, other: str) -> None:
    assert not set(corpus.turns(authority, *one.split())) & set(corpus.turns(authority, *other.split()))


def off_topic() -> list[str]:
    """The addresses of the recorded pages that are there to be left out."""
    files = (ROOT / "tests" / "sources").glob("*/recorded.json")
    records = [record for file in files for record in json.loads(file.read_text("utf-8"))]
    return [record["url"] for record in records if record.get("note", "").startswith("off topic on purpose")]


@pytest.mark.parametrize("url", sorted(off_topic()))
def test_what_is_recorded_to_be_left_out_stays_out(corpus: Corpus, url: str) -> None:
    assert corpus.rows("SELECT title FROM documents WHERE url = ?", url) == []


def test_what_is_off_topic_is_noted(corpus: Corpus) -> None:
    assert len(corpus.rows("SELECT url FROM captures WHERE outcome = 'off_topic'")) >= 30
