"""One file per question asked of a document, one pure function each."""

from collections.abc import Callable, Iterator

from crawler.items import Document
from pipelines.annotation import Annotation
from pipelines.stages.penalty import penalty

STAGES: tuple[Callable[[Document], Iterator[Annotation]], ...] = (penalty,)
"""Every stage.  None sees what another found, so their order cannot matter."""


def annotate(document: Document) -> list[Annotation]:
    """What all stages read in the document, stage by stage."""
    return [note for stage in STAGES for note in stage(document)]
