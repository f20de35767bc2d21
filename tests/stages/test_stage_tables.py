"""Every stage's table is large, half as many traps as finds, in every language that the stage reads."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

import pytest

SIX = frozenset(["en", "fr", "de", "es", "it", "nl"])
FIFTEEN = SIX | frozenset(["pl", "pt", "sv", "da", "no", "fi", "ro", "el", "hu", "cs"])
FEWEST = 40
TABLES: dict[str, tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]] = {
    "penalty": (("FOUND",), ("TRAPS",), FIFTEEN),
    "authority": (("FOUND",), ("TRAPS",), FIFTEEN),
    "legal_basis": (("FOUND", "OTHER_LAWS"), ("TRAPS",), FIFTEEN),
    "event": (("TOLD",), ("NOT_DONE", "TRAPS"), SIX),
    "party": (("RESPONDENTS", "OTHERS"), ("TRAPS",), SIX),
    "deadline": (("DUE",), ("TRAPS",), SIX),
    "quote": (("SAID",), ("TRAPS",), frozenset()),
    "person": (("FOUND",), ("TRAPS",), frozenset()),
    "topic": (("FOUND",), ("TRAPS",), frozenset()),
}


def rows(stage: str, tables: Sequence[str]) -> list[Any]:
    module = import_module(f"test_{stage}")
    return [row for table in tables for row in getattr(module, table)]


@pytest.mark.parametrize("stage", TABLES)
def test_a_third_of_forty_cases_or_more_are_traps(stage: str) -> None:
    found, traps, _ = TABLES[stage]
    cases = len(rows(stage, found)) + len(rows(stage, traps))
    assert cases >= FEWEST
    assert 3 * len(rows(stage, traps)) >= cases


@pytest.mark.parametrize("stage", TABLES)
def test_every_language_has_cases(stage: str) -> None:
    found, _, languages = TABLES[stage]
    assert languages <= {row[0] for row in rows(stage, found)}
