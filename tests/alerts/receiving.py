"""A decision on WhatsApp Ireland, a clock set by hand, and who receives the alerts."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from aiosmtpd.smtp import SMTP, Envelope, Session

from crawler.items import Dated, Document

MONDAY = datetime(2021, 9, 6, 9, tzinfo=UTC)
SECRET = "whsec_c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0"
DECISION = Document(
    source="ie_dpc",
    url="https://www.dataprotection.ie/en/news/whatsapp-inquiry",
    title="Data Protection Commission announces decision in WhatsApp inquiry",
    body="The Data Protection Commission (DPC) has fined WhatsApp Ireland Limited €225 million.\n\n"
    "It found infringements of Articles 12, 13 and 14 GDPR. The decision was adopted on 2 September 2021.",
    voice="regulator",
    language="en",
    country="IE",
    published=Dated("2021-09-02", "listing"),
)
Clock = Callable[[], datetime]


@dataclass
class Time:
    """A clock that is set by hand."""

    now: datetime = MONDAY

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **units: float) -> None:
        self.now += timedelta(**units)


@dataclass
class Letters:
    """A mail server's handler that keeps what it took; `answers` come first, one for each message."""

    taken: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        assert isinstance(envelope.content, bytes)
        answer = self.answers.pop(0) if self.answers else "250 OK"
        if answer.startswith("250"):
            self.taken.append(envelope.content.decode())
        return answer


class Hook(ThreadingHTTPServer):
    """A webhook's receiver; `behaviours` come first, one for each post."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Receiver)
        self.posts: list[tuple[dict[str, str], bytes]] = []
        self.behaviours: list[Callable[[Receiver], None]] = []
        self.free = threading.Event()

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.server_port}"


class Receiver(BaseHTTPRequestHandler):
    server: Hook

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.posts.append(({k.lower(): v for k, v in self.headers.items()}, body))
        behave = self.server.behaviours.pop(0) if self.server.behaviours else fine
        behave(self)

    def log_message(self, *args: object) -> None:
        pass


def raw(answer: bytes) -> Callable[[Receiver], None]:
    """Answer so, then close."""

    def behave(receiver: Receiver) -> None:
        receiver.wfile.write(answer)

    return behave


fine = raw(b"HTTP/1.1 204 No Content\r\n\r\n")


def hang(receiver: Receiver) -> None:
    receiver.server.free.wait(30)
