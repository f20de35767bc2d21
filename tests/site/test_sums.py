"""Sums that a case tells of somebody else are no fines of its parties: in no plot, on no page of theirs."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.site.conftest import asked
from tests.site.corpus import build

Get = Callable[[str], Any]
OTHER = """
insert into case_penalties select "case", 99, date, 'meta', 'imposed', '746000000', 'EUR', 746000000.0, null,
  document, 'the €746 million of another', told_by
from case_penalties where "case" = 'c-dpc-whatsapp' and stage = 'imposed' limit 1"""

COURT = """
insert into cases select 'c-court-whatsapp', 'General Court: WhatsApp', 'eu_general_court', country,
  'appealed', '2022-12-07', '2022-12-07', topics, laws, documents, disputed
from cases where id = 'c-dpc-whatsapp';
insert into case_penalties select 'c-court-whatsapp', 0, '2022-12-07', '', stage, amount, currency, eur, null,
  document, words, told_by
from case_penalties where "case" = 'c-dpc-whatsapp' and position < 99 and stage = 'imposed' limit 1"""


@pytest.fixture(scope="module")
def get(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Get]:
    path: Path = build(tmp_path_factory.mktemp("sums") / "probes.db")
    connection = sqlite3.connect(path)
    connection.executescript(f"{OTHER}; {COURT};")
    connection.commit()
    connection.close()
    with asked(path) as get:
        yield get


def test_the_case_tells_it(get: Get) -> None:
    assert "€746 million" in get("/cases/c-dpc-whatsapp").text


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/figures",
        "/figures?year=2021",
        "/entities/ie_dpc",
        "/entities/meta",
        "/entities/whatsapp-ireland",
    ],
)
def test_nothing_else_counts_it(get: Get, address: str) -> None:
    page = get(address).text
    assert "746" not in page and "€971" not in page
    assert "€225 million" in page or address == "/entities/meta"


def test_what_a_court_tells_of_is_counted_where_the_authority_imposed_it(get: Get) -> None:
    """The court's case names the fine of 2021 again, years later."""
    assert "€225 million" in get("/cases/c-court-whatsapp").text
    assert [row["name"] for row in get("/figures.json").json()["fines_by_year"]] == ["2017", "2021"]
