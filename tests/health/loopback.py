"""All recorded sources behind one real HTTP server on loopback: a download handler leads every host there."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import quote, unquote

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawler.headers import Handler as Headers
from crawler.replay import LeftOut, Recording, folders
from tests.sources.test_sources import HERE


class Mapped:
    """Download handler: the request goes to the server that MAPPED_TO names, over a real socket."""

    lazy = False

    def __init__(self, crawler: Crawler) -> None:
        self.inner = Headers.from_crawler(crawler)
        self.server = crawler.settings["MAPPED_TO"]

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    async def download_request(self, request: Request) -> Response:
        there = request.replace(url=f"http://{self.server}/{quote(request.url, safe='')}")
        response: Response = await self.inner.download_request(there)
        return response.replace(url=request.url)

    async def close(self) -> None:
        await self.inner.close()


class Handler(BaseHTTPRequestHandler):
    """Answers with the recorded page and an ETag, or 304; counts what it was asked."""

    protocol_version = "HTTP/1.1"
    server: "Recorded"

    def do_GET(self) -> None:
        url, body = unquote(self.path[1:]), self.rfile.read(int(self.headers["Content-Length"] or 0))
        if url.endswith("/robots.txt"):
            return self.give(404, b"")
        try:
            answer = self.server.recording.answer(Request(url, method=self.command, body=body))
        except LeftOut:
            answer = Response(url, 404)
        tag = f'"{sha256(answer.body).hexdigest()[:16]}"'
        known = answer.status == 200 and self.headers["If-None-Match"] == tag
        headers = dict(answer.headers.to_unicode_dict())
        status = 304 if known else answer.status
        self.server.note(url + body.decode(), status)
        return self.give(status, b"" if known else answer.body, **headers, ETag=tag)

    def do_POST(self) -> None:
        self.do_GET()

    def give(self, status: int, body: bytes, **headers: Any) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


class Recorded(ThreadingHTTPServer):
    """The recordings, and how often each address was answered how since the last round began."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.recording = Recording.read(*folders(HERE))
        self.asked = Counter[tuple[str, int]]()
        self.lock = threading.Lock()

    def note(self, url: str, status: int) -> None:
        with self.lock:
            self.asked[url, status] += 1

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was killed."""

    @property
    def options(self) -> list[str]:
        """What leads `scrapy` here, at once and not by and by as it does elsewhere."""
        handlers = '{"http": "tests.health.loopback.Mapped", "https": "tests.health.loopback.Mapped"}'
        here = "{}:{}".format(*self.server_address)
        told = {"MAPPED_TO": here, "ALLOWED_INSIDE": here, "DOWNLOAD_HANDLERS": handlers}
        quick = {"DOWNLOAD_DELAY": 0, "RETRY_TIMES": 0, "RETRY_BACKOFF": 0, "AUTOTHROTTLE_ENABLED": 0}
        return [part for name, value in (told | quick).items() for part in ("-s", f"{name}={value}")]


@contextmanager
def recorded() -> Iterator[Recorded]:
    """The server, while it is needed."""
    server = Recorded()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
