"""The filter `python -m crawler.article`: a saved page a line in, what it says a line out.

In   {"id", "url", "file"}: an .html or .html.gz file
Out  {"id", "title", "body", "authors", "published", "published_from", "modified", "tags", "language"},
     or {"id", "error"}
"""

import gzip
import json
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from crawler.article import Unreadable, read
from crawler.items import Page

Line = dict[str, Any]


class NotJsonLines(ValueError):
    """Raised when the input is something else than JSON lines of objects."""


def main() -> int:
    """Answer every line; exit 2 where the input is not JSON lines."""
    try:
        for answer in answers(sys.stdin):
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    except NotJsonLines as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def answers(lines: Iterable[str]) -> Iterator[Line]:
    """Read each line's page; a page that cannot be read is answered with its error."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield answer(parsed(line, number))


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


def answer(row: Line) -> Line:
    """What the row's file says."""
    if not isinstance(row.get("file"), str):
        return {"id": row.get("id"), "error": 'No "file": give the path of a saved page.'}
    try:
        return {"id": row.get("id"), **fields(read(contents(Path(row["file"])), row.get("url") or ""))}
    except (OSError, EOFError, zlib.error, Unreadable) as error:
        return {"id": row.get("id"), "error": str(error)}


def contents(file: Path) -> bytes:
    """The bytes of a page, unpacked where its name ends in .gz."""
    return gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()


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
