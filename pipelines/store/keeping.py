"""What the crawl brings in: documents with their wordings, and the captures that brought them."""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from crawler.items import Dated, Document
from pipelines.records import Capture, Kept, stamp
from pipelines.store.connection import clean, insert
from pipelines.store.log import log
from pipelines.store.revisiting import MISSING, stays_gone
from pipelines.store.search import index_document
from pipelines.wording import alike, digest, flags

Row = dict[str, Any]

EXTRACT = 300
ARCHIVED = timedelta(days=1)  # a page fetched longer ago than this comes from an archive, not from the crawl
BLOCKED = (401, 403, 451)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A document as a fetch has just brought it; `words` made it relevant."""

    document: Document
    words: tuple[str, ...]
    run: int | None
    status: int | None
    note: str
    at: datetime

    @property
    def fetched(self) -> str:
        """When the page was fetched, which for an archive's page is long before now."""
        return stamp(self.document.fetched or self.at)

    def older_than(self, wording_seen: str) -> bool:
        """Whether an archive brings it, from before a wording that is known."""
        fetched = self.document.fetched
        return fetched is not None and fetched < self.at - ARCHIVED and self.fetched < wording_seen


def document_id(url: str) -> str:
    """The permanent id of a canonical address.

    >>> document_id("https://ico.org.uk/")
    'eca2c28ce4d4'
    """
    return hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:12]


def keep(db: Database, seen: Sighting) -> Kept:
    """Keep a sighting, inside the caller's transaction."""
    known = named(db, seen.document.url)
    if known is None and (known := named(db, seen.document.address)):
        if not alike(text(newest(db, known)), seen.document.text):
            return elsewhere(db, known, seen)
        moved(db, known, seen)
    key = known["id"] if known else document_id(seen.document.url)
    if known is None:
        kept = first(db, key, seen)
    elif seen.older_than(newest(db, known)["seen"]):
        kept = earlier(db, known, seen)
    else:
        kept = again(db, known, seen)
    if kept.outcome != "unchanged":
        db.execute("INSERT OR IGNORE INTO unread VALUES (?)", [key])
    capture = insert(db, "captures", captured(seen, kept))
    db.execute("UPDATE versions SET capture = ? WHERE document = ? AND capture IS NULL", [capture, key])
    return kept


def named(db: Database, url: str) -> Row | None:
    """The document of an address, also of one that it had before or has moved to."""
    led = "SELECT coalesce((SELECT new FROM redirects WHERE record = 'document' AND old = :id), :id)"
    return next(db.query(f"SELECT * FROM documents WHERE id = ({led})", {"id": document_id(url)}), None)  # noqa: S608


def moved(db: Database, known: Row, seen: Sighting) -> None:
    """Let the id of the new address lead to the document, which keeps its own."""
    row = {"record": "document", "old": document_id(seen.document.url), "new": known["id"]}
    db.table("redirects").upsert(row | {"at": seen.fetched}, pk=("record", "old"))


def elsewhere(db: Database, known: Row, seen: Sighting) -> Kept:
    """A page that now leads to another one, as to the front page: that is none of its wordings."""
    kept = Kept(known["id"], "error", known["version"])
    note = f"it leads to another page: {seen.document.url}"
    insert(db, "captures", captured(seen, kept) | {"note": note})
    return kept


def first(db: Database, key: str, seen: Sighting) -> Kept:
    """A document that was not known."""
    times = {"first_seen": seen.fetched, "last_seen": seen.fetched}
    row = (
        {"id": key, "url": clean(seen.document.url)} | described(seen) | times | {"state": "ok", "version": 1}
    )
    insert(db, "documents", row)
    insert(db, "texts", {"document": key, "body": seen.document.body})
    add_version(db, key, 1, seen, ())
    became(db, row, "new", seen)
    return Kept(key, "new", 1)


def again(db: Database, known: Row, seen: Sighting) -> Kept:
    """A document that is known: its wording may be new, and so may what is said of it."""
    key, number = known["id"], known["version"]
    touched: tuple[str, ...] = ()
    if newest(db, known)["hash"] != digest(seen.document):
        touched = flags(text(newest(db, known)), seen.document.text)
        number = db.table("versions").count_where("document = ?", [key]) + 1
        add_version(db, key, number, seen, touched)
    row = known | {name: value for name, value in described(seen).items() if value not in ("", "[]", None)}
    row |= {"state": "ok", "version": number, "url": clean(seen.document.url)}
    if row == known:
        db.table("documents").update(key, {"last_seen": max(known["last_seen"], seen.fetched)})
        return Kept(key, "unchanged", number)
    db.table("documents").update(key, row | {"last_seen": max(known["last_seen"], seen.fetched)})
    db.table("texts").update(key, {"body": clean(seen.document.body)})
    became(db, row, "corrected", seen)
    return Kept(key, "changed", number, touched)


def replace(db: Database, key: str, document: Document) -> None:
    """Put what a better reader made of the same capture in place of a document and its newest wording."""
    known = next(db.query("SELECT * FROM documents WHERE id = ?", [key]))
    seen = Sighting(document, tuple(json.loads(known["relevant_words"])), None, None, "", datetime.now(UTC))
    row = known | described(seen)
    db.table("documents").update(key, row)
    db.table("texts").update(key, {"body": clean(document.body)})
    wording = {"hash": digest(document), "title": clean(document.title), "body": clean(document.body)}
    db.table("versions").update(newest(db, known)["id"], wording)
    became(db, row, "reread", seen)


