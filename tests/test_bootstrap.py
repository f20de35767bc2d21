"""Setting up on machines that lack one thing or another; no environment is really made."""

import argparse
import socket
from pathlib import Path

import pytest

import bootstrap


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A machine with nothing on it: every command is noted and succeeds; nothing is on the PATH."""
    ran: list[list[str]] = []

    def note(command: list[object], **_: object) -> argparse.Namespace:
        ran.append([str(word) for word in command])
        return argparse.Namespace(returncode=0)

    monkeypatch.setattr(bootstrap, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / ".venv/bin/python")
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(bootstrap, "DATABASE", tmp_path / "probes.db")
    monkeypatch.setattr(bootstrap, "DEMO", tmp_path / "probes.demo")
    monkeypatch.setattr(bootstrap.subprocess, "run", note)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
    return ran


def test_the_usual_way(machine: list[list[str]]) -> None:
    bootstrap.set_up()
    assert [command[2] for command in machine] == ["venv", "pip"]
    assert bootstrap.STAMP.read_text() == bootstrap.stamp()


def test_a_second_run_installs_nothing(machine: list[list[str]]) -> None:
    bootstrap.PYTHON.parent.mkdir(parents=True)
    bootstrap.PYTHON.touch()
    bootstrap.STAMP.write_text(bootstrap.stamp())
    bootstrap.set_up()
    assert machine == []


@pytest.mark.parametrize("tool", ["uv", "pip", "pip3"])
def test_without_ensurepip_another_installer_fills_it(
    machine: list[list[str]], monkeypatch: pytest.MonkeyPatch, tool: str
) -> None:
    monkeypatch.setattr(bootstrap, "with_pip", lambda: False)
    monkeypatch.setattr(bootstrap.shutil, "which", {tool: f"/bin/{tool}"}.get)
    bootstrap.set_up()
    assert "--without-pip" in machine[0]
    assert machine[1][0] == f"/bin/{tool}"
    assert str(bootstrap.PINS) in machine[1]


def test_as_root_on_debian_python3_venv_is_installed(
    machine: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter([False, True])
    monkeypatch.setattr(bootstrap, "with_pip", lambda: next(answers))
    monkeypatch.setattr(bootstrap.shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    bootstrap.set_up()
    assert machine[-1] == ["apt-get", "install", "-y", "-qq", "python3-venv"]
    assert "python3-venv" in capsys.readouterr().out


def test_with_nothing_it_says_the_one_line_to_run(
    machine: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "with_pip", lambda: False)
    with pytest.raises(bootstrap.SetupError, match="sudo apt-get install python3-venv"):
        bootstrap.set_up()
    assert not bootstrap.STAMP.exists()


def test_the_demo_leaves_a_corpus_of_your_own_alone(machine: list[list[str]]) -> None:
    bootstrap.DATABASE.write_text("years of crawling")
    with pytest.raises(bootstrap.SetupError, match="corpus of your own"):
        bootstrap.demo(argparse.Namespace(port=8001))
    assert bootstrap.DATABASE.read_text() == "years of crawling"
    assert machine == []


def test_a_taken_port_is_passed_over() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert bootstrap.free_port(port) > port
