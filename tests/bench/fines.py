"""What the stages read in decisions that a register describes, and what no reader could."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from crawler.items import Document
from pipelines.grammar.money import sums
from pipelines.stages.legal_basis import legal_basis
from pipelines.stages.penalty import penalty
from tests.bench.environments import DATA

Fine = tuple[Decimal, str | None]
REGULATIONS = ("GDPR", "UK GDPR")
LISTED = 10
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Decision:
    """A register's entry: its text as the stages get it, and what its box says."""

    title: str
    document: Document
    raw: str
    fine: Fine | None
    articles: frozenset[str]


def table(data: Path = DATA, split: str = "dev") -> Iterator[str]:
    """How often fines and articles of decisions are read as their register has them, and why not.

    The register's fine or article may stand in no text (converted, corrected, of another decision, or known
    from the decision itself); so each figure is given over all decisions and over those whose text holds the
    answer, and what is missing is counted by why, ten of it listed.
    """
    read = list(decisions(data / "gdprhub" / f"gdprhub.{split}.jsonl"))
    yield from fines([one for one in read if one.fine])
    yield ""
    yield from articles(read)


def decisions(file: Path) -> Iterator[Decision]:
    """The decisions of authorities that have a summary."""
    for row in map(json.loads, file.read_text("utf-8").splitlines()):
        if row["kind"] == "authority" and row["lead"]:
            body = "\n\n".join(filter(None, (row["lead"], row["facts"], row["holding"])))
            document = Document("ngo_gdprhub", row["url"], "", body, language="en")
            fine = (Decimal(str(row["fine_amount"])), row["fine_currency"]) if row["fine_amount"] else None
            numbers = (re.match(r"Article (\d+)", text) for text in row["gdpr_articles"])
            named = frozenset(number[1] for number in numbers if number)
            yield Decision(row["title"], document, row["fine_raw"] or "", fine, named)


def fines(read: Sequence[Decision]) -> Iterator[str]:
    """How often the fine is found, and why it is not there."""
    why = {one.title: missing(one) for one in read}
    held = [one for one in read if not why[one.title]]
    hits: dict[str, Callable[[Decision], bool]] = {
        "first imposed penalty is the fine": lambda one: imposed(one)[:1] == [one.fine],
        "among the imposed penalties": lambda one: one.fine in imposed(one),
    }
    yield "fine | all | the text holds it"
    yield "--- | ---: | ---:"
    for name, hit in hits.items():
        yield f"{name} | {share(map(hit, read)):.3f} | {share(map(hit, held)):.3f}"
    yield f"decisions | {len(read)} | {len(held)}"
    yield from counted("decisions", Counter(filter(None, why.values())))
    absent = [one for one in read if why[one.title]]
    for one in spread(absent):
        told = ", ".join(f"{s.amount:f} {s.currency}" for s in sums(one.document.text, "en")[:4])
        yield f"* {one.title}: register {one.raw}; text {told or 'names no sum'}"


def missing(one: Decision) -> str:
    """Why no reader of the text could name the register's fine; empty where one could."""
    told = [(found.amount, found.currency) for found in sums(one.document.text, "en")]
    assert one.fine
    if one.fine in told:
        return ""
    if one.fine[1] is None:
        return "the register names no currency"
    if not told:
        return "the text names no sum"
    same = any(currency == one.fine[1] for _, currency in told)
    return "the text names other sums" if same else "the text names sums in other currencies only"


def imposed(one: Decision) -> list[Fine]:
    """What the stage reads as imposed."""
    return [(Decimal(p.amount), p.currency) for p in penalty(one.document) if p.stage == "imposed"]


def articles(read: Sequence[Decision]) -> Iterator[str]:
    """How well the articles are found by number, and how many of those missed stand in no text."""
    found = {one.title: cited(one) for one in read}
    held = {one.title: frozenset(a for a in one.articles if stands(a, one.document.text)) for one in read}
    yield "articles by number | P | R | F1"
    yield "--- | ---: | ---: | ---:"
    for name, gold in (("all", {one.title: one.articles for one in read}), ("stand in the text", held)):
        shared = sum(len(gold[title] & found[title]) for title in found)
        said, true = sum(map(len, found.values())), sum(map(len, gold.values()))
        yield f"{name} | {shared / said:.3f} | {shared / true:.3f} | {2 * shared / (said + true):.3f}"
    absent = [(one, a) for one in read for a in sorted(one.articles - held[one.title], key=int)]
    lost = [(one, a) for one in read for a in sorted(held[one.title] - found[one.title], key=int)]
    reasons = Counter({"its number is nowhere in the text": len(absent), "it is there, not read": len(lost)})
    yield from counted("articles missed", reasons)
    for one, article in spread(absent):
        told = ", ".join(sorted(found[one.title], key=int))
        yield f"* {one.title}: register Article {article}; text cites {told or 'none'}"


def cited(one: Decision) -> frozenset[str]:
    """The numbers of the Regulation's articles that the stage reads."""
    found = (basis for basis in legal_basis(one.document) if basis.law in REGULATIONS)
    return frozenset(number[0] for basis in found if (number := re.match(r"\d+", basis.article)))


def stands(article: str, text: str) -> bool:
    """Whether the number stands in the text, be it of something else."""
    return re.search(rf"(?<![\d/.-]){article}(?!\d)", text) is not None


def counted(what: str, reasons: Counter[str]) -> Iterator[str]:
    """A table of reasons."""
    yield from ["", f"why | {what}", "--- | ---:"]
    yield from (f"{reason} | {count}" for reason, count in reasons.most_common())
    yield ""


def spread(found: Sequence[T]) -> Sequence[T]:
    """Ten of many, from all over."""
    return found[:: max(1, len(found) // LISTED)][:LISTED]


def share(hits: Iterator[bool]) -> float:
    """How many of them hit."""
    seen = list(hits)
    return sum(seen) / len(seen) if seen else 0.0
