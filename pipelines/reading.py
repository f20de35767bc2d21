"""Read what is kept: the stages over each document, into the store."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime

from crawler.items import Document
from pipelines.cases import fold, told
from pipelines.entities import register
from pipelines.facts import facts
from pipelines.rates import rate
from pipelines.records import WRONG
from pipelines.stages import annotate
from pipelines.store import Store

Progress = Callable[[list[str]], Iterable[str]]


def read(store: Store, key: str, document: Document, *, why: str = "new", at: datetime | None = None) -> None:
    """Let every stage read a kept document, and put what they find in place of what they had found."""
    known = register(store.merged())
    found = facts(document, annotate(document), known, rate)
    store.replace_facts(key, found, why=why, at=at)
    for entity in found.entities:
        if likely := known.suggestion(entity):
            store.suggest(entity.id, *likely, at=at)


def reread(store: Store, progress: Progress, at: datetime) -> int:
    """Read every kept document again, and link them; return how many.  `progress` shows how far it is."""
    keys = store.ids()
    for key in progress(keys):
        read(store, key, store.document(key), why="reread", at=at)
    link(store, why="reread", at=at)
    return len(keys)


def catch_up(store: Store, at: datetime | None = None) -> None:
    """Read what a killed crawl kept and did not read; what a stage cannot read waits for a better stage."""
    for key in store.unread():
        with suppress(*WRONG):
            read(store, key, store.document(key), at=at)


def link(store: Store, *, why: str = "corrected", at: datetime | None = None) -> int:
    """Fold all that is kept into cases and trends; return how many cases there are."""
    catch_up(store, at)
    known = register(store.merged())
    documents = [told(key, store.document(key), store.facts(key), known) for key in store.ids()]
    cases = fold(documents, known, store.held(), store.reviews())
    store.replace_cases(cases, why=why, at=at)
    store.prune_entities()
    store.replace_trends()
    store.replace_reference()
    return len(cases.cases)
