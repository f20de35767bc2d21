"""What all tests share."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
collect_ignore_glob = ["*conftest.py"]  # they hold no doctests, and modules of one name shut each other out


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", action="store_true", help="write what the code now says, to be reviewed")


@pytest.fixture(scope="session")
def shared() -> Path:
    """Real data that is no part of the project; tests that need it skip where it is absent."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.exists():
        pytest.skip(f"{folder} is not here")
    return folder
