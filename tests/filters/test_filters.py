"""The filters as programs: lines in, lines out, and what they say of bad input."""

import io
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pipelines import __main__ as program
from pipelines.records import Source
from pipelines.store import Store

GOOD = {
    "id": "1",
    "source": "uk_ico",
    "title": "A fine",
    "body": "The ICO fined Acme Ltd £500,000 under the DPA 1998.",
}


def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str, fed: bytes) -> Any:
    """Exit code, answers and messages of a filter."""
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(fed)))
    code = program.main([command])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def line(**changes: Any) -> bytes:
    return json.dumps(GOOD | changes).encode() + b"\n"


@pytest.mark.parametrize("command", ["annotate", "link"])
@pytest.mark.parametrize(
    ("bad", "key", "message"),
    [
        (b"not json\n", None, "Line 2 is not a JSON object."),
        (b"[1, 2]\n", None, "Line 2 is not a JSON object."),
        (b"{\n", None, "Line 2 is not a JSON object."),
        (b"[" * 100_000 + b"\n", None, "Line 2 is not a JSON object."),
        (b'{"body": "x"}\n', None, 'No "id"'),
        (b'{"id": 7, "body": "x"}\n', 7, 'No "id"'),
        (b'{"id": "2"}\n', "2", 'No "body"'),
        (b'{"id": "2", "body": 5}\n', "2", 'No "body"'),
        (b'{"id": "2", "body": "x", "title": 5}\n', "2", "Not a string: title."),
    ],
)
def test_a_bad_line_is_answered_and_the_next_ones_are_read(  # noqa: PLR0917
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
    bad: bytes,
    key: Any,
    message: str,
) -> None:
    code, answers, _ = run(monkeypatch, capsys, command, line() + bad + b"\n" + line(id="3"))
    [wrong] = [answer for answer in answers if "error" in answer]
    assert (code, wrong["id"]) == (0, key)
    assert message in wrong["error"]
    if command == "annotate":
        assert [answer["id"] for answer in answers] == ["1", key, "3"]
    else:
        assert sorted(key for answer in answers for key in answer.get("documents", [])) == ["1", "3"]


@pytest.mark.parametrize("command", ["annotate", "link"])
@pytest.mark.parametrize("fed", [b"hello\n", b"<html>", b"id,body\n1,x\n", b"\x89PNG\r\n", b'"a string"\n'])
def test_what_is_not_json_lines_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str, fed: bytes
) -> None:
    code, answers, message = run(monkeypatch, capsys, command, fed)
    assert (code, answers) == (2, [])
    assert "JSON lines: see --help" in message


@pytest.mark.parametrize("command", ["annotate", "link"])
def test_nothing_in_nothing_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert run(monkeypatch, capsys, command, b"") == (0, [], "")


@pytest.mark.parametrize(
    "changes",
    [
        {"body": "lone \ud800 surrogate"},
        {"body": "nul \x00 byte"},
        {"body": ""},
        {"title": None, "language": None},
        {"published": "2016-11-07"},
        {"published": None},
        {"published": ""},
        {"kind": "decision"},
        {"links": ["a", 5]},
        {"body": "x" * 200_000},
        {"more": {"than": "expected"}},
    ],
)
def test_odd_lines_are_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], changes: dict[str, Any]
) -> None:
    for command in ("annotate", "link"):
        code, answers, _ = run(monkeypatch, capsys, command, line(**changes))
        assert code == 0
        assert not any("error" in answer for answer in answers)


def test_an_answer_shows_the_words_of_each_annotation(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _, [answer], _ = run(monkeypatch, capsys, "annotate", line())
    text = f"{GOOD['title']}\n\n{GOOD['body']}"
    assert answer["relevant"] is True
    assert {"authority", "penalty"} <= {note["kind"] for note in answer["annotations"]}
    assert all(text[note["start"] : note["end"]] == note["words"] for note in answer["annotations"])


def test_a_stage_that_fails_costs_one_document(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(document: Any) -> Any:
        if "boom" in document.body:
            raise ValueError("boom")
        return []

    monkeypatch.setattr(program, "annotate", broken)
    for command in ("annotate", "link"):
        code, answers, _ = run(monkeypatch, capsys, command, line(body="boom") + line(id="2"))
        assert (code, answers[0]) == (0, {"id": "1", "error": "ValueError: boom"})


def test_reread_says_what_it_did(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE", str(tmp_path / "a.db"))
    assert program.main(["reread"]) == 1
    assert "does not exist yet" in capsys.readouterr().err
    with Store.open(tmp_path / "a.db") as store:
        store.declare(Source("uk_ico", "ICO", "", "GB", "en", "regulator", "OGL", 3))
    assert program.main(["reread"]) == 0
    assert "Read 0 documents again." in capsys.readouterr().err


def test_reread_waits_for_nobody(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    import fcntl

    with Store.open(tmp_path / "a.db"):
        pass
    monkeypatch.setenv("DATABASE", str(tmp_path / "a.db"))
    with (tmp_path / ".a.db.lock").open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert program.main(["reread"]) == 75
    assert "another process writes" in capsys.readouterr().err


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    for command, words in {
        "": program.HELP,
        "annotate": ('"body"', '"annotations"'),
        "link": ('"body"', '"respondents"'),
        "reread": ("DATABASE",),
        "export": ("FOLDER/latest", "DATABASE"),
        "judge": ("--with", "a source"),
    }.items():
        with pytest.raises(SystemExit, match="0"):
            program.main([*command.split(), "--help"])
        told = capsys.readouterr().out
        assert all(word in told for word in words), command
