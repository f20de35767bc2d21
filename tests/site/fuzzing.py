"""The API as Schemathesis asks it: thousands of requests made from its own description."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
)
# Not positive_data_acceptance: a schema cannot say which days exist, nor which cursors a list gave.


def fuzzed(address: str, folder: Path, phases: str, examples: int) -> "subprocess.CompletedProcess[str]":
    """Run Schemathesis; exit code 1 where an answer is not as described.  `folder` takes its cache."""
    program = shutil.which("schemathesis", path=Path(sys.executable).parent)
    options = ["--checks", ",".join(CHECKS), "--phases", phases, "--max-examples", str(examples)]
    options += ["--generation-deterministic", "--warnings", "off", "--continue-on-failure", "--no-color"]
    return subprocess.run(
        [str(program), "run", f"{address}/openapi.json", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def requests(done: "subprocess.CompletedProcess[str]") -> int:
    """How many requests it made."""
    return int(re.findall(r"(\d+) generated", done.stdout)[-1])
