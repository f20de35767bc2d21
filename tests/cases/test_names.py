"""Names, their entities, boxes of facts and case numbers."""

from typing import Any

import pytest
from telling import KNOWN

from crawler.items import Document
from pipelines.cases import told
from pipelines.cases.acts import acting, by_whom, ranked
from pipelines.cases.boxes import box
from pipelines.cases.numbers import numbers, only
from pipelines.entities import Entity, Register, forms, parent, written
from pipelines.grammar.names import core, hidden, slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("WhatsApp Ireland Limited", "whatsapp ireland"),
        ("Vodafone España, S.A.U.", "vodafone espana"),
        ("Palumbo Superyacht Ancona s.r.l.", "palumbo superyacht ancona"),
        ("ID Finance Poland Sp. z o.o.", "id finance poland"),
        ("Krokatjønnvegen 15 AS", "krokatjonnvegen 15"),
        ("H&M Hennes & Mauritz Online Shop A.B. & Co. KG", "h&m hennes mauritz online shop"),
        ("Deutsche Wohnen SE", "deutsche wohnen"),
        ("UAB Tele2", "tele2"),
        ("AS Roma", "as roma"),
        ("The Company", "company"),
        ("Meta Platforms, Inc.", "meta platforms"),
        ("Société Générale SA", "societe generale"),
        ("1&1 Telecom GmbH", "1&1 telecom"),
        ("Śląski Uniwersytet Medyczny", "slaski uniwersytet medyczny"),
        ("National Center of Addiction Medicine ('SAA')", "national center of addiction medicine"),
        ("SA", "sa"),
    ],
)
def test_a_name_without_its_legal_form(name: str, expected: str) -> None:
    assert core(name) == expected


@pytest.mark.parametrize(
    ("name", "is_hidden"),
    [
        ("Unknown", True),
        ("Unknown Company", True),
        ("Private individual", True),
        ("XX", True),
        ("A.A.A.", True),
        ("D. S.", True),
        ("an unnamed data subject", True),
        ("Anonymous vs. Anonymous", True),
        ("", True),
        ("Bank (name not available at the moment)", False),
        ("Polar Oy", False),
        ("H&M", False),
        ("1&1", False),
        ("TIM", False),
        ("X-Mode", False),
        ("BBVA", False),
    ],
)
def test_names_that_hide(name: str, is_hidden: bool) -> None:
    assert hidden(name) is is_hidden


@pytest.mark.parametrize("name", ["日本電気", "Ελληνικά", "Газпром"])
def test_every_name_has_an_address_of_its_own(name: str) -> None:
    assert slug(name)
    assert slug(name).isascii()
    assert slug(name) != slug(f"{name} 2")


LONG = "Text. " * 99
REGISTER = Register.of(
    [
        Entity("whatsapp", "organisation", "WhatsApp", aliases=("WhatsApp Inc.",)),
        Entity("whatsapp-ireland", "organisation", "WhatsApp Ireland"),
        Entity("meta", "organisation", "Meta Platforms", aliases=("Facebook, Inc.", "Meta")),
        Entity("orange-fr", "organisation", "Orange", "FR"),
        Entity("orange-ro", "organisation", "Orange", "RO"),
        Entity("es_aepd", "authority", "Agencia Española de Protección de Datos", aliases=("AEPD",)),
    ]
)


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("WhatsApp", "whatsapp"),
        ("WHATSAPP INC", "whatsapp"),
        ("WhatsApp LLC", "whatsapp"),
        ("WhatsApp Ireland Ltd", "whatsapp-ireland"),
        ("Whatsapp Ireland Limited", "whatsapp-ireland"),
        ("Facebook Inc", "meta"),
        ("Facebook", "meta"),
        ("Meta", "meta"),
        ("Meta Ireland", "meta-ireland"),
        ("WhatsApps", "whatsapps"),
        ("Metal Works GmbH", "metal-works"),
        ("Orange", "orange"),
        ("AEPD", "aepd"),
        ("Unknown", None),
        ("Acme Ltd.", "acme"),
        ("ACME", "acme"),
    ],
)
def test_an_entity_is_never_guessed(name: str, entity: str | None) -> None:
    found = REGISTER.entity(name)
    assert (found and found.id) == entity


