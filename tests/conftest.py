"""What all tests share."""

from pathlib import Path

import pytest

from tests.recorded import ROOT, crawled

collect_ignore_glob = ["*conftest.py"]  # they hold no doctests, and modules of one name shut each other out


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", action="store_true", help="write what the code now says, to be reviewed")
    parser.addoption("--whole-site", action="store_true", help="the browser follows every link of the site")


@pytest.fixture(scope="session")
def shared() -> Path:
    """Real data that is no part of the project; tests that need it skip where it is absent."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.exists():
        pytest.skip(f"{folder} is not here")
    return folder


@pytest.fixture(scope="session")
def recorded_corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database that a crawl of all recorded pages makes, once for all tests, which only read it."""
    return crawled(tmp_path_factory.mktemp("recorded-corpus"))
