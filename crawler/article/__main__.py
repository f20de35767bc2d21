"""Read saved pages: JSON lines on standard input, JSON lines on standard output.

In   {"id", "url", "file"}: `file` is a page or a PDF, as it is or compressed with gzip
Out  {"id", "title", "body", "authors", "published", "published_from", "modified", "tags", "language"},
     or {"id", "error"}
"""

import argparse
import gzip
import json
import sys
import zlib
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from crawler.article.errors import TooLarge
from crawler.items import Page
from crawler.sandbox import Sandbox

Line = dict[str, Any]
PACKED = b"\x1f\x8b"  # with which gzip begins
LARGEST = 32 * 2**20  # bytes; as much as the crawler downloads


class NotJsonLines(ValueError):
    """Raised when the input is not JSON lines of objects."""


def main() -> int:
    """Answer every line; exit 2 where the input is not JSON lines."""
    layout = argparse.RawDescriptionHelpFormatter
    argparse.ArgumentParser(
        "python -m crawler.article", description=__doc__, formatter_class=layout
    ).parse_args()
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        with Sandbox() as sandbox:
            for answer in answers(sys.stdin, sandbox):
                sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
                sys.stdout.flush()
    except NotJsonLines as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def answers(lines: Iterable[str], sandbox: Sandbox) -> Iterator[Line]:
    """Read each line's page; a page that cannot be read is answered with its error."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield answer(parsed(line, number), sandbox)


def parsed(line: str, number: int) -> Line:
    """Read one line, or say which line is wrong and what it should be."""
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    if not isinstance(row, dict):
        raise NotJsonLines(
            f'Line {number} is not a JSON object. Expected {{"id", "url", "file"}} on each line.'
        )
    return row


def answer(row: Line, sandbox: Sandbox) -> Line:
    """What the row's file says."""
    if not isinstance(row.get("file"), str):
        return {"id": row.get("id"), "error": 'No "file": give the path of a saved page.'}
    try:
        page = sandbox.read(contents(Path(row["file"])), str(row.get("url") or ""))
    except (OSError, EOFError, zlib.error, ValueError) as error:
        return {"id": row.get("id"), "error": str(error)}
    return {"id": row.get("id"), **fields(page)}


def contents(file: Path) -> bytes:
    """The bytes of a page, unpacked where they are packed, whatever the file's name.  Raises TooLarge."""
    with file.open("rb") as raw, gzip.open(raw) if raw.peek(2).startswith(PACKED) else raw as page:
        data = page.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise TooLarge(f"{file} holds more than {LARGEST // 2**20} MB; it was not read.")
    return data


def fields(page: Page) -> Line:
    """A page as the filter writes it."""
    return {
        "title": page.title,
        "body": page.body,
        "authors": list(page.authors),
        "published": page.published and page.published.value,
        "published_from": page.published and page.published.origin,
        "modified": page.modified and page.modified.value,
        "tags": list(page.tags),
        "language": page.language,
    }


if __name__ == "__main__":
    sys.exit(main())
