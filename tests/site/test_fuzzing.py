"""A few hundred requests made from the API's description, each time the same; `bench api` makes thousands."""

from pathlib import Path

import pytest

from tests.site.conftest import configured
from tests.site.corpus import build
from tests.site.fuzzing import fuzzed, requests
from tests.site.serving import served

pytest.importorskip("schemathesis", reason="Schemathesis is not installed")


def test_every_answer_is_as_described(tmp_path: Path) -> None:
    folder = configured(tmp_path)
    build(folder / "probes.db")
    with served(folder) as address:
        done = fuzzed(address, tmp_path, "fuzzing,stateful", 15)
    assert done.returncode == 0, done.stdout[-8000:]
    assert requests(done) > 200
