"""Sources: what each covers, when it last ran, and whether it is silent or we were blind."""

import re
from datetime import date, timedelta

from probewatch.reader import Missing, Reader, Row
from probewatch.words import whole

Arguments = dict[str, str]

SOURCES = """
select s.*, (select count(*) from documents d where d.source = s.id) as documents
from sources s order by s.country, s.publisher"""
BARE = "select * from sources order by country, publisher"

RUNS = """
select started, finished, outcome, reason, links, fetched, kept, unchanged, off_topic, errors
from runs where source = :id order by started desc limit 20"""

RECENT = """
select id, title, published, kind, language from documents where source = :id
order by published desc limit 10"""

# The runs after which a source could be seen again, or no longer; one that was not tried tells nothing.
TURNS = """
select started, reason, seeing, last from (
  select started, reason, outcome in ('ok', 'quiet', 'degraded') as seeing, lag(started) over past as last,
    lag(outcome in ('ok', 'quiet', 'degraded')) over past as before
  from runs where source = :id and outcome is not null and outcome <> 'skipped'
  window past as (order by started))
where before is null or seeing <> before order by started"""

ID = re.compile(r"\b[a-z]+_[a-z_]+\b")
OVERDUE = 3  # usual intervals without a run before "ok" says nothing any more
LEAST = timedelta(days=7)


def sources(reader: Reader, _: Arguments) -> Row:
    rows = stood(reader, reader.rows(SOURCES))
    rows.sort(key=lambda row: row["standing"] == "ok")
    return {"sources": rows, "silent": sum(row["standing"] != "ok" for row in rows)}


def source(reader: Reader, arguments: Arguments) -> Row:
    row = reader.row("select * from sources where id = :id", id=arguments["id"])
    if row is None:
        raise Missing(f"There is no source {arguments['id']!r}; /sources lists them all.")
    return {
        "source": stood(reader, [row])[0],
        "gaps": told(reader, gaps(reader.rows(TURNS, id=row["id"]))),
        "runs": told(reader, reader.rows(RUNS, id=row["id"])),
        "documents": reader.rows(RECENT, id=row["id"]),
    }


def gaps(turns: list[Row]) -> list[Row]:
    """When we were blind: from the last run that saw the source to the next that did, newest first.

    >>> turns = [("05", 1, None), ("07", 0, "06"), ("09", 1, "08")]
    >>> names = ("started", "seeing", "last")
    >>> gaps([{**dict(zip(names, turn)), "reason": "404" if not turn[1] else ""} for turn in turns])
    [{'since': '06', 'until': '09', 'reason': '404'}]
    """
    found: list[Row] = []
    for turn in turns:
        if not turn["seeing"]:
            since = turn["last"] or turn["started"]
            found.insert(0, {"since": since, "until": None, "reason": turn["reason"]})
        elif found:
            found[0]["until"] = turn["started"]
    return found


def silent(reader: Reader) -> list[Row]:
    """The sources that nobody should mistake for "nothing happened"; those that nobody asked come last."""
    rows = stood(reader, reader.rows(BARE))
    quiet = [row for row in rows if row["standing"] not in {"ok", "new"}]
    return sorted(quiet, key=lambda row: row["standing"] == "overdue")


def stood(reader: Reader, rows: list[Row]) -> list[Row]:
    """Each source with how it stands."""
    return [{**row, "standing": standing(row, reader.today)} for row in told(reader, rows)]


def told(reader: Reader, rows: list[Row]) -> list[Row]:
    """The reason of each in words for readers."""
    names = {row["id"]: row["publisher"] for row in reader.rows("select id, publisher from sources")}
    return [{**row, "reason": worded(row["reason"] or "", names)} for row in rows]


def worded(reason: str, names: dict[str, str]) -> str:
    """
    >>> worded("declared: it meets a challenge; news_bbc is read instead", {"news_bbc": "BBC News"})
    'It meets a challenge; BBC News is read instead'
    """
    told = ID.sub(lambda found: names.get(found[0], found[0]), reason.removeprefix("declared: "))
    return told[:1].upper() + told[1:]


def standing(row: Row, today: date) -> str:
    """The health that the last run left; `overdue` where that run is too long ago to say anything.

    >>> source = {"health": "ok", "last_run": "2016-11-07T06:00:00Z", "cadence_days": 3.0}
    >>> standing(source, date(2016, 11, 9)), standing(source, date(2016, 12, 9))
    ('ok', 'overdue')
    """
    if row["health"] != "ok" or not row["last_run"]:
        return str(row["health"])
    patience = max(LEAST, timedelta(days=OVERDUE * row["cadence_days"]))
    return "overdue" if today - whole(row["last_run"]) > patience else "ok"
