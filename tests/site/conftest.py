"""The site over a small corpus, asked in process."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from datasette.app import Datasette

from tests.site.corpus import build
from tests.site.serving import Server, served

DATA = Path(__file__).parents[2] / "data"
FOLDER = ("metadata.yaml", "settings.json", "plugins", "templates", "static", "reference")
Get = Callable[..., Any]


def configured(folder: Path) -> Path:
    """A folder like `data/`, for another database."""
    for name in FOLDER:
        if not (folder / name).exists():
            (folder / name).symlink_to(DATA / name)
    return folder


@contextmanager
def asked(database: Path, **options: Any) -> Iterator[Get]:
    """Ask a site over another database, in process; the options are those of Datasette."""
    datasette = Datasette(config_dir=configured(database.parent), **options)
    with asyncio.Runner() as runner:
        yield lambda address: runner.run(datasette.client.get(address))


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("corpus") / "probes.db")


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def datasette(database: Path) -> Datasette:
    return Datasette(config_dir=configured(database.parent))


@pytest.fixture(scope="session")
def get(datasette: Datasette, loop: asyncio.Runner) -> Get:
    """Ask the site for an address, as a browser does; redirects are not followed."""

    def ask(address: str, method: str = "get", **options: Any) -> Any:
        return loop.run(datasette.client.request(method, address, avoid_path_rewrites=True, **options))

    return ask


@pytest.fixture(scope="session")
def rows(database: Path) -> Callable[[str], list[tuple[Any, ...]]]:
    """Ask the database itself."""

    def ask(sql: str) -> list[tuple[Any, ...]]:
        connection = sqlite3.connect(database)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    return ask


@pytest.fixture(scope="session")
def plain(database: Path) -> Iterator[Server]:
    """Datasette without us over the same database, in a process of its own: what happens where we refuse."""
    with served(database) as address:
        yield Server(address)
