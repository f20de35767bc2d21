"""The site's configuration in both of Datasette's dialects, and a smoke test of the other one."""

import json
import os
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.site.conftest import DATA, FOLDER

NEXT = os.environ.get("DATASETTE_NEXT", "")  # a Python that has Datasette 1.0, to try what a move would take
OLD = yaml.safe_load((DATA / "metadata.yaml").read_text())
NEW = yaml.safe_load((DATA / "datasette.yaml").read_text())


def test_both_dialects_say_the_same() -> None:
    assert NEW["settings"] == json.loads((DATA / "settings.json").read_text())
    assert NEW["plugins"] == OLD["plugins"]


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
    ],
)
def test_the_next_datasette(database: Path, tmp_path: Path, address: str, status: int) -> None:
    for name in (*FOLDER, "datasette.yaml"):
        (tmp_path / name).symlink_to(DATA / name)
    (tmp_path / "probes.db").symlink_to(database)
    command = [NEXT, "-m", "datasette", str(tmp_path), "--get", address]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == status, answer.stderr[-500:]
