"""What the reader reaches on pages that nobody on this project chose, a little below what was measured."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FLOOR = {
    "seb181 body": {"P": 0.97, "R": 0.975, "F1": 0.976},
    "fundus dev": {"title": 0.91, "author F1": 0.905, "date right": 0.985, "body F1": 0.973},
}
CEILING = {"date wrong": 0.005}


def test_scores(shared: Path) -> None:
    score = [sys.executable, str(shared.parent / "score" / "score.py"), "articles", "--data", str(shared)]
    said = subprocess.run(score, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    reached = {title: ours(said, title) for title in FLOOR}
    for title, floor in FLOOR.items():
        assert {name: figure for name, figure in reached[title].items() if figure < floor.get(name, 0)} == {}
    assert reached["fundus dev"]["date wrong"] <= CEILING["date wrong"]


def ours(said: str, title: str) -> dict[str, float]:
    """Our row of the table with this title, by the names of its columns."""
    table = re.search(rf"^{title}.*\n(.*)\nOURS(.*)$", said, re.MULTILINE)
    assert table, said
    names = re.split(r"\s{2,}", table[1].strip())
    return dict(zip(names, map(float, table[2].split()), strict=True))
