"""Where the test pages are, and the environments of the peers: made once, of exact versions.

The peers do not agree with each other on versions, so they live in environments of their own.  A peer that
cannot be installed is measured as nothing, and the table says why.
"""

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"
PEERS = ROOT / ".peers"
MODULES = {"peers": "newsplease", "fundus": "fundus"}  # by list of packages, one that shows it is installed


class Absent(RuntimeError):
    """Raised for a peer that could not be installed; its message is the installer's last word."""


def environment(folder: Path, name: str) -> Path:
    """The Python of a list of peers, made where it is missing.  Raises Absent."""
    python = folder / name / "bin" / "python"
    if not has(python, MODULES[name]):
        sys.stderr.write(f"Installing {name}.txt into {folder / name}, once\n")
        venv.create(folder / name, with_pip=False, symlinks=True)
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--prefer-binary"]
        listed = Path(__file__).with_name(f"{name}.txt")
        done = subprocess.run([*pip, "-r", str(listed)], capture_output=True, text=True, check=False)
        if done.returncode:
            raise Absent(next(reversed(done.stderr.strip().splitlines()), "pip failed without a word"))
    return python


def has(python: Path, module: str) -> bool:
    """Whether an environment has a module."""
    find = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    return python.exists() and not subprocess.run([str(python), "-c", find], check=False).returncode