@pytest.mark.parametrize(
    ("name", "like"),
    [
        ("WhatsApps Ireland", "whatsapp-ireland"),
        ("WhatsApp", None),
        ("Zenith", None),
        ("Metta Platforms", "meta"),
    ],
)
def test_what_is_much_alike_is_asked(name: str, like: str | None) -> None:
    found = REGISTER.entity(name)
    assert found
    suggestion = REGISTER.suggestion(found)
    assert (suggestion and suggestion[0]) == like


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Case T-709/21 and C‑311/18", {"t-709/21", "c-311/18"}),
        ("COMP/M.8228, M.8228", {"m.8228"}),
        ("inquiry IN-18-12-2", {"in-18-12-2"}),
        ("PS/00219/2017", {"ps/00219/2017"}),
        ("SAN-2019-001, MED-2017-075", {"san-2019-001", "med-2017-075"}),
        ("ZSPR.421.3.2018", {"zspr.421.3.2018"}),
        ("NAIH/2019/51/11", {"naih/2019/51/11"}),
        ("[2021] UKSC 50", {"[2021]uksc50"}),
        ("Article 5(1)(a), 25/05/2018, 2016/679, page 12/34", set()),
        ("call 020 7946 0000 or +44-20-7946", set()),
    ],
)
def test_case_numbers(text: str, found: set[str]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("text", "court", "found"),
    [
        ("inquiry IN-18-12-2", False, {"in-18-12-2"}),
        ("IN-18-12-2 and IN-18-5-6", False, set()),
        ("IN-18-12-2, see C-311/18", False, {"in-18-12-2"}),
        ("C-311/18", False, set()),
        ("C-311/18", True, {"c-311/18"}),
    ],
)
def test_a_number_of_its_own(text: str, court: bool, found: set[str]) -> None:
    assert only(numbers(text), court=court) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Authority: AEPD\nFine: 6 EUR\n\nText.", {"authority": "AEPD", "fine": "6 EUR"}),
        ("Fine [€]: 18000\nController/Processor: X\n\nText.", {"fine": "18000", "parties": "X"}),
        ("The ICO fined Acme: it had lost data.\n\nFine: 5", {}),
        ("Note: one line only\n\nText.", {}),
        ("Fine: 5\nand then prose follows here.\n\nText.", {}),
        ("", {}),
    ],
)
def test_boxes(body: str, found: dict[str, str]) -> None:
    assert box(body) == found


def test_a_box_tells_whom_it_is_about() -> None:
    facts = (
        "Authority: AEPD (Spain)",
        "Parties: VODAFONE ESPAÑA, S.A.U.; XX (the data subject)",
        "Fine: 50,000 EUR",
    )
    body = "\n".join(facts) + "\n\nText."
    page = Document(
        "ngo_gdprhub", "https://gdprhub.eu/x", "AEPD (Spain) - PS/00249/2021", body, kind="decision"
    )
    found = told("a", page, {}, REGISTER)
    assert (found.respondents, found.numbers, [s.amount for s in found.sums]) == (
        ("vodafone-espana",),
        {"ps/00249/2021"},
        [50000.0],
    )


def mention(document: Document, words: str, entity: str) -> list[dict[str, object]]:
    text, places = document.text, []
    at = text.find(words)
    while at >= 0:
        places.append(
            {"entity": entity, "start": at, "end": at + len(words), "words": words, "role": "authority"}
        )
        at = text.find(words, at + 1)
    return places


