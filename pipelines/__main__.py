"""Two filters, annotate and link, and four commands on the database: migrate, reread, export and judge."""

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tqdm import tqdm

from crawler.items import Document
from pipelines import judging
from pipelines.cases import fold, told
from pipelines.entities import register
from pipelines.export import export
from pipelines.facts import facts
from pipelines.lines import Line, NotJsonLines, Unreadable, documents
from pipelines.rates import rate
from pipelines.reading import reread
from pipelines.records import WRONG
from pipelines.relevance import relevance
from pipelines.stages import annotate
from pipelines.store import Store

LINES = """Standard input is JSON lines, one document a line:
  {"id", "source", "url", "title", "body", "language", "kind", "published"}
`id` and `body` are required.  Standard output is JSON lines, too:
"""
EXAMPLE = """
  echo '{"id": "1", "body": "The ICO fined Acme Ltd £500,000 under the GDPR."}' | python -m pipelines """
DATABASE = "The database is the file named by the environment variable DATABASE, else data/probes.db."
HELP = {
    "annotate": (
        "say what each document holds",
        f"""{LINES}  {{"id", "relevant", "annotations": [{{"kind", "start", "end", "rule", "words", ...}}]}}
`start` and `end` count characters of the title, a blank line and the body.
A line that cannot be read is answered with {{"id", "error"}}; the filter goes on.
{EXAMPLE}annotate""",
    ),
    "link": (
        "say which documents belong to one case",
        f"""{LINES}  {{"id", "documents": [ids], "title", "authority", "respondents", ...}}, one line per case
A line that cannot be read is answered with {{"id", "error"}}; the filter goes on.
{EXAMPLE}link""",
    ),
    "migrate": (
        "bring a database of an older version up to date",
        f"""The next crawl would do so as well.

{DATABASE}""",
    ),
    "reread": ("annotate and link every kept document again", DATABASE),
    "export": (
        "write the public copy of the database, with checksums",
        f"""FOLDER/latest holds the database, its tables as JSON Lines, and SHA256SUMS.  Texts are left out
unless their licence allows publication.  Made for a nightly timer: the last two exports are kept.

{DATABASE}""",
    ),
    "judge": ("record what a person decided about a case, a fact, an entity or a source", DATABASE),
}


def main(arguments: list[str] | None = None) -> int:
    """Run a filter: 0 done, 2 where the input is not JSON lines, 75 where another process writes."""
    parser = argparse.ArgumentParser(
        "python -m pipelines",
        description=__doc__,
        epilog="COMMAND --help explains each.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    made = {name: subcommand(commands, name) for name in HELP}
    made["export"].add_argument(
        "folder",
        type=Path,
        nargs="?",
        default=Path("data/exports"),
        metavar="FOLDER",
        help="default data/exports",
    )
    judging.add_arguments(made["judge"])
    chosen = parser.parse_args(arguments)
    try:
        run(chosen)
    except NotJsonLines as error:
        sys.stderr.write(f"{chosen.command}: {error}\n")
        return 2
    except (RuntimeError, LookupError, ValueError) as error:
        sys.stderr.write(f"{chosen.command}: {error.args[0]}\n")
        return getattr(error, "exitcode", 1)
    return 0


def subcommand(commands: Any, name: str) -> argparse.ArgumentParser:
    """The parser of a command, with its help as it is written above."""
    does, how = HELP[name]
    layout = argparse.RawDescriptionHelpFormatter
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=does, description=f"{does.capitalize()}.\n\n{how}", formatter_class=layout
    )
    return parser


def run(chosen: argparse.Namespace) -> None:
    """Run what was chosen."""
    match chosen.command:
        case "migrate":
            sys.stderr.write(migrate())
        case "reread":
            sys.stderr.write(reread_all())
        case "judge":
            sys.stderr.write(judging.judge(database(), chosen) + "\n")
        case "export":
            done = export(database(), chosen.folder, datetime.now(UTC))
            sys.stderr.write(f"Exported to {done}.\n")
        case name:
            write(FILTERS[name](sys.stdin.buffer))


def write(answers: Iterable[Line]) -> None:
    """Write each answer as soon as it is known."""
    for answer in answers:
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()


def annotated(lines: Iterable[bytes]) -> Iterator[Line]:
    """The filter `annotate`."""
    for read in documents(lines):
        yield refused(read) if isinstance(read, Unreadable) else answer(*read)


def answer(key: str, document: Document) -> Line:
    """Whether a document belongs here, and what every stage says of it; or which stage failed on it."""
    text = document.text
    try:
        notes = [annotation.record(text) for annotation in annotate(document)]
        return {"id": key, "relevant": relevance(document).relevant, "annotations": notes}
    except WRONG as error:
        return {"id": key, "error": f"{type(error).__name__}: {error}"}


def refused(error: Unreadable) -> Line:
    """The answer to a line that cannot be read."""
    return {"id": error.id, "error": str(error)}


def linked(lines: Iterable[bytes]) -> Iterator[Line]:
    """The filter `link`: every line is read before the first case is written."""
    known, kept = register(), {}
    for read in documents(lines):
        if isinstance(read, Unreadable):
            yield refused(read)
            continue
        key, document = read
        try:
            kept[key] = told(key, document, facts(document, annotate(document), known, rate).rows, known)
        except WRONG as error:
            yield {"id": key, "error": f"{type(error).__name__}: {error}"}
    for case in fold(kept.values(), known).cases:
        yield asdict(case) | {"documents": [filed.document for filed in case.documents]}


def migrate() -> str:
    """Open the database as its writer, which applies the steps of the schema that are missing."""
    with Store.open(database(), new=False):
        return f"{database()} is up to date.\n"


def reread_all() -> str:
    """Read every document of the database again, with the progress on standard error; say how many."""
    with Store.open(database(), new=False) as store:
        count = reread(store, progress, datetime.now(UTC))
    return f"Read {count} documents again.\n"


def progress(keys: list[str]) -> Iterable[str]:
    """How far it is, on standard error."""
    return tqdm(keys, unit=" documents", file=sys.stderr, disable=not sys.stderr.isatty())


def database() -> Path:
    """The file that the environment names, else the project's own."""
    return Path(os.environ.get("DATABASE") or "data/probes.db")


FILTERS = {"annotate": annotated, "link": linked}


if __name__ == "__main__":
    sys.exit(main())
