"""The change log as a page: what came, what is other than before, what is gone."""

from probewatch.feeds import address, differences, told
from probewatch.paging import SIZE
from probewatch.reader import BadRequest, Reader, Row

Arguments = dict[str, str]

CHANGES = """
select c.seq, c.at, c.record, c.id, c.why, c.what, coalesce(d.title, k.title) as title from changes c
left join documents d on c.record = 'document' and d.id = c.id
left join cases k on c.record = 'case' and k.id = c.id
where c.seq {beyond} :seq order by c.seq {way} limit :limit"""
BEFORE = """
select what as before from changes where record = :record and id = :id and seq < :seq
order by seq desc limit 1"""
MOST = 1000
SHOWN = 6  # differences of one change


def changes(reader: Reader, arguments: Arguments) -> Row:
    """The change log: newest first, or with ?after=N everything since, oldest first."""
    after, before = number(arguments, "after"), number(arguments, "before")
    limit = min(MOST, number(arguments, "limit") or SIZE)
    beyond, way, seq = (">", "", after) if after is not None else ("<", "desc", before or 2**62)
    rows = reader.rows(CHANGES.format(beyond=beyond, way=way), seq=seq, limit=limit)
    last = rows[-1]["seq"] if len(rows) == limit else None
    return {"changes": rows, "after": after, "next": last, "_told": [worded(reader, row) for row in rows]}


def worded(reader: Reader, change: Row) -> Row:
    """A change in words: what it is of, where that stands, and how it is other than before."""
    found = reader.row(BEFORE, record=change["record"], id=change["id"], seq=change["seq"]) or {}
    before, after = found.get("before") or {}, change["what"] or {}
    return {
        "words": change["title"] or told(change, after or before),
        "address": address(change, after or before),
        "differences": list(differences(before, after))[:SHOWN] if before and after else [],
    }


def number(arguments: Arguments, name: str) -> int | None:
    written = arguments.get(name, "")
    if written and not (written.isascii() and written.isdigit() and len(written) < 19):
        raise BadRequest(f"{name} must be a whole number, not {written[:40]!r}.")
    return int(written) if written else None
