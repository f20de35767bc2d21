"""Sums in a currency without a euro rate: told beside every total, never counted as nothing."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.site.conftest import asked
from tests.site.corpus import build

Get = Callable[[str], Any]
PESOS = """
insert into case_penalties select "case", 98, date, respondent, 'imposed', '96000000', 'COP', null, null,
  document, '96 million pesos', told_by
from case_penalties where "case" = 'c-dpc-whatsapp' and stage = 'imposed' limit 1"""


@pytest.fixture(scope="module")
def get(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Get]:
    path: Path = build(tmp_path_factory.mktemp("pesos") / "probes.db")
    connection = sqlite3.connect(path)
    connection.execute(PESOS)
    connection.commit()
    connection.close()
    with asked(path) as get:
        yield get


@pytest.mark.parametrize("address", ["/", "/figures", "/figures?year=2021", "/entities/whatsapp-ireland"])
def test_totals_name_what_they_leave_out(get: Get, address: str) -> None:
    page = get(address).text
    assert "for lack of a euro rate: COP 96 million (1 fine)." in page
    assert "€225 million" in page


def test_years_without_it_do_not(get: Get) -> None:
    assert "euro rate" not in get("/figures?year=2017").text


@pytest.mark.parametrize(
    "address", ["/cases/c-dpc-whatsapp", "/entities/whatsapp-ireland", "/entities/ie_dpc"]
)
def test_beside_the_sum_it_says_that_it_is_not_converted(get: Get, address: str) -> None:
    assert "no euro rate" in get(address).text


def test_data_tells_the_sum_and_no_euros(get: Get) -> None:
    ledger = get("/cases/c-dpc-whatsapp.json").json()["penalties"]
    assert [(row["amount"], row["eur"]) for row in ledger if row["currency"] == "COP"] == [("96000000", None)]
    assert get("/figures.json?year=2021").json()["unconverted"] == [
        {"currency": "COP", "count": 1, "amount": 96000000.0}
    ]
