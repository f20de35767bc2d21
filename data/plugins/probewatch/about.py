"""About: what this is, how complete it is, and what every column means."""

import re
from collections.abc import Iterator

from probewatch import plots
from probewatch.reader import Reader, Row
from probewatch.words import label

Arguments = dict[str, str]

SCHEMA = """
select name, sql from sqlite_master where type = 'table' and sql like 'create table%'
  and name not like 'sqlite%' and name not like '\\_%' escape '\\' order by name"""
LANGUAGES = """
select language as name, language_name(language) as label, count(*) as value from documents
group by 1 order by 3 desc"""
VOICES = "select voice as name, count(*) as value from documents group by 1 order by 2 desc"


def about(reader: Reader, _: Arguments) -> Row:
    languages, voices = reader.rows(LANGUAGES), reader.rows(VOICES)
    return {
        "tables": [dictionary(row["sql"], row["name"]) for row in reader.rows(SCHEMA)],
        "languages": languages,
        "voices": voices,
        "_languages": plots.bars(languages),
        "_voices": plots.bars(voices),
    }


def dictionary(sql: str, name: str) -> Row:
    """A table's columns with the comments that its own schema carries.

    >>> table = dictionary("CREATE TABLE t (\\n  id TEXT PRIMARY KEY, -- permanent\\n  at TEXT\\n)", "t")
    >>> [(column["name"], column["required"], column["meaning"]) for column in table["columns"]]
    [('id', True, 'permanent'), ('at', False, 'At')]
    """
    meaning = re.search(r"^\s*-- (.+)$", sql, re.M)
    columns = [column for line in sql.splitlines() for column in described(line)]
    return {"name": name, "meaning": meaning[1] if meaning else "", "columns": columns}


def meanings(reader: Reader) -> dict[str, str]:
    """What each table holds."""
    return {row["name"]: dictionary(row["sql"], row["name"])["meaning"] for row in reader.rows(SCHEMA)}


def described(line: str) -> Iterator[Row]:
    """The columns that a line of a schema declares, under its one comment."""
    code, _, comment = line.partition("--")
    for declaration in code.split(","):
        found = re.match(r'\s*"?(\w+)"? (TEXT|INTEGER|REAL|BLOB)\b(.*)', declaration)
        if found:
            required = "NOT NULL" in found[3] or "PRIMARY KEY" in found[3]
            yield {
                "name": found[1],
                "type": found[2],
                "required": required,
                "meaning": comment.strip() or label(found[1]),
            }
