"""The answer to a request: SQL made of constants, values bound, pages found by where the last one ended."""

from typing import Any

from probewatch.api.asking import Asked, cursor
from probewatch.api.resources import Resource
from probewatch.reader import Missing, Reader, Row

PAST = """(select {columns} from changes c
  where c.record = :record_ and c.at < :as_of_ || '~' and c.what <> 'null' and not exists (
    select 1 from changes later where later.record = :record_ and later.id = c.id and later.seq > c.seq
      and later.at < :as_of_ || '~'))"""
TEXT = """
select t.body from documents d join texts t on t.document = d.id join sources s on s.id = d.source
where d.id = :id and case when d.licence = '' then s.open
  else exists (select 1 from sources o where o.licence = d.licence and o.open) end"""


def listed(reader: Reader, asked: Asked) -> Row:
    """One page of a resource."""
    rows = found(reader, asked, asked.limit + 1)
    page = rows[: asked.limit]
    return {
        "rows": [public(row) for row in page],
        "next": cursor(asked, page[-1]) if len(rows) > asked.limit else None,
    }


def found(reader: Reader, asked: Asked, limit: int) -> list[Row]:
    """Records in order, each with `_at` and `_key`, its place in that order."""
    sql, values = query(asked)
    return reader.rows(sql, **values, limit_=limit)


def onward(reader: Reader, asked: Asked, most: int) -> str | None:
    """The cursor after so many records; None where there are no more."""
    sql, values = query(asked)
    last = reader.rows(f"{sql} offset :most_ - 1", **values, limit_=2, most_=most)
    return cursor(asked, last[0]) if len(last) > 1 else None


def query(asked: Asked) -> tuple[str, dict[str, Any]]:
    """The SQL of a request and its values.

    >>> from probewatch.api.resources import resource
    >>> query(Asked(resource("topics"), sort="name", fields=("id",)))[0].split("from")[0]
    'select "id", name as _at, "id" as _key '
    """
    resource = asked.resource
    by, way = resource.sorts[asked.sort], "desc" if asked.descending else "asc"
    conditions, values = list(asked.conditions), dict(asked.values)
    if asked.cursor:
        conditions.append(f'({by}, "{resource.key}") {"<" if asked.descending else ">"} (:at_, :key_)')
        values |= {"at_": asked.cursor[0], "key_": asked.cursor[1]}
    if asked.as_of:
        values |= {"record_": resource.record, "as_of_": asked.as_of}
    return (
        f'select {quoted(asked.fields)}, {by} as _at, "{resource.key}" as _key '  # noqa: S608 -- names of our table
        f"from {standing(asked)} where {' and '.join(conditions) or '1'} "
        f'order by {by} {way}, "{resource.key}" {way} limit :limit_'
    ), values


def standing(asked: Asked) -> str:
    """The table; or, for another day, the records as the change log left them then."""
    if not asked.as_of:
        return asked.resource.table
    resource = asked.resource
    told = [f'{in_log(resource, name)} as "{name}"' for name in resource.fields if name != "id"]
    return PAST.format(columns=", ".join(["c.id", *told]))


def in_log(resource: Resource, name: str) -> str:
    """A field as the change log tells it."""
    return resource.told.get(name, f"json_extract(c.what, '$.{name}')")


def quoted(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def public(row: Row) -> Row:
    return {name: value for name, value in row.items() if name not in {"_at", "_key"}}


def one(reader: Reader, resource: Resource, identifier: str, fields: tuple[str, ...] = ()) -> Row:
    """A record by its id: the fields asked for, or all, and a document's text where its licence is open."""
    told = quoted(fields or resource.fields)
    row = reader.row(f'select {told} from {resource.table} where "{resource.key}" = :id', id=identifier)  # noqa: S608 -- names of our table
    if row is None:
        raise Missing(f"There is no {resource.record} {identifier[:80]!r}.")
    if resource.name == "documents" and not fields:
        text = reader.row(TEXT, id=identifier)
        row["text"] = text["body"] if text else None
    return row
