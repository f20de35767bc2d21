"""The filter `python -m crawler.article`: JSON lines in, JSON lines out."""

import gzip
import json
import subprocess
import sys
from pathlib import Path

from tests.article.pages import linked, page


def run(given: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "crawler.article"]
    return subprocess.run(command, input=given, capture_output=True, text=True, check=False)


def test_each_line_is_answered(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(linked(datePublished="2016-11-07", keywords="consent, fine")))
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(page().encode()))
    (tmp_path / "c.html.gz").write_bytes(b"\x1f\x8bno gzip")
    (tmp_path / "d.html.gz").write_bytes(gzip.compress(page().encode())[:-9])
    (tmp_path / "e.html").write_text("")
    (tmp_path / "f.html.gz").write_bytes(gzip.compress(b" " * 40_000_000))
    (tmp_path / "packed.html").write_bytes(gzip.compress(page().encode()))
    (tmp_path / "unpacked.html.gz").write_text(page())
    names = [
        "packed.html",
        "unpacked.html.gz",
        "a.html",
        "b.html.gz",
        "c.html.gz",
        "d.html.gz",
        "e.html",
        "f.html.gz",
        "missing.html",
    ]
    rows = [{"id": name[0], "url": "", "file": str(tmp_path / name)} for name in names]
    odd = [{"id": 7}, {"id": "g", "url": 5, "file": 5}, {"id": "\ud800", "file": "a\x00b"}]
    done = run("".join(json.dumps(row) + "\n" for row in [*rows, *odd]))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert [answer["id"] for answer in answers] == ["p", "u", "a", "b", "c", "d", "e", "f", "m", 7, "g", "?"]
    assert [bool(answer.get("error")) for answer in answers] == [*[False] * 4, *[True] * 8]
    assert (answers[2]["published"], answers[2]["published_from"]) == ("2016-11-07", "json-ld")
    assert answers[2]["tags"] == ["consent", "fine"]
    assert set(answers[1]) == {
        *("id", "title", "body", "authors", "published", "published_from", "modified", "tags", "language")
    }


def test_what_is_not_json_lines_is_refused() -> None:
    for given in ("hello\n", "[1]\n", '"text"\n', "\x00\n"):
        done = run(given)
        assert done.returncode == 2
        assert "Line 1 is not a JSON object" in done.stderr


def test_nothing_in_nothing_out() -> None:
    assert (run("").stdout, run("\n\n").returncode) == ("", 0)
