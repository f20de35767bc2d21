"""WARC files at any address, record by record, each with the place where it begins."""

import zlib
from base64 import b32encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha1
from io import SEEK_END
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, Any

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

SCALE = "pip install --constraint constraints.txt '.[scale]'"
CHUNK = 1 << 16
GZIP = 31  # zlib's word for a gzip member with its head and checksum
WANTED = WarcRecordType.response | WarcRecordType.warcinfo


class Damaged(ValueError):
    """Raised at the end of what can be read of a file; what could be read is good."""


class Unreachable(ValueError):
    """Raised for an address that holds no file, or that needs a library that is missing."""


@dataclass(frozen=True, slots=True)
class WebArchive:
    """An open WARC file; `address` tells it from all others."""

    address: str
    file: IO[bytes]
    size: int

    @property
    def name(self) -> str:
        """The last part of the address."""
        return self.address.rpartition("/")[2]

    @property
    def local(self) -> bool:
        """Whether it is on this machine, where what cannot be read now never will be."""
        return "://" not in self.address


@contextmanager
def opened(address: str) -> Iterator[WebArchive]:
    """Open a file of this machine, or of http, https and (with the extra `scale`) s3.

    :raises Unreachable: it cannot be opened.
    """
    try:
        if "://" in address:
            file, size = remote(address)
        else:
            address = str(Path(address).resolve())
            size, file = Path(address).stat().st_size, Path(address).open("rb")  # noqa: SIM115 - below
    except OSError as error:
        raise Unreachable(
            f"{address} cannot be read: {error.strerror or error.__cause__ or error}"
        ) from error
    with file:
        yield WebArchive(address, file, size)


def remote(address: str) -> tuple[Any, int]:
    """A file elsewhere, read in blocks or, where its server gives no parts, copied whole; and its size."""
    from fsspec.core import url_to_fs

    try:
        system, path = url_to_fs(address)
        file = system.open(path, "rb", block_size=128 * CHUNK)
        file = file if gives_parts(file) else whole(system, path)
        return file, file.seek(0, SEEK_END)
    except ImportError as error:
        raise Unreachable(f"{address} cannot be read: {error}; for s3, run {SCALE}") from error
    except refusals() as error:
        raise Unreachable(f"{address} cannot be read: {error}") from error


def refusals() -> tuple[type[Exception], ...]:
    """What opening a remote file raises besides OSError: for its address, connection or credentials."""
    try:
        from botocore.exceptions import BotoCoreError
    except ImportError:
        return ValueError, interruption()
    return ValueError, interruption(), BotoCoreError


def interruption() -> type[Exception]:
    """What reading over http raises; loaded when it is wanted, which files of this machine never do."""
    from aiohttp import ClientError

    return ClientError


def gives_parts(file: Any) -> bool:
    """Whether a file elsewhere can be read from its middle; simple web servers always send the whole."""
    try:
        file.seek(-1, SEEK_END)
        return bool(file.read(1))
    except (ValueError, TypeError):  # fsspec's words for a server without ranges, and for one without sizes
        return False


def whole(system: Any, path: str) -> IO[bytes]:
    """A copy of a file on this machine's disk, which is gone when it is closed."""
    copy = TemporaryFile()  # noqa: SIM115 - closed by who opens the archive
    with system.open(path, "rb", block_size=0) as stream:
        copyfileobj(stream, copy, CHUNK)
    return copy


def records(archive: WebArchive, start: int = 0) -> Iterator[tuple[WarcRecord, int]]:
    """The responses from a place on, each with its own place.

    :raises Damaged: the file is empty, ends early, or is no WARC.
    """
    place, read = start, 0
    archive.file.seek(start)
    try:
        for record in ArchiveIterator(archive.file, record_types=WANTED, parse_http=False):
            place, read = record.stream_pos, read + 1
            if record.record_type == WarcRecordType.response:
                yield record, place
    except (OSError, interruption()) as error:
        raise Damaged(f"damaged after {read} records ({error})") from error
    if not archive.size or (not read and not start):
        raise Damaged("it holds no WARC records" if archive.size else "empty")
    if archive.name.endswith(".gz") and complete(archive.file, place) < archive.size:
        raise Damaged("it ends in the middle of a record")


def complete(file: IO[bytes], place: int) -> int:
    """Where the last packed record that is whole ends, from the beginning of one on; readers do not tell."""
    file.seek(place)
    end, packed = place, zlib.decompressobj(GZIP)
    while chunk := file.read(CHUNK):
        place += len(chunk)
        while chunk:
            try:
                packed.decompress(chunk)
            except zlib.error:
                return end
            chunk = packed.unused_data
            if packed.eof:
                end, packed = place - len(chunk), zlib.decompressobj(GZIP)
    return end


def block(record: WarcRecord) -> bytes:
    """What a record holds, as it was written.

    :raises Damaged: the file ends in it.
    """
    held: bytes = record.reader.read()
    if "Content-Length" not in record.headers or len(held) < record.content_length:
        raise Damaged(f"it ends in the middle of {url(record)}")
    return held


def content(record: WarcRecord, held: bytes) -> bytes:
    """What a response carries, unpacked.  Most come as they are, and are not copied through a decoder."""
    end = held.find(b"\r\n\r\n") + 4
    encoded = b"encoding" in held[:end].lower()
    record.set_bytes_content(held if encoded else held[:end])
    if record.is_http:
        record.parse_http(auto_decode="all")
    unpacked: bytes = record.reader.read() if encoded else held[end:]
    return unpacked


def intact(held: bytes, digest: str) -> bool:
    """Whether a block is what its digest says; digests that are not SHA-1 in base 32 say nothing.

    >>> [intact(held, "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ") for held in (b"", b"x")]
    [True, False]
    """
    kind, _, value = digest.partition(":")
    if kind != "sha1" or len(value) != 32:
        return True
    return b32encode(sha1(held, usedforsecurity=False).digest()).decode() == value


def url(record: WarcRecord) -> str:
    """The address that was asked for."""
    return (record.headers.get("WARC-Target-URI") or "").strip("<>")
