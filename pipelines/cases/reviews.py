"""What people decided about cases and facts; the fold takes it as given."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations, product

from pipelines.cases.told import Row, Told

Held = Mapping[str, frozenset[str]]
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Review:
    """A verdict (confirm, dispute, merge, split) on a record.

    `documents` are those that belong together, `rest` those from which they were split off.
    """

    record: str
    target: str
    verdict: str
    documents: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()


def decided(reviews: Iterable[Review]) -> tuple[set[Pair], set[Pair]]:
    """Pairs of documents that stand in one case, and pairs that do not; the last word on a pair counts."""
    joined, parted = set[Pair](), set[Pair]()
    for review in reviews:
        if review.record == "case" and review.verdict in ("merge", "split"):
            one = set(combinations(sorted(review.documents), 2))
            two = {(min(pair), max(pair)) for pair in product(review.documents, review.rest)}
            joined, parted = (joined | one) - two, (parted | two) - one
    return joined, parted


def disputed(reviews: Iterable[Review]) -> set[str]:
    """The cases that a person disputes and nobody confirmed since."""
    verdicts = {review.target: review.verdict for review in reviews if review.record == "case"}
    return {target for target, verdict in verdicts.items() if verdict == "dispute"}


def facts_in_doubt(document: Told, reviews: Iterable[Review]) -> Told:
    """The document without the facts that a person disputes."""
    doubted = {
        (r.record, r.target) for r in reviews if r.verdict == "dispute" and r.record in ("event", "penalty")
    }
    if not doubted:
        return document
    return replace(
        document,
        events=without(document.events, "event", doubted),
        penalties=without(document.penalties, "penalty", doubted),
    )


def without(rows: Iterable[Row], record: str, doubted: set[tuple[str, str]]) -> tuple[Row, ...]:
    """The rows that are not in doubt."""
    return tuple(row for row in rows if (record, row.get("id", "")) not in doubted)
