"""A store in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import MONDAY, source

from pipelines.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "probes.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path) as opened:
        opened.declare(source(), MONDAY)
        yield opened
