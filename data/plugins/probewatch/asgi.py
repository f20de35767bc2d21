"""The shapes of ASGI, which Datasette's servers and our guards speak."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


def header(scope: Scope, name: bytes) -> bytes:
    """A header of a request, by its name in small letters; empty where it has none.

    >>> header({"headers": [(b"host", b"localhost")]}, b"host")
    b'localhost'
    """
    return next((value for known, value in scope["headers"] if known.lower() == name), b"")


def is_data(path: str) -> bool:
    """Whether a program asks, which is answered in JSON whatever the answer is.

    >>> is_data("/cases.json"), is_data("/cases")
    (True, False)
    """
    return path.startswith("/api/") or path.endswith(".json")
