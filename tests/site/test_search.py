"""Search finds documents however many cases match as well."""

from collections.abc import Callable
from typing import Any

import pytest
from probewatch import search

Get = Callable[..., Any]


def test_cases_that_match_better_hide_no_document(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "COUNTED", 1)
    found = get("/search.json?q=whatsapp&counted=1").json()
    assert (found["total"], len(found["cases"]) > 1) == (1, True)
