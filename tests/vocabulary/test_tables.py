"""The tables of data/reference: complete, unique, and consistent with each other."""

import re
from collections import Counter, defaultdict

import pytest

from pipelines.entities import register
from pipelines.grammar.names import plain
from pipelines.lexicon.money import CURRENCIES
from pipelines.rates import rate
from pipelines.reference import bodies, matter_weights, owners, vocabulary
from pipelines.vocabulary import forms, table

TABLES = (
    "authorities",
    "countries",
    "currencies",
    "laws",
    "matters",
    "organisations",
    "principles",
    "topics",
)
KEY = {"countries": "code"}
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?\Z")


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_every_cell_and_an_id_of_its_own(name: str) -> None:
    rows = table(name)
    assert all(None not in row and None not in row.values() for row in rows)
    ids = [row[KEY.get(name, "id")] for row in rows]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", TABLES)
def test_braces_close(name: str) -> None:
    for row in table(name):
        for cell in row.values():
            assert cell.count("{") == cell.count("}"), cell
            assert all("{" not in form for alias in cell.split("|") for form in forms(alias)), cell


def test_there_are_enough() -> None:
    assert len(table("authorities")) >= 150
    assert len([row for row in table("organisations") if not row["parent"]]) >= 400
    assert len(table("topics")) >= 28


def test_authorities_have_ids_of_their_country() -> None:
    prefixes = {"GB": "uk", "EU": "eu", "INT": ("int", "coe"), "GR": "gr"}
    for row in table("authorities"):
        country = row["country"].split("-")[0]
        assert row["id"].split("_")[0] in prefixes.get(country, country.lower()), row["id"]
        assert row["kind"] in {
            "dpa", "competition", "consumer", "telecoms", "court", "finance", "health", "government", "other"
        }  # fmt: skip


def test_parents_are_organisations_at_dates() -> None:
    ids = {row["id"] for row in table("organisations")}
    for row in table("organisations"):
        for written in filter(None, row["parent"].split("|")):
            parent, _, span = written.partition("@")
            dates = [date for date in span.split("/") if date]
            assert parent in ids, written
            assert all(DATE.match(date) for date in dates), written
            assert dates == sorted(dates), written


def test_laws_have_dates() -> None:
    for row in table("laws"):
        assert DATE.match(row["in_force"]), row["id"]
        assert not row["repealed"] or row["repealed"] > row["in_force"], row["id"]


def test_outside_identifiers_are_empty_without_a_source() -> None:
    assert {row["wikidata"] + row["lei"] for row in table("organisations")} == {""}


def test_weights() -> None:
    assert set(matter_weights().values()) <= {1, 2, 3}


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.cnil.fr/fr/x", {"fr_cnil"}),
        ("https://curia.europa.eu/juris", {"eu_cjeu"}),
        ("https://www.gov.uk/cma-cases/x", {"uk_cma"}),
        ("https://www.gov.uk/x", set()),
        ("https://mycnil.fr/", set()),
        ("", set()),
        ("no address", set()),
    ],
)
def test_owners(url: str, expected: set[str]) -> None:
    assert owners(url) == expected


@pytest.mark.parametrize("body", sorted(bodies()), ids=str)
def test_every_authority_is_found_by_its_name(body: str) -> None:
    name = bodies()[body].name
    found = vocabulary().mentions(name).get("authority", [])
    assert body in {known.id for mention in found for known in mention.names}, name


def test_currencies_are_those_that_sums_are_read_in_and_rates_are_kept_for() -> None:
    known = {row["id"] for row in table("currencies")}
    assert {code for code in CURRENCIES if len(code) == 3} <= known
    assert {column for column in table("rates")[0] if column != "month"} <= known


DEVALUED = {"TRY"}
UNRATED = {"ARS", "COP", "NGN", "KES"}  # the European Central Bank publishes no rate
LISTED = {
    *("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT"),
    *("LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "EU"),
    *("GB", "US", "CA", "AU", "NZ", "JP", "KR", "SG", "HK", "IN", "BR", "AR", "CH", "TR"),
}


def test_every_country_has_its_data_protection_authority() -> None:
    kinds = {
        row["country"].split("-")[0]: row["kind"] for row in table("authorities") if row["kind"] == "dpa"
    }
    assert LISTED - {"US"} <= set(kinds)


@pytest.mark.parametrize(
    ("country", "kind", "least"),
    [("DE-", "dpa", 16), ("CA-", "dpa", 10), ("US-", "government", 30), ("AU-", "dpa", 3), ("ES-", "dpa", 3)],
)
def test_states_and_provinces_have_theirs(country: str, kind: str, least: int) -> None:
    rows = [row for row in table("authorities") if row["country"].startswith(country) and row["kind"] == kind]
    assert len({row["country"] for row in rows}) >= least


@pytest.mark.parametrize(
    ("kind", "least"), [("competition", 35), ("consumer", 10), ("telecoms", 18), ("court", 55)]
)
def test_others_that_act_on_privacy_are_there(kind: str, least: int) -> None:
    assert len([row for row in table("authorities") if row["kind"] == kind]) >= least


def test_authorities_say_where_they_publish_but_for_courts_and_a_few() -> None:
    silent = [row["id"] for row in table("authorities") if not row["site"] and row["kind"] != "court"]
    assert len(silent) <= 12, silent


def test_no_name_has_two_owners() -> None:
    owners_of: defaultdict[str, set[str]] = defaultdict(set)
    for entity in register().entities.values():
        if entity.kind == "organisation":
            for name in (entity.name, *entity.aliases):
                owners_of[plain(name)].add(entity.id)
    assert {name: ids for name, ids in owners_of.items() if len(ids) > 1} == {}


def test_nobody_is_called_like_another_authority() -> None:
    called = Counter(entity.short for entity in register().entities.values() if register().acts(entity.id))
    assert [name for name, count in called.items() if count > 1] == []


def test_groups_make_no_circle() -> None:
    known = register().entities
    for entity in known.values():
        seen, key = {entity.id}, entity.parent()
        while key:
            assert key not in seen, entity.id
            seen.add(key)
            key = known[key].parent()


@pytest.mark.parametrize(
    "law",
    [
        *(
            "GDPR",
            "UK GDPR",
            "DPA 1998",
            "DPA 2018",
            "PECR",
            "ePrivacy Directive",
            "LED",
            "CCPA",
            "COPPA",
            "FTC Act",
        ),
        *(
            "HIPAA",
            "PIPEDA",
            "LGPD",
            "PIPL",
            "DSA",
            "DMA",
            "AI Act",
            "EU Merger Regulation",
            "TFEU",
            "BDSG",
            "LIL",
        ),
    ],
)
def test_the_laws_of_the_field_are_there(law: str) -> None:
    assert law in {row["id"] for row in table("laws")}


TOPICS = """
  consent lawful_basis transparency data_sharing adtech cookies direct_marketing security breach_notification
  children biometrics ai health employment cctv location transfers access erasure retention minimisation
  governance credit telecoms political police genetic competition
"""


def test_topics_of_the_field_are_there() -> None:
    assert set(TOPICS.split()) <= {row["id"] for row in table("topics")}


@pytest.mark.parametrize("currency", [c["id"] for c in table("currencies") if c["id"] != "EUR"])
def test_currencies_have_rates_of_a_likely_size(currency: str) -> None:
    known = [worth for year in range(2005, 2026) if (worth := rate(currency, f"{year}-06-15"))]
    assert not known or max(known) < 4 * min(known) or currency in DEVALUED
    assert known or currency in UNRATED
