"""The filters on documents: annotate, link, reread."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from tqdm import tqdm

from crawler.items import Document
from pipelines.cases import fold, told
from pipelines.entities import register
from pipelines.facts import facts
from pipelines.lines import Line, NotJsonLines, Unreadable, documents
from pipelines.migrations import NewerSchema
from pipelines.rates import rate
from pipelines.reading import reread
from pipelines.stages import annotate
from pipelines.store import Busy, Store, Unusable

EPILOG = """
annotate and link read JSON lines from standard input, one document a line:
  {"id", "source", "url", "title", "body", "language", "kind", "published"}
and write JSON lines:
  annotate  {"id", "relevant", "annotations": [{"kind", "start", "end", "rule", "words", ...}]}
  link      {"id", "documents": [ids], "title", "authority", "respondents", "status", ...}, one line a case
A line that cannot be read is answered {"id", "error"}.  `start` and `end` count in title, blank line, body.

  echo '{"id": "1", "body": "The ICO fined Acme Ltd £500,000."}' | python -m pipelines annotate

reread annotates and links again every document of the database that DATABASE names (else data/probes.db).
"""


def main(arguments: list[str] | None = None) -> int:
    """Run a filter: 0 done, 2 where the input is not JSON lines, 75 where another process writes."""
    parser = argparse.ArgumentParser(
        "python -m pipelines",
        description=__doc__,
        epilog=EPILOG,
        formatter_class=argparse.RawTextHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="annotate | link | reread")
    commands.add_parser("annotate", help="what each document says")
    commands.add_parser("link", help="which documents belong to one case")
    commands.add_parser("reread", help="annotate and link every kept document again")
    chosen = parser.parse_args(arguments)
    if chosen.command == "reread":
        return reread_all()
    try:
        write(FILTERS[chosen.command](sys.stdin.buffer))
    except NotJsonLines as error:
        sys.stderr.write(f"{chosen.command}: {error}\n")
        return 2
    return 0


def write(answers: Iterable[Line]) -> None:
    """Write each answer as soon as it is known."""
    for answer in answers:
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()


def annotated(lines: Iterable[bytes]) -> Iterator[Line]:
    """The filter `annotate`."""
    relevance = found("pipelines.relevance", "relevance", lambda _: None)
    for read in documents(lines):
        if isinstance(read, Unreadable):
            yield {"id": read.id, "error": str(read)}
            continue
        key, document = read
        text, relevant = document.text, relevance(document)
        notes = [annotation.record(text) for annotation in annotate(document)]
        yield {"id": key, "relevant": bool(relevant and relevant.relevant), "annotations": notes}


def linked(lines: Iterable[bytes]) -> Iterator[Line]:
    """The filter `link`: every line is read before the first case is written."""
    known, found = register(), []
    for read in documents(lines):
        if isinstance(read, Unreadable):
            yield {"id": read.id, "error": str(read)}
            continue
        key, document = read
        rows = facts(document, annotate(document), known, rate).rows
        found.append(told(key, document, rows, known))
    for case in fold(found, known).cases:
        yield asdict(case) | {"documents": [filed.document for filed in case.documents]}


def found(module: str, name: str, otherwise: Callable[[Document], Any]) -> Any:
    """A function of a stage that may not be there yet."""
    return getattr(import_module(module), name, otherwise) if find_spec(module) else otherwise


def reread_all() -> int:
    """The command `reread`: every document of the database again, with its progress on standard error."""
    try:
        with Store.open(database()) as store:
            count = reread(
                store, lambda keys: tqdm(keys, unit=" documents", file=sys.stderr), datetime.now(UTC)
            )
    except (Busy, Unusable, NewerSchema) as error:
        sys.stderr.write(f"reread: {error}\n")
        return 75 if isinstance(error, Busy) else 1
    sys.stderr.write(f"Read {count} documents again.\n")
    return 0


def database() -> str:
    """The file that the environment names, else the project's own."""
    return os.environ.get("DATABASE") or "data/probes.db"


FILTERS = {"annotate": annotated, "link": linked}


if __name__ == "__main__":
    sys.exit(main())
