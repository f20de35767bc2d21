"""What people decide, from the command to what is shown."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crawler.items import Dated, Document
from pipelines import __main__ as program
from pipelines.reading import link, read
from pipelines.records import Source
from pipelines.store import Store
from pipelines.store import reading as look

AT = datetime(2016, 11, 7, tzinfo=UTC)
BY = ("--who", "Jo Ko", "--why", "it is so")


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two fines of the ICO, in two cases."""
    path = tmp_path / "probes.db"
    monkeypatch.setenv("DATABASE", str(path))
    with Store.open(path) as store:
        store.declare(Source("uk_ico", "ICO", "", "GB", "en", "regulator", "OGL", 3), AT)
        for year, name, sum_ in ((2016, "Acme Ltd", "£500"), (2021, "Zenith Ltd", "£900")):
            told = f"The ICO fined {name} {sum_} because it lost the health data of customers."
            page = Document(
                "uk_ico", f"https://ico.org.uk/{year}", f"ICO fines {name}", told,
                voice="regulator", language="en", published=Dated(f"{year}-11-07", "listing"),
            )  # fmt: skip
            read(store, store.keep(page, at=AT).id, page, at=AT)
        assert link(store, at=AT) == 2
    return path


def rows(path: Path, sql: str) -> list[dict[str, Any]]:
    db = look(path)
    found = list(db.query(sql))
    db.close()
    return found


def cases(path: Path) -> list[str]:
    return [row["id"] for row in rows(path, "SELECT id FROM cases ORDER BY opened")]


def test_a_disputed_case_says_so(database: Path) -> None:
    [first, _] = cases(database)
    assert program.main(["judge", "case", first, "dispute", *BY]) == 0
    assert rows(database, f"SELECT disputed FROM cases WHERE id = '{first}'") == [{"disputed": 1}]
    assert program.main(["judge", "case", first, "confirm", *BY]) == 0
    assert rows(database, "SELECT DISTINCT disputed FROM cases") == [{"disputed": 0}]
    assert [row["who"] for row in rows(database, "SELECT who FROM reviews")] == ["Jo Ko", "Jo Ko"]


def test_merged_and_split_again(database: Path) -> None:
    [first, second] = cases(database)
    assert program.main(["judge", "case", first, "merge", "--with", second, *BY]) == 0
    assert cases(database) == [first]
    assert program.main(["reread"]) == 0
    assert cases(database) == [first]
    [zenith] = [row["id"] for row in rows(database, "SELECT id FROM documents WHERE url LIKE '%2021'")]
    assert program.main(["judge", "case", second, "split", "--documents", zenith, *BY]) == 0
    assert len(cases(database)) == 2
    split = cases(database)
    assert program.main(["reread"]) == 0
    assert cases(database) == split


def test_a_disputed_fact_is_shown_no_more(database: Path) -> None:
    [fact, *_] = rows(database, "SELECT id FROM penalties WHERE amount = '500'")
    assert program.main(["judge", "penalty", fact["id"], "dispute", *BY]) == 0
    assert program.main(["reread"]) == 0
    assert rows(database, "SELECT * FROM case_penalties WHERE amount = '500'") == []
    assert rows(database, "SELECT * FROM case_penalties WHERE amount = '900'") != []


def test_two_entities_become_one_when_a_person_says_so(database: Path) -> None:
    assert program.main(["judge", "entity", "zenith", "merge", "--with", "acme", *BY]) == 0
    assert program.main(["reread"]) == 0
    named = rows(database, "SELECT DISTINCT entity FROM mentions WHERE role = 'respondent'")
    assert named == [{"entity": "acme"}]


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE", str(tmp_path / "mistyped.db"))
    assert program.main(["judge", "source", "uk_ico", "confirm", *BY]) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (("case", "nowhere", "dispute"), "there is no case 'nowhere'"),
        (("penalty", "nowhere", "dispute"), "there is no penalty 'nowhere'"),
        (("case", "{first}", "merge"), "merge with what?"),
        (("case", "{first}", "merge", "--with", "nowhere"), "there is no case 'nowhere'"),
        (("case", "{first}", "split"), "split off what?"),
        (("case", "{first}", "split", "--documents", "elsewhere"), "'elsewhere' is not in"),
        (("case", "{first}", "split", "--documents", "{acme}"), "nothing would be left"),
    ],
)
def test_what_cannot_be_is_refused(
    database: Path, capsys: pytest.CaptureFixture[str], asked: tuple[str, ...], message: str
) -> None:
    [first, _] = cases(database)
    [acme] = [row["id"] for row in rows(database, "SELECT id FROM documents WHERE url LIKE '%2016'")]
    assert program.main(["judge", *(word.format(first=first, acme=acme) for word in asked), *BY]) == 1
    assert message in capsys.readouterr().err
    assert rows(database, "SELECT * FROM reviews") == []
