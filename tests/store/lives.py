"""A store in which documents, facts and cases are made, corrected and withdrawn, day by day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from crawler.items import Dated, Document
from pipelines.annotation import Annotation, Authority, Event, Party, Penalty
from pipelines.cases import fold, told
from pipelines.entities import Entity, Register
from pipelines.facts import facts
from pipelines.records import Capture, Verdict
from pipelines.store import Store
from tests.store.samples import MONDAY, page

KNOWN = Register.of(
    [
        Entity("uk_ico", "authority", "Information Commissioner's Office", "GB", short="ICO"),
        Entity("acme", "organisation", "Acme"),
    ]
)


def notes(document: Document, amount: str) -> list[Annotation]:
    """What stages would say: the ICO fined Acme so much; nothing where there is no amount."""
    if not amount:
        return []
    start = document.text.index("ICO")
    place = {"start": start, "end": start + 3, "rule": "test"}
    return [
        Authority(id="uk_ico", name="ICO", **place),
        Party(name="Acme", role="respondent", **place),
        Event(type="fine", date="2016-11-06", precision="day", **place),
        Penalty(amount=amount, currency="GBP", stage="imposed", **place),
    ]


def read(store: Store, document: Document, amount: str, why: str = "new", at: datetime = MONDAY) -> str:
    """Keep a document and what stages say of it."""
    kept = store.keep(document, at=at)
    found = facts(document, notes(document, amount), KNOWN, lambda *_: None)
    store.replace_facts(kept.id, found, why=why, at=at)
    return kept.id


def link(store: Store, at: datetime = MONDAY) -> None:
    """Fold the documents into cases."""
    documents = [told(key, store.document(key), store.facts(key), KNOWN) for key in store.ids()]
    store.replace_cases(fold(documents, KNOWN, store.held(), store.reviews()), at=at)


def days(store: Store) -> Iterator[datetime]:
    """Live a week in the store; yields the time at the end of each day."""
    first = page()
    second = page(url="https://ico.org.uk/2", title="A fine", body="The ICO fined Acme again.")
    third = page(url="https://ico.org.uk/3", published=Dated("2021-01-01", "listing"))
    rewritten = replace(first, body=first.body.replace("500", "600"))
    for number, step in enumerate(
        (
            lambda at: [read(store, each, "500", at=at) for each in (first, second, third)],
            lambda at: read(store, rewritten, "600", "corrected", at),
            lambda at: read(store, second, "", "reread", at),
            lambda at: gone(store, third.url, at - timedelta(days=1), at),
            lambda at: merge(store, at),
            lambda at: read(store, second, "700", "reread", at),
        )
    ):
        at = MONDAY + timedelta(days=number)
        step(at)
        link(store, at)
        yield at


def gone(store: Store, url: str, *times: datetime) -> None:
    """Its page answers 404, and a day later again."""
    for at in times:
        store.record(Capture("uk_ico", url, at, "error", "404", status=404))


def merge(store: Store, at: datetime) -> None:
    """A person says that two cases are one."""
    first, second = sorted(row["id"] for row in store.db.table("cases").rows)
    store.judge(Verdict("case", first, "merge", "Jo", "one probe", other=second), at)
