"""Reading articles: accuracy and speed of ours and of the peers on two sets of real pages."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import measure

Row = dict[str, Any]
HEAD = (
    "reader",
    "body F1, 181 pages",
    "title",
    "author F1",
    "date right",
    "date wrong",
    "body F1",
    "pages/s",
)
PEERS = {
    "trafilatura": "peers",
    "trafilatura, precision": "peers",
    "newspaper4k": "peers",
    "news-please": "peers",
    "readability-lxml": "peers",
    "fundus": "fundus",
}
NOTE = """
On {} pages of the article extraction benchmark (first column) and {} pages of publishers, whose truth is
what fundus' parsers said and people reviewed.  One core; – not offered."""


@dataclass(frozen=True)
class Truth:
    """Pages, and what people said of them."""

    benchmark: list[Row]
    publishers: list[Row]

    @property
    def pages(self) -> list[Row]:
        """What a reader gets."""
        return [
            {name: row[name] for name in ("id", "url", "file")} for row in (*self.benchmark, *self.publishers)
        ]


def truth(data: Path) -> Truth:
    """The article extraction benchmark, and pages of publishers as fundus' reviewed tests read them."""
    gold = json.loads((data / "seb181" / "ground-truth.json").read_text("utf-8"))
    benchmark = [
        {"id": name, "file": str(data / "seb181" / "html" / f"{name}.html.gz"), **page}
        for name, page in gold.items()
    ]
    rows = [
        row
        for file in sorted((data / "fundus").glob("*gold*.json"))
        for row in json.loads(file.read_text("utf-8"))
    ]
    publishers = [
        row | {"id": row["file"], "file": str(data / "fundus" / "test_data" / row["file"])} for row in rows
    ]
    return Truth(benchmark, publishers)


def table(data: Path, pythons: dict[str, Path]) -> Iterator[str]:
    """The table, a line at a time, in Markdown."""
    known = truth(data)
    yield f"| {' | '.join(HEAD)} |"
    yield f"|---|{'--:|' * (len(HEAD) - 1)}"
    yield line("ours", known, Path(sys.executable))
    for name, environment in PEERS.items():
        yield line(name, known, pythons[environment])
    yield from NOTE.format(len(known.benchmark), len(known.publishers)).splitlines()


def line(name: str, known: Truth, python: Path) -> str:
    """One reader's row."""
    said, seconds = reading(name, known.pages, python)
    publishers = [(row, said[row["id"]]) for row in known.publishers]
    right, wrong = measure.dates(
        (row["publishing_date"], found.get("published")) for row, found in publishers
    )
    figures = (
        measure.body((row["articleBody"], said[row["id"]].get("body") or "") for row in known.benchmark),
        measure.titles((row["title"], found.get("title") or "") for row, found in publishers),
        measure.authors((row["authors"], found.get("authors") or []) for row, found in publishers),
        right,
        wrong,
        measure.body((row["body"], found.get("body") or "") for row, found in publishers),
    )
    silent = not any(found.get("authors") or found.get("published") for _, found in publishers)
    cells = [f"{figure:.3f}".removeprefix("0") for figure in figures]
    if silent:
        cells[2:5] = ["–"] * 3
    return f"| {name} | {' | '.join(cells)} | {len(known.pages) / seconds:.0f} |"


def reading(name: str, pages: list[Row], python: Path) -> tuple[dict[str, Row], float]:
    """What a reader says of each page, and the seconds of one processor that it took."""
    command = [str(python), str(Path(__file__).with_name("peers.py")), name]
    root = Path(__file__).parents[2]
    fed = "".join(json.dumps(page) + "\n" for page in pages)
    environment = {"PYTHONPATH": str(root)} if name == "ours" else {}
    done = subprocess.run(
        command,
        input=fed,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=root,
        env=environment,
        encoding="utf-8",
    )
    *rows, last = map(json.loads, done.stdout.splitlines())
    return {row["id"]: row for row in rows}, last["seconds"]
