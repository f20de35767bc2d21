"""A web archive of real pages, searched by ours and by the peers: pace, memory, loss."""

import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator
from itertools import chain, cycle
from pathlib import Path
from typing import NamedTuple

from fastwarc.warc import ArchiveIterator, WarcRecordType
from tqdm import tqdm

from crawler.article import read
from crawler.article.errors import Unreadable
from crawler.items import Document
from pipelines.prefilter import prefilter
from pipelines.relevance import relevance
from tests.bench.environments import DATA, PEERS, ROOT, Absent, environment

EVERY = 100  # a decision in so many records
READERS = {"trafilatura": "peers", "news-please": "peers", "fundus": "fundus"}  # and their list of packages
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


class Pace(NamedTuple):
    """A row of the table: pages a second, None for a peer that is not here, and what is said below."""

    name: str
    rate: float | None
    note: str = ""


def table(data: Path = DATA, peers: Path = PEERS, records: int = 20_000) -> Iterator[str]:
    """How fast a web archive is searched for relevant pages, and what is lost; beside fastwarc and the peers.

    The archive is made of real pages: news again and again under other addresses, and a decision in every
    hundred records.  Seconds are of the processor, all on one core, so that a busy machine changes little.
    The search tells which pages to read in full; the whole command starts, reads those, takes the facts,
    keeps and links them, which costs by the page that is found.  Readers of articles read each news page
    once, which says as much of their pace as a hundred times.
    """
    news, decisions = responses(data / "warc/news.warc.gz"), responses(data / "warc/decisions.warc.gz")
    yield f"{records} pages, {records // EVERY} of them decisions | pages/s | share of fastwarc"
    yield "--- | ---: | ---:"
    notes, yardstick = list[str](), 0.0
    with tempfile.TemporaryDirectory() as name:
        archive = made(Path(name) / "news.warc.gz", news, decisions, records)
        paces = chain(ours(archive, records), theirs(news, Path(name), peers))
        for pace in tqdm(paces, desc="measured", total=3 + len(READERS), unit="row"):
            yardstick = yardstick or pace.rate or 0.0
            figures = f"{pace.rate:.0f} | {pace.rate / yardstick:.3f}" if pace.rate else "– | –"
            yield f"{pace.name} | {figures}"
            notes += [pace.note]
    yield from ("", *filter(None, notes), lost(news + decisions))


def ours(archive: Path, records: int) -> Iterator[Pace]:
    """Fastwarc, our search and our whole command over the same file."""
    reading = float(timed([sys.executable, "-c", READING, archive])[1])
    yield Pace("fastwarc, which only reads", records / reading)
    search = [sys.executable, "-c", SEARCHING, archive, records // 4]
    seconds, *memory = map(float, timed(search)[1].split())
    some, all_of_it = (kilobytes / 1024 for kilobytes in memory)
    told = f"Memory of the search: {some:.0f} MB after a quarter of the pages, {all_of_it:.0f} MB after all."
    yield Pace("ours: search", records / seconds, told)
    database = f"DATABASE={archive.with_suffix('.db')}"
    whole, said = timed([sys.executable, "-m", "scrapy", "backfill", "-s", database, archive])
    yield Pace("ours: search, reading, facts, linking", records / whole, said.strip().rpartition("/")[2])


def theirs(news: list[Record], folder: Path, peers: Path) -> Iterator[Pace]:
    """The peers over the news, each page once; pages that fundus does not know are not counted."""
    lines = "\n".join(json.dumps(line) for line in saved(news, folder))
    for name, packages in READERS.items():
        try:
            pages, seconds = peer(name, environment(peers, packages), lines)
            yield Pace(f"{name} ({pages} pages)", pages / seconds)
        except Absent as why:
            yield Pace(f"{name}: not installed ({why})", None)


def responses(path: Path) -> list[Record]:
    """The responses of an archive."""
    with path.open("rb") as file:
        found = ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=False)
        blocks = [(record.headers["WARC-Target-URI"] or "", bytes(record.reader.read())) for record in found]
    return [(url, block, block.partition(b"\r\n\r\n")[2]) for url, block in blocks]


def made(path: Path, news: list[Record], decisions: list[Record], count: int) -> Path:
    """Write the archive; each response is packed once and put together with each of its heads."""
    packed = {url: (block, deflated(block, zlib.Z_FINISH)) for url, block, _ in news + decisions}
    others, relevant = cycle(url for url, *_ in news), cycle(url for url, *_ in decisions)
    with path.open("wb") as file:
        for number in range(count):
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


def saved(news: list[Record], folder: Path) -> Iterator[dict[str, object]]:
    """Each page in a file, as a peer is told of it."""
    for number, (url, _, body) in enumerate(news):
        file = folder / f"{number}.html.gz"
        file.write_bytes(gzip.compress(body, 1))
        yield {"id": number, "url": url, "file": str(file)}


def peer(name: str, python: Path, lines: str) -> tuple[int, float]:
    """How many pages a peer reads in how many seconds."""
    script = Path(__file__).with_name("peers.py")
    done = subprocess.run([python, script, name], input=lines, capture_output=True, text=True, check=True)
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
