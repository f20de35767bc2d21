"""Reading articles: accuracy and speed of ours and of the peers on two sets of real pages."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tqdm import tqdm

from tests.bench import measure
from tests.bench.environments import DATA, PEERS, ROOT, Absent, environment

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
READERS = {  # and the list of packages that each is in
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


def table(data: Path = DATA, peers: Path = PEERS) -> Iterator[str]:
    """How well articles are read, and how fast: ours beside the peers, on two sets of real pages.

    A row a reader: F1 of the body over runs of four words, titles that are equal, F1 of authors' names, days
    that are right and wrong, pages a second of one processor.
    """
    known = truth(data)
    yield f"| {' | '.join(HEAD)} |"
    yield f"|---|{'--:|' * (len(HEAD) - 1)}"
    yield line("ours", known, Path(sys.executable))
    for name, packages in tqdm(READERS.items(), desc="peers read", unit="peer"):
        try:
            yield line(name, known, environment(peers, packages))
        except Absent as why:
            yield f"| {name} | not installed: {why} |"
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
    fed = "".join(json.dumps(page) + "\n" for page in pages)
    clean = {"PYTHONPATH": str(ROOT)} if name == "ours" else {}
    done = subprocess.run(
        command,
        input=fed,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=ROOT,
        env=clean,
        encoding="utf-8",
    )
    *rows, last = map(json.loads, done.stdout.splitlines())
    return {row["id"]: row for row in rows}, last["seconds"]
