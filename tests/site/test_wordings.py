"""Any two wordings of a page side by side, flagged where a number, name, date or article changed."""

import dataclasses
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pipelines.store import Store
from tests.site.conftest import asked
from tests.site.corpus import AT, TOLD, build, document

Get = Callable[[str], Any]
OPEN = next(row for row in TOLD["documents"] if row["source"] == "ie_dpc")
CLOSED = next(row for row in TOLD["documents"] if row["source"] == "news_netimperative")
WORDINGS = ("The fine is €225 million.", "The fine is €230 million.", "The fine of €230 million is final.")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus, where an open and a closed page each had three more wordings."""
    path = build(tmp_path_factory.mktemp("wordings") / "probes.db")
    with Store.open(path) as store:
        for row in (OPEN, CLOSED):
            for day, words in enumerate(WORDINGS, 1):
                told = document(row)
                changed = dataclasses.replace(told, body=f"{told.body}\n\n{words}")
                at = AT + timedelta(days=day)
                store.keep(changed, words=["WhatsApp"], run=None, status=200, at=at)
    return path


@pytest.fixture(scope="module")
def get(path: Path) -> Iterator[Get]:
    with asked(path) as get:
        yield get


def identifier(get: Get, row: dict[str, Any]) -> str:
    found = get(f"/search.json?q=&source={row['source']}").json()["rows"]
    return next(str(each["id"]) for each in found if each["title"] == row["title"])


def test_any_two_wordings_are_compared(get: Get) -> None:
    id_ = identifier(get, OPEN)
    assert [version["number"] for version in get(f"/documents/{id_}.json").json()["versions"]] == [1, 2, 3, 4]
    assert "wording 4" in get(f"/documents/{id_}").text
    told = get(f"/documents/{id_}/diff.json?from=2&to=3").json()
    assert [(c["kind"], c["text"]) for c in told["changes"] if c["kind"] != "same"] == [
        ("gone", "€225 "),
        ("new", "€230 "),
    ]
    assert told["flags"] == ["number"]
    page = get(f"/documents/{id_}/diff?from=2&to=4").text
    assert "<del>" in page and "<ins>" in page and "Number changed" in page


def test_wordings_that_are_not_open_say_that_they_changed_and_no_more(get: Get) -> None:
    id_ = identifier(get, CLOSED)
    page = get(f"/documents/{id_}/diff?from=2&to=3").text
    assert "Number changed" in page and "does not let us show the text" in page
    assert "€230" not in page and "<ins>" not in page


def test_the_same_wording_is_the_same(get: Get) -> None:
    assert "The wording is the same." in get(f"/documents/{identifier(get, OPEN)}/diff?from=2&to=2").text
