"""What a public site must withstand: many readers, hostile questions, and a crawl that writes meanwhile."""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, nullcontext, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from datasette.app import Datasette
from probewatch import security

from crawler.items import Dated, Document
from pipelines.store import Store
from tests.site.conftest import DATA
from tests.site.corpus import AT

Get = Callable[..., Any]
Ask = Callable[..., Any]

BOMBS = [
    "select hex(zeroblob(400000000))",
    "select randomblob(999999999)",
    "select printf('%.*c', 400000000, 'x')",
]
ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n"


@pytest.fixture
def path(database: Path, tmp_path: Path) -> Path:
    """A copy of the corpus that a test may change."""
    with sqlite3.connect(database) as connection:
        connection.execute("vacuum into ?", [str(tmp_path / "probes.db")])
    with closing(sqlite3.connect(tmp_path / "probes.db")) as copy:
        copy.execute("pragma journal_mode = wal")  # as a crawl leaves it
    for name in ("metadata.yaml", "plugins", "templates", "static", "reference"):
        (tmp_path / name).symlink_to(DATA / name)
    return tmp_path / "probes.db"


@pytest.fixture
def site(path: Path) -> Iterator[Callable[..., Ask]]:
    """Start the site over the copy, with other settings."""
    with asyncio.Runner() as runner:

        def start(**other: Any) -> Ask:
            settings = json.loads((DATA / "settings.json").read_text()) | {"default_cache_ttl": 0} | other
            datasette = Datasette(config_dir=path.parent, settings=settings)

            def ask(*addresses: str) -> Any:
                async def gathered() -> list[Any]:
                    return await asyncio.gather(*(datasette.client.get(address) for address in addresses))

                return runner.run(gathered())

            return ask

        yield start


def written(path: Path, number: int) -> None:
    """Keep one more document, as a crawl does."""
    with Store.open(path) as store:
        title, url = f"Publication {number}", f"https://ico.org.uk/new/{number}"
        day = Dated(f"2026-01-{number % 28 + 1:02}", "meta")
        store.keep(Document("uk_ico", url, title, "The ICO fined Acme.", published=day, fetched=AT), at=AT)


def test_a_publication_shows_without_a_restart(site: Callable[..., Ask], path: Path) -> None:
    """The control keeps its answers for good, and a reader its snapshot."""
    ask, forgetful = site(), site(default_cache_ttl=1_000_000)
    for each in (ask, forgetful):
        assert "Publication 7" not in each("/search?q=publication")[0].text
    with closing(sqlite3.connect(path)) as reader:
        reader.execute("begin")
        count = "select count(*) from documents"
        before = reader.execute(count).fetchone()
        written(path, 7)
        assert reader.execute(count).fetchone() == before
    assert "Publication 7" not in forgetful("/search?q=publication")[0].text
    assert "Publication 7" in ask("/search?q=publication")[0].text
    assert "Publication 7" in ask("/sources/uk_ico")[0].text


def test_a_hundred_readers_while_a_crawl_writes(site: Callable[..., Ask], path: Path) -> None:
    ask = site()
    kept = []
    for number in range(5):
        addresses = ["/", "/cases", "/search?q=WhatsApp", "/api/1/documents", "/probes/documents.json"] * 20
        with ThreadPoolExecutor(1) as crawl:
            writing = crawl.submit(written, path, number)
            assert {answer.status_code for answer in ask(*addresses)} == {200}
            writing.result()
        kept.append(len(ask("/api/1/documents?limit=1000")[0].json()["rows"]))
    assert kept == [kept[0] + number for number in range(5)]


@pytest.mark.parametrize(("journal", "locked"), [("delete", True), ("wal", False)])
def test_it_is_the_log_that_lets_a_crawl_write_while_readers_read(
    path: Path, journal: str, locked: bool
) -> None:
    """The control: in SQLite's usual mode one reader is enough to stop a crawl."""
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as reader,
        closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as writer,
    ):
        writer.execute(f"pragma journal_mode = {journal}")
        reader.execute("begin")
        reader.execute("select count(*) from cases").fetchone()
        with pytest.raises(sqlite3.OperationalError, match="locked") if locked else nullcontext():
            writer.execute("update cases set title = 'another'")


@pytest.mark.parametrize("sql", [*BOMBS, ENDLESS, "select 1", "delete from cases", "attach 'x' as y"])
def test_the_public_asks_no_sql(site: Callable[..., Ask], sql: str) -> None:
    assert site()(f"/probes.json?sql={quote(sql)}")[0].status_code in {400, 403}


@pytest.mark.parametrize("sql", [*BOMBS, ENDLESS])
def test_an_analyst_may_but_within_bounds(site: Callable[..., Ask], sql: str) -> None:
    ask = site(default_allow_sql=True)
    assert ask("/probes.json?sql=select+1")[0].status_code == 200
    answer = ask(f"/probes.json?sql={quote(sql)}")[0]
    assert answer.status_code == 400 or "printf" in sql  # which answers null
    assert len(answer.content) < 100_000


