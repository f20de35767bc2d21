"""The register as people edit it: names that mean one entity, and names that only look like it."""

import pytest

from pipelines.entities import register

SAME = [
    ("WhatsApp", "whatsapp"),
    ("WhatsApp Inc.", "whatsapp"),
    ("WhatsApp Ireland Ltd", "whatsapp-ireland"),
    ("Meta", "meta-platforms"),
    ("Facebook, Inc.", "meta-platforms"),
    ("Facebook Ireland Limited", "meta-platforms-ireland"),
    ("Twitter, Inc.", "x"),
    ("X Corp.", "x"),
    ("Twitter International Company", "twitter-international"),
    ("Oracle", "oracle"),
    ("Oracle America, Inc.", "oracle-america"),
    ("Vodafone España, S.A.U.", "vodafone-espana"),
    ("VODAFONE ESPAÑA S.A.U.", "vodafone-espana"),
    ("Vodafone Italia S.p.A.", "vodafone-italia"),
    ("Vodafone GmbH", "vodafone-deutschland"),
    ("Vodafone", "vodafone"),
    ("Amazon Europe Core S.à r.l.", "amazon-europe-core"),
    ("Sky Italia", "sky-italia"),
    ("DSG Retail Limited", "currys"),
    ("Банка ДСК", "dsk-bank"),
    ("ΕΛΤΑ", "hellenic-post"),
]
STRANGERS = [
    "X", "Metal Works GmbH", "Metaverse Ltd", "Apple Orchard Ltd", "Amazonas Energia", "Oracle Care Ltd",
    "Vodafone Foundation", "WhatsApps", "Orange County", "Sky Bakery", "Google Maps Fan Club", "Ringo GmbH",
]  # fmt: skip


@pytest.mark.parametrize(("name", "entity"), SAME)
def test_a_name_is_that_of_an_entity(name: str, entity: str) -> None:
    known = register().known(name)
    assert known
    assert known.id == entity


@pytest.mark.parametrize("name", STRANGERS)
def test_a_name_that_only_looks_alike_is_never_merged(name: str) -> None:
    found = register().entity(name)
    assert register().known(name) is None
    assert found is None or found.id not in register().entities


@pytest.mark.parametrize("name", ["Twiter", "Vodafone Espagna", "Clearwiew AI", "Amazon Europe Cor"])
def test_a_looser_match_is_asked(name: str) -> None:
    found = register().entity(name)
    assert found
    assert register().suggestion(found)


@pytest.mark.parametrize(
    ("entity", "date", "group"),
    [
        ("whatsapp", "2014-10-05", ""),
        ("whatsapp", "2016-11-07", "meta-platforms"),
        ("whatsapp-ireland", "2021-09-02", "meta-platforms"),
        ("vodafone-espana", "2021-03-11", "vodafone"),
        ("vodafone-espana", "2024-06-01", ""),
        ("google", "2012-01-01", ""),
        ("google", "2019-01-21", "alphabet"),
        ("starwood", "2014-06-01", ""),
        ("starwood", "2018-11-30", "marriott"),
    ],
)
def test_groups_are_those_of_a_date(entity: str, date: str, group: str) -> None:
    assert register().entities[entity].parent(date) == group


@pytest.mark.parametrize("name", ["Datatilsynet", "CNPD", "OPC", "Datenschutzbehörde"])
def test_a_name_of_several_authorities_is_that_of_none(name: str) -> None:
    known = register().known(name, "authority")
    assert known is None or name == "Datenschutzbehörde"
