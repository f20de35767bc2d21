"""JSON lines on standard input, read as documents.

    {"id", "source", "url", "title", "body", "language", "kind", "published"}

`id` and `body` are needed; `voice`, `country` and `links` are read where they stand.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from crawler.items import Dated, Document

Line = dict[str, Any]

TEXTS = ("source", "url", "title", "body", "kind", "voice", "language", "country")


class NotJsonLines(ValueError):
    """Raised when the input begins with something other than a JSON object."""


class Unreadable(ValueError):
    """Raised for one line that is no document; `id` is its own, where it could be read."""

    def __init__(self, key: object, message: str) -> None:
        super().__init__(message)
        self.id = key


class NoObject(Unreadable):
    """Raised for a line that is no JSON object."""


def documents(lines: Iterable[bytes]) -> Iterator[tuple[str, Document] | Unreadable]:
    """Each line as an id and a document, or as what is wrong with it.

    :raises NotJsonLines: the first line is no JSON object, so the input is something else.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield document(parsed(line, number))
        except Unreadable as error:
            if number == 1 and isinstance(error, NoObject):
                raise NotJsonLines(f"{error} The input should be JSON lines: see --help.") from error
            yield error


def parsed(line: bytes, number: int) -> Line:
    """One line as a JSON object; what UTF-8 cannot hold becomes U+FFFD."""
    try:
        row = json.loads(line.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict):
        raise NoObject(None, f"Line {number} is not a JSON object.")
    return row


def document(row: Line) -> tuple[str, Document]:
    """A line's id and document.

    >>> document({"id": "a", "body": "We fined Acme.", "published": "2016-11-07"})[1].published
    Dated(value='2016-11-07', origin='listing')
    """
    key = row.get("id")
    if not isinstance(key, str) or not key:
        raise Unreadable(key, 'No "id": give each line a string of its own.')
    if not isinstance(row.get("body"), str):
        raise Unreadable(key, 'No "body": give the text of the document.')
    wrong = [name for name in TEXTS if not isinstance(row.get(name) or "", str)]
    if wrong:
        raise Unreadable(key, f"Not a string: {', '.join(wrong)}.")
    values: Line = {name: utf8(row[name]) for name in TEXTS if row.get(name)}
    links = tuple(link for link in row.get("links") or () if isinstance(link, str))
    blank: Line = {"source": "unknown", "url": "", "title": "", "body": "", "links": links}
    return key, Document(**blank | values, published=dated(row.get("published")))


def dated(value: object) -> Dated | None:
    """The date of a line, which stands for what a listing said."""
    return Dated(value, "listing") if isinstance(value, str) and value else None


def utf8(text: str) -> str:
    r"""The text with each lone surrogate, which JSON allows and UTF-8 does not, as U+FFFD.

    >>> utf8("a\ud800b")
    'a\ufffdb'
    """
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text) if not text.isascii() else text
