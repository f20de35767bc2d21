"""About: what this is, how complete it is, and what every column means."""

import json
import re

from probewatch import plots
from probewatch.paging import SIZE
from probewatch.reader import BadRequest, Reader, Row

Arguments = dict[str, str]

SCHEMA = """
select name, sql from sqlite_master where type = 'table' and sql like 'create table%'
  and name not like 'sqlite%' and name not like '\\_%' escape '\\' order by name"""
LANGUAGES = "select language as name, count(*) as value from documents group by 1 order by 2 desc"
VOICES = "select voice as name, count(*) as value from documents group by 1 order by 2 desc"

CHANGES = """
select c.seq, c.at, c.record, c.id, c.why, c.what, coalesce(d.title, k.title) as title from changes c
left join documents d on c.record = 'document' and d.id = c.id
left join cases k on c.record = 'case' and k.id = c.id
where c.seq {beyond} :seq order by c.seq {way} limit :limit"""
MOST = 1000


def about(reader: Reader, _: Arguments) -> Row:
    languages, voices = reader.rows(LANGUAGES), reader.rows(VOICES)
    return {
        "tables": [dictionary(row["name"], row["sql"]) for row in reader.rows(SCHEMA)],
        "languages": languages,
        "voices": voices,
        "_languages": plots.bars(languages),
        "_voices": plots.bars(voices),
    }


def dictionary(name: str, sql: str) -> Row:
    """A table's columns with the comments that its own schema carries.

    >>> dictionary("t", "CREATE TABLE t (\\n  id TEXT PRIMARY KEY, -- permanent\\n  at TEXT\\n)")["columns"]
    [{'name': 'id', 'type': 'TEXT', 'meaning': 'permanent'}, {'name': 'at', 'type': 'TEXT', 'meaning': ''}]
    """
    columns = []
    for line in sql.splitlines():
        code, _, comment = line.partition("--")
        for name_and_type in re.findall(
            r'(?:^|, )\s*("?\w+"?) (TEXT|INTEGER|REAL|BLOB)\b', code.rstrip(" ,")
        ):
            columns.append(
                {"name": name_and_type[0].strip('"'), "type": name_and_type[1], "meaning": comment.strip()}
            )
    meaning = re.search(r"^\s*-- (.+)$", sql, re.M)
    return {"name": name, "meaning": meaning[1] if meaning else "", "columns": columns}


def changes(reader: Reader, arguments: Arguments) -> Row:
    """The change log: newest first, or with ?after=N everything since, oldest first."""
    after, before = number(arguments, "after"), number(arguments, "before")
    limit = min(MOST, number(arguments, "limit") or SIZE)
    beyond, way, seq = (">", "", after) if after is not None else ("<", "desc", before or 2**62)
    rows = reader.rows(CHANGES.format(beyond=beyond, way=way), seq=seq, limit=limit)
    last = rows[-1]["seq"] if len(rows) == limit else None
    rows = [{**row, "what": json.loads(row["what"])} for row in rows]
    return {"changes": rows, "after": after, "next": last}


def number(arguments: Arguments, name: str) -> int | None:
    written = arguments.get(name, "")
    if written and not (written.isascii() and written.isdigit() and len(written) < 19):
        raise BadRequest(f"{name} is a whole number, not {written[:40]!r}.")
    return int(written) if written else None