@pytest.mark.parametrize(
    ("title", "body", "voice", "own", "acts"),
    [
        ("Statement", "We are looking into it.", "regulator", "uk_ico", "uk_ico"),
        ("Statement", "The ICO and the DPC are in contact.", "regulator", "uk_ico", "uk_ico"),
        ("DPC fines Acme", "The DPC did. The ICO helped.", "regulator", "uk_ico", "ie_dpc"),
        ("Acme is fined", f"The DPC fined it, the DPC said. {LONG} ICO.", "regulator", "uk_ico", "ie_dpc"),
        ("Acme v DPC", "The appeal against the DPC fails.", "court", "eu_general_court", "eu_general_court"),
        ("ICO fines Acme", "The ICO said. The DPC looks too.", "press", "", "uk_ico"),
        ("Acme fined", "The ICO did it, the ICO said; the DPC waits.", "press", "", "uk_ico"),
        ("Acme changes terms", f"{LONG} The DPC was asked.", "press", "", ""),
        ("Acme loses against the ICO", "The DPC said so, the DPC.", "press", "", "ie_dpc"),
        ("Acme v ICO", "The DPC said so, the DPC.", "ngo", "", "ie_dpc"),
        ("Complaints against Acme", "They went to the ICO and the DPC.", "ngo", "", ""),
    ],
)
def test_who_acts(title: str, body: str, voice: str, own: str, acts: str) -> None:
    page = Document("source", "https://x.org", title, body, voice=voice)  # type: ignore[arg-type]
    found = sorted(
        mention(page, "ICO", "uk_ico") + mention(page, "DPC", "ie_dpc"),
        key=lambda row: str(row["start"]).zfill(9),
    )
    assert acting(page, "", found, ranked(page, found), own) == acts


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The ICO fined Acme in May.", "uk_ico"),
        ("The ICO told the DPC. It then fined Acme.", ""),
        ("The DPC opened an inquiry. That authority fined Acme.", "ie_dpc"),
        ("The Data Protection Commissioner saw the ICO. The Commissioner fined it.", "ie_dpc"),
        ("The ICO had asked. The Tribunal fined it.", ""),
        ("The ICO waits. In Turkey the competition authority fined Acme.", "tr_kvkk"),
        ("The ICO waits. Until then Ireland fined it.", "ie_dpc"),
        ("The ICO waits. Companies in Ireland were fined.", ""),
        ("Der ICO sah zu. Die Behörde fined Acme.", "uk_ico"),
        ("A decision of the ICO fined Acme.", "uk_ico"),
    ],
)
def test_whose_act_a_fact_is(text: str, by: str) -> None:
    page = Document("source", "https://x.org", "", text)
    named = {"ICO": "uk_ico", "DPC": "ie_dpc", "Data Protection Commissioner": "ie_dpc"}
    found = sorted(
        (row for words, entity in named.items() for row in mention(page, words, entity)),
        key=lambda row: str(row["start"]).zfill(9),
    )
    start = page.text.index("fined")
    assert by_whom({"type": "fine", "start": start}, found, page.text) == by
    assert by_whom({"type": "undertaking", "start": start, "end": start + 5}, found, page.text) == ""


def test_a_promise_to_one_authority_is_no_turn_before_another() -> None:
    page = Document("source", "https://x.org", "", "The ICO fined Acme, who will pay to settle with the DPC.")
    found = [*mention(page, "ICO", "uk_ico"), *mention(page, "DPC", "ie_dpc")]
    words = {"start": page.text.index("will"), "end": len(page.text) - 1}
    assert by_whom({"type": "undertaking"} | words, found, page.text) == "ie_dpc"
    assert by_whom({"type": "appeal_lodged"} | words, found, page.text) == ""


