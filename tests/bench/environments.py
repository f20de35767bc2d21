"""Environments of the peers: made once, of exact versions."""

import subprocess
import sys
import venv
from pathlib import Path

LISTS = ("peers", "fundus")


def environments(folder: Path) -> dict[str, Path]:
    """The Python of each list of peers; makes what is missing."""
    return {name: made(folder / name, Path(__file__).parent / f"{name}.txt") for name in LISTS}


def made(folder: Path, requirements: Path) -> Path:
    """The Python of one environment with these packages."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=False, symlinks=True)
        pip = [
            sys.executable,
            "-m",
            "pip",
            "--python",
            str(python),
            "install",
            "-q",
            "--only-binary",
            ":all:",
        ]
        subprocess.run([*pip, "-r", str(requirements)], check=True)
    return python
