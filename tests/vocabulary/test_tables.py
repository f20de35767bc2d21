"""The tables of data/reference: complete, unique, and consistent with each other."""

import re

import pytest

from pipelines.lexicon.money import CURRENCIES
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
        parent, _, span = row["parent"].partition("@")
        assert not parent or parent in ids, row["parent"]
        assert all(DATE.match(date) for date in span.split("/") if date), row["parent"]


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
