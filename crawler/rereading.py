"""A kept page as the archive holds it, read once more: by a better reader than that of its day."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType
from scrapy import Request
from scrapy.http import HtmlResponse

from crawler.archive import entries
from crawler.backfill import read_page
from crawler.base import Source
from crawler.base.document import document
from crawler.items import Dated, Document, Link
from crawler.warc import block, content, opened, url

LISTED = {"listing", "feed"}  # dates that stand in no page


class NotArchived(ValueError):
    """Raised where the archive does not hold what was captured."""


def answer(address: str, offset: int) -> HtmlResponse:
    """The answer at a place of a WARC file.

    :raises NotArchived: there is none.
    """
    with opened(address) as archive:
        archive.file.seek(offset)
        record = next(iter(ArchiveIterator(archive.file, parse_http=False)), None)
        if record is None:
            raise NotArchived(f"{address} holds no record at {offset}")
        if record.record_type == WarcRecordType.revisit:
            return answer(*first(Path(address).parent, record))
        body = content(record, block(record))
        headers = {"Content-Type": record.http_headers.get("Content-Type") or "text/html"}
    at = datetime.fromisoformat(record.headers["WARC-Date"]).astimezone(UTC)
    meta = {"fetched": at, "capture": f"{archive.name}:{offset}"}
    return HtmlResponse(url(record), headers=headers, body=body, request=Request(url(record), meta=meta))


def first(folder: Path, revisit: WarcRecord) -> tuple[str, int]:
    """The place of the body that a revisit refers to."""
    digest = revisit.headers.get("WARC-Payload-Digest")
    for entry in entries(folder):
        if entry["digest"] == digest and not entry["revisit"]:
            return str(folder / entry["filename"]), entry["offset"]
    raise NotArchived(f"{folder} does not hold the body {digest}")


def reread(source: Source, known: Document, response: HtmlResponse) -> Document:
    """The document as its page now reads; what only the listing said stays."""
    listed = Link(
        known.url,
        published=of_listing(known.published),
        modified=of_listing(known.modified),
        title=known.title,
        kind=known.kind,
        tags=known.tags,
    )
    made = document(source, known.url, listed, read_page(source, response), response)
    return replace(made, url=known.url, voice=known.voice, links=known.links)


def of_listing(date: Dated | None) -> Dated | None:
    """A date, if the listing told it."""
    return date if date and date.origin in LISTED else None
