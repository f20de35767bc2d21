"""How fast a web archive is searched, and what is lost: `python -m tests.bench backfill`.

The archive is made of real pages: news again and again under other addresses, and a decision in every hundred
records.  Seconds are of the processor, so that a busy machine changes little; all is on one core.  The start
of a program counts only for the whole command.  Readers of articles read each news page once, which says as
much of their pace as a hundred times.
"""

import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecordType

from crawler.article import read
from crawler.article.errors import Unreadable
from crawler.items import Document
from pipelines.prefilter import prefilter
from pipelines.relevance import relevance

RECORDS, EVERY, SOME = 20_000, 100, 5_000
ROOT = Path(__file__).parents[2]
Record = tuple[str, bytes, bytes]  # address, HTTP response, body of it

READING = """
import sys, time
from fastwarc.warc import ArchiveIterator, WarcRecordType
began = time.process_time()
with open(sys.argv[1], "rb") as file:
    for record in ArchiveIterator(file, record_types=WarcRecordType.response):
        pass
print(time.process_time() - began)
"""
SEARCHING = """
import resource, sys, time
from crawler.backfill import stretches
from crawler.selection import Selection
from crawler.warc import opened
from pipelines.prefilter import prefilter
prefilter(b"<h1>The CNIL fined Acme</h1>")  # loads the vocabulary
began, pages, some = time.process_time(), 0, 0
with opened(sys.argv[1]) as archive:
    for stretch in stretches(archive, 0, Selection(), prefilter):
        pages += stretch.left_out.total() + bool(stretch.answer)
        if not some and pages >= int(sys.argv[2]):
            some = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(time.process_time() - began, some, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def table(data: Path, environments: dict[str, Path]) -> Iterator[str]:
    """The lines of the table."""
    news, decisions = records(data / "warc/news.warc.gz"), records(data / "warc/decisions.warc.gz")
    with tempfile.TemporaryDirectory() as folder:
        archive = made(Path(folder) / "news.warc.gz", news, decisions)
        reading = float(timed([sys.executable, "-c", READING, archive])[1])
        searching, *memory = map(float, timed([sys.executable, "-c", SEARCHING, archive, SOME])[1].split())
        database = f"DATABASE={folder}/probes.db"
        whole, said = timed([sys.executable, "-m", "scrapy", "backfill", "-s", database, archive])
        peers = {name: peer(name, python, news, Path(folder)) for name, python in known(environments)}
    yield f"{RECORDS} pages, {RECORDS // EVERY} of them decisions | pages/s | share of fastwarc"
    yield "--- | ---: | ---:"
    ours = {
        "fastwarc, which only reads": reading,
        "ours: search": searching,
        "ours: search, reading, facts, linking": whole,
    }
    for name, seconds in ours.items():
        yield f"{name} | {RECORDS / seconds:.0f} | {reading / seconds:.2f}"
    for name, (pages, seconds) in peers.items():
        rate = pages / seconds
        yield f"{name} ({pages} pages) | {rate:.0f} | {rate * reading / RECORDS:.3f}"
    some, all_of_it = (kilobytes / 1024 for kilobytes in memory)
    yield ""
    yield f"Memory of the search: {some:.0f} MB after {SOME} pages, {all_of_it:.0f} MB after all."
    yield lost(news + decisions)
    yield said.strip().rpartition("/")[2]


def records(path: Path) -> list[Record]:
    """The responses of an archive."""
    with path.open("rb") as file:
        found = ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=False)
        blocks = [(record.headers["WARC-Target-URI"] or "", bytes(record.reader.read())) for record in found]
    return [(url, block, block.partition(b"\r\n\r\n")[2]) for url, block in blocks]


def made(path: Path, news: list[Record], decisions: list[Record]) -> Path:
    """Write the archive; each response is packed once and put together with each of its heads."""
    packed = {url: (block, deflated(block, zlib.Z_FINISH)) for url, block, _ in news + decisions}
    others, relevant = cycle(url for url, *_ in news), cycle(url for url, *_ in decisions)
    with path.open("wb") as file:
        for number in range(RECORDS):
            url = next(relevant if number % EVERY == EVERY - 1 else others)
            block, body = packed[url]
            mark = "&" if "?" in url else "?"
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}{mark}number={number}\r\n"
                "WARC-Date: 2019-11-20T12:00:00Z\r\n"
                "Content-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(block)}\r\n\r\n"
            ).encode()
            file.write(b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + deflated(head, zlib.Z_FULL_FLUSH) + body)
            length = len(head) + len(block) + 4
            check = zlib.crc32(b"\r\n\r\n", zlib.crc32(block, zlib.crc32(head)))
            file.write(check.to_bytes(4, "little") + length.to_bytes(4, "little"))
    return path


def deflated(data: bytes, end: int) -> bytes:
    """Data as a part of a gzip member; the last part closes the record."""
    packer = zlib.compressobj(6, wbits=-15)
    last = b"\r\n\r\n" if end == zlib.Z_FINISH else b""
    return packer.compress(data + last) + packer.flush(end)


def timed(command: list[object]) -> tuple[float, str]:
    """Seconds of the processor that a command takes with all its children on one core, and what it says."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    core = {min(os.sched_getaffinity(0))}
    done = subprocess.run(
        [*map(str, command)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        preexec_fn=lambda: os.sched_setaffinity(0, core),
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def known(environments: dict[str, Path]) -> Iterator[tuple[str, Path]]:
    """The peers that read any page, and fundus, each with its Python."""
    yield "trafilatura", environments["peers"]
    yield "news-please", environments["peers"]
    yield "fundus", environments["fundus"]


def peer(name: str, python: Path, news: list[Record], folder: Path) -> tuple[int, float]:
    """How many pages a peer reads in how many seconds; those of publishers unknown to it are not counted."""
    lines = []
    for number, (url, _, body) in enumerate(news):
        file = folder / f"{number}.html.gz"
        file.write_bytes(gzip.compress(body, 1))
        lines.append(json.dumps({"id": number, "url": url, "file": str(file)}))
    script = Path(__file__).with_name("peers.py")
    done = subprocess.run(
        [python, script, name], input="\n".join(lines), capture_output=True, text=True, check=True
    )
    *pages, end = map(json.loads, done.stdout.splitlines())
    return sum("title" in page or "error" in page for page in pages), end["seconds"]


def lost(pages: list[Record]) -> str:
    """How many of the pages that full reading calls relevant the search passes over."""
    relevant = [body for url, _, body in pages if belongs(url, body)]
    missed = sum(not prefilter(body) for body in relevant)
    return f"Relevant when read in full: {len(relevant)} of {len(pages)}; the search loses {missed} of them."


def belongs(url: str, body: bytes) -> bool:
    """Whether a page is relevant when it is read in full."""
    try:
        page = read(body, url)
    except Unreadable:
        return False
    return relevance(Document("", url, page.title, page.body)).relevant
