"""A store in a folder of its own, and documents to put into it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crawler.items import Dated, Document
from pipelines.records import Source
from pipelines.store import Store

MONDAY = datetime(2016, 11, 7, 9, tzinfo=UTC)


def page(**changes: Any) -> Document:
    """A page of the ICO, but for the changes."""
    told: dict[str, Any] = {
        "source": "uk_ico",
        "url": "https://ico.org.uk/update",
        "title": "Update on our inquiry",
        "body": "Yesterday the ICO fined Acme £500 under Article 5.\n\nThe matter is closed.",
        "voice": "regulator",
        "published": Dated("2016-11-07", "listing"),
    }
    return Document(**(told | changes))


def source(name: str = "uk_ico", licence: str = "OGL-UK-3.0") -> Source:
    return Source(name, "Publisher", "https://ico.org.uk", "GB", "en", "regulator", licence, 3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "probes.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path) as opened:
        opened.declare(source(), MONDAY)
        yield opened
