"""Which authority acts: in a sentence, and in a document."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from crawler.items import Document
from pipelines.words import sentence_at

Row = dict[str, Any]

LEAD = 400  # characters after the title in which a report says whom it is about
TITLE_WEIGHT, LEAD_WEIGHT, ACT_WEIGHT = 5, 2, 1
ACTS = 3  # weight below which an authority is only mentioned
ANYBODY = frozenset({"complaint", "pause", "undertaking", "appeal_lodged", "paid"})  # turns that others take


def by_whom(row: Row, authorities: Sequence[Row], text: str) -> str:
    """The authority whose act a fact is: the last named before it in its sentence, else the first after.

    Empty for turns that respondents take, and where none is named.  `authorities` are in the text's order.
    """
    if row.get("type") in ANYBODY:
        return ""
    start, end = sentence_at(text, row["start"])
    inside = [one for one in authorities if start <= one["start"] < end]
    before = [one for one in inside if one["start"] <= row["start"]]
    return str(before[-1]["entity"] if before else inside[0]["entity"] if inside else "")


def ranked(document: Document, mentions: Iterable[Row], acts: Iterable[str] = ()) -> dict[str, int]:
    """Entities with their weight, the heaviest first: title, lead, what they do, how often."""
    weights: defaultdict[str, int] = defaultdict(int)
    title = len(document.title)
    for row in sorted(mentions, key=lambda row: row["start"]):
        place = row["start"]
        if place < title:
            weights[row["entity"]] += 1 if any(w >= TITLE_WEIGHT for w in weights.values()) else TITLE_WEIGHT
        else:
            weights[row["entity"]] += LEAD_WEIGHT if place < title + LEAD else 1
    for entity in acts:
        weights[entity] += ACT_WEIGHT if entity in weights else 0
    return dict(sorted(weights.items(), key=lambda item: -item[1]))


def acting(document: Document, boxed: str, weights: dict[str, int], registered: Collection[str]) -> str:
    """The authority that acts in a document; empty where all are only mentioned.

    A register says it.  A court speaks for itself; so does a regulator whose title does not name only others.
    """
    if boxed:
        return boxed
    own = document.source if document.source in registered else ""
    best = next(iter(weights), "")
    titled = weights.get(best, 0) >= TITLE_WEIGHT
    if own and (document.voice == "court" or not titled or weights.get(own, 0) >= TITLE_WEIGHT):
        return own
    return best if document.voice == "regulator" or weights.get(best, 0) >= ACTS else ""
