"""The change log: one sequence over documents, facts and cases."""

import json
from typing import Any

from sqlite_utils import Database

from pipelines.store.connection import insert

Record = dict[str, Any]


def log(  # noqa: PLR0913 - the columns of the table
    db: Database, record: str, key: str, what: Record | None, *, why: str, at: str
) -> None:
    """Log how a record now stands; None says that it is gone."""
    text = json.dumps(what, ensure_ascii=False, sort_keys=True)
    insert(db, "changes", {"at": at, "record": record, "id": key, "why": why, "what": text})


def differences(
    before: dict[str, Record], after: dict[str, Record], why: str
) -> list[tuple[str, Record | None, str]]:
    """What turns one state into another: (id, record as it now stands, why), the gone ones first.

    >>> differences({"a": {"n": 1}, "b": {}}, {"a": {"n": 2}, "c": {}}, "corrected")
    [('b', None, 'withdrawn'), ('a', {'n': 2}, 'corrected'), ('c', {}, 'new')]
    """
    gone: list[tuple[str, Record | None, str]] = [
        (key, None, "withdrawn") for key in before if key not in after
    ]
    kept = [
        (key, row, "new" if key not in before else why)
        for key, row in after.items()
        if before.get(key) != row
    ]
    return gone + kept


def replay(changes: list[Record]) -> dict[tuple[str, str], Record]:
    """The records as they stand after a change log: what an incremental reader ends up with."""
    state: dict[tuple[str, str], Record] = {}
    for change in changes:
        key = (change["record"], change["id"])
        if change["what"] is None:
            state.pop(key, None)
        else:
            state[key] = change["what"]
    return state
