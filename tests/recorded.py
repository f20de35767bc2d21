"""The database that a crawl of all recorded pages makes."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def crawled(folder: Path) -> Path:
    """Crawl into `folder` through the real spiders."""
    path = folder / "probes.db"
    done = subprocess.run(
        [sys.executable, "-m", "scrapy", "crawlall", "-s", f"ARCHIVE={folder / 'archive'}"],
        cwd=ROOT,
        env={**os.environ, "REPLAY": str(ROOT / "tests" / "sources"), "DATABASE": str(path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return path
