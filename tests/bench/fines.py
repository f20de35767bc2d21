"""How often the first imposed penalty is the fine: on all decisions, and where the text holds it.

    python tests/bench/fines.py ../shared/data/gdprhub/gdprhub.dev.jsonl

The register's fine may be in no text (converted, corrected, or of another decision), or lack a currency; such
decisions are counted by why, and ten of them listed.
"""

import argparse
import json
import sys
from collections import Counter
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

from crawler.items import Document
from pipelines.grammar.money import sums
from pipelines.stages.penalty import penalty

Row = dict[str, Any]
Fine = tuple[Decimal, str | None]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, help="decisions as JSON lines")
    with parser.parse_args().file.open() as lines:
        rows = [row for row in map(json.loads, lines) if row["kind"] == "authority" and row["lead"]]
    fined = [(row, document(row), gold(row)) for row in rows if row["fine_amount"]]
    why = {row["title"]: missing(text, fine) for row, text, fine in fined}
    held = [one for one in fined if not why[one[0]["title"]]]
    say(f"{'':34}{'all':>8}{'held':>8}")
    for name, hit in (("first imposed penalty is the fine", first), ("among the imposed penalties", among)):
        say(f"{name:34}{share(fined, hit):8.3f}{share(held, hit):8.3f}")
    say(f"{'decisions':34}{len(fined):8}{len(held):8}\n")
    for reason, count in Counter(filter(None, why.values())).most_common():
        say(f"{count:4} {reason}")
    for row, text, _ in islice((one for one in fined if why[one[0]["title"]]), 0, None, 6):
        told = ", ".join(f"{s.amount:f} {s.currency}" for s in sums(text.text, "en")[:4])
        say(f"  {row['title']}: register {row['fine_raw']}; text {told or 'names no sum'}")


def document(row: Row) -> Document:
    """The decision as the stages get it."""
    parts = (row["lead"], row["facts"], row["holding"])
    return Document("ngo_gdprhub", row["url"], "", "\n\n".join(filter(None, parts)), language="en")


def gold(row: Row) -> Fine:
    """The fine that the register holds."""
    return Decimal(str(row["fine_amount"])), row["fine_currency"]


def missing(text: Document, fine: Fine) -> str:
    """Why no reader of the text could name the register's fine; empty where one could."""
    told = [(one.amount, one.currency) for one in sums(text.text, "en")]
    if fine in told:
        return ""
    if fine[1] is None:
        return "the register names no currency"
    if not told:
        return "the text names no sum"
    same_currency = any(currency == fine[1] for _, currency in told)
    return "the text names other sums" if same_currency else "the text names sums in other currencies only"


def imposed(text: Document) -> list[Fine]:
    """What the stage reads as imposed."""
    return [(Decimal(one.amount), one.currency) for one in penalty(text) if one.stage == "imposed"]


def first(text: Document, fine: Fine) -> bool:
    """Whether the first imposed penalty is the fine."""
    return next(iter(imposed(text)), None) == fine


def among(text: Document, fine: Fine) -> bool:
    """Whether the fine is among the imposed ones."""
    return fine in imposed(text)


def share(rows: list[tuple[Row, Document, Fine]], hit: Any) -> float:
    """How many of the rows are hit."""
    return sum(hit(text, fine) for _, text, fine in rows) / len(rows) if rows else 0.0


def say(line: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
