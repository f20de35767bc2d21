"""The nightly export, as the site offers it."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import rmtree
from typing import Any

import pytest

from pipelines.export import export
from tests.site.corpus import AT

Get = Callable[..., Any]


@pytest.fixture
def exported(database: Path) -> Iterator[Path]:
    yield export(database, database.parent / "exports", AT)
    rmtree(database.parent / "exports")


def test_every_file_is_listed_and_arrives_whole(exported: Path, get: Get) -> None:
    sums = get("/downloads/SHA256SUMS").text
    page = get("/api?fresh=1").text
    for line in sums.splitlines():
        digest, name = line.split("  ")
        answer = get(f"/downloads/{name}")
        assert hashlib.sha256(answer.content).hexdigest() == digest
        assert f'href="/downloads/{name}"' in page
    assert len(sums.splitlines()) == 18


@pytest.mark.parametrize("name", ["probes.dbx", "latest", "%2e%2e%2f%2e%2e%2fprobes.db", ".."])
def test_nothing_else_can_be_had(exported: Path, get: Get, name: str) -> None:
    answer = get(f"/downloads/{name}", follow_redirects=True)
    assert answer.status_code == 404 or name == ".."  # which a client resolves to the front page
    assert not answer.content.startswith(b"SQLite format")


def test_without_an_export_the_site_says_so(get: Get) -> None:
    for name in ("probes.db", "SHA256SUMS"):
        answer = get(f"/downloads/{name}")
        assert (answer.status_code, "python -m pipelines export" in answer.text) == (404, True)
    assert 'href="/downloads/SHA256SUMS"' not in get("/api?fresh=2").text
    assert "None yet" in get("/api?fresh=2").text
