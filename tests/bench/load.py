"""The site under load: 50,000 documents, a crawl that writes, wrk on loopback; beside plain Datasette."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tqdm import tqdm

from tests.bench.twins import corpus
from tests.site.conftest import configured
from tests.site.serving import served

WORDS = (
    *("consent", "whatsapp", "cookies", "fine", "breach", "transparency", "children", "facebook", "appeal"),
    *("privacy", "data", "decision", "court", "commission", "regulator", "information", "users", "personal"),
    *("processing", "investigation", "complaint", "notice", "security", "access", "rights", "company"),
    *("google", "policy", "sharing", "authority", "million", "euro", "order", "published", "law", "health"),
    *("protection", "messages", "terms", "marketing"),
)
TABLE = "/probes/documents.json?_size=50"


class Asked(NamedTuple):
    """What is asked of the site, and how many answers a second it must give at least."""

    title: str
    paths: list[str]
    goal: int


class Measured(NamedTuple):
    """What wrk told."""

    rate: float  # answers a second
    p95: float  # seconds
    failed: int  # answers that were errors, or none


def table(documents: int = 50_000, seconds: int = 5) -> Iterator[str]:
    """How much the site answers while a crawl writes, beside plain Datasette; needs wrk."""
    if not shutil.which("wrk"):
        raise FileNotFoundError("wrk is not here: apt-get install wrk")
    with tempfile.TemporaryDirectory() as name:
        path = corpus(Path(name) / "probes.db", documents)
        yield from measured(path, seconds)


def measured(path: Path, seconds: int) -> Iterator[str]:
    """The site over a database, beside plain Datasette over the same, while a crawl writes into it."""
    configured(path.parent)
    asked = addresses(path)
    with writing(path) as written:
        with served(path) as plain:
            yardstick = {many: wrk(plain, [TABLE], many, seconds) for many in (2, 100)}
        yield "| address | connections | a second | goal | p95, s | errors | × plain, 2 | × plain, 100 |"
        yield "|---|--:|--:|--:|--:|--:|--:|--:|"
        for many, found in yardstick.items():
            yield line("plain Datasette: table JSON", many, found, "", yardstick)
        with served(path.parent) as site:
            for title, paths, goal in tqdm(asked, desc="asked", unit="address"):
                yield line(title, 100, wrk(site, paths, 100, seconds), f"{goal}", yardstick)
    yield ""
    yield f"{count_of(path):,} documents, {len(written)} of them written by a crawl meanwhile."


def addresses(path: Path) -> list[Asked]:
    """Answers that are kept (one address, or a few), and answers that must be made (each another)."""
    db = sqlite3.connect(path)
    ids = [row[0] for row in db.execute("SELECT id FROM documents ORDER BY id LIMIT 20000")]
    db.close()
    days = [f"{2010 + n % 16}-{n % 12 + 1:02}-{n % 28 + 1:02}" for n in range(5000)]
    questions = [f"{one}+{two}" for one in WORDS for two in WORDS]
    return [
        Asked("row JSON", [f"/api/1/documents/{key}" for key in ids[:100]], 500),
        Asked("row JSON, 20,000 ids", [f"/api/1/documents/{key}" for key in ids], 500),
        Asked("list JSON", ["/api/1/documents"], 200),
        Asked("list JSON, each another", [f"/api/1/documents?published_to={day}" for day in days], 200),
        Asked("search JSON", ["/search.json?q=consent"], 80),
        Asked(f"search JSON, {len(questions):,} questions", [f"/search.json?q={q}" for q in questions], 80),
        Asked("front page", ["/"], 50),
        Asked("list of cases", ["/cases"], 50),
        Asked("list of cases, 200 pages", [f"/cases?page={n}" for n in range(1, 201)], 50),
        Asked("page of a document, 20,000 ids", [f"/documents/{key}" for key in ids], 50),
    ]


def wrk(address: str, paths: list[str], connections: int, seconds: int) -> Measured:
    """Ask so many at a time; once before, so that templates are compiled and the file is in memory."""
    urllib.request.urlopen(address + paths[-1]).close()
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(paths) + "\n")
        file.flush()
        options = [f"-c{connections}", "-t2", f"-d{seconds}", "--timeout", "10"]
        done = subprocess.run(
            ["wrk", *options, "-s", str(Path(__file__).with_name("load.lua")), address],
            env={**os.environ, "ADDRESSES": file.name},
            capture_output=True,
            text=True,
            check=True,
        )
    told = next(line for line in done.stdout.splitlines() if line.startswith("TOLD")).split()[1:]
    requests, microseconds, failed, p95 = map(float, told)
    return Measured((requests - failed) / microseconds * 1e6, p95 / 1e6, int(failed))


def line(title: str, connections: int, found: Measured, goal: str, yardstick: dict[int, Measured]) -> str:
    """A row of the table; no ratio to what answered nothing."""
    ratios = [f"{found.rate / other.rate:.1f}" if other.rate else "–" for other in yardstick.values()]
    told = (f"{connections}", f"{found.rate:.0f}", goal, f"{found.p95:.2f}", f"{found.failed}")
    return f"| {title} | {' | '.join((*told, *ratios))} |"


@contextmanager
def writing(path: Path) -> Iterator[list[str]]:
    """A crawl that keeps documents until the block ends; then the ids that it kept."""
    kept: list[str] = []
    command = [sys.executable, "-m", "tests.bench.writer", str(path)]
    crawl = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield kept
    finally:
        told, _ = crawl.communicate()  # the end of its input ends it
        kept += told.decode().split()
        assert crawl.returncode == 0, "the crawl could not write"


def count_of(path: Path) -> int:
    db = sqlite3.connect(path)
    try:
        return int(db.execute("SELECT count(*) FROM documents").fetchone()[0])
    finally:
        db.close()
