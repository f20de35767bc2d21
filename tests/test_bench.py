"""The one door to the benchmarks; what they measure has tests of its own."""

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench import __main__ as door
from tests.bench.environments import Absent, environment


def counted(data: Path = Path("nowhere"), kills: int = 3) -> Iterator[str]:
    """Count, for the test."""
    assert kills, "nothing to count"
    yield from map(str, range(kills))


@pytest.fixture(autouse=True)
def one_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(door.BENCHMARKS, "counted", door.Benchmark(counted, "no time"))


@pytest.mark.parametrize("name", door.BENCHMARKS)
def test_help_teaches_what_is_measured_and_how_long_it_takes(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        door.main([name, "--help"])
    said = capsys.readouterr().out
    benchmark = door.BENCHMARKS[name]
    assert ended.value.code == 0
    assert f"Takes {benchmark.takes} on two cores." in said
    assert (inspect.getdoc(benchmark.lines) or "?").splitlines()[0] in said
    assert all(f"--{option}" in said for option in benchmark.options)


def test_all_benchmarks_are_told_of(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        door.main(["--help"])
    said = capsys.readouterr().out
    assert all(f"\n    {name}" in said for name in door.BENCHMARKS)


def test_options_are_the_parameters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert door.main(["counted", "--data", str(tmp_path), "--kills", "2"]) == 0
    assert capsys.readouterr().out == "0\n1\n"


def test_what_is_missing_or_wrong_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert door.main(["counted"]) == 1
    assert "nowhere is not here" in capsys.readouterr().err
    assert door.main(["counted", "--data", str(tmp_path), "--kills", "0"]) == 1
    assert "nothing to count" in capsys.readouterr().err


@pytest.mark.parametrize("given", [["nonsense"], ["counted", "--kills", "many"]])
def test_what_nobody_can_measure_is_refused(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        door.main(given)
    assert ended.value.code == 2
    assert "invalid" in capsys.readouterr().err


def test_a_peer_that_cannot_be_installed_is_absent_with_the_installers_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    with pytest.raises(Absent, match="No matching distribution"):
        environment(tmp_path, "fundus")
