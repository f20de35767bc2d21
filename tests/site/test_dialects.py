"""The site's configuration in both of Datasette's dialects, and a smoke test of the other one.

    python3 -m venv next && next/bin/pip install datasette==1.0a41
    DATASETTE_NEXT=next/bin/python python -m pytest tests/site/test_dialects.py

What a move to 1.0 would take, as found with 1.0a41, the newest pre-release of November 2026: pages, API,
feeds, CSV and Datasette's own pages answer as on 0.65.5, from the same plugins and templates.  Beside the
pin in pyproject.toml there are four things, of which the first three are done and tested here:
`datasette.yaml` takes the place of `settings.json` and of the plugins in `metadata.yaml`; the hook
`permission_allowed` is never called, so that the closed tables stand in that file as well; a table's template
is told its rows as `count`; and the hook, `settings.json` and the old address of SQL can go.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest
import yaml
from probewatch import security

from tests.site.conftest import DATA, FOLDER

NEXT = os.environ.get("DATASETTE_NEXT", "")  # a Python that has Datasette 1.0, to try what a move would take
OLD = yaml.safe_load((DATA / "metadata.yaml").read_text())
NEW = yaml.safe_load((DATA / "datasette.yaml").read_text())


def test_both_dialects_say_the_same() -> None:
    assert NEW["settings"] == json.loads((DATA / "settings.json").read_text())
    assert NEW["plugins"] == OLD["plugins"]
    tables = NEW["databases"]["probes"]["tables"]
    assert {name for name, table in tables.items() if table["allow"] is False} == security.CLOSED


@pytest.mark.skipif(not NEXT, reason="DATASETTE_NEXT names no Python with Datasette 1.0")
@pytest.mark.parametrize(
    ("address", "status"),
    [
        *(("/", 0), ("/cases", 0), ("/cases/c-ico-whatsapp", 0), ("/search?q=WhatsApp", 0), ("/figures", 0)),
        *(
            ("/api/1/documents", 0),
            ("/openapi.json", 0),
            ("/changes.atom", 0),
            ("/probes", 0),
            ("/probes/cases", 0),
        ),
        *(("/probes/cases.csv", 0), ("/probes/texts", 1), ("/probes/texts.json", 1), ("/nothing", 1)),
        *(("/probes/-/query.json?sql=select+1", 1), ("/probes/te~78ts.json", 1)),
        *(("/probes/watches", 1), ("/probes/deliveries.json", 1), ("/probes/cases/c-ico-whatsapp", 0)),
    ],
)
def test_the_next_datasette(database: Path, tmp_path: Path, address: str, status: int) -> None:
    answer = asked(database, tmp_path, address)
    assert answer.returncode == status, answer.stderr[-500:]


@pytest.mark.skipif(not NEXT, reason="DATASETTE_NEXT names no Python with Datasette 1.0")
def test_the_next_datasette_counts_and_explains(database: Path, tmp_path: Path) -> None:
    page = asked(database, tmp_path, "/probes/cases?status=closed").stdout
    assert "1 row" in page and "What the columns mean" in page
    assert "derived: The whole life of a probe." in asked(database, tmp_path, "/probes").stdout


def asked(database: Path, folder: Path, address: str) -> "subprocess.CompletedProcess[str]":
    """What Datasette 1.0 answers; the exit code is 1 for every error."""
    for name, target in [(name, DATA / name) for name in (*FOLDER, "datasette.yaml")] + [
        ("probes.db", database)
    ]:
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to(target)
    command = [NEXT, "-m", "datasette", str(folder), "--get", address]
    return subprocess.run(command, capture_output=True, text=True, check=False)
