"""Search finds documents however many cases match as well."""

from collections.abc import Callable
from typing import Any

import pytest
from probewatch import search

Get = Callable[..., Any]


def test_cases_that_match_better_hide_no_document(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "COUNTED", 1)
    found = get("/search.json?q=whatsapp&counted=1").json()
    assert (found["counted"], len(found["cases"]) > 1) == (1, True)


@pytest.mark.parametrize(
    ("asked", "total"),
    [("q=whatsapp", 10), ("q=whatsapp&sort=newest", 10), ("q=", 10), ("q=whatsapp&language=en", 9)],
)
def test_all_that_matches_is_counted_and_what_is_not_is_said(
    get: Get, monkeypatch: pytest.MonkeyPatch, asked: str, total: int
) -> None:
    monkeypatch.setattr(search, "COUNTED", 3)
    monkeypatch.setattr(search, "RANKED", 5)
    found = get(f"/search.json?{asked}&cut=1").json()
    assert (found["total"], found["counted"], found["next"]) == (total, 3, None)
    assert sum(row["count"] for row in found["facets"]["voice"]) == 3
    page = " ".join(get(f"/search?{asked}&cut=1").text.split())
    assert f"{total} documents" in page and "3 of" in page and "These pages show the first" in page
    assert ("the best of the newest 5" in page) == ("q=whatsapp" in asked and "newest" not in asked)


def test_a_beginning_of_a_word_takes_three_letters(get: Get) -> None:
    """Every document has a word that begins with an A; looking them all up would take the site's time."""
    page = get("/search?q=a*").text
    assert "&#39;a*&#39; is too short: a word&#39;s beginning takes three letters before *." in page
    assert "is too short" not in get("/search?q=wha*").text