def earlier(db: Database, known: Row, seen: Sighting) -> Kept:
    """A wording from an archive, older than the one that stands: it is kept, and changes nothing else."""
    key = known["id"]
    if not db.table("versions").count_where("document = ? AND hash = ?", [key, digest(seen.document)]):
        number = db.table("versions").count_where("document = ?", [key]) + 1
        add_version(db, key, number, seen, ())
    if seen.fetched < known["first_seen"]:
        db.table("documents").update(key, {"first_seen": seen.fetched})
        became(db, known | {"first_seen": seen.fetched}, "corrected", seen)
    return Kept(key, "unchanged", known["version"])


def became(db: Database, row: Row, why: str, seen: Sighting) -> None:
    """Log how a document now stands, and let search find it."""
    what = {name: value for name, value in row.items() if name != "last_seen"}
    log(db, "document", row["id"], what, why=why, at=stamp(seen.at))
    index_document(db, row["id"])


def described(seen: Sighting) -> Row:
    """The columns that tell what a document is."""
    document = seen.document
    plain = ("source", "kind", "voice", "title", "language", "country", "image", "licence")
    lists = {"authors": document.authors, "tags": document.tags, "links": document.links}
    row = {name: clean(getattr(document, name)) for name in plain}
    row |= {name: clean(json.dumps(value, ensure_ascii=False)) for name, value in lists.items()}
    row |= {
        "extract": extract(clean(document.body)),
        "relevant_words": json.dumps(seen.words, ensure_ascii=False),
    }
    return row | dated("published", document.published) | dated("modified", document.modified)


def dated(name: str, date: Dated | None) -> Row:
    """A date's three columns."""
    values = (date.value, date.precision, date.origin) if date else (None, None, None)
    return dict(zip((name, f"{name}_precision", f"{name}_origin"), values, strict=True))


def extract(body: str) -> str:
    """The first sentences, at most 300 characters; a cut shows.

    >>> extract("One.\\n\\n" + "word " * 99)[-10:]
    'word word…'
    """
    flat = " ".join(body[: 4 * EXTRACT].split())
    return flat if len(flat) <= EXTRACT else flat[: EXTRACT - 1].rsplit(" ", 1)[0] + "…"


def captured(seen: Sighting, kept: Kept) -> Row:
    """The row of the fetch that brought a document."""
    return {
        "run": seen.run,
        "source": seen.document.source,
        "url": seen.document.address or seen.document.url,
        "fetched": seen.fetched,
        "status": seen.status,
        "outcome": kept.outcome,
        "note": seen.note,
        "archive": seen.document.capture,
        "document": kept.id,
    }


def record(db: Database, capture: Capture) -> int:
    """Keep a fetch that brought no document; mark a known document that is gone, blocked or there again."""
    row = {name: getattr(capture, name) for name in capture.__slots__} | {"fetched": stamp(capture.fetched)}
    known = named(db, capture.url)
    number = insert(db, "captures", row | {"document": known["id"] if known else None})
    if known and known["url"] == capture.url:
        set_state(db, known, state(db, known, capture), capture)
    return number


def state(db: Database, known: Row, capture: Capture) -> str:
    """The state of a document after an answer; where only we failed, it stays as it was."""
    if capture.status in MISSING and stays_gone(db, known, capture.fetched):
        return "gone"
    if capture.status in BLOCKED:
        return "blocked"
    return "ok" if capture.outcome == "unchanged" else str(known["state"])


def set_state(db: Database, known: Row, state: str, capture: Capture) -> None:
    """Note the state of a document, and log it where it has changed."""
    if capture.outcome == "unchanged":
        db.table("documents").update(known["id"], {"last_seen": stamp(capture.fetched)})
    if known["state"] != state:
        db.table("documents").update(known["id"], {"state": state})
        what = {name: value for name, value in (known | {"state": state}).items() if name != "last_seen"}
        why = "withdrawn" if state == "gone" else "corrected"
        log(db, "document", known["id"], what, why=why, at=stamp(capture.fetched))


def add_version(db: Database, key: str, number: int, seen: Sighting, touched: tuple[str, ...]) -> None:
    """Keep a wording."""
    row = {"document": key, "number": number, "seen": seen.fetched, "hash": digest(seen.document)}
    words = {"title": seen.document.title, "body": seen.document.body, "flags": json.dumps(touched)}
    insert(db, "versions", row | words)


def newest(db: Database, known: Row) -> Row:
    """The wording that stands."""
    where = "SELECT * FROM versions WHERE document = ? AND number = ?"
    return next(db.query(where, [known["id"], known["version"]]))


def text(version: Row) -> str:
    """A wording as one text, as `Document.text` joins it."""
    return f"{version['title']}\n\n{version['body']}"


def ids(db: Database) -> list[str]:
    """The ids of the kept documents, the first seen first."""
    return [row[0] for row in db.execute("SELECT id FROM documents ORDER BY first_seen, id").fetchall()]


def unread(db: Database) -> list[str]:
    """The ids of documents whose newest wording no stage has read yet."""
    return [row[0] for row in db.execute("SELECT document FROM unread ORDER BY rowid").fetchall()]


def kept(db: Database, key: str) -> Document:
    """A kept document; a KeyError for an unknown id."""
    sql = "SELECT d.*, t.body FROM documents d JOIN texts t ON t.document = d.id WHERE d.id = ?"
    for row in db.query(sql, [key]):
        return document(row)
    raise KeyError(f"no document has the id {key}")


def document(row: Row) -> Document:
    """A document as the crawl brought it."""
    plain = ("source", "url", "title", "body", "kind", "voice", "language", "country", "image", "licence")
    values: Row = {name: row[name] for name in plain}
    values |= {name: tuple(json.loads(row[name])) for name in ("authors", "tags", "links")}
    for name in ("published", "modified"):
        values[name] = Dated(row[name], row[f"{name}_origin"]) if row[name] else None
    return Document(**values)
