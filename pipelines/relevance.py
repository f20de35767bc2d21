"""Does a document belong here: is it about privacy, and about somebody enforcing it?

Words of `data/reference/matters.csv` decide.  Each row is a thing a text may be about, with a weight; it
counts once, however often and in whatever language its words appear: one word repeated carries no page.
Beside an act ("fined", "complaint") one weighty thing is enough, or several light ones, or a light one where
a regulator of another field (competition, consumers, finance ...) is named or publishes.  A word within an
authority's name says nothing of the matter.  A name that several bodies share, "Information Commissioner",
"Datatilsynet", adds to other things; an abbreviation such as AP or ICO, which means too much else, does not.
"""

from dataclasses import dataclass

from crawler.items import Document
from pipelines.reference import bodies, matter_weights, mentions, owners
from pipelines.vocabulary import Mention, outside

ENOUGH = 4
ENOUGH_OF_ONE = 3
ENOUGH_OF_REGULATOR = 1
ENOUGH_WITHOUT_ACT = 6
OFFICE = 3
OFFICE_UNSURE = 2
ACTS = frozenset(("act", "privacy_act", "privacy_harm"))  # "privacy probe" is a matter and an act
REGULATORS = frozenset(("competition", "consumer", "telecoms", "finance", "health", "government"))


@dataclass(frozen=True, slots=True)
class Span:
    """Words that decided: `text[start:end]`."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Relevance:
    """The verdict, and the words it rests on: the first of each thing that counted."""

    relevant: bool
    score: int
    words: tuple[Span, ...]


def relevance(document: Document) -> Relevance:
    """Judge one document.

    >>> page = Document(source="x", url="", title="", body="The CNIL fined Acme under the GDPR.")
    >>> [span.words for span in relevance(page).words]
    ['CNIL', 'GDPR', 'fined']
    """
    text = document.text
    found = mentions(text)
    matters = list(outside(found.get("matter", ()), found.get("authority", ())))
    things = _things(found, matters)
    act = next((m for m in matters if m.names[0].id in ACTS), None)
    kinds = _kinds(document, found) if matters else set[str]()
    score = sum(weight for weight, _ in things) + (OFFICE - 1) * ("publisher dpa" in kinds)
    needed = _needed(things, kinds) if act or "publisher dpa" in kinds else ENOUGH_WITHOUT_ACT
    deciding = list(dict.fromkeys([mention for _, mention in things] + ([act] if act else [])))
    spans = tuple(Span(m.start, m.end, text[m.start : m.end]) for m in deciding)
    return Relevance(score >= needed, score, spans)


def _needed(things: list[tuple[int, Mention]], kinds: set[str]) -> int:
    """How much the things must weigh, beside an act."""
    if any(kind.split()[-1] in REGULATORS for kind in kinds):
        return ENOUGH_OF_REGULATOR
    heaviest = max((weight for weight, _ in things), default=0)
    return ENOUGH_OF_ONE if heaviest >= ENOUGH_OF_ONE else ENOUGH


def _kinds(document: Document, found: dict[str, list[Mention]]) -> set[str]:
    """The fields of the bodies that the text names for sure, and of its publisher: `publisher dpa`."""
    publishers = owners(document.url) | ({document.source} & bodies().keys())
    named = {m.names[0].id for m in found.get("authority", ()) if not m.names[0].unsure}
    return {f"publisher {bodies()[body].kind}" for body in publishers} | {bodies()[b].kind for b in named}


def _things(found: dict[str, list[Mention]], matters: list[Mention]) -> list[tuple[int, Mention]]:
    """Each thing the text is about, with its weight and its first mention; acts apart."""
    things: dict[str, tuple[int, Mention]] = {}
    offices = [m for m in found.get("authority", ()) if bodies()[m.names[0].id].kind == "dpa"]
    for mention in offices:
        if not mention.names[0].unsure:
            things.setdefault("authority", (OFFICE, mention))
    weights = matter_weights()
    for mention in matters:
        thing = mention.names[0].id
        if thing != "act":
            things.setdefault(thing, (weights[thing], mention))
    likely = [m for m in offices if not m.names[0].written.isupper()] if things else []
    for mention in likely:
        things.setdefault("authority", (OFFICE_UNSURE, mention))
    return list(things.values())
