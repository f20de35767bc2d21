"""A small corpus, told in our own words: the WhatsApp family of cases and what the pages must cope with.

`build(path)` makes the database of `corpus.json` through the store, as a crawl does; its people are made up.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crawler.items import Dated, Document
from pipelines.records import Capture, Finish, Source
from pipelines.store import Store
from pipelines.store.search import index, index_document

Row = dict[str, Any]
AT = datetime(2026, 9, 1, 6, 30, tzinfo=UTC)
TOLD = json.loads(Path(__file__).with_name("corpus.json").read_text(encoding="utf-8"))
FILLER = "A sentence that goes on about terms, accounts, opting out and what people were told of it. " * 8
BROKEN = "it_garante"  # the source whose listing cannot be read


def build(path: Path, told: Row = TOLD) -> Path:
    """Make the database at `path`."""
    with Store.open(path) as store:
        for source in told["sources"]:
            crawled(store, source, told["documents"])
        for entity in told["entities"]:
            named(store, **entity)
        for number, row in enumerate(told["documents"]):
            annotated(store, number, row)
        for case in told["cases"]:
            folded(store, case, told["documents"])
        insert(store, "case_links", told["links"])
        bought = {"entity": "whatsapp", "parent": "meta", "since": "2014-10-06", "until": ""}
        insert(store, "parents", [bought])
        rising = {"week": "2016-W45", "kind": "topic", "id": "data-sharing", "documents": 2}
        insert(store, "trends", [{**rising, "expected": 0.2, "score": 4.5}])
        merged = {"record": "case", "old": "c-old", "new": "c-ico-whatsapp", "at": "2026-09-01"}
        insert(store, "redirects", [merged])
    return path


def document(row: Row) -> Document:
    """The document that a spider would yield."""
    source = next(source for source in TOLD["sources"] if source["id"] == row["source"])
    return Document(
        source=row["source"],
        url=f"{source['homepage']}{row['published']}/{row['kind']}",
        title=row["title"],
        body=row["body"].replace("{filler}", FILLER),
        kind=row["kind"],
        voice=source["voice"],
        language=source["language"],
        country=source["country"],
        published=Dated(row["published"], "meta"),
        licence=source["licence"],
        fetched=AT,
    )


def crawled(store: Store, source: Row, documents: list[Row]) -> None:
    """A source with its run and its documents."""
    store.declare(Source(**source, cadence_days=3.0, coverage="News in full."), AT)
    run = store.start_run(source["id"], AT)
    for row in documents:
        if row["source"] == source["id"]:
            store.keep(document(row), words=["WhatsApp"], run=run, status=200, at=AT)
    if source["id"] == BROKEN:
        store.record(Capture(BROKEN, f"{source['homepage']}listing", AT, "error", "no entry found", run=run))
        store.finish_run(run, Finish("broken", "the listing has no entry where there were 20"), AT)
    else:
        store.finish_run(run, Finish("ok", links=10, fetched=10), AT)


def identifier(store: Store, row: Row) -> str:
    """The id that the store gave a document."""
    found = store.db.query("select id from documents where url = ?", [document(row).url])
    return str(next(iter(found))["id"])


def facts(row: Row, table: str) -> list[Row]:
    """The rows of a table, with the place of their words in the text."""
    text, found = document(row).text, []
    for fact in row["facts"]:
        if fact["table"] == table:
            start = text.index(fact["words"])
            place = {"start": start, "end": start + len(fact["words"]), "rule": f"test.{table}"}
            default = {"precision": "day", "actor": ""} if table == "events" else {}
            found.append({**default, **fact, **place})
            del found[-1]["table"]
    return found


def annotated(store: Store, number: int, row: Row) -> None:
    """A document's facts, and what search knows of it."""
    key = identifier(store, row)
    for table in {fact["table"] for fact in row["facts"]}:
        for n, fact in enumerate(facts(row, table)):
            own = {"id": f"{table[0]}{number}-{n}"} if table in ("events", "penalties") else {}
            insert(store, table, [{"document": key, **own, **fact}])
    index_document(store.db, key)


def named(store: Store, id: str, name: str, aliases: list[str], **row: str) -> None:  # noqa: A002
    insert(store, "entities", [{"id": id, "name": name, "wikidata": "", "site": "", **row}])
    insert(store, "aliases", [{"entity": id, "name": alias} for alias in [name, *aliases]])
    index(store.db, "entity", id, title=name, text="", names=" ".join(aliases))


def folded(store: Store, case: Row, documents: list[Row]) -> None:
    """A case with its documents, parties, timeline and ledger."""
    told = [(identifier(store, documents[number]), documents[number]) for number in case["documents"]]
    laws = sorted({law["law"] for _, row in told for law in facts(row, "legal_bases")})
    lists = {"topics": json.dumps(case["topics"]), "laws": json.dumps(laws), "documents": len(told)}
    insert(store, "cases", [{k: v for k, v in case.items() if k != "parties"} | lists])
    insert(store, "case_parties", [{"case": case["id"], **party} for party in case["parties"]])
    kept = [{"document": key, "first": 1, "copy_of": ""} for key, _ in told]
    insert(store, "case_documents", placed(case["id"], kept))
    turns = picked(told, "events", ("date", "precision", "type", "actor", "words"))
    insert(store, "case_events", evident(placed(case["id"], sorted(turns, key=lambda turn: turn["date"]))))
    sums = picked(told, "penalties", ("date", "stage", "amount", "currency", "eur", "words"))
    respondent = {"respondent": case["parties"][0]["entity"]}
    insert(store, "case_penalties", evident(placed(case["id"], [row | respondent for row in sums])))
    index(store.db, "case", case["id"], title=case["title"], text="", names="")


def picked(told: list[tuple[str, Row]], table: str, columns: tuple[str, ...]) -> list[Row]:
    return [
        {c: fact[c] for c in columns} | {"document": key} for key, row in told for fact in facts(row, table)
    ]


def placed(case: str, rows: list[Row]) -> list[Row]:
    return [{**row, "case": case, "position": number} for number, row in enumerate(rows)]


def evident(rows: list[Row]) -> list[Row]:
    return [{**row, "told_by": json.dumps([row["document"]])} for row in rows]


def insert(store: Store, table: str, rows: list[Row]) -> None:
    with store.transaction() as db:
        for row in rows:
            db.table(table).insert(row)
