"""Webhooks, signed as standardwebhooks.com says.

Only https, only hosts outside, no redirects; an answer counts when it is 2xx and whole.
"""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from http.client import HTTPConnection, HTTPException, HTTPResponse
from ipaddress import IPv4Address, IPv6Address, ip_address
from socket import SHUT_RDWR, SOCK_STREAM, create_connection, getaddrinfo, socket
from ssl import SSLSocket, create_default_context
from threading import Timer
from urllib.parse import SplitResult, urlsplit

from pipelines.alerts.records import Delivery, Undelivered, Unreadable

Address = IPv4Address | IPv6Address
MOST = 64 * 1024  # bytes of an answer that are read
SHORTEST = 24  # bytes of a secret


@dataclass(frozen=True, slots=True)
class Webhook:
    """Posts messages, signed with `secret`.

    `inside` tells the addresses of this machine and of networks of its own; `allowed` names hosts there, as
    host:port, that may be reached, also without TLS.
    """

    secret: bytes
    inside: Callable[[Address], bool]
    allowed: Collection[str] = ()
    limit: float = 20  # seconds for the whole exchange

    def __call__(self, delivery: Delivery, at: datetime) -> None:
        """Post a message; raise `Undelivered` unless its arrival is confirmed."""
        headers = signed(delivery, at, self.secret)
        try:
            status = self.post(urlsplit(delivery.address), delivery.body.encode(), headers)
        except (OSError, HTTPException, ValueError) as error:
            raise Undelivered(f"{type(error).__name__}: {error}") from error
        if not 200 <= status < 300:
            raise Undelivered(f"status {status}")

    def post(self, url: SplitResult, body: bytes, headers: dict[str, str]) -> int:
        """The status of the answer, once its body has come whole."""
        with self.connected(url) as sock:
            connection = HTTPConnection(url.netloc)  # for the header Host; the socket is connected already
            connection.sock = sock
            timer = Timer(self.limit, hang_up, [sock])
            timer.start()
            try:
                if isinstance(sock, SSLSocket):
                    sock.do_handshake()
                target = (url.path or "/") + (f"?{url.query}" if url.query else "")
                connection.request("POST", target, body, headers)
                return whole(connection.getresponse())
            finally:
                timer.cancel()

    def connected(self, url: SplitResult) -> socket:
        """A socket to the very address that was checked; a second look-up could lead elsewhere."""
        host, port = url.hostname or "", url.port or (443 if url.scheme == "https" else 80)
        free = f"{host}:{port}" in self.allowed
        if url.scheme != "https" and not (free and url.scheme == "http"):
            raise ValueError(f"{url.scheme!r} is not https")
        found = [str(answer[4][0]) for answer in getaddrinfo(host, port, type=SOCK_STREAM)]
        address = next((one for one in found if free or not self.inside(ip_address(one))), None)
        if address is None:
            raise ValueError(
                f"{host} leads inside ({', '.join(found)}); name {host}:{port} in WEBHOOK_INSIDE"
            )
        sock = create_connection((address, port), timeout=self.limit)
        if url.scheme == "http":
            return sock
        return create_default_context().wrap_socket(sock, server_hostname=host, do_handshake_on_connect=False)


def hang_up(sock: socket) -> None:
    """End an exchange that takes too long: whoever waits for the other side wakes up."""
    with suppress(OSError):
        sock.shutdown(SHUT_RDWR)


def whole(response: HTTPResponse) -> int:
    """The status of an answer; one that ends before its Content-Length raises."""
    body = response.read(MOST)
    if response.length and len(body) < MOST:
        raise HTTPException("the answer ended early")
    return response.status


def signed(delivery: Delivery, at: datetime, secret: bytes) -> dict[str, str]:
    """The headers of a message: its key, the time, and the signature over both and the body."""
    moment = str(int(at.timestamp()))
    words = f"{delivery.key}.{moment}.{delivery.body}".encode()
    signature = base64.b64encode(hmac.new(secret, words, hashlib.sha256).digest()).decode()
    return {
        "Content-Type": "application/json",
        "User-Agent": "Probewatch",
        "Idempotency-Key": delivery.key,
        "webhook-id": delivery.key,
        "webhook-timestamp": moment,
        "webhook-signature": f"v1,{signature}",
    }


def key(secret: str) -> bytes:
    """The bytes of a secret: whsec_ and base64.

    >>> key("whsec_c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0")
    b'secret secret secret secret'
    """
    try:
        found = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error:
        found = b""
    if not secret.startswith("whsec_") or len(found) < SHORTEST:
        raise Unreadable(
            "set WEBHOOK_SECRET in the environment to whsec_ and at least 24 random bytes in base64: "
            "echo whsec_$(head -c 32 /dev/urandom | base64)"
        )
    return found
