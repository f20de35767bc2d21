"""What a request may ask and what an answer carries, whatever page it is."""

import sqlite3
from typing import Any

from datasette import handle_exception
from datasette.app import Datasette
from datasette.views.base import DatasetteError

from probewatch.asgi import App, Message, Receive, Scope, Send
from probewatch.kept import keeping
from probewatch.refusals import LOOPBACK, refuse, refused
from probewatch.tables import plain

CLOSED = frozenset({"texts", "versions"})  # whole wordings: the document page shows those that are open
CLOSED |= {"watches", "cursors", "deliveries"}  # who watches what, and where they are written to
PRIVATE = "Full texts, SQL and watches are not public."
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
LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 50_000_000,  # bytes of one value: zeroblob(400000000) took 4.7 GB before
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 300,  # no clock stops a comparison that has begun
}
UNREAD: tuple[type[Exception], ...] = (ValueError, KeyError, IndexError, TypeError, OverflowError)
UNREAD += (RecursionError, sqlite3.ProgrammingError)


def allowed(action: str, resource: Any) -> bool | None:
    """False for the tables of whole texts and of watchers; no opinion elsewhere."""
    is_table = action == "view-table" and isinstance(resource, tuple)
    return False if is_table and resource[1].partition("_")[0] in CLOSED else None


def brief() -> None:
    """Log errors without their variables.

    Where Rich is installed, Datasette draws all of them, which takes half a second, and fails where nothing
    was raised: at an address that leads nowhere.
    """
    handle_exception.rich = None


def nonsense(path: str, exception: Exception) -> str:
    """What a request asked of a table that the table has not; empty for every other exception.

    Datasette 0.65 reads the parameters of its own tables without care: each of these answers 500 there.

    >>> nonsense("/probes/events.json", ValueError("invalid literal for int(): 'x'"))
    'One of the parameters, or the key, is not valid for this table.'
    >>> nonsense("/cases", ValueError("ours"))
    ''
    """
    if not path.startswith("/probes"):
        return ""
    if isinstance(exception, DatasetteError) and str(exception).startswith("Cannot sort"):
        return f"{exception}: name one of its columns."
    unread = isinstance(exception, UNREAD)
    return "One of the parameters, or the key, is not valid for this table." if unread else ""


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