@pytest.mark.parametrize(
    ("penalties", "first"),
    [
        ([], "whatsapp"),
        ([("Facebook, Inc.", "imposed", "")], "meta"),
        ([("Facebook, Inc.", "proposed", "")], "whatsapp"),
        ([("Facebook, Inc.", "imposed", "fr_cnil")], "whatsapp"),
        ([("", "imposed", ""), ("Facebook, Inc.", "imposed", "")], "whatsapp"),
        ([("Acme", "imposed", "")], "whatsapp"),
    ],
)
def test_who_is_fined_comes_first(penalties: list[tuple[str, str, str]], first: str) -> None:
    page = Document("es_aepd", "https://x.org", "WhatsApp", "AEPD and CNIL. Facebook.", voice="regulator")
    rows = mention(page, "WhatsApp", "whatsapp") + mention(page, "Facebook", "meta")
    sums = [
        {
            "respondent": name,
            "stage": stage,
            "amount": "5",
            "currency": "EUR",
            "start": page.text.index(place),
        }
        for name, stage, by in penalties
        for place in ["CNIL" if by else "AEPD"]
    ]
    authorities = mention(page, "AEPD", "es_aepd") + (
        mention(page, "CNIL", "fr_cnil") if "fr" in str(penalties) else []
    )
    parties = [row | {"role": "respondent"} for row in rows]
    found = told("a", page, {"mentions": authorities + parties, "penalties": sums}, REGISTER)
    assert found.respondents[0] == first


COURTS = Register.of(
    [
        Entity("uk_tribunal", "court", "Upper Tribunal", office="court"),
        Entity("uk_ico", "authority", "ICO", office="dpa"),
        Entity("uk_cma", "authority", "CMA", office="competition"),
        Entity("currys", "organisation", "Currys", aliases=("DSG Retail Limited",)),
    ]
)


@pytest.mark.parametrize(
    ("source", "voice", "title", "body", "acts", "respondents"),
    [
        (
            "bailii",
            "court",
            "ICO v DSG Retail Limited",
            "Upper Tribunal\n\nICO fined.",
            "uk_tribunal",
            ("currys",),
        ),
        ("paper", "press", "Court frees Acme", "The Upper Tribunal said: the ICO erred.", "uk_tribunal", ()),
        (
            "paper",
            "press",
            "Court frees Acme",
            "The ICO, the ICO said: the Upper Tribunal erred.",
            "uk_ico",
            (),
        ),
        ("paper", "press", "Acme is free", "The Upper Tribunal spoke. The ICO, the ICO!", "uk_ico", ()),
        (
            "uk_ico",
            "regulator",
            "CMA and Acme",
            "The ICO and the CMA look into it, the CMA says.",
            "uk_ico",
            (),
        ),
        ("uk_ico", "regulator", "Upper Tribunal on Acme", "The ICO has read it.", "uk_tribunal", ()),
        ("uk_ico", "regulator", "DSG Retail Limited", "A reprimand.", "uk_ico", ("currys",)),
        ("uk_ico", "regulator", "On DSG Retail Limited", "A reprimand.", "uk_ico", ()),
    ],
)
def test_who_speaks_and_of_whom(  # noqa: PLR0917 - a row of the table
    source: str, voice: Any, title: str, body: str, acts: str, respondents: tuple[str, ...]
) -> None:
    page = Document(source, "https://x.org", title, body, voice=voice)
    named = {"ICO": "uk_ico", "CMA": "uk_cma", "Upper Tribunal": "uk_tribunal"}
    rows = [row for words, entity in named.items() for row in mention(page, words, entity)]
    found = told("a", page, {"mentions": rows}, COURTS)
    assert (found.authority, found.respondents) == (acts, respondents)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [("meta", "", ""), ("meta@2014", "2014", ""), ("meta@2014-10-06/2020", "2014-10-06", "2020")],
)
def test_groups_as_the_tables_write_them(text: str, since: str, until: str) -> None:
    assert (parent(text).id, parent(text).since, parent(text).until) == ("meta", since, until)


def test_names_as_the_tables_write_them() -> None:
    assert written("?ICO|tietosuojavaltuutet*", "", "Úřad{/u/em} X") == (
        "ICO",
        "tietosuojavaltuutet",
        "Úřad X",
        "Úřadu X",
        "Úřadem X",
    )
    assert forms("a{b/c}d{e/f}") == ["abde", "abdf", "acde", "acdf"]
    assert KNOWN.acts("uk_ico")
    assert not KNOWN.acts("whatsapp")
