"""The site, by a program that knows only its description, and by a browser that follows every link."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.environments import ROOT
from tests.site.browsing import AXE
from tests.site.conftest import configured
from tests.site.corpus import build
from tests.site.fuzzing import fuzzed, requests
from tests.site.serving import served


def asked(examples: int = 200) -> Iterator[str]:
    """Whether the API answers as its description says, asked by a program that knows nothing else."""
    with tempfile.TemporaryDirectory() as name:
        folder = configured(Path(name))
        build(folder / "probes.db")
        with served(folder) as address:
            done = fuzzed(address, folder, "coverage,fuzzing,stateful", examples)
    assert done.returncode == 0, done.stdout
    yield f"{requests(done):,} requests made from /openapi.json: no 5xx, every answer as described"


def walked() -> Iterator[str]:
    """Whether a browser that follows every link of the site finds something wrong; needs Chromium."""
    command = [sys.executable, "-m", "pytest", "-q", "--whole-site", "tests/site/test_browser.py"]
    done = subprocess.run(command, cwd=ROOT, stdout=sys.stderr, check=False)
    assert done.returncode == 0, "the browser found something wrong"
    barriers = "axe found no barrier" if AXE.exists() else f"no look for barriers, as {AXE} is not here"
    yield "Every link followed at 1280 and 390 pixels, light and dark: no dead link, no console error,"
    yield f"no request elsewhere, nothing wider than the screen, headings in order; {barriers}"
