"""The filters on documents: annotate, link, reread."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from crawler.items import Document
from pipelines.lines import Line, NotJsonLines, Unreadable, documents

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
    chosen = parser.parse_args(arguments)
    try:
        write(annotated(sys.stdin.buffer))
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
    annotate = found("pipelines.stages", "annotate", lambda _: [])
    relevance = found("pipelines.relevance", "relevance", lambda _: None)
    for read in documents(lines):
        if isinstance(read, Unreadable):
            yield {"id": read.id, "error": str(read)}
            continue
        key, document = read
        text, relevant = document.text, relevance(document)
        notes = [annotation.record(text) for annotation in annotate(document)]
        yield {"id": key, "relevant": bool(relevant and relevant.relevant), "annotations": notes}


def found(module: str, name: str, otherwise: Callable[[Document], Any]) -> Any:
    """A function of a stage that may not be there yet."""
    return getattr(import_module(module), name, otherwise) if find_spec(module) else otherwise


if __name__ == "__main__":
    sys.exit(main())
