"""What people decided about cases and facts; the fold takes it as given."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from pipelines.cases.told import Row, Told

Held = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Review:
    """A verdict (confirm, dispute, merge, split) on a record; `documents` are those that it was about."""

    record: str
    target: str
    verdict: str
    documents: tuple[str, ...] = ()
    other: str = ""


def together(reviews: Iterable[Review], previous: Held) -> Iterator[tuple[str, str]]:
    """Pairs of documents that stand in one case, as a person merged or split off their cases."""
    for review in reviews:
        if review.record == "case" and review.verdict in ("merge", "split"):
            documents = set(review.documents)
            if review.verdict == "merge" and not documents:
                documents = {*previous.get(review.target, ()), *previous.get(review.other, ())}
            yield from pairwise(sorted(documents))


def apart(reviews: Iterable[Review], previous: Held) -> Iterator[tuple[str, str]]:
    """Pairs of documents that never stand in one case, as a person split theirs."""
    for review in reviews:
        if review.record == "case" and review.verdict == "split":
            rest = previous.get(review.target, frozenset()) - set(review.documents)
            yield from (tuple(sorted((one, other))) for one in review.documents for other in rest)  # type: ignore[misc]


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
