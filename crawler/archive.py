"""Every answer into WARC files (ISO 28500), one folder per source, so that nothing fetched is lost.

A file is written by one run, closed when it reaches a size, and never opened again for writing.  Beside the
files, `index.cdxj` has a line per record: address, time, and `{"digest", "filename", "offset", "length", …}`.
"""

import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from io import SEEK_END, BytesIO
from pathlib import Path
from typing import IO, Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.utils import Digester
from warcio.warcwriter import WARCWriter

from crawler.warc import complete

logger = logging.getLogger(__name__)
MOST = (1 << 30) - (1 << 26)  # bytes of a file after which another begins: with its last record, below 1 GiB
TRANSFER = {b"transfer-encoding", b"connection", b"keep-alive"}  # of the wire, not of the page


class Shelf:
    """The archive of one source."""

    def __init__(self, folder: Path, at: datetime, most: int = MOST) -> None:
        self.folder, self.most = folder, most
        folder.mkdir(parents=True, exist_ok=True)
        mend(folder)
        self.known = {entry["digest"]: entry for entry in held(folder)}
        self.begun, self.number = at.strftime("%Y%m%d%H%M%S"), 0
        self.file: IO[bytes] | None = None

    def put(self, response: Response, at: datetime) -> str:
        """Write an answer, or that it is the same as an earlier one; return FILE:OFFSET."""
        file = self.opened()
        writer, offset = WARCWriter(file, gzip=True), file.tell()
        record, entry = self.record(writer, response, at)
        writer.write_record(record)
        file.flush()
        entry |= {"filename": Path(file.name).name, "offset": offset, "length": file.tell() - offset}
        with (self.folder / "index.cdxj").open("a", encoding="utf-8") as index:
            index.write(f"{response.url} {entry['time']} {json.dumps(entry)}\n")
        self.known.setdefault(entry["digest"], entry | {"url": response.url})
        return f"{self.folder.name}/{entry['filename']}:{offset}"

    def record(
        self, writer: WARCWriter, response: Response, at: datetime
    ) -> tuple[ArcWarcRecord, dict[str, Any]]:
        """The record of an answer, and its line of the index."""
        digester = Digester("sha1")
        digester.update(response.body)
        digest, time = str(digester), at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        headers = {"WARC-Date": time, "WARC-Payload-Digest": digest}
        same = self.known.get(digest) if response.body else None
        how = {"http_headers": http(response), "warc_headers_dict": headers}
        if same:
            record = writer.create_revisit_record(response.url, digest, same["url"], same["time"], **how)
        else:
            body, length = BytesIO(response.body), len(response.body)
            record = writer.create_warc_record(response.url, "response", body, length, **how)
        return record, {"digest": digest, "time": time, "status": response.status, "revisit": bool(same)}

    def opened(self) -> IO[bytes]:
        """The file to write to: a new one for each run, and when the last is full."""
        if self.file and self.file.tell() < self.most:
            return self.file
        self.close()
        path = self.folder / f"{self.begun}-{self.number:05}.warc.gz"
        while path.exists():
            self.number += 1
            path = self.folder / f"{self.begun}-{self.number:05}.warc.gz"
        self.file = path.open("xb")
        told = {"software": "Probewatch/0.1", "format": "WARC File Format 1.0"}
        writer = WARCWriter(self.file, gzip=True)
        writer.write_record(writer.create_warcinfo_record(path.name, told))
        return self.file

    def close(self) -> None:
        """Close the file."""
        if self.file:
            self.file.close()
            self.file = None


def http(response: Response) -> StatusAndHeaders:
    """The head of an answer as WARC keeps it."""
    pairs = [
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in response.headers.items()
        if name.lower() not in TRANSFER
        for value in values
    ]
    return StatusAndHeaders(f"{response.status} ", pairs, protocol="HTTP/1.1")


def entries(folder: Path) -> Iterator[dict[str, Any]]:
    """The lines of an index; a last line that a crash cut off is passed over."""
    index = folder / "index.cdxj"
    if not index.exists():
        return
    for line in index.read_text("utf-8", "replace").splitlines():
        url, _, rest = line.partition(" ")
        try:
            yield {"url": url, **json.loads(rest.partition(" ")[2])}
        except ValueError:
            continue


def held(folder: Path) -> Iterator[dict[str, Any]]:
    """The lines of an index whose records its files hold: files get lost, and ends of files."""
    sizes = {path.name: path.stat().st_size for path in folder.glob("*.warc.gz")}
    for entry in entries(folder):
        if entry["offset"] + entry["length"] <= sizes.get(entry["filename"], 0):
            yield entry


def mend(folder: Path) -> None:
    """Cut off the record that a crash left unfinished at the end of a file."""
    ends: dict[str, int] = {}
    for entry in held(folder):
        ends[entry["filename"]] = max(ends.get(entry["filename"], 0), entry["offset"] + entry["length"])
    for path in folder.glob("*.warc.gz"):
        known = ends.get(path.name, 0)
        if path.stat().st_size > known:
            with path.open("r+b") as file:
                cut(file, complete(file, known))
        if not path.stat().st_size:
            path.unlink()


def cut(file: IO[bytes], end: int) -> None:
    """Shorten a file, and say so where that loses something."""
    if lost := file.seek(0, SEEK_END) - end:
        logger.warning(
            "%s: the last %d bytes, a record that a crash cut off, are taken out.", file.name, lost
        )
        file.truncate(end)


class Archive:
    """Downloader middleware: notes in each request when and where its answer was archived."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Open the source's folder.  Recorded pages are archived only if `-s ARCHIVE=FOLDER` asks for it."""
        settings = crawler.settings
        asked = settings.getpriority("ARCHIVE") or 0
        if not settings["ARCHIVE"] or (settings.get("REPLAY") and asked <= 20):
            raise NotConfigured
        self = cls(Shelf(Path(settings["ARCHIVE"]) / str(crawler.spidercls.name), datetime.now(UTC)))
        crawler.signals.connect(self.shelf.close, signals.engine_stopped)
        return self

    def process_response(self, request: Request, response: Response) -> Response:
        """Archive an answer as it came over the wire, unless the cache gave it."""
        if "cached" not in response.flags:
            at = datetime.now(UTC)
            request.meta["fetched"], request.meta["capture"] = at, self.shelf.put(response, at)
        return response
