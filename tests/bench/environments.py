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
    if not is_ready(python, requirements.stem):
        venv.create(folder, with_pip=False, symlinks=True)
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--prefer-binary"]
        subprocess.run([*pip, "-r", str(requirements)], check=True)
    return python


def is_ready(python: Path, name: str) -> bool:
    """Whether the environment has its peer."""
    module = {"peers": "newsplease", "fundus": "fundus"}[name]
    find = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    return python.exists() and not subprocess.run([str(python), "-c", find], check=False).returncode
