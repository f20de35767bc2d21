"""One file per question asked of a document, one pure function each."""

from collections.abc import Callable, Iterator

from crawler.items import Document
from pipelines.annotation import Annotation
from pipelines.stages.authority import authority
from pipelines.stages.deadline import deadline
from pipelines.stages.event import event
from pipelines.stages.legal_basis import legal_basis
from pipelines.stages.party import party
from pipelines.stages.penalty import penalty
from pipelines.stages.person import person
from pipelines.stages.quote import quote
from pipelines.stages.topic import topic

STAGES: tuple[Callable[[Document], Iterator[Annotation]], ...] = (
    authority,
    legal_basis,
    party,
    person,
    penalty,
    event,
    quote,
    deadline,
    topic,
)
"""Every stage.  None sees what another found, so their order cannot matter."""


def annotate(document: Document) -> list[Annotation]:
    """What all stages read in the document, in the order of its text."""
    notes = [note for stage in STAGES for note in stage(document)]
    return sorted(notes, key=lambda note: (note.start, -note.end, note.kind, repr(note)))
