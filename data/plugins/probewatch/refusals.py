"""What no reader asks for, refused before anything is made of it."""

import json
import re
from urllib.parse import parse_qsl

from probewatch.asgi import Scope, Send, header, is_data

LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]"})
METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
INTERNAL = ("/-/static", "/-/static-plugins")  # of /-/ only these; the others tell of the machine
HOST = re.compile(r"(\[[0-9a-f:.]{2,45}\]|[a-z0-9_.-]{1,253})(?::\d{1,5})?", re.IGNORECASE)
LONGEST = 16_000  # bytes of an address; who pastes a page into the search is told what is too long there
MOST_PARAMETERS, MOST_FACETS = 50, 5  # Datasette works minutes on 10,000, and gives each facet its own time


def refused(scope: Scope, hosts: frozenset[str]) -> tuple[int, str]:
    """The status and reason of an answer that needs no page; (0, "") where there is none.

    >>> scope = {"method": "GET", "path": "/cases", "headers": [(b"host", b"localhost:8001")]}
    >>> refused(scope, LOOPBACK)
    (0, '')
    >>> [refused({**scope, **odd}, LOOPBACK)[0] for odd in ({"path": "//evil.example"}, {"method": "PUT"})]
    [400, 405]
    """
    return (
        malformed(scope)
        or misplaced(scope, hosts)
        or ((204, "") if scope["method"] == "OPTIONS" else (0, ""))
    )


def malformed(scope: Scope) -> tuple[int, str] | None:
    """What is wrong with a request, wherever it was sent."""
    path, raw, query = scope["path"], scope.get("raw_path") or b"", scope.get("query_string", b"")
    if "\\" in path or b"\\" in raw or not path.startswith("/") or path.startswith("//"):
        return 400, "A path begins with a single slash and contains no backslash."
    if scope["method"] not in METHODS:
        return 405, "This site is read only: GET, HEAD and OPTIONS."
    if header(scope, b"transfer-encoding") or header(scope, b"content-length") not in {b"", b"0"}:
        return 400, "A request to this site must not have a body."
    if len(raw) + len(query) > LONGEST:
        return 414, f"An address on this site may have at most {LONGEST} characters."
    return overloaded(query.decode("latin-1"))


def overloaded(query: str) -> tuple[int, str] | None:
    """
    >>> overloaded("_facet=a&_facet_size=9"), overloaded("&".join(["%5ffacet=a"] * 6))
    (None, (400, 'A table counts at most 5 facets at once.'))
    """
    if query.count("&") >= MOST_PARAMETERS:
        return 400, f"An address on this site may have at most {MOST_PARAMETERS} parameters."
    facets = sum(name in {"_facet", "_facet_array", "_facet_date"} for name, _ in parse_qsl(query))
    return (400, f"A table counts at most {MOST_FACETS} facets at once.") if facets > MOST_FACETS else None


def misplaced(scope: Scope, hosts: frozenset[str]) -> tuple[int, str] | None:
    """Why this site does not answer here."""
    host, path = header(scope, b"host").decode("latin-1"), scope["path"]
    if hostname(host) not in hosts:
        return 421, f"This site does not answer for the host {host[:80]!r}; name it in PROBEWATCH_HOST."
    if path.startswith("/-/") and not path.startswith(INTERNAL):
        return 403, "This page is about the server, not about the corpus."
    return None


def hostname(host: str) -> str:
    """The name before a port; empty where the header holds anything else, for it is repeated in links.

    >>> hostname("Localhost:8001"), hostname("[::1]:8001"), hostname("localhost:80@evil.example")
    ('localhost', '[::1]', '')
    """
    match = HOST.fullmatch(host)
    return match[1].lower() if match else ""


async def refuse(send: Send, path: str, status: int, reason: str) -> None:
    """A refusal as a sentence; as JSON where a program asks; nothing more where there is no reason.

    It ends the connection: of what was refused, no rest is read as another request.
    """
    kind, body = "text/plain", reason
    if reason and is_data(path):
        kind, body = "application/json", json.dumps({"ok": False, "status": status, "error": reason})
    telling = [(b"content-type", f"{kind}; charset=utf-8".encode()), (b"connection", b"close")]
    if status == 405:
        telling.append((b"allow", ", ".join(sorted(METHODS)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": telling if reason else []})
    await send({"type": "http.response.body", "body": body.encode()})
