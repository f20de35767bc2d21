"""Answers in WARC files: found again, told once, and mended after a crash."""

import gzip
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType
from scrapy.http import Response

from crawler import rereading as reading
from crawler.archive import Shelf, entries

AT = datetime(2016, 11, 8, 9, 30, tzinfo=UTC)


def answer(url: str = "https://a.org/x", body: bytes = b"<p>We fined Acme.</p>", **headers: str) -> Response:
    return Response(url, headers={"Content-Type": "text/html", **headers}, body=body)


def records(folder: Path) -> list[tuple[str, str, bytes]]:
    found = []
    for path in sorted(folder.glob("*.warc.gz")):
        for record in ArchiveIterator(BytesIO(path.read_bytes())):
            told = record.headers
            found.append((told["WARC-Type"] or "", told.get("WARC-Target-URI") or "", record.reader.read()))
    return found


def test_an_answer_is_found_at_the_place_that_is_told(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "uk_ico", AT)
    shelf.put(answer(), AT)
    name, _, offset = shelf.put(answer("https://a.org/y", b"other"), AT).rpartition(":")
    shelf.close()
    with (tmp_path / name).open("rb") as file:
        file.seek(int(offset))
        record = next(iter(ArchiveIterator(file)))
        assert record.headers["WARC-Target-URI"] == "https://a.org/y"
        assert record.headers["WARC-Date"] == "2016-11-08T09:30:00Z"
        assert record.http_headers is not None
        assert record.http_headers.status_code == 200
        assert record.reader.read() == b"other"


def test_a_body_that_is_known_is_told_once_also_by_a_later_run(tmp_path: Path) -> None:
    for _ in range(2):
        shelf = Shelf(tmp_path, AT)
        shelf.put(answer(), AT)
        shelf.close()
    assert [kind for kind, _, _ in records(tmp_path)] == ["warcinfo", "response", "warcinfo", "revisit"]
    assert len(list(tmp_path.glob("*.warc.gz"))) == 2


def test_a_revisit_is_read_from_the_answer_that_it_repeats(tmp_path: Path) -> None:
    for _ in range(2):
        shelf = Shelf(tmp_path / "uk_ico", AT)
        name, _, offset = shelf.put(answer(), AT).rpartition(":")
        shelf.close()
    assert reading.answer(str(tmp_path / name), int(offset)).body == answer().body
    (tmp_path / "uk_ico" / "index.cdxj").unlink()
    with pytest.raises(reading.NotArchived, match="does not hold the body sha1:"):
        reading.answer(str(tmp_path / name), int(offset))


def test_digests_are_right(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, AT)
    shelf.put(answer(body=gzip.compress(b"packed"), **{"Content-Encoding": "gzip"}), AT)
    shelf.close()
    (path,) = tmp_path.glob("*.warc.gz")
    file, wanted = BytesIO(path.read_bytes()), WarcRecordType.response
    (verified,) = [record.verify_block_digest() for record in ArchiveIterator(file, wanted, parse_http=False)]
    assert verified


def test_a_full_file_is_followed_by_another(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, AT, most=600)
    for number in range(3):
        shelf.put(answer(body=bytes(f"page {number}", "ascii") * 50), AT)
    shelf.close()
    assert len(list(tmp_path.glob("*.warc.gz"))) > 1
    assert len([kind for kind, _, _ in records(tmp_path) if kind == "response"]) == 3


@pytest.mark.parametrize("lost", [1, 40, 200])
def test_what_a_crash_left_unfinished_is_cut_off_and_told(
    tmp_path: Path, lost: int, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = Shelf(tmp_path, AT)
    shelf.put(answer(), AT)
    whole = Path(shelf.file.name).read_bytes() if shelf.file else b""
    shelf.put(answer(body=b"second" * 500), AT)
    shelf.close()
    (path,) = tmp_path.glob("*.warc.gz")
    path.write_bytes(path.read_bytes()[:-lost])
    index = tmp_path / "index.cdxj"
    unfinished = b"https://a.org/x 2016-11-08T0\xff"  # and what a disk may leave after a power cut
    index.write_bytes(b"".join(index.read_bytes().splitlines(keepends=True)[:-1]) + unfinished)
    Shelf(tmp_path, AT).close()
    assert path.read_bytes() == whole
    assert "a record that a crash cut off" in caplog.text
    assert [kind for kind, _, _ in records(tmp_path)] == ["warcinfo", "response"]


@pytest.mark.parametrize("kept", [None, -1])
def test_what_the_index_knows_and_no_file_holds_is_fetched_anew(tmp_path: Path, kept: int | None) -> None:
    for _ in range(2):
        shelf = Shelf(tmp_path, AT)
        shelf.put(answer(), AT)
        shelf.close()
        path = min(tmp_path.glob("*.warc.gz"))
        path.unlink() if kept is None else path.write_bytes(path.read_bytes()[:kept])
    assert [entry["revisit"] for entry in entries(tmp_path)] == [False, False]


@pytest.mark.parametrize("left", [0, 1, 100, 10_000])
def test_a_crash_before_the_first_answer_leaves_no_broken_file(tmp_path: Path, left: int) -> None:
    shelf = Shelf(tmp_path, AT)
    shelf.put(answer(), AT)
    shelf.close()
    (path,) = tmp_path.glob("*.warc.gz")
    path.write_bytes(path.read_bytes()[:left])
    (tmp_path / "index.cdxj").unlink()
    Shelf(tmp_path, AT).close()
    kinds = [kind for kind, _, _ in records(tmp_path)]
    assert kinds == (["warcinfo", "response"] if left == 10_000 else [])
    assert bool(kinds) == path.exists()


def test_a_run_without_answers_leaves_no_file(tmp_path: Path) -> None:
    Shelf(tmp_path, AT).close()
    assert not list(tmp_path.glob("*.warc.gz"))
