"""Commands run as their users run them."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
Done = subprocess.CompletedProcess[str]
Scrapy = Callable[..., Done]


def command(*args: object, timeout: float = 120, **env: str) -> Done:
    """`scrapy …` in a process of its own; settings as keyword arguments come from the environment."""
    clean = {name: value for name, value in os.environ.items() if name not in ("DATABASE", "REPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "scrapy", *map(str, args)],
        cwd=ROOT,
        env={**clean, **env},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


@pytest.fixture(scope="session")
def scrapy() -> Scrapy:
    return command
