"""A server that does everything wrong that a server can do wrong, on loopback."""

import gzip
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ssl import SSLContext

PAGE = b"<html lang=en><head><title>Acme</title></head><body><article>%s</article></body></html>" % (
    b"<p>The CNIL has fined Acme 50 million euros under the GDPR, as it had no legal basis.</p>" * 3
)
Answer = Callable[["Handler", int], None]


class Handler(BaseHTTPRequestHandler):
    """Answers a path with the function of that name; an unknown path is a good page."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        visits = self.server.visits[path]
        visits.append(time.monotonic())
        self.close_connection = True
        try:
            ANSWERS.get(path, page)(self, len(visits))
        except OSError:  # the client has had enough
            return

    def give(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        told = {"Content-Type": "text/html", "Content-Length": str(len(body)), "Connection": "close"}
        for name, value in (
            told | {name.replace("_", "-"): value for name, value in headers.items()}
        ).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """What was asked for, and what else the answers need to know."""

    daemon_threads = True

    def __init__(self, links: list[str], robots: tuple[int, str] = (404, "")) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.links, self.robots = links, robots
        self.visits: defaultdict[str, list[float]] = defaultdict(list)
        self.ended = threading.Event()
        self.failing = False

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"


@contextmanager
def serving(server: Server, tls: SSLContext | None = None) -> Iterator[Server]:
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        thread.join()
        server.server_close()


def page(to: Handler, visit: int) -> None:
    to.give(200, PAGE)


def listing(to: Handler, visit: int) -> None:
    if to.server.failing:
        return to.give(500)
    if to.headers["If-None-Match"]:
        return to.give(304, ETag='"1"')
    links = "".join(f"<a href='{link}'>x</a>" for link in to.server.links)
    return to.give(
        200, f"<html>{links}</html>".encode(), ETag='"1"', Last_Modified="Mon, 07 Nov 2016 09:00:00 GMT"
    )


def robots(to: Handler, visit: int) -> None:
    status, text = to.server.robots
    to.give(status, text.encode(), Content_Type="text/plain")


def cut(to: Handler, visit: int) -> None:
    to.give(200, gzip.compress(PAGE)[:-20], Content_Encoding="gzip")


def cut_once(to: Handler, visit: int) -> None:
    cut(to, visit) if visit == 1 else page(to, visit)


def short(to: Handler, visit: int) -> None:
    to.give(200, PAGE, Content_Length=str(len(PAGE) + 100))


def busy(to: Handler, visit: int) -> None:
    to.give(429, Retry_After="1") if visit == 1 else page(to, visit)


def busy_date(to: Handler, visit: int) -> None:
    until = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)
    to.give(503, Retry_After=until) if visit == 1 else page(to, visit)


def down(to: Handler, visit: int) -> None:
    to.give(503, Retry_After="0")


def loop(to: Handler, visit: int) -> None:
    to.give(302, Location=f"/loop?{visit}")


def bomb(to: Handler, visit: int) -> None:
    to.give(200, gzip.compress(bytes(8 << 20)), Content_Encoding="gzip")


def endless(to: Handler, visit: int) -> None:
    to.send_response(200)
    to.send_header("Content-Type", "text/html")
    to.end_headers()
    while not to.server.ended.is_set():
        to.wfile.write(b"<p>and on</p>" * 1000)


def hang(to: Handler, visit: int) -> None:
    to.server.ended.wait()


def drip(to: Handler, visit: int) -> None:
    to.send_response(200)
    to.send_header("Content-Length", "100000")
    to.end_headers()
    while not to.server.ended.wait(0.1):
        to.wfile.write(b".")


def drip_headers(to: Handler, visit: int) -> None:
    to.send_response(200)
    to.flush_headers()
    while not to.server.ended.wait(0.1):
        to.wfile.write(b"X-Drip: 1\r\n")


def endless_headers(to: Handler, visit: int) -> None:
    to.send_response(200)
    to.flush_headers()
    for number in range(40_000):
        to.wfile.write(b"X-More-%d: %s\r\n" % (number, b"and on" * 10))
    to.end_headers()
    to.wfile.write(PAGE)


def large_headers(to: Handler, visit: int) -> None:
    to.give(200, PAGE, **{f"X_{number}": "x" * 100 for number in range(100)})


def referrer(to: Handler, visit: int) -> None:
    to.give(200, PAGE, Referrer_Policy="scrapy.utils.misc.load_object")


def reset(to: Handler, visit: int) -> None:
    to.connection.close()


def no_gzip(to: Handler, visit: int) -> None:
    to.give(200, b"no gzip at all", Content_Encoding="gzip")


def broken_chunks(to: Handler, visit: int) -> None:
    to.send_response(200)
    to.send_header("Transfer-Encoding", "chunked")
    to.end_headers()
    to.wfile.write(b"ffff\r\n" + PAGE)


def to_file(to: Handler, visit: int) -> None:
    to.give(302, Location="file:///etc/hostname")


ANSWERS: dict[str, Answer] = {
    f"/{answer.__name__}": answer
    for answer in (
        *(
            listing,
            cut,
            cut_once,
            short,
            busy,
            busy_date,
            down,
            loop,
            bomb,
            endless,
            hang,
            drip,
            drip_headers,
        ),
        *(reset, no_gzip, broken_chunks, to_file, endless_headers, large_headers, referrer),
    )
} | {"/robots.txt": robots}


def redirect_to(url: str) -> Answer:
    return lambda to, visit: to.give(302, Location=url)


def refresh_to(url: str) -> Answer:
    page = f"<meta http-equiv=refresh content='0;url={url}'>".encode()
    return lambda to, visit: to.give(200, page)
