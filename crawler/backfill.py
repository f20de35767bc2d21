"""Web archives (WARC) → documents."""

import re
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha1
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType
from scrapy import Request
from scrapy.http import HtmlResponse

from crawler.article.errors import Unreadable
from crawler.base import Source
from crawler.base.document import document
from crawler.base.source import undeclared
from crawler.items import Document, Link
from crawler.soup import Unexpected

MOST = 32 * 1024 * 1024  # bytes of a page
DAMAGED = "damaged"
PAGES = ("text/html", "application/xhtml+xml", "application/pdf", "")


class WebArchives(Source):
    """Where a page comes from whose site is no source of ours."""

    name = "web_archives"
    publisher, homepage = "Web archives", "https://commoncrawl.org/"
    country, language, voice = "INT", "en", "press"
    cadence = timedelta(days=36500)  # nobody waits for it
    licence = "copyright"
    coverage = "Pages of other sites, found in archives that were read with `scrapy backfill`."


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A record of which no document was made."""

    url: str
    why: str


class Damaged(ValueError):
    """Raised at the end of what can be read of a file; what could be read is good."""


def documents(path: Path, file: IO[bytes], sources: dict[str, Source]) -> Iterator[Document | LeftOut]:
    """The pages of a web archive, in its order.

    :raises Damaged: the file is empty, ends early, or is no WARC.
    """
    read = damaged = 0
    wanted = WarcRecordType.response | WarcRecordType.warcinfo
    try:
        for record in ArchiveIterator(file, record_types=wanted, parse_http=False):
            read += 1
            if record.record_type == WarcRecordType.response:
                found = page(record, f"{path.name}:{record.stream_pos}", sources)
                damaged += isinstance(found, LeftOut) and found.why == DAMAGED
                yield found
    except OSError as error:
        raise Damaged(f"damaged after {read} records ({error})") from error
    if not read:
        raise Damaged("no WARC records in it" if path.stat().st_size else "empty")
    if damaged:
        raise Damaged(f"damaged in {damaged} places or more")


def page(record: WarcRecord, place: str, sources: dict[str, Source]) -> Document | LeftOut:
    """One response as a document, or why it is none."""
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    if not whole(record, url):
        return LeftOut(url, DAMAGED)
    if why := unfit(record):
        return LeftOut(url, why)
    head, body = record.http_headers, record.reader.read(MOST)
    assert head is not None
    try:
        at = datetime.fromisoformat(record.headers["WARC-Date"] or "")
        request = Request(url, meta={"fetched": at, "capture": place})
        headers = {"Content-Type": head.get("Content-Type") or "text/html"}
        return made(sources, HtmlResponse(url, headers=headers, body=body, request=request))
    except ValueError as error:
        return LeftOut(url, reason(error))


def whole(record: WarcRecord, url: str) -> bool:
    """Take the record in and unpack it; say whether its digest is right, where it has one.

    :raises Damaged: the file ends in it.
    """
    block = record.reader.read()
    if "Content-Length" not in record.headers or len(block) < record.content_length:
        raise Damaged(f"it ends in the middle of {url}")
    if not intact(block, record.headers.get("WARC-Block-Digest") or ""):
        return False
    record.set_bytes_content(block)
    if record.is_http:
        record.parse_http(auto_decode="all")
    return True


def intact(block: bytes, digest: str) -> bool:
    """Whether a block is what its digest says; digests that are not SHA-1 in base 32 say nothing.

    >>> [intact(block, "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ") for block in (b"", b"x")]
    [True, False]
    """
    kind, _, value = digest.partition(":")
    if kind != "sha1" or len(value) != 32:
        return True
    return b32encode(sha1(block, usedforsecurity=False).digest()).decode() == value


def unfit(record: WarcRecord) -> str:
    """Why a response is no page, if it is none."""
    if (head := record.http_headers) is None:
        return "not HTTP"
    if head.status_code != 200:
        return f"status {head.status_code}"
    if (kind := record.http_content_type or "") not in PAGES:
        return f"no page but {kind}"
    return "too large" if record.content_length > MOST else ""


def made(sources: dict[str, Source], response: HtmlResponse) -> Document:
    """The document: read as its source declares, else as any page."""
    source = sources.get(site(response.url)) or WebArchives()
    try:
        read = source.read(response)
    except Unexpected as error:
        if isinstance(error.__cause__, Unreadable):
            raise error.__cause__ from None
        read = undeclared(response)  # a markup of another time
    return document(source, response.url, Link(response.url), read, response)


def reason(error: ValueError) -> str:
    """The sort of an error, for counting: without the address.

    >>> reason(Unreadable("No article text in https://a.org/")), reason(ValueError("Missing scheme"))
    ('unreadable', 'value error')
    """
    name = type(error.__cause__ or error).__name__
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def site(url: str) -> str:
    """The host of an address, without `www`.

    >>> site("https://www.cnil.fr/fr/x")
    'cnil.fr'
    """
    return (urlsplit(url).hostname or "").removeprefix("www.")
