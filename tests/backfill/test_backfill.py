"""Pages of web archives: what is kept, what is left out and why, and where a run goes on."""

import gzip
import sys
import time
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any

import fsspec
import pytest

from crawler import warc
from crawler.backfill import Stretch, readings, stretches
from crawler.selection import Selection, day, host, language
from crawler.warc import Unreachable, opened, records
from pipelines.prefilter import prefilter
from tests.backfill.conftest import RECIPE, STORY, Ran, archive
from tests.crawl.conftest import command


def stories(count: int) -> list[tuple[str, str]]:
    return [(f"https://a.org/{number}", f"{STORY}<p>No {number}.</p>") for number in range(count)]


def test_what_is_relevant_is_kept_and_the_rest_counted(ran: Ran, tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    archive(
        path, [("https://a.org/fine", STORY), ("https://a.org/cake", RECIPE), ("https://a.org/empty", "")]
    )
    archive(path, [("https://www.ftc.gov/news-events/news/x", STORY)])
    archive(path, [("https://a.org/picture", "x")], kind="image/png")
    archive(path, [("https://a.org/gone", STORY)], status="404 Not Found")
    said = ran.read(path)
    assert "6 pages: 2 kept (2 new, 0 changed, 0 unchanged); left out: " in said
    for why in ("2 without the words", "1 no page but image/png", "1 status 404"):
        assert why in said
    assert ran.rows("SELECT url, source, voice, first_seen FROM documents ORDER BY url") == [
        ("https://a.org/fine", "web_archives", "press", "2018-05-25T10:00:00Z"),
        ("https://www.ftc.gov/news-events/news/x", "us_ftc", "regulator", "2018-05-25T10:00:00Z"),
    ]
    assert ("a.warc.gz:0",) in ran.rows("SELECT archive FROM captures WHERE outcome = 'new'")


@pytest.mark.parametrize(
    ("options", "kept", "says"),
    [
        ({"host": ["b.org"]}, {"https://b.org/fr", "https://news.b.org/2020"}, "1 other host"),
        ({"language": ["fr"]}, {"https://b.org/fr"}, "2 other language"),
        ({"since": date(2020, 1, 1)}, {"https://news.b.org/2020"}, "2 other time"),
        ({"until": date(2018, 5, 25)}, {"https://a.org/en", "https://b.org/fr"}, "1 other time"),
    ],
)
def test_only_what_is_asked_for(
    ran: Ran, tmp_path: Path, options: dict[str, Any], kept: set[str], says: str
) -> None:
    path = archive(tmp_path / "a.warc.gz", [("https://a.org/en", STORY)])
    archive(path, [("https://b.org/fr", STORY + "<p>Voici.</p>")], lang="fr")
    archive(path, [("https://news.b.org/2020", STORY)], at="2020-02-02")
    assert says in ran.read(path, **options)
    assert {url for (url,) in ran.rows("SELECT url FROM documents")} == kept


def test_a_page_beyond_the_limit_is_left_out(
    ran: Ran, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crawler.backfill.MOST", len(STORY) + 200)
    archive(tmp_path / "a.warc.gz", [("https://a.org/long", STORY * 2), ("https://a.org/fine", STORY)])
    assert "1 kept (1 new, 0 changed, 0 unchanged); left out: 1 too large" in ran.read(tmp_path / "a.warc.gz")


def test_a_record_without_a_host_is_of_no_host_that_is_wanted() -> None:
    assert Selection(("cnil.fr",)).unwanted("dns:cnil.fr", datetime(2018, 5, 25)) == "other host"  # noqa: DTZ001


@pytest.mark.parametrize(
    ("read", "written", "says"),
    [
        (day, "yesterday", "'yesterday' is not a day like 2016-11-07"),
        (host, "https://", "'https://' is not a host"),
        (language, "French", "'French' is not a language code"),
    ],
)
def test_an_option_that_cannot_be_read_says_what_would_do(
    read: Callable[[str], object], written: str, says: str
) -> None:
    with pytest.raises(ArgumentTypeError, match=says):
        read(written)


@pytest.mark.parametrize(
    ("damage", "says", "left"),
    [
        (lambda data: data[:-300], "it ends in the middle of https://a.org/9", range(9, 10)),
        (lambda data: data + gzip.compress(b"WARC/1.0\r\n")[:9], "it ends in the middle", range(10, 11)),
        (lambda data: b"", "empty", range(1)),
        (lambda data: b"no archive at all", "Invalid WARC header", range(1)),
        (lambda data: data[:4000] + b"x" * 300 + data[4300:], "damaged", range(3, 10)),
    ],
)
def test_a_damaged_archive_is_read_as_far_as_it_goes(
    ran: Ran, tmp_path: Path, damage: Callable[[bytes], bytes], says: str, left: range
) -> None:
    path = archive(tmp_path / "a.warc.gz", stories(10))
    path.write_bytes(damage(path.read_bytes()))
    said = ran.read(path)
    assert says in said
    assert "what could be read is kept" in said
    assert ran.rows("SELECT count(*) FROM documents")[0][0] in left
    if path.stat().st_size:
        assert "was read before" in ran.read(path)


def test_a_damaged_archive_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").touch()
    done = command("backfill", "-s", f"DATABASE={tmp_path / 'p.db'}", tmp_path / "a.warc.gz")
    assert done.returncode == 1


def test_a_file_that_was_read_is_passed_over_until_it_has_grown(ran: Ran, tmp_path: Path) -> None:
    path = archive(tmp_path / "a.warc.gz", stories(2))
    assert "2 pages: 2 kept (2 new" in ran.read(path)
    assert "was read before" in ran.read(path)
    assert "2 pages: 2 kept (0 new, 0 changed, 2 unchanged)" in ran.read(path, again=True)
    archive(path, [("https://a.org/later", STORY)])
    assert "3 pages: 3 kept (1 new" in ran.read(path)


def test_a_run_goes_on_where_the_last_one_stopped(ran: Ran, tmp_path: Path) -> None:
    path = archive(tmp_path / "a.warc.gz", stories(4))
    with opened(str(path)) as file:
        third = [stretch.end for stretch in stretches(file, 0, Selection(), lambda _: True)][1]
    ran.read(path)
    ran.rows(f"UPDATE backfills SET reached = {third}, pages = '{{\"new\": 2}}'")
    assert "4 pages: 4 kept (2 new, 0 changed, 2 unchanged)" in ran.read(path)


def test_records_have_the_same_places_wherever_reading_begins(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.warc.gz", stories(5))
    with opened(str(path)) as file:
        places = [place for _, place in records(file)]
        for number, place in enumerate(places):
            assert [place for _, place in records(file, place)] == places[number:]


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a server of a folder's files, which knows no ranges."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


def test_an_archive_is_read_over_http(ran: Ran, tmp_path: Path) -> None:
    archive(tmp_path / "a.warc.gz", stories(2))
    with serving(tmp_path) as base:
        said, absent = ran.read(f"{base}/a.warc.gz"), ran.read(f"{base}/absent.warc.gz")  # type: ignore[arg-type]
    assert "2 pages: 2 kept" in said
    assert "cannot be read: 404" in absent


def test_a_server_that_gives_no_parts_of_files_is_read_whole(
    ran: Ran, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warc, "CHUNK", 2)  # so that the file has many blocks
    archive(tmp_path / "a.warc.gz", stories(3))
    with serving(tmp_path) as base:
        assert "3 pages: 3 kept" in ran.read(f"{base}/a.warc.gz")  # type: ignore[arg-type]


def test_a_file_elsewhere_is_opened_whatever_its_system_takes(ran: Ran, tmp_path: Path) -> None:
    local: Any = fsspec.get_filesystem_class("file")

    class Strict(local):
        protocol = "strict"

        def __init__(self) -> None:
            super().__init__()

    fsspec.register_implementation("strict", Strict, clobber=True)
    archive(tmp_path / "a.warc.gz", stories(2))
    assert "2 pages: 2 kept" in ran.read(f"strict://{tmp_path}/a.warc.gz")  # type: ignore[arg-type]


def test_s3_without_its_library_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)
    with (
        pytest.raises(Unreachable, match=r"s3fs.*pip install --constraint constraints.txt '\.\[scale\]'"),
        opened("s3://b/a.warc.gz"),
    ):
        pass


def test_what_boto_refuses_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    boto = ModuleType("botocore.exceptions")
    boto.BotoCoreError = type("BotoCoreError", (Exception,), {})  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "botocore", ModuleType("botocore"))
    monkeypatch.setitem(sys.modules, "botocore.exceptions", boto)

    def refuses(*args: object, **options: object) -> None:
        raise boto.BotoCoreError("Unable to locate credentials")

    monkeypatch.setattr(fsspec.get_filesystem_class("memory"), "open", refuses)
    with pytest.raises(Unreachable, match="locate credentials"), opened("memory://a.warc.gz"):
        pass


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


def test_stretches_keep_their_order_and_cover_the_file(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.warc.gz", [("https://a.org/cake", RECIPE), *stories(3)])
    with opened(str(path)) as file:
        found: list[Stretch] = list(stretches(file, 0, Selection(), lambda page: b"CNIL" in page))
        said = [stretch for stretch, _ in readings(iter(found), Selection(), {})]
    assert said == found
    assert [stretch.left_out["without the words"] for stretch in found] == [1, 0, 0]
    assert found[-1].end == path.stat().st_size
    assert sorted(stretch.end for stretch in found) == [stretch.end for stretch in found]


@pytest.mark.parametrize(("name", "least", "most"), [("news", 0, 5), ("decisions", 205, 212)])
def test_of_real_pages_few_others_than_decisions_are_read(
    shared: Path, name: str, least: int, most: int
) -> None:
    with opened(str(shared / "warc" / f"{name}.warc.gz")) as file:
        found = list(stretches(file, 0, Selection(), prefilter))
    assert least <= sum(stretch.answer is not None for stretch in found) <= most


@pytest.mark.parametrize(
    "tag", ["<a href=x>y", "<nav>", "<form ", "<", "<!--", "<script>", "GDPR ", "<a>CNIL "]
)
def test_a_hostile_page_costs_no_more_than_its_length(tag: str) -> None:
    page = f"<body><p>The CNIL fined Acme under the GDPR.</p>{tag * 30_000}".encode()
    prefilter(page[:99])
    began = time.process_time()
    prefilter(page)
    assert time.process_time() - began < 3