def test_it_is_the_clock_that_ends_sql(site: Callable[..., Ask]) -> None:
    """The control: by itself it goes on after ten million steps, and less of it is answered in time."""
    steps = iter(range(100))
    with closing(sqlite3.connect(":memory:")) as alone:
        alone.set_progress_handler(lambda: next(steps, None) is None, 100_000)
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            alone.execute(ENDLESS)
    less = f"/probes.json?sql={quote(ENDLESS.replace('from n)', 'from n where i < 200000)'))}"
    patient, hasty = (site(default_allow_sql=True, sql_time_limit_ms=limit) for limit in (60_000, 1))
    assert patient(less)[0].json()["rows"] == [[200_000]]
    assert (hasty(less)[0].status_code, hasty(less)[0].json()["title"]) == (400, "SQL Interrupted")


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("address", ["/", "/cases", "/api/1/cases", "/probes/cases", "/probes"])
def test_nothing_can_be_written(get: Get, method: str, address: str) -> None:
    answer = get(address, method=method)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, OPTIONS")


@pytest.mark.parametrize("guarded", [True, False])
def test_not_even_what_the_metadata_let_write(
    path: Path, monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    """The control: without the guard Datasette does what it is told."""
    if not guarded:
        monkeypatch.setattr(security, "refused", lambda scope, hosts: (0, ""))
    query = {"sql": "update cases set title = 'defaced'", "write": True}
    datasette = Datasette([str(path)], metadata={"databases": {"probes": {"queries": {"deface": query}}}})
    answer = asyncio.run(datasette.client.post("/probes/deface?_json=1", json={}))
    with closing(sqlite3.connect(path)) as reader:
        titles = {title for (title,) in reader.execute("select title from cases")}
    assert (answer.status_code, titles == {"defaced"}) == ((405, False) if guarded else (200, True))


@pytest.mark.parametrize("sql", ["delete from cases", "drop table cases", "update cases set title = 'x'"])
def test_an_analyst_writes_nothing(site: Callable[..., Ask], path: Path, sql: str) -> None:
    """The control is the same statement where it may write."""
    whole = "select group_concat(title) from cases"
    with closing(sqlite3.connect(path)) as connection:
        before = connection.execute(whole).fetchone()
        assert site(default_allow_sql=True)(f"/probes.json?sql={quote(sql)}")[0].status_code == 400
        assert connection.execute(whole).fetchone() == before
        connection.execute(sql)
        with suppress(sqlite3.OperationalError):  # there is no such table now
            assert connection.execute(whole).fetchone() != before


NONSENSE = [
    *("_sort=id;drop", "_sort_desc=nope", "_search=%22", "_facet=nope", "_size=99999", "_col=nope"),
    *("_through={x", "_shape=nope", "_where=1", "_facet_array=words", "_nocol=id"),
]


@pytest.mark.parametrize("end", ["", ".json"])
@pytest.mark.parametrize("asked", NONSENSE)
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")  # Datasette's own
def test_nonsense_is_refused(get: Get, asked: str, end: str) -> None:
    table = "search" if asked.startswith("_search") else "events"
    assert 400 <= get(f"/probes/{table}{end}?{asked}").status_code < 500 or (asked, end) == (
        "_shape=nope",
        "",
    )


def test_no_answer_tells_where_the_files_are(get: Get, datasette: Datasette) -> None:
    folder = str(datasette.get_database("probes").path.rpartition("/")[0])
    addresses = ["/-/databases.json", "/-/plugins.json", "/-/metadata.json", "/_internal.json", "/nope"]
    addresses += [
        "/probes/events?_sort=x",
        "/probes",
        "/cases/x",
        "/search?q=%22",
        "/probes.json?sql=x",
        "/about",
    ]
    for address in addresses:
        text = get(address).text
        assert folder not in text
        assert str(DATA) not in text


def test_a_site_without_a_database_says_so(tmp_path: Path) -> None:
    for name in ("metadata.yaml", "settings.json", "plugins", "templates", "static"):
        (tmp_path / name).symlink_to(DATA / name)
    datasette = Datasette(config_dir=tmp_path)
    answer = asyncio.run(datasette.client.get("/"))
    assert answer.status_code == 503
    assert "scrapy crawlall" in answer.text


def test_a_huge_table_is_cut(site: Callable[..., Ask], path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.executemany(
            "insert into changes (at, record, id, why, what) values ('2026-01-01', 'case', 'x', 'new', ?)",
            [(json.dumps("x" * 1000),)] * 3000,
        )
    answer, whole = (site(max_csv_mb=most)("/probes/changes.csv?_stream=1")[0] for most in (1, 0))
    assert 500_000 < len(answer.content) < 1_200_000
    assert len(whole.content) > 3_000_000  # the control, for which there is no limit


def test_a_facet_that_takes_long_is_given_up(site: Callable[..., Ask], path: Path) -> None:
    with sqlite3.connect(path) as connection:
        row = "('2026-01-01', 'case', ?, 'new', 'null')"
        connection.executemany(
            f"insert into changes (at, record, id, why, what) values {row}", [(n,) for n in range(30_000)]
        )
    ask = "/probes/changes.json?_facet=id&_size=1"
    patient = site(facet_time_limit_ms=5000)(ask)[0].json()
    assert list(patient["facet_results"]) == ["id"]
    hasty = site(facet_time_limit_ms=1)(ask)[0].json()
    assert hasty["facet_results"] == {}


def test_a_corrupt_database_is_not_served(tmp_path: Path) -> None:
    (tmp_path / "probes.db").write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    for name in ("metadata.yaml", "settings.json", "plugins", "templates", "static"):
        (tmp_path / name).symlink_to(DATA / name)
    answer = asyncio.run(Datasette(config_dir=tmp_path).client.get("/cases.json"))
    assert answer.status_code == 503
    assert str(tmp_path) not in answer.text
