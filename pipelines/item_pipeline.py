"""Where Scrapy hands over: judge, keep, then read.  One bad document costs only itself."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Self

from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings
from scrapy.utils.misc import load_object

from crawler.items import Document
from pipelines.reading import read
from pipelines.records import WRONG, Capture
from pipelines.runs import Runs, declared, now
from pipelines.store import Store, backfills


class Keep:
    """Item pipeline: a document is stored before any stage looks at it."""

    def __init__(self, crawler: Crawler, relevance: Callable[[Document], Any] | None) -> None:
        self.crawler, self.relevance = crawler, relevance

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Find the function that decides what enters the corpus."""
        name = crawler.settings["RELEVANCE"]
        return cls(crawler, load_object(name) if name else None)

    def process_item(self, document: Document) -> Document:
        """Keep a document, and read it when its wording is new; what a stage raises is an error."""
        runs = self.crawler.get_extension(Runs)
        assert runs is not None
        keep(runs.store, document, self.relevance, runs.run)
        return document


def keep(
    store: Store, document: Document, relevance: Callable[[Document], Any] | None, run: int | None
) -> str:
    """Put a document into the corpus, or note why it stays out; say what came of it."""
    relevant, words, note = judged(document, relevance)
    if not relevant:
        store.record(left_out(document, note, run))
        return "off_topic"
    told = "; ".join(filter(None, (note, *document.notes)))
    kept = store.keep(document, words=words, run=run, status=200, note=told)
    if kept.outcome in ("new", "changed"):
        read(store, kept.id, document, why="new" if kept.outcome == "new" else "corrected")
    return kept.outcome


class Intake:
    """Keeps documents outside a crawl: those of web archives."""

    def __init__(self, store: Store, settings: BaseSettings) -> None:
        self.store = store
        name = settings["RELEVANCE"]
        self.relevance = load_object(name) if name else None
        self.sources = set[str]()

    def take(self, document: Document, source: Any) -> str:
        """Keep a document of a source, or note why it stays out; say what came of it."""
        if document.source not in self.sources:
            self.store.declare(declared(source))
            self.sources.add(document.source)
        try:
            return keep(self.store, document, self.relevance, None)
        except WRONG as error:
            return f"kept, but a stage failed ({type(error).__name__})"

    def transaction(self) -> AbstractContextManager[Any]:
        """Keep what follows together with how far the archive has been read, or nothing of it."""
        return self.store.transaction()

    def reached(self, file: str, selection: str, size: int) -> tuple[int, dict[str, int]]:
        """Where to go on in a web archive, and what its pages before came to."""
        return backfills.reached(self.store.db, file, selection, size)

    def reach(self, *row: Any) -> None:
        """Note how far a web archive has been dealt with: file, selection, size, place, pages."""
        backfills.reach(self.store.db, *row)


def judged(
    document: Document, relevance: Callable[[Document], Any] | None
) -> tuple[bool, tuple[str, ...], str]:
    """Whether a document belongs here, the words that say so, and a note; in doubt it does."""
    if relevance is None:
        return True, (), ""
    try:
        found = relevance(document)
    except WRONG as error:
        return True, (), f"relevance failed: {type(error).__name__}: {error}"
    words = tuple(dict.fromkeys(span.words for span in found.words))
    return found.relevant, words, "" if found.relevant else "no sign of a privacy probe"


def left_out(document: Document, note: str, run: int | None) -> Capture:
    """The row of a page that was read and left out."""
    return Capture(
        source=document.source,
        url=document.address or document.url,
        fetched=document.fetched or now(),
        outcome="off_topic",
        note=note,
        status=200,
        archive=document.capture,
        run=run,
    )
