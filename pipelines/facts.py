"""What the stages found in a document, as rows of the derived tables."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from math import inf, isfinite
from typing import Any

from crawler.items import Document
from pipelines.annotation import Annotation, Authority, Event, Party, Penalty, Person
from pipelines.entities import Entity, Register

Row = dict[str, Any]
Rate = Callable[[str, str], float | None]  # currency, ISO date → how many euros one unit is worth

TABLES = {
    "legal_basis": "legal_bases",
    "quote": "quotes",
    "deadline": "deadlines",
    "topic": "document_topics",
    "penalty": "penalties",
    "event": "events",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """Rows by table, without the column `document`, and the entities that they name, after their groups."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    entities: tuple[Entity, ...] = ()


def facts(document: Document, notes: Iterable[Annotation], register: Register, rate: Rate) -> Facts:
    """The rows that a document's annotations give, in the order of the text."""
    rows: dict[str, list[Row]] = {}
    entities: dict[str, Entity] = {}
    text = document.text
    for note in sorted(notes, key=lambda note: (note.start, note.end, note.kind)):
        for entity in named(note, register):
            entities |= {each.id: each for each in (*register.groups(entity), entity)}
            rows.setdefault("mentions", []).append(evidence(note, text) | mention(note, entity))
        if note.kind in TABLES:
            rows.setdefault(TABLES[note.kind], []).append(row(note, document, rate))
    return Facts(rows, tuple(entities.values()))


def named(note: Annotation, register: Register) -> list[Entity]:
    """The entities that an annotation names."""
    match note:
        case Authority():
            found = register.entity(note.name, "authority", key=note.id)
        case Person():
            found = register.entity(note.name, "person")
        case Party():
            return register.all_of(note.name)
        case _:
            return []
    return [found] if found else []


def mention(note: Annotation, entity: Entity) -> Row:
    """Which entity a document names, and as what."""
    return {"entity": entity.id, "role": getattr(note, "role", "authority")}


def evidence(note: Annotation, text: str) -> Row:
    """The words that a row rests on."""
    words = text[note.start : note.end]
    return {"start": note.start, "end": note.end, "words": words, "rule": note.rule}


def row(note: Annotation, document: Document, rate: Rate) -> Row:
    """An annotation as a row of its table."""
    values = asdict(note) | evidence(note, document.text)
    published = document.published.value[:10] if document.published else None
    match note:
        case Event(date="", precision=""):
            values |= {"date": published or "", "precision": "published"}
        case Penalty():
            values |= {"eur": euros(note.amount, note.currency, published, rate), "date": published}
    if note.kind == "topic":
        values["topic"] = values.pop("id")
    return values


def euros(amount: str, currency: str, date: str | None, rate: Rate) -> float | None:
    """A sum in euros at the rate of its date; None where no rate is known, or no number can hold it.

    >>> euros("100", "SEK", "2020-03-11", lambda currency, date: 0.09)
    9.0
    """
    worth = rate(currency, date or "")
    sum_ = inf if worth is None else float(amount) * worth
    return round(sum_, 2) if isfinite(sum_) else None
