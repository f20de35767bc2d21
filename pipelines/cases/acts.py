"""Which authority acts: in a sentence, and in a document."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from crawler.items import Document
from pipelines.entities import Register
from pipelines.grammar.words import sentence_at
from pipelines.reference import regulators

Row = dict[str, Any]

LEAD = 400  # characters after the title in which a report says whom it is about
TITLE_WEIGHT, LEAD_WEIGHT, ACT_WEIGHT = 8, 2, 1
ACTS = 2  # weight below which an authority is only mentioned
OBJECT = re.compile(r"\b(?:of|against|de|des|du|del|della|van|gegen|contre|contra)\s(?:the\s|la\s|l['’])?\Z")
AGAINST = re.compile(r"\b(?:against|challenge to|gegen|contre|contra|contro|tegen|v\.?)\s(?:\w+['’\s])?\Z")
AFORESAID = re.compile(
    r"\b(?:th(?:at|e) (?:authority|regulator|watchdog)|die (?:Aufsichtsb|B)ehörde|l['’]autorit(?:à|é)"
    r"|la autoridad|de toezichthouder|the (commissioner|tribunal|board|court|supervisor))\b",
    re.IGNORECASE,
)
IN_COURT = re.compile(r"\b(?:court|tribunal|judges?|Gericht|cour|tribunale?|juges?)\b", re.IGNORECASE)
ANYBODY = frozenset({"complaint", "pause", "undertaking", "appeal_lodged", "paid"})  # turns that others take


def by_whom(row: Row, authorities: Sequence[Row], text: str) -> str:
    """The authority whose act a fact is: the last named before it in its sentence, else the first after.

    Whose decision is meant by "of" or "against" is not who acts.  In a sentence that names none, "that
    authority" is the last one named, "the Board" the last one so called, and a country that acts is its
    regulator.

    Empty for turns that respondents take, but for a promise to an authority that its words name, and where
    nobody is named.  `authorities` are in the text's order.
    """
    if row.get("type") in ANYBODY:
        return promised_to(row, authorities)
    start, end = sentence_at(text, row["start"])
    inside = [one for one in authorities if start <= one["start"] < end]
    before = [one for one in inside if one["start"] <= row["start"]]
    after = [one for one in inside if not OBJECT.search(text, max(start, one["start"] - 20), one["start"])]
    if before or after:
        return str(before[-1]["entity"] if before else after[0]["entity"])
    if aforesaid := AFORESAID.search(text, start, row["start"]):
        noun = (aforesaid[1] or "").casefold()
        meant = [one for one in authorities if one["start"] < start and noun in one["words"].casefold()]
        return str(meant[-1]["entity"]) if meant else ""
    country = country_acts().search(text, start, end)
    return regulators()[country[1] or country[2]] if country else ""


def promised_to(row: Row, authorities: Iterable[Row]) -> str:
    """The authority that the words of an undertaking name: "will pay $5 billion to settle with the FTC"."""
    if row["type"] != "undertaking":
        return ""
    named = (one["entity"] for one in authorities if row["start"] <= one["start"] < row["end"])
    return str(next(named, ""))


@cache
def country_acts() -> re.Pattern[str]:
    """A country that stands for its regulator: "Ireland fined it", "In Turkey the competition authority"."""
    names = "|".join(regulators())
    acts = rf"\b({names}) (?:had |has )?(?:fined|imposed|ordered|banned|blocked|opened)\b"
    return re.compile(rf"{acts}|\bIn ({names}),? the \w+ (?:authority|regulator)")


def ranked(document: Document, mentions: Iterable[Row], acts: Iterable[str] = ()) -> dict[str, int]:
    """Entities with their weight, the heaviest first: title, lead, what they do, how often."""
    weights: defaultdict[str, int] = defaultdict(int)
    title = len(document.title)
    for row in sorted(mentions, key=lambda row: row["start"]):
        place = row["start"]
        first = not weights and place < title and not rival(document.text, row)
        weights[row["entity"]] += TITLE_WEIGHT if first else LEAD_WEIGHT if place < title + LEAD else 1
    for entity in acts:
        if entity in weights:
            weights[entity] += ACT_WEIGHT
    return dict(sorted(weights.items(), key=lambda item: -item[1]))


def titled(document: Document, mentions: Iterable[Row]) -> str:
    """The entity that the title names first, except those that somebody opposes."""
    text, title = document.text, len(document.title)
    inside = [row for row in mentions if row["start"] < title and not rival(text, row)]
    return min(inside, key=lambda row: row["start"])["entity"] if inside else ""


def rival(text: str, row: Row) -> bool:
    """Whether an authority is named as the one that somebody opposes."""
    return bool(AGAINST.search(text, max(0, row["start"] - 20), row["start"]))


def speaker(document: Document, mentions: Iterable[Row], register: Register) -> str:
    """Who speaks for itself in a document: the authority whose site it is, a judgment's court."""
    if register.acts(document.source):
        return document.source
    courts = (row["entity"] for row in mentions if is_court(row["entity"], register))
    return next(courts, "") if document.voice == "court" else ""


def is_court(key: str, register: Register) -> bool:
    """Whether an id is that of a court."""
    return key in register.entities and register.entities[key].kind == "court"


def heard(document: Document, mentions: Iterable[Row], register: Register) -> str:
    """The court that a text names before any other authority, where its title is about a court."""
    text, title = document.text, len(document.title)
    after = [row["entity"] for row in mentions if row["start"] >= title and not rival(text, row)]
    about = IN_COURT.search(document.title) and after and is_court(after[0], register)
    return str(after[0]) if about else ""


def peers(mentions: Iterable[Row], own: str, register: Register) -> list[Row]:
    """The mentions of courts and of authorities in one's own field: only they act in what one publishes."""
    fields = {"court", register.entities[own].office} if own in register.entities else set()
    known = ((row, register.entities.get(row["entity"])) for row in mentions)
    return [row for row, entity in known if not fields or (entity and entity.office in fields)]


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
