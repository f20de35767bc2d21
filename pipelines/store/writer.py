"""The store, as the crawl and the filters use it."""

import json
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from sqlite_utils import Database

from crawler.items import Document
from pipelines.cases import Cases, Review
from pipelines.entities import Entity
from pipelines.facts import Facts
from pipelines.records import Capture, Finish, Kept, Outcome, Source, Verdict, republishable, stamp
from pipelines.revisiting import again
from pipelines.store import casebook, derived, judged, keeping, revisiting, runs
from pipelines.store.connection import PINNED, insert, locked, must_exist, pinned, transaction, writing
from pipelines.store.reference import replace_reference
from pipelines.trends import trends


def now() -> datetime:
    """The one clock of the store."""
    return datetime.now(UTC)


class Store:
    """The database, open for writing.  A process that opens the same file again shares the connection."""

    _open: dict[Path, Self] = {}  # noqa: RUF012 - the lock is the process's, so is what it guards

    def __init__(self, path: Path) -> None:
        self.path = path
        with ExitStack() as undone:
            self._lock = undone.enter_context(locked(path))
            self.db: Database = writing(path)
            undone.pop_all()
        self.users = 0
        self._entities: set[Entity] = set()  # those that the tables hold as they are

    @classmethod
    def open(cls, path: str | Path, *, new: bool = True) -> Self:
        """Open for writing; what is not there is made, unless `new` is False.

        :raises Busy: another process writes to it.
        :raises Unusable: folder or file cannot serve.
        :raises NewerSchema: a later version of Probewatch has written it.
        """
        path = Path(path).resolve()
        if not new:
            must_exist(path)
        store = cls._open.get(path) or cls._open.setdefault(path, cls(path))
        store.users += 1
        return store

    def close(self) -> None:
        """Let go of it; the last one to do so ends the connection and frees the lock."""
        self.users -= 1
        if self.users <= 0:
            self._open.pop(self.path, None)
            self.db.close()
            self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def transaction(self) -> AbstractContextManager[Database]:
        """Make one transaction of several calls."""
        return transaction(self.db)

    def remark(self) -> str:
        """What whoever runs the store should look at; empty for nothing."""
        held = pinned(self.db)
        return (
            f"a reader holds on to {held >> 20} MB of the write-ahead log: restart the site"
            if held > PINNED
            else ""
        )

    # kept ------------------------------------------------------------------------------------

    def declare(self, source: Source, at: datetime | None = None) -> None:
        """Keep what a source says of itself; what runs have found out about it stays."""
        row = {name: getattr(source, name) for name in source.__slots__ if name != "id"}
        row["open"] = int(republishable(source.licence))
        with self.transaction():
            if self.db.table("sources").count_where("id = ?", [source.id]):
                self.db.table("sources").update(source.id, row)
            else:
                insert(self.db, "sources", {"id": source.id, "watched_since": stamp(at or now())} | row)

    def start_run(self, source: str, at: datetime | None = None) -> int:
        """Open a run of a source; return its number."""
        with self.transaction():
            return insert(self.db, "runs", {"source": source, "started": stamp(at or now())})

    def finish_run(self, run: int, finish: Finish, at: datetime | None = None) -> dict[str, Any]:
        """Close a run: count its captures by outcome, and set the source's health; return its row."""
        with self.transaction():
            return runs.finish_run(self.db, run, finish, stamp(at or now()))

    def seen(self, source: str) -> dict[str, str]:
        """The addresses of a source that have been read, and when last."""
        return runs.seen(self.db, source)

    def newest(self, source: str) -> str | None:
        """The date of a source's newest document."""
        return runs.newest(self.db, source)

    def looks(self, source: str) -> list[dict[str, Any]]:
        """What the well runs of a source saw, the newest first."""
        return runs.looks(self.db, source)

    def went_well(self, source: str) -> bool:
        """Whether the run of a source before the one that is open ended well; False for the first."""
        return runs.went_well(self.db, source)

    def unread(self) -> list[str]:
        """The ids of documents whose newest wording no stage has read yet."""
        return keeping.unread(self.db)

    def last_runs(self) -> dict[str, tuple[str, str]]:
        """When the newest run of each source ended, and its health; sources that never ran are not named."""
        return runs.last(self.db)

    def record(self, capture: Capture) -> int:
        """Record that a fetch brought no document: off topic, or an error."""
        with self.transaction():
            return keeping.record(self.db, capture)

    def revisit(self, source: str, most: int, at: datetime | None = None) -> list[tuple[Document, str]]:
        """The kept pages of a source to look at again now, each with when it was last seen."""
        keys = again(revisiting.pages(self.db, source), at or now(), most)
        seen = "SELECT last_seen FROM documents WHERE id = ?"
        return [(self.document(key), self.db.execute(seen, [key]).fetchone()[0]) for key in keys]

    def looked(
        self, source: str, url: str, *, status: int | None, note: str = "", at: datetime | None = None
    ) -> int:
        """Record that a look at a kept page brought no page: it is unchanged (304), or an error."""
        outcome: Outcome = "unchanged" if status == 304 else "error"
        return self.record(Capture(source, url, at or now(), outcome, note, status))

    def keep(  # noqa: PLR0913 - each says another thing of the fetch
        self,
        document: Document,
        *,
        words: Iterable[str] = (),
        run: int | None = None,
        status: int | None = None,
        note: str = "",
        at: datetime | None = None,
    ) -> Kept:
        """Keep a document, its wording and its capture; say whether it is new, changed or unchanged.

        `words` are those that made it relevant.  `document.source` must have been declared.
        """
        with self.transaction():
            sighting = keeping.Sighting(document, tuple(words), run, status, note, at or now())
            return keeping.keep(self.db, sighting)

    # derived ---------------------------------------------------------------------------------

    def replace_facts(
        self, document: str, facts: Facts, *, why: str = "new", at: datetime | None = None
    ) -> None:
        """Put what the stages found in a document in place of what they had found before."""
        fresh = [entity for entity in facts.entities if entity not in self._entities]
        with self.transaction():
            derived.replace_entities(self.db, fresh)
            derived.replace_facts(self.db, document, facts.rows, why, stamp(at or now()))
        self._entities.update(fresh)

    def facts(self, document: str) -> dict[str, list[dict[str, Any]]]:
        """What the stages found in a document: its rows, table by table."""
        return derived.facts_of(self.db, document)

    def held(self) -> dict[str, frozenset[str]]:
        """Which documents each case holds."""
        return casebook.previous(self.db)

    def reviews(self) -> list[Review]:
        """What people decided, the oldest first."""
        return judged.reviews(self.db)

    def merged(self) -> tuple[tuple[str, str], ...]:
        """Which entities a person found to be which others: (id, id)."""
        return judged.merged(self.db)

    def judge(self, verdict: Verdict, at: datetime | None = None) -> int:
        """Keep what a person decided; it takes effect when all is linked again.

        :raises LookupError: there is no such record.
        """
        with self.transaction():
            return judged.judge(self.db, verdict, stamp(at or now()))

    def replace_cases(self, cases: Cases, *, why: str = "corrected", at: datetime | None = None) -> None:
        """Make the tables say what the fold says; only what differs is written and logged."""
        with self.transaction():
            casebook.replace_cases(self.db, cases, why, stamp(at or now()))

    def replace_reference(self) -> None:
        """Make the tables of topics, laws and rates say what the files in data/reference say."""
        with self.transaction():
            replace_reference(self.db)

    def suggest(self, entity: str, other: str, score: float, at: datetime | None = None) -> None:
        """Note for a person to judge that two entities may be one; nothing is merged."""
        known = "record = 'entity' AND target = ? AND verdict = 'suggested'"
        with self.transaction():
            if not self.db.table("reviews").count_where(known, [entity]):
                insert(self.db, "reviews", derived.suggestion(entity, other, score, stamp(at or now())))

    def prune_entities(self) -> None:
        """Forget the entities that nothing names any more."""
        with self.transaction():
            derived.prune_entities(self.db)
        self._entities.clear()

    def replace_trends(self) -> None:
        """Work out again what rises, week by week."""
        with self.transaction():
            derived.replace_trends(self.db, trends(derived.seen(self.db)))

    def ids(self) -> list[str]:
        """The ids of the kept documents, the first seen first."""
        return keeping.ids(self.db)

    def document(self, key: str) -> Document:
        """A kept document.

        :raises KeyError: no document has the id.
        """
        return keeping.kept(self.db, key)

    def changes(self, after: int = 0) -> Iterator[dict[str, Any]]:
        """The change log from a sequence number on; `what` is the record as it then stood, or None."""
        for row in self.db.query("SELECT * FROM changes WHERE seq > ? ORDER BY seq", [after]):
            yield row | {"what": json.loads(row["what"])}
