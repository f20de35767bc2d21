"""Web archives (WARC) → documents: a stretch of records at a time, of which one at most is worth reading.

    records ──examined──▶ left out, counted ┐
                      └──▶ an answer ────────┴─▶ Stretch ──read, in the sandbox──▶ document

The reading is done beside the search for the next answer, and the stretches keep their order, so that one
number says how far a file has been dealt with.
"""

import re
from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from fastwarc.warc import WarcRecord
from scrapy import Request
from scrapy.http import HtmlResponse

from crawler.article.errors import Unreadable
from crawler.base import Source
from crawler.base.document import document
from crawler.base.source import undeclared
from crawler.items import Document, Link, Page
from crawler.selection import Selection
from crawler.soup import Unexpected
from crawler.warc import Damaged, WebArchive, block, content, intact, records, url

MOST = 32 * 1024 * 1024  # bytes of a page
PAGES = ("text/html", "application/xhtml+xml", "application/pdf", "")
STRETCH = 500  # records without a page worth reading, after which progress is noted
AHEAD = 4  # pages that wait to be read

DAMAGED = "damaged"

Worth = Callable[[bytes], bool]  # whether to read a page, by its bytes


class WebArchives(Source):
    """The source of pages whose site is not one of our sources."""

    name = "web_archives"
    publisher, homepage = "Web archives", "https://commoncrawl.org/"
    country, language, voice = "INT", "en", "press"
    cadence = timedelta(days=36500)  # nobody waits for it
    licence = "copyright"
    coverage = "Pages of other sites, found in archives that were read with `scrapy backfill`."


@dataclass(frozen=True, slots=True)
class Stretch:
    """Records that follow each other: those left out, by reason, and at the end perhaps one to read."""

    end: int  # where the next record begins
    left_out: Counter[str] = field(default_factory=Counter)
    answer: HtmlResponse | None = None


Read = tuple[Stretch, Document | str]  # what the stretch's answer says, or why it is left out; "" without one


def stretches(archive: WebArchive, start: int, wanted: Selection, worth: Worth) -> Iterator[Stretch]:
    """The records of an archive from a place on.

    :raises Damaged: after the stretch that could be read; nothing more can be read from a local file.
    """
    left_out, answer, place = Counter[str](), None, start
    try:
        for record, place in records(archive, start):
            if answer or left_out.total() >= STRETCH:
                yield Stretch(place, left_out, answer)
                left_out, answer = Counter[str](), None
            found = examined(record, f"{archive.name}:{place}", wanted, worth)
            if isinstance(found, str):
                left_out[found] += 1
            else:
                answer = found
    except Damaged:
        left_out[DAMAGED] += 1
        yield Stretch(archive.size if archive.local else place, left_out, answer)
        raise
    yield Stretch(archive.size, left_out, answer)


def examined(record: WarcRecord, place: str, wanted: Selection, worth: Worth) -> HtmlResponse | str:
    """A response that is worth reading, or why it is not."""
    try:
        at = datetime.fromisoformat(record.headers["WARC-Date"] or "").astimezone(UTC)
    except (ValueError, KeyError):
        return "no date"
    if why := wanted.unwanted(url(record), at):
        return why
    held = block(record)
    body = content(record, held)
    if why := unfit(record) or unworthy(body, wanted, worth):
        return why
    if not intact(held, record.headers.get("WARC-Block-Digest") or ""):
        return DAMAGED
    headers = {"Content-Type": record.http_headers.get("Content-Type") or "text/html"}
    try:
        request = Request(url(record), meta={"fetched": at, "capture": place})
        return HtmlResponse(url(record), headers=headers, body=body, request=request)
    except ValueError:
        return "bad address"


def unfit(record: WarcRecord) -> str:
    """Why a response is no page, if it is none."""
    if (head := record.http_headers) is None:
        return "not HTTP"
    if head.status_code != 200:
        return f"status {head.status_code}"
    if (kind := record.http_content_type or "") not in PAGES:
        return f"no page but {kind}"
    return ""


def unworthy(body: bytes, wanted: Selection, worth: Worth) -> str:
    """Why not to read a page, if so."""
    if not body or len(body) > MOST:
        return "too large" if body else "empty"
    if wanted.foreign(body):
        return "other language"
    return "" if worth(body) else "without the words"


def readings(found: Iterator[Stretch], wanted: Selection, sources: dict[str, Source]) -> Iterator[Read]:
    """Read what is worth it, beside the search for more; the stretches come in their order."""
    waiting: deque[tuple[Stretch, Future[Document | str]]] = deque()
    with ThreadPoolExecutor(1) as reader:
        for stretch, damaged in until_damaged(found):
            if stretch:
                waiting.append((stretch, reader.submit(reading, stretch.answer, wanted, sources)))
            while waiting and (damaged or len(waiting) > AHEAD or waiting[0][1].done()):
                first, said = waiting.popleft()
                yield first, said.result()
            if damaged:
                raise damaged
        for stretch, said in waiting:
            yield stretch, said.result()


def until_damaged(found: Iterator[Stretch]) -> Iterator[tuple[Stretch | None, Damaged | None]]:
    """The stretches, and at the end what is wrong with the file."""
    try:
        for stretch in found:
            yield stretch, None
    except Damaged as error:
        yield None, error


def reading(answer: HtmlResponse | None, wanted: Selection, sources: dict[str, Source]) -> Document | str:
    """What an answer says, or why it is left out."""
    if answer is None:
        return ""
    try:
        made = document_of(sources, answer)
    except ValueError as error:
        return reason(error)
    return made if wanted.speaks(made.language) else "other language"


def document_of(sources: dict[str, Source], response: HtmlResponse) -> Document:
    """The document of an answer: of a source of ours, or of none."""
    source = sources.get(site(response.url)) or WebArchives()
    return document(source, response.url, Link(response.url), read_page(source, response), response)


def read_page(source: Source, response: HtmlResponse) -> Page:
    """A page read as its source declares, else as any page."""
    try:
        return source.read(response)
    except Unexpected as error:
        if isinstance(error.__cause__, Unreadable):
            raise error.__cause__ from None
        return undeclared(response)  # a markup of another time


def reason(error: ValueError) -> str:
    """The sort of an error, for counting: without the address.

    >>> reason(Unreadable("No article text in https://a.org/")), reason(ValueError("Missing scheme"))
    ('unreadable', 'value error')
    """
    name = type(error.__cause__ or error).__name__
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def site(address: str) -> str:
    """The host of an address, without `www`.

    >>> site("https://www.cnil.fr/fr/x")
    'cnil.fr'
    """
    return (urlsplit(address).hostname or "").removeprefix("www.")
