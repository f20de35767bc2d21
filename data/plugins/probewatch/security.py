"""What a request may ask and what an answer carries, whatever page it is."""

import json
import sqlite3
from typing import Any

from datasette.app import Datasette
from datasette.views.base import DatasetteError

from probewatch.asgi import App, Message, Receive, Scope, Send, header
from probewatch.kept import keeping
from probewatch.tables import plain

CLOSED = frozenset({"texts", "versions"})  # whole wordings: the document page shows those that are open
CLOSED |= {"watches", "cursors", "deliveries"}  # who watches what, and where they are written to
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
}
SHARED = {  # any site may read the data; none may do so with a visitor's credentials
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "If-None-Match",
    "access-control-expose-headers": "ETag, Link",
}
DATA = (".json", ".jsonl", ".csv", ".atom", ".ics")
LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]"})
LONGEST_VALUE = 50_000_000  # bytes of one value in SQLite: zeroblob(400000000) took 4.7 GB before
UNREAD = (ValueError, KeyError, IndexError, TypeError, OverflowError, sqlite3.ProgrammingError)
METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
INTERNAL = ("/-/static", "/-/static-plugins")  # of /-/ only these; the others tell of the machine


def allowed(action: str, resource: Any) -> bool | None:
    """False for the tables of whole texts and of watchers; no opinion elsewhere."""
    is_table = action == "view-table" and isinstance(resource, tuple)
    return False if is_table and resource[1].partition("_")[0] in CLOSED else None


def nonsense(path: str, exception: Exception) -> str:
    """What a request asked of a table that the table has not; empty for every other exception.

    Datasette 0.65 reads the parameters of its own tables without care: each of these answers 500 there.

    >>> nonsense("/probes/events.json", ValueError("invalid literal for int(): 'x'"))
    'This table cannot read one of the parameters, or the key, as it is written.'
    >>> nonsense("/cases", ValueError("ours"))
    ''
    """
    if not path.startswith("/probes"):
        return ""
    if isinstance(exception, DatasetteError) and str(exception).startswith("Cannot sort"):
        return f"{exception}: name one of its columns."
    unread = isinstance(exception, UNREAD)
    return "This table cannot read one of the parameters, or the key, as it is written." if unread else ""


def guarded(app: App, datasette: Datasette) -> App:
    """Refuse what no reader asks for; tell what is kept; ask Datasette for the rest."""
    named = (datasette.plugin_config("probewatch") or {}).get("hosts") or ""
    hosts = LOOPBACK | set(named.split())
    answering = keeping(headed(app), datasette.setting("default_cache_ttl"))

    async def guard(scope: Scope, receive: Receive, send: Send) -> None:
        status, reason = refused(scope, hosts) if scope["type"] == "http" else (0, "")
        if status:
            await refuse(with_headers(send, scope["path"]), scope["path"], status, reason)
        else:
            await answering(scope, receive, send)

    return guard


def headed(app: App) -> App:
    """An application whose answers carry the headers, and whose tables hold no formulas."""

    async def heading(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            send = with_headers(rewriting(send, scope["path"]), scope["path"])
        await app(scope, receive, send)

    return heading


def refused(scope: Scope, hosts: frozenset[str]) -> tuple[int, str]:
    """The status and reason of an answer that needs no page; (0, "") where there is none.

    >>> scope = {"method": "GET", "path": "/cases", "headers": [(b"host", b"localhost:8001")]}
    >>> refused(scope, LOOPBACK)
    (0, '')
    >>> [refused({**scope, **odd}, LOOPBACK)[0] for odd in ({"path": "//evil.example"}, {"method": "PUT"})]
    [400, 405]
    """
    path, raw = scope["path"], scope.get("raw_path") or b""
    if "\\" in path or b"\\" in raw or path.startswith("//"):
        return 400, "A path holds no backslash and begins with one slash."
    if scope["method"] not in METHODS:
        return 405, "This site is read only: GET, HEAD and OPTIONS."
    host = header(scope, b"host").decode("latin-1")
    if hostname(host) not in hosts:
        return 421, f"This site does not answer for the host {host[:80]!r}; name it in PROBEWATCH_HOST."
    if path.startswith("/-/") and not path.startswith(INTERNAL):
        return 403, "This page tells of the machine, not of the corpus."
    return (204, "") if scope["method"] == "OPTIONS" else (0, "")


def hostname(host: str) -> str:
    """
    >>> hostname("Localhost:8001"), hostname("[::1]:8001")
    ('localhost', '[::1]')
    """
    return (host[: host.find("]") + 1] if host.startswith("[") else host.partition(":")[0]).lower()


async def refuse(send: Send, path: str, status: int, reason: str) -> None:
    """A refusal as a sentence; as JSON where a program asks; nothing more where there is no reason."""
    kind, body = "text/plain", reason
    if reason and (path.startswith("/api/") or path.endswith(".json")):
        kind, body = "application/json", json.dumps({"ok": False, "status": status, "error": reason})
    headers = [(b"content-type", f"{kind}; charset=utf-8".encode())] if reason else []
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body.encode()})


def with_headers(send: Send, path: str) -> Send:
    extra = dict(HEADERS)
    if path.endswith(DATA) or path.startswith("/api/"):
        extra |= SHARED

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = [*message.get("headers", []), *((k.encode(), v.encode()) for k, v in extra.items())]
            message = {**message, "headers": headers}
        await send(message)

    return sending


def rewriting(send: Send, path: str) -> Send:
    """Datasette's own CSV, with cells that a spreadsheet would run made plain; it sends whole rows."""
    if not (path.startswith("/probes") and path.endswith(".csv")):
        return send

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.body" and message.get("body"):
            message = {**message, "body": plain(message["body"].decode()).encode()}
        await send(message)

    return sending
