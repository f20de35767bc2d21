"""What the README and the workflow tell a scheduler to run can be run, and gives away only what is public."""

import configparser
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.crawl.conftest import ROOT, command

HOME = "/srv/probewatch"
README = (ROOT / "README.md").read_text("utf-8")
WORKFLOW: dict[str, Any] = yaml.safe_load((ROOT / ".github" / "workflows" / "crawl.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = WORKFLOW["jobs"]["crawl"]["steps"]
RUN = {step["name"]: step["run"] for step in STEPS if "run" in step}
UNITS = dict(
    zip(
        ("probewatch.service", "probewatch.timer"),
        re.findall(r"```ini\n(.*?)```", README, re.DOTALL),
        strict=True,
    )
)
(CRONTAB,) = re.findall(r"```crontab\n(.*?)\n```", README)
PROGRAM = re.compile(r"\.venv/bin/(?:scrapy|python -m pipelines)[^;|&}\n]*")


def unit(name: str) -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their capitals
    read.read_string(UNITS[name])
    return read


def programs() -> set[str]:
    """Every call of ours that a scheduler is told to make."""
    everything = "\n".join([CRONTAB, *UNITS.values(), *RUN.values()])
    return {" ".join(found.split()) for found in PROGRAM.findall(everything)}


@pytest.mark.parametrize("called", sorted(programs()))
def test_what_is_called_exists(called: str) -> None:
    program, *args = shlex.split(called)
    options = [arg for arg in args if arg.startswith("--")]
    run = [str(ROOT / program), *[arg for arg in args if not arg.startswith("--")], "--help"]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert all(option in done.stdout for option in options)


def test_all_three_ways_crawl_what_is_due_and_alert_whatever_came_of_it() -> None:
    assert len(programs()) == 3
    service = unit("probewatch.service")["Service"]
    assert (service["ExecStart"].split("/")[-1], service["SuccessExitStatus"]) == (
        "scrapy crawlall --due",
        "75",
    )
    assert service["ExecStopPost"].endswith("scrapy alert"), "it runs also where the crawl has failed"
    assert "--due; " in CRONTAB
    assert [step["continue-on-error"] for step in STEPS if "scrapy" in step.get("run", "")] == [True, True]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_takes_the_units(tmp_path: Path) -> None:
    for name, text in UNITS.items():
        here = text.replace(HOME, str(ROOT)).replace("User=probewatch", "User=root")
        (tmp_path / name).write_text(here)
    verify = ["systemd-analyze", "verify", *map(str, tmp_path.iterdir())]
    done = subprocess.run(verify, capture_output=True, text=True, check=False)
    assert [line for line in done.stderr.splitlines() if str(tmp_path) in line or "probewatch" in line] == []
    (tmp_path / "probewatch.timer").write_text(UNITS["probewatch.timer"].replace("hourly", "howrly"))
    control = subprocess.run(verify, capture_output=True, text=True, check=False)
    assert "howrly" in control.stderr


def test_the_workflow_may_do_no_more_than_it_must() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert WORKFLOW["concurrency"] == {"group": "crawl", "cancel-in-progress": False}
    assert {"schedule", "workflow_dispatch"} == set(WORKFLOW[True]), "YAML reads `on` as true"
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step["uses"]) for step in STEPS if "uses" in step)
    assert "permissions" not in WORKFLOW["jobs"]["crawl"]
    assert not [run for run in RUN.values() if "${{" in run], "an expression in a script can be injected into"


def test_nothing_leaves_the_run_but_the_encrypted_state_and_the_public_export() -> None:
    leaving = {
        step["uses"].partition("@")[0]: step["with"]["path"]
        for step in STEPS
        if "path" in step.get("with", {})
    }
    assert leaving == {
        "actions/cache/restore": "state.enc",
        "actions/cache/save": "state.enc",
        "actions/upload-artifact": "public",
    }
    assert RUN["Export what may be given to anyone"].count("pipelines export") == 1


def shell(step: str, folder: Path, key: str) -> subprocess.CompletedProcess[str]:
    """A step as GitHub runs it."""
    bash = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", RUN[step]]
    env = {"PATH": "/usr/bin:/bin", "STATE_KEY": key}
    return subprocess.run(bash, cwd=folder, env=env, capture_output=True, text=True, check=False)


def test_the_database_goes_from_run_to_run_and_cannot_be_read_on_the_way(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    (one / "data").mkdir(parents=True)
    two.mkdir()
    crawl = ["-s", f"REPLAY={ROOT / 'tests' / 'sources'}", "-s", f"DATABASE={one / 'data' / 'probes.db'}"]
    assert command("crawlall", "us_sec", *crawl).returncode == 0
    assert shell("Unpack", two, "secret").returncode == 1, "no run begins anew by itself"
    assert shell("Pack", one, "").returncode == 1
    assert shell("Pack", one, "secret").returncode == 0
    assert b"SQLite" not in (one / "state.enc").read_bytes()
    shutil.copy(one / "state.enc", two)
    assert shell("Unpack", two, "guess").returncode != 0
    assert shell("Unpack", two, "secret").returncode == 0
    databases = [(folder / "data" / "probes.db").read_bytes() for folder in (one, two)]
    assert databases[0] == databases[1]
    assert len(databases[0]) > 100_000
