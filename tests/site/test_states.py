"""A site whose database is missing, empty or of an older version: it answers, or says what to do."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from pipelines.__main__ import main
from pipelines.migrations import schema
from tests.site.conftest import asked

STEPS = [step.name for step in schema.pending(Database(memory=True))]
PAGES = (
    *("/", "/search", "/search?q=consent", "/cases", "/cases?status=open", "/entities", "/topics", "/laws"),
    *("/laws?law=GDPR", "/figures", "/figures?year=2020", "/trending", "/editions", "/editions/2016-W45"),
    *("/sources", "/changes", "/about", "/api", "/openapi.json", "/api/1/schemas/case.json", "/changes.atom"),
    *("/search.atom?q=consent", "/deadlines.ics"),
    *(f"/api/1/{name}" for name in ("cases", "documents", "events", "penalties", "entities", "topics")),
    *("/api/1/cases.csv", "/api/1/documents.jsonl"),
)
RECORDS = ("/cases/x", "/documents/x", "/documents/x/diff", "/entities/x", "/topics/x", "/sources/x")
CRAWL, MIGRATE = "scrapy crawlall", "python -m pipelines migrate"


def told(path: Path, *addresses: str) -> dict[str, tuple[int, str]]:
    """The status of each address, and what it says is to be done."""
    with asked(path) as get:
        answers = {address: get(address) for address in addresses}
    return {
        address: (answer.status_code, next((each for each in (CRAWL, MIGRATE) if each in answer.text), ""))
        for address, answer in answers.items()
    }


def older(path: Path, steps: int) -> Path:
    """A database as it was made when the schema had so many steps."""
    db = Database(path)
    schema.apply(db, stop_before=STEPS[steps])
    db.close()
    return path


@pytest.mark.parametrize("exists", [False, True])
def test_where_nothing_is_yet_it_says_how_to_begin(tmp_path: Path, exists: bool) -> None:
    path = tmp_path / "probes.db"
    if exists:
        path.touch()  # as whoever opens it and writes nothing leaves it
    answers = told(path, *PAGES, *RECORDS)
    del answers["/api"]  # it can be read all the same
    assert set(answers.values()) == {(503, CRAWL)}


@pytest.mark.parametrize("steps", range(1, len(STEPS)))
def test_an_older_database_answers_or_says_what_to_run(tmp_path: Path, steps: int) -> None:
    answers = told(older(tmp_path / "probes.db", steps), *PAGES, *RECORDS)
    assert {status for status, _ in answers.values()} <= {200, 404, 503}
    assert {advice for status, advice in answers.values() if status == 503} <= {MIGRATE}
    assert {address for address, (status, _) in answers.items() if status == 404} <= set(RECORDS)


def test_what_it_says_helps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = older(tmp_path / "probes.db", STEPS.index("searching"))
    assert told(path, "/search?q=consent") == {"/search?q=consent": (503, MIGRATE)}
    monkeypatch.setenv("DATABASE", str(path))
    assert main(["migrate"]) == 0
    assert {status for status, _ in told(path, *PAGES).values()} == {200}
