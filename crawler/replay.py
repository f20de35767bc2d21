"""Answers from recorded pages, for the demo and the tests.

A recording is a folder with `recorded.json`: a list of `{"url", "method", "body", "file", "status",
"content_type", "date", "headers", "written_by", "note"}` (only `url` and `file` are needed), and the files.
A redirect has a status and a header `Location`, and no file.  An entry of a listing whose page is not
recorded says `"left_out": true`.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, NotConfigured
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes
from w3lib.url import canonicalize_url

from crawler.items import Document

REDIRECTS = {301, 302, 303, 307, 308}

Key = tuple[str, str, str]  # method, address, body


class LeftOut(IgnoreRequest):
    """Raised for a page that is left out, by a recording or by a run that ends; a source passes over it."""


@dataclass(frozen=True)
class Recording:
    """What was recorded of one source or of several."""

    answers: dict[Key, tuple[Path, dict[str, Any]]] = field(default_factory=dict)

    @classmethod
    def read(cls, *folders: Path) -> "Recording":
        """The recordings in these folders; one that names a file which is not there raises."""
        answers = {}
        for folder in folders:
            for record in json.loads((folder / "recorded.json").read_text("utf-8")):
                body, method = record.get("body", ""), record.get("method", "GET")
                answers[key(method, record["url"], body)] = (folder / record.get("file", ""), record)
        return cls(answers)

    def answer(self, request: Request) -> Response:
        """The recorded answer; 404 where there is none."""
        found = self.answers.get(key(request.method, request.url, request.body))
        if not found:
            return Response(request.url, 404, request=request)
        path, record = found
        if record.get("left_out"):
            raise LeftOut(f"{request.url} is left out of the recording")
        told = {"Content-Type": record.get("content_type", "text/html"), **record.get("headers", {})}
        headers, body = Headers(told), path.read_bytes() if path.is_file() else b""
        kind = responsetypes.from_args(headers=headers, url=request.url, body=body)
        return kind(request.url, record.get("status", 200), headers, body, request=request)


def key(method: str, url: str, body: Any = "") -> Key:
    """What two equal requests share; JSON bodies are equal whatever the order of their fields.

    >>> key("POST", "https://a.org?b=1&a=2", b'{"x": 1}') == key("POST", "https://a.org/?a=2&b=1", {"x": 1})
    True
    """
    if isinstance(body, bytes):
        body = body.decode()
    if isinstance(body, str) and body[:1] in ("{", "["):
        body = json.loads(body)
    return method, canonicalize_url(url), body if isinstance(body, str) else json.dumps(body, sort_keys=True)


def folders(root: Path) -> list[Path]:
    """The recordings below a folder, or the folder itself if it is one."""
    return sorted(
        path.parent for path in [root / "recorded.json", *root.glob("*/recorded.json")] if path.exists()
    )


def replay(requests: Iterable[Request], recording: Recording) -> Iterator[Document]:
    """Run a source over its recording, without a crawl: each request once, errors of the source raise."""
    waiting, seen = list(requests), set[Key]()
    while waiting:
        request = waiting.pop(0)
        this = key(request.method, request.url, request.body)
        if this in seen:
            continue
        seen.add(this)
        for output in called(request, recording):
            if isinstance(output, Request):
                waiting.append(output)
            else:
                yield output


def called(request: Request, recording: Recording) -> Iterator[Request | Document]:
    """What the request's callback makes of the answer."""
    try:
        response = recording.answer(request)
    except LeftOut:
        return
    if response.status in REDIRECTS:
        yield request.replace(url=response.urljoin(str(response.headers.to_unicode_dict()["Location"])))
    elif response.status != 200:
        raise LookupError(f"{request.method} {request.url} {request.body.decode()} is not recorded.")
    else:
        assert request.callback
        yield from request.callback(response, **request.cb_kwargs)


class Replay:
    """Downloader middleware: no request leaves the machine.  On when the setting REPLAY names a folder."""

    def __init__(self, recording: Recording) -> None:
        self.recording = recording

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "Replay":
        """Read the recordings below the folder that REPLAY names."""
        if not (root := crawler.settings.get("REPLAY")):
            raise NotConfigured
        return cls(Recording.read(*folders(Path(root))))

    def process_request(self, request: Request) -> Response:
        """Answer from the recording."""
        return self.recording.answer(request)
