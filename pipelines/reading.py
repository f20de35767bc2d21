"""Read what is kept: the stages over each document, into the store."""

from collections.abc import Callable, Iterable
from datetime import datetime

from crawler.items import Document
from pipelines.entities import register
from pipelines.facts import facts
from pipelines.stages import annotate
from pipelines.store import Store


def read(store: Store, key: str, document: Document, *, why: str = "new", at: datetime | None = None) -> None:
    """Let every stage read a kept document, and put what they find in place of what they had found."""
    found = facts(document, annotate(document), register(), no_rate)
    store.replace_facts(key, found, why=why, at=at)


def reread(
    store: Store, progress: Callable[[Iterable[tuple[str, Document]]], Iterable[tuple[str, Document]]], at: datetime
) -> int:
    """Read every kept document again; return how many.  `progress` shows how far it is."""
    count = 0
    for count, (key, document) in enumerate(progress(list(store.documents())), 1):  # noqa: B007
        read(store, key, document, why="reread", at=at)
    return count


def no_rate(currency: str, date: str) -> None:
    """No rate is known yet."""
