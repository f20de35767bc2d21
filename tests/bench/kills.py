"""`python -m tests.bench.kills --kills 200`: what `kill -9` during backfill and crawl loses or doubles.

A run is killed as soon as a random number of further documents is there, then started again, until it ends.
What a reader of the database has seen must stay; at the end each document has one capture, one wording and
one entry in the counts, and `warcio check` finds nothing wrong with the archive.
"""

import argparse
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

ROOT = Path(__file__).parents[2]
RECORDED = ROOT / "tests" / "sources"
STORY = (
    "<html lang=en><head><title>Acme {0} fined</title></head><body><article>"
    "<p>The data protection authority CNIL has fined Acme {0} for breaking the GDPR in {0} shops.</p>"
    "<p>Acme {0} had processed the personal data of its users without a legal basis, the regulator found.</p>"
    "<p>The company said that it would appeal the decision before the highest administrative court.</p>"
    "</article></body></html>"
)
HOW = Counter[int]()  # how the runs ended, by their exit codes
SOURCES = ("uk_ico", "fr_cnil", "us_ftc", "nl_ap")


def main() -> int:
    """Kill, and tell what is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.kills", description=__doc__)
    parser.add_argument(
        "--kills", type=int, default=200, help="half of them during backfill, half during a crawl"
    )
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    chance, half = random.Random(asked.seed), asked.kills // 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wrong = [*backfill(folder, half, chance), *crawl(folder, asked.kills - half, chance)]
    for line in wrong:
        sys.stdout.write(f"{line}\n")
    died = HOW[-signal.SIGKILL]
    sys.stdout.write(f"{died} kills, {len(wrong)} faults; {HOW.total() - died} runs had ended before\n")
    return int(bool(wrong))


def backfill(folder: Path, kills: int, chance: random.Random) -> Iterator[str]:
    """Kill runs over one file until it is read, and then say what is wrong."""
    database, count = folder / "backfill.db", 12 * kills + 20
    path, seen = archive(folder / "a.warc.gz", count), set[str]()
    for _ in range(kills):
        run = start(["backfill", "-s", f"DATABASE={database}", path])
        seen |= killed(run, database, len(seen) + chance.randrange(1, 18))
        yield from missing(seen, database)
    start(["backfill", "-s", f"DATABASE={database}", path]).wait()
    yield from miscounted(database, count)


def crawl(
    folder: Path, kills: int, chance: random.Random, sources: tuple[str, ...] = SOURCES
) -> Iterator[str]:
    """Kill crawls of recorded pages, each time with a new database when all is there."""
    for number in range(kills):
        if number % 5 == 0:
            seen, database, kept = set[str](), folder / f"{number}.db", folder / f"{number}"
        args: list[object] = ["crawlall", *sources, "-s", f"DATABASE={database}"]
        args += ["-s", f"REPLAY={RECORDED}", "-s", f"ARCHIVE={kept}", "-s", "DOWNLOAD_DELAY=0"]
        seen |= killed(start(args), database, len(seen) + chance.randrange(1, 8))
        yield from missing(seen, database)
        if number % 5 == 4 or number == kills - 1:
            start(args).wait()
            yield from doubled(database)
            yield from unreadable(kept)


def start(args: list[object]) -> subprocess.Popen[bytes]:
    """Start a command of scrapy."""
    quiet = subprocess.DEVNULL
    command = [sys.executable, "-m", "scrapy", *map(str, args)]
    return subprocess.Popen(command, cwd=ROOT, stdout=quiet, stderr=quiet, start_new_session=True)


def killed(run: subprocess.Popen[bytes], database: Path, documents: int) -> set[str]:
    """Kill a run when so many documents are there, or let it end; return those that were there before."""
    seen = set[str]()
    while run.poll() is None and len(seen) < documents:
        time.sleep(0.002)
        seen = ids(database)
    run.send_signal(signal.SIGKILL)
    HOW[run.wait()] += 1
    return seen


def ids(database: Path) -> set[str]:
    """The documents that a reader sees; none where there is no database yet."""
    try:
        return {key for (key,) in rows(database, "SELECT id FROM documents")}
    except sqlite3.OperationalError:
        return set()


def rows(database: Path, sql: str) -> list[tuple[str, ...]]:
    """What a reader is answered."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return connection.execute(sql).fetchall()


def missing(seen: set[str], database: Path) -> Iterator[str]:
    """Documents that were there and are not."""
    for key in sorted(seen - ids(database)):
        yield f"{database.name}: {key} is lost"


def miscounted(database: Path, count: int) -> Iterator[str]:
    """Each page has one document, wording and capture, and is counted once."""
    sql = "SELECT count(*) FROM documents UNION ALL SELECT count(*) FROM versions UNION ALL "
    sql += "SELECT count(*) FROM captures UNION ALL SELECT sum(value) FROM backfills, json_each(pages)"
    names = ("documents", "versions", "captures", "counted")
    for name, (found,) in zip(names, rows(database, sql), strict=True):
        if int(found) != count:
            yield f"{database.name}: {found} {name} of {count} pages"


def doubled(database: Path) -> Iterator[str]:
    """Documents that were new twice, have a wording twice, or one without its capture."""
    sql = """
      SELECT 'new twice', url FROM captures WHERE outcome = 'new' GROUP BY url HAVING count(*) > 1 UNION ALL
      SELECT 'one wording twice', document FROM versions GROUP BY document, hash HAVING count(*) > 1 UNION ALL
      SELECT 'a wording without capture', document FROM versions WHERE capture IS NULL"""
    for what, which in rows(database, sql):
        yield f"{database.name}: {what}: {which}"


def unreadable(folder: Path) -> Iterator[str]:
    """What `warcio check` says against the files of an archive."""
    for path in sorted(folder.rglob("*.warc.gz")):
        command = [sys.executable, "-m", "warcio.cli", "check", path]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode or "fail" in done.stdout:
            yield f"{path.name}: {done.stdout or done.stderr}"


def archive(path: Path, count: int) -> Path:
    """A file of so many pages, each worth keeping."""
    with path.open("wb") as file:
        writer = WARCWriter(file)
        for number in range(count):
            page = STORY.format(number).encode()
            head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            how = {"http_headers": head, "warc_headers_dict": {"WARC-Date": "2018-05-25T10:00:00Z"}}
            url = f"https://acme.example/{number}"
            writer.write_record(writer.create_warc_record(url, "response", BytesIO(page), len(page), **how))
    return path


if __name__ == "__main__":
    os.environ.pop("DATABASE", None)
    sys.exit(main())
