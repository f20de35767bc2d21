"""Which authority acts: in a sentence, and in a document."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from crawler.items import Document
from pipelines.grammar.words import sentence_at

Row = dict[str, Any]

LEAD = 400  # characters after the title in which a report says whom it is about
TITLE_WEIGHT, LEAD_WEIGHT, ACT_WEIGHT = 8, 2, 1
ACTS = 2  # weight below which an authority is only mentioned
OBJECT = re.compile(r"\b(?:of|against|de|des|du|del|della|van|gegen|contre|contra)\s(?:the\s|la\s|l['’])?\Z")
ANYBODY = frozenset({"complaint", "pause", "undertaking", "appeal_lodged", "paid"})  # turns that others take


def by_whom(row: Row, authorities: Sequence[Row], text: str) -> str:
    """The authority whose act a fact is: the last named before it in its sentence, else the first after.

    Whose decision is meant by "of" or "against" is not who acts.

    Empty for turns that respondents take, and where none is named.  `authorities` are in the text's order.
    """
    if row.get("type") in ANYBODY:
        return ""
    start, end = sentence_at(text, row["start"])
    inside = [one for one in authorities if start <= one["start"] < end]
    before = [one for one in inside if one["start"] <= row["start"]]
    after = [one for one in inside if not OBJECT.search(text, max(start, one["start"] - 20), one["start"])]
    return str(before[-1]["entity"] if before else after[0]["entity"] if after else "")


def ranked(document: Document, mentions: Iterable[Row], acts: Iterable[str] = ()) -> dict[str, int]:
    """Entities with their weight, the heaviest first: title, lead, what they do, how often."""
    weights: defaultdict[str, int] = defaultdict(int)
    title = len(document.title)
    for row in sorted(mentions, key=lambda row: row["start"]):
        place = row["start"]
        first = not weights and place < title
        weights[row["entity"]] += TITLE_WEIGHT if first else LEAD_WEIGHT if place < title + LEAD else 1
    for entity in acts:
        if entity in weights:
            weights[entity] += ACT_WEIGHT
    return dict(sorted(weights.items(), key=lambda item: -item[1]))


def titled(document: Document, mentions: Iterable[Row]) -> str:
    """The entity that the title names first."""
    inside = [row for row in mentions if row["start"] < len(document.title)]
    return min(inside, key=lambda row: row["start"])["entity"] if inside else ""


def acting(document: Document, boxed: str, mentions: Sequence[Row], weights: dict[str, int], own: str) -> str:
    """The authority that acts in a document; empty where all are only mentioned.

    A register's box says it; a court (`own`) speaks for itself; else the title says it; else a regulator
    speaks for itself, unless its lead dwells on another; a report is about the one that it dwells on.
    """
    if boxed or (own and document.voice == "court"):
        return boxed or own
    best, second = [*weights, "", ""][:2]
    clear = weights.get(best, 0) >= ACTS and weights.get(best) != weights.get(second)
    dwells = best if document.voice == "regulator" or clear else ""
    lead = {row["entity"] for row in mentions if row["start"] < len(document.title) + LEAD}
    elsewhere = own not in lead and best in lead and weights[best] > LEAD_WEIGHT + 1
    return titled(document, mentions) or (dwells if elsewhere else own) or dwells
