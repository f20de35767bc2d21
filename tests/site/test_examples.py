"""The examples on the page about the API, run as they stand there, by the programs that they are for."""

import html
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator

import pytest

from tests.site.conftest import configured
from tests.site.corpus import build
from tests.site.serving import served

EXAMPLE = re.compile(r'<h3>(\w+).*?</h3>\s*<pre class="code"[^>]*>(.*?)</pre>', re.S)
RUN_BY = {  # the command, and the program that it needs
    "curl": ["bash", "-ec", "curl"],
    "Python": [sys.executable, "-c", sys.executable],
    "JavaScript": ["node", "--input-type=module", "-e", "node"],
}


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Each example by the program that it is for, while the site that it asks is served."""
    folder = configured(tmp_path_factory.mktemp("examples"))
    build(folder / "probes.db")
    with served(folder) as address, urllib.request.urlopen(f"{address}/api") as page:
        yield {name: html.unescape(code) for name, code in EXAMPLE.findall(page.read().decode())}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("curl", ['"stage": "imposed"', "date,document,words"]),
        ("Python", ["new document"]),
        ("JavaScript", ["Garante"]),
    ],
)
def test_an_example_runs(examples: dict[str, str], name: str, told: list[str]) -> None:
    *command, needed = RUN_BY[name]
    if not shutil.which(needed):
        pytest.skip(f"{needed} is not installed")
    done = subprocess.run([*command, examples[name]], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert [words for words in told if words not in done.stdout] == []


def test_every_example_is_run(examples: dict[str, str]) -> None:
    assert examples.keys() == RUN_BY.keys()
