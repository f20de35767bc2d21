"""The benchmark measures what it says."""

import gzip
import sys
from pathlib import Path

import pytest

from tests.article.pages import TITLE, page
from tests.bench import measure
from tests.bench.articles import reading
from tests.bench.peers import host, parents


def test_measures() -> None:
    assert measure.body([("one two three four five", "one two three four five")]) == 1
    assert measure.body([("one two three four", "one two three four five")]) == pytest.approx(2 / 3)
    assert measure.body([("one two three four", "")]) == 0
    assert measure.titles([("A “title”", "a title"), ("b", "c"), ("", "d")]) == 0.5
    assert measure.authors([(["Ann Lee"], ["ann lee", "Jo Marsh"])]) == pytest.approx(2 / 3)
    assert measure.dates([("2016-11-07T23:30:00-05:00", "2016-11-08"), ("2016-11-07", None)]) == (0.5, 0)
    assert measure.dates([("2016-11-07", "2016-11-08")]) == (0, 1)


def test_hosts() -> None:
    assert host("https://www.de.example.org:8080/x") == "de.example.org"
    assert parents("a.example.co.uk") == ["example.co.uk", "co.uk"]


def test_a_reader_runs_in_its_own_process(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(page().encode()))
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(b""))
    pages = [{"id": name, "url": "", "file": str(tmp_path / f"{name}.html.gz")} for name in "ab"]
    said, seconds = reading("ours", pages, Path(sys.executable))
    assert said["a"]["title"] == TITLE
    assert said["b"]["error"].startswith("NoText")
    assert seconds > 0
