"""`kill -9` in the middle: nothing is lost, nothing doubled.  `tests.bench kills` does it by hundreds."""

import os
import random
import signal
import sqlite3
from argparse import Namespace
from contextlib import closing, nullcontext
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from scrapy.http import HtmlResponse
from scrapy.settings import Settings

import crawler.backfill
from crawler import article
from crawler.commands.backfill import Filling
from crawler.items import Document, Page
from crawler.selection import Selection
from pipelines.item_pipeline import Intake
from pipelines.stages import annotate
from pipelines.store import Store
from tests.bench import kills

PAGES = 6


def read_here(response: HtmlResponse) -> Page:
    return article.read(response.body, response.url)


def fill(path: Path, database: Path, fatal: tuple[str, int], *, apart: bool) -> None:
    """Read a web archive; die at one call of a method.  `apart`: progress has its own transaction."""
    crawler.backfill.undeclared = read_here  # without a worker, which takes a second to start
    if apart:
        Intake.transaction = lambda self: nullcontext()  # type: ignore[method-assign]
    name, left = fatal
    whole = getattr(Intake, name)

    def dies(self: Intake, *args: Any) -> Any:
        nonlocal left
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        return whole(self, *args)

    setattr(Intake, name, dies)
    settings = Settings()
    settings.setmodule("crawler.settings")
    with Store.open(database) as store:
        asked = Namespace(host=None, language=None, since=None, until=None)
        Filling(store, settings, Selection.of(asked), again=False).read(str(path))


def run(*args: Any, **options: Any) -> int | None:
    process = get_context("fork").Process(target=fill, args=args, kwargs=options)
    process.start()
    process.join()
    return process.exitcode


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """Load the vocabulary once, for all processes that are forked from this one."""
    annotate(Document("", "", "CNIL fines Acme", "The CNIL fined Acme under the GDPR."))


@pytest.mark.parametrize(
    ("place", "number"), [("take", 1), ("take", 3), ("reach", 1), ("reach", 4), ("reach", PAGES)]
)
def test_killed_before_a_document_or_before_its_progress(tmp_path: Path, place: str, number: int) -> None:
    path, database = kills.archive(tmp_path / "a.warc.gz", PAGES), tmp_path / "p.db"
    assert run(path, database, (place, number), apart=False) == -signal.SIGKILL
    assert len(kills.ids(database)) == number - 1
    assert run(path, database, (place, 0), apart=False) == 0
    assert list(kills.miscounted(database, PAGES)) == []


def test_with_the_progress_in_a_transaction_of_its_own_a_page_is_doubled(tmp_path: Path) -> None:
    path, database = kills.archive(tmp_path / "a.warc.gz", PAGES), tmp_path / "p.db"
    assert run(path, database, ("reach", 3), apart=True) == -signal.SIGKILL
    assert run(path, database, ("reach", 0), apart=True) == 0
    assert list(kills.miscounted(database, PAGES)) == ["p.db: 7 captures of 6 pages"]


def test_a_crawl_killed_at_random(tmp_path: Path) -> None:
    make = partial(kills.crawl, sources=("us_ftc",))
    assert kills.repeated(make, tmp_path, 1, random.Random(1)) == []
    assert kills.ids(tmp_path / "1" / "crawl.db")


def test_a_run_that_ended_by_itself_is_no_kill(tmp_path: Path) -> None:
    def harmless(folder: Path) -> kills.Trial:
        return kills.Trial(["version"], folder / "none.db", 2, lambda: iter(["looked at"]))

    faults = list[str]()
    assert kills.to_the_end(harmless(tmp_path), 1, random.Random(1), faults) == 0
    assert faults == ["looked at"]


def test_a_document_that_is_gone_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE documents (id)")
    assert list(kills.missing({"a"}, path)) == ["p.db: a is lost"]
