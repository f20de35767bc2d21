"""`kill -9` during backfill and crawl, by hundreds: what is lost, doubled or unreadable afterwards."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from itertools import chain, cycle
from pathlib import Path
from typing import NamedTuple

from tqdm import tqdm
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.bench.environments import ROOT

RECORDED = ROOT / "tests" / "sources"
STORY = (
    "<html lang=en><head><title>Acme {0} fined</title></head><body><article>"
    "<p>The data protection authority CNIL has fined Acme {0} for breaking the GDPR in {0} shops.</p>"
    "<p>Acme {0} had processed the personal data of its users without a legal basis, the regulator found.</p>"
    "<p>The company said that it would appeal the decision before the highest administrative court.</p>"
    "</article></body></html>"
)
SOURCES = ("uk_ico", "fr_cnil", "us_ftc", "nl_ap")
QUOTA = 5  # kills of one database, before it is run to its end and looked at
PAGES = 120  # of an archive: more than the runs of one database read before they die


@dataclass(frozen=True)
class Trial:
    """A command over a database of its own; a run dies after at most so many further documents."""

    command: list[object]
    database: Path
    most: int
    wrong: Callable[[], Iterator[str]]  # what is, when a run has come to its end


class Ended(NamedTuple):
    """How a run ended, and the documents that were seen while it ran."""

    code: int
    seen: set[str]


def table(kills: int = 200, seed: int = 0) -> Iterator[str]:
    """What `kill -9` loses or doubles: half of the kills during backfill, half during a crawl.

    A running process is killed as soon as a random number of further documents is there, five times over
    one database; then a last run goes to its end.  A run that ended by itself counts as no kill.  What a
    reader of the database has seen must stay; at the end each document has one capture, one wording and one
    entry in the counts, and `warcio check` finds nothing wrong with the archive.
    """
    quotas = [min(QUOTA, kills - at) for at in range(0, kills, QUOTA)]
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(os.cpu_count()) as pool:
        tried = [
            pool.submit(repeated, make, Path(name) / str(number), quota, random.Random(f"{seed}/{number}"))
            for number, (quota, make) in enumerate(zip(quotas, cycle((backfill, crawl)), strict=False))
        ]
        progress = tqdm(as_completed(tried), total=len(tried), desc=f"{QUOTA} kills each", unit="database")
        faults = [fault for done in progress for fault in done.result()]
    yield from faults
    assert not faults, f"{len(faults)} faults after {kills} kills of running processes"
    yield f"{kills} kills of running processes, half in backfill, half in a crawl:"
    yield "nothing lost, nothing doubled, every archive readable"


def repeated(make: Callable[[Path], Trial], folder: Path, kills: int, chance: random.Random) -> list[str]:
    """What is wrong after so many kills; a database that is done before the last is followed by another."""
    died, faults, number = 0, list[str](), 0
    while died < kills:
        number += 1
        (place := folder / str(number)).mkdir(parents=True)
        died += to_the_end(make(place), kills - died, chance, faults)
    return faults


def to_the_end(trial: Trial, kills: int, chance: random.Random, faults: list[str]) -> int:
    """Run a command until it ends by itself; return how many runs were killed before, at most so many."""
    seen, died = set[str](), 0
    while True:
        limit = len(seen) + chance.randrange(1, trial.most) if died < kills else sys.maxsize
        ended = run(trial, limit)
        seen |= ended.seen
        faults += missing(seen, trial.database)
        if ended.code != -signal.SIGKILL:
            faults += [f"{trial.database}: exit {ended.code}"] if ended.code else []
            faults += trial.wrong()
            return died
        died += 1


def run(trial: Trial, documents: int) -> Ended:
    """Start the command and kill it when so many documents are there, or let it end."""
    quiet, seen = subprocess.DEVNULL, set[str]()
    clean = {name: value for name, value in os.environ.items() if name not in ("DATABASE", "REPLAY")}
    command = [sys.executable, "-m", "scrapy", *map(str, trial.command), "-s", f"DATABASE={trial.database}"]
    process = subprocess.Popen(command, cwd=ROOT, env=clean, stdout=quiet, stderr=quiet)
    while process.poll() is None and len(seen) < documents:
        time.sleep(0.002)
        seen = ids(trial.database)
    process.kill()
    return Ended(process.wait(), seen)


def backfill(folder: Path) -> Trial:
    """Backfill of one file; at its end each page has been kept once."""
    path, database = archive(folder / "a.warc.gz", PAGES), folder / "backfill.db"
    return Trial(["backfill", path], database, 18, lambda: miscounted(database, PAGES))


def crawl(folder: Path, sources: tuple[str, ...] = SOURCES) -> Trial:
    """A crawl of recorded pages with its archive."""
    database, kept = folder / "crawl.db", folder / "archive"
    settings = (f"REPLAY={RECORDED}", f"ARCHIVE={kept}", "DOWNLOAD_DELAY=0")
    command = ["crawlall", *sources, *(part for one in settings for part in ("-s", one))]
    return Trial(command, database, 8, lambda: chain(doubled(database), unreadable(kept)))


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
