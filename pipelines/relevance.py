"""Does a document belong here: is it about privacy, and about somebody enforcing it?

Words of `data/reference/matters.csv` decide.  Each row is a thing a text may be about, with a weight; it
counts once, however often and in whatever language its words appear: one word repeated carries no page.
"""

from dataclasses import dataclass

from crawler.items import Document
from pipelines.reference import bodies, matter_weights, mentions, owners
from pipelines.vocabulary import Mention

ENOUGH = 3
ENOUGH_WITHOUT_ACT = 6
OFFICE = 3


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
    things = _things(found)
    score = sum(weight for weight, _ in things) + (OFFICE - 1) * _own_page(document)
    act = next((m for m in found.get("matter", ()) if m.names[0].id == "act"), None)
    deciding = [mention for _, mention in things] + ([act] if act else [])
    spans = tuple(Span(m.start, m.end, text[m.start : m.end]) for m in deciding)
    needed = ENOUGH if act or _own_page(document) else ENOUGH_WITHOUT_ACT
    return Relevance(score >= needed, score, spans)


def _own_page(document: Document) -> bool:
    """Whether a data protection authority published it."""
    publishers = owners(document.url) | ({document.source} & bodies().keys())
    return any(bodies()[publisher].kind == "dpa" for publisher in publishers)


def _things(found: dict[str, list[Mention]]) -> list[tuple[int, Mention]]:
    """Each thing the text is about, with its weight and its first mention; acts apart."""
    things: dict[str, tuple[int, Mention]] = {}
    for mention in found.get("authority", ()):
        name = mention.names[0]
        if not name.unsure and bodies()[name.id].kind == "dpa":
            things.setdefault("authority", (OFFICE, mention))
    weights = matter_weights()
    for mention in found.get("matter", ()):
        thing = mention.names[0].id
        if thing != "act":
            things.setdefault(thing, (weights[thing], mention))
    return list(things.values())
