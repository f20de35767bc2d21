"""Search over titles, texts and every alias of a name, with facets."""

import json
from typing import Any

from probewatch import choices
from probewatch.paging import numbered
from probewatch.querying import compiled
from probewatch.reader import BadRequest, Reader, Row
from probewatch.sources import silent

Arguments = dict[str, str]

SIZE = 20
COUNTED = 500  # facets, and pages, go over the best so many documents
RANKED, CASES_RANKED = 5000, 200  # of more that match, the newest are ranked
CASES_SHOWN = 5
CASE = 1 << 50  # the first row of a case in the index; documents come before, in order of their days
HIT, END = "\x02", "\x03"  # around the words found, in a snippet

CONDITIONS = {
    "authority": "d.id in (select document from mentions where entity = :authority and role = 'authority')",
    "organisation": "d.id in (select document from mentions where entity = :organisation)",
    "topic": "d.id in (select document from document_topics where topic = :topic)",
    "law": "d.id in (select document from legal_bases where law = :law)",
    "country": "d.country = :country",
    "language": "d.language = :language",
    "year": "d.published >= :year and d.published < :year || '~'",
    "kind": "d.kind = :kind",
    "voice": "d.voice = :voice",
    "source": "d.source = :source",
}
ORDERS = {"best": "", "newest": "desc", "oldest": ""}
DOCUMENTS = {"least": 0, "end": CASE, "ranked": RANKED}  # rows of the index
CASES_FOUND = {"least": CASE, "end": 2 * CASE, "ranked": CASES_RANKED, "counted": CASES_SHOWN}

# A word in a title weighs eight times one in a text, a name three times.  All that matches is counted; the
# newest `ranked` are ranked, for bm25 looks at each row, and half a corpus may hold a common word.
BEST = """
with found as materialized ({found} order by rowid desc limit :ranked),
best as materialized (select rowid as row, bm25(search, 0, 0, 8, 1, 3) as score from search
  where search match :match and rowid < :end and rowid >= (select min(row) from found)
  and +rowid in (select row from found) order by score limit :counted)
select i.id from best join indexed i on i.row = best.row order by best.score"""
DATED = """
with found as materialized ({found} order by rowid {way} limit :counted)
select i.id from found join indexed i on i.row = found.row order by i.row {way}"""
FOUND = """select rowid as row from search where search match :match
  and rowid >= :least and rowid < :end {only}"""
ONLY = """and +rowid in (select i.row from documents d
  cross join indexed i on i.record = 'document' and i.id = d.id where {conditions})"""
ALL = "select d.id from documents d where {conditions}"
TOTAL = "select count(*) as total from ({found})"
HITS = """
select d.id, d.title, d.published, d.kind, d.voice, d.language, d.country, d.url, s.publisher, d.extract
from json_each(:ids) i join documents d on d.id = i.value join sources s on s.id = d.source order by i.key"""
# One pass over what matches: a seek for each row costs ten times as much where a word is common.
SNIPPETS = """
select id, snippet(search, 3, char(2), char(3), ' … ', 28) as snippet from search
where search match :match and rowid < :end and +rowid in (
  select i.row from json_each(:ids) j cross join indexed i on i.record = 'document' and i.id = j.value)"""
CASES = """
select c.id, c.title, c.status, c.opened, c.last_activity, c.documents
from json_each(:ids) i join cases c on c.id = i.value order by i.key"""
FACETS = """
with matched as materialized (select value as id from json_each(:ids)),
found as materialized (
  select country, language, substr(published, 1, 4) as year, kind, voice
  from matched m join documents d on d.id = m.id)
select iif(n.kind = 'organisation', 'organisation', 'authority') as facet, m.value, n.name,
  iif(n.kind = 'organisation', m.count, m.acting) as count
  from (select entity as value, count(distinct document) as count,
          count(distinct iif(role = 'authority', document, null)) as acting
        from mentions where document in matched group by entity) m
  join entities n on n.id = m.value where n.kind = 'organisation' or m.acting
union all select 'topic', topic, topic_name(topic), count(distinct document) from document_topics
  where document in matched group by topic
union all select 'law', law, law, count(distinct document) from legal_bases
  where document in matched group by law"""
# What stands in a document's own row.
OWN = """
union all select facet, value,
  case facet when 'country' then country_name(value) when 'language' then language_name(value) else value end,
  count from (
    select 'country' as facet, country as value, count(*) as count from found group by country
    union all select 'language', language, count(*) from found group by language
    union all select 'year', year, count(*) from found group by year
    union all select 'kind', kind, count(*) from found group by kind
    union all select 'voice', voice, count(*) from found group by voice)
where value <> ''"""
SHOWN, YEARS = 8, 30  # values of a facet
FACETED = ("authority", "organisation", "topic", "law", "country", "language", "year", "kind", "voice")

NAMED = """
select n.id, n.name, n.kind, n.country,
  (select count(distinct document) from mentions where entity = n.id) as documents
from entities n where n.id in (select entity from aliases where name = :name collate nocase)
order by documents desc limit 5"""


def search(reader: Reader, arguments: Arguments) -> Row:
    """Documents that match, best or newest first; without words all of them, newest first."""
    typed = arguments.get("q", "").strip()
    match, remarks = compiled(typed)
    order = arguments.get("sort", "best" if match else "newest")
    if order not in ORDERS or (order == "best" and not match):
        raise BadRequest(f"Documents cannot be sorted by {order!r}; choose one of {', '.join(ORDERS)}.")
    chosen = {name: arguments[name] for name in CONDITIONS if arguments.get(name)}
    documents, total = matching(reader, match, chosen, order) if match or not typed else ([], 0)
    cases = alike(reader, match) if match and not chosen else []
    return {
        "q": typed,
        "remarks": remarks,
        "chosen": chosen,
        "sort": order,
        "sorts": [name for name in ORDERS if match or name != "best"],
        "entities": reader.rows(NAMED, name=typed) if typed else [],
        "cases": reader.rows(CASES, ids=json.dumps(cases)),
        **paged(reader, documents, match, arguments.get("page", "1")),
        "total": total,
        "counted": len(documents),
        "ranked": min(total, RANKED) if order == "best" else total,
        "facets": facets(reader, documents),
        "blind": [] if documents else silent(reader),
        "_chosen": choices.named(reader, chosen),
    }


def matching(reader: Reader, match: str, chosen: dict[str, str], order: str) -> tuple[list[str], int]:
    """The ids of the first documents in order, and how many match in all."""
    conditions = " and ".join(CONDITIONS[name] for name in chosen)
    values: dict[str, Any] = {**chosen, "match": match, "counted": COUNTED, **DOCUMENTS}
    if match:
        found = FOUND.format(only=ONLY.format(conditions=conditions) if conditions else "")
        sql = (BEST if order == "best" else DATED).format(found=found, way=ORDERS[order])
    else:
        found = ALL.format(conditions=conditions or "1")
        sql = f"{found} order by d.published {ORDERS[order]} limit :counted"
    documents = ids(reader.rows(sql, **values))
    if len(documents) < COUNTED:
        return documents, len(documents)
    return documents, reader.rows(TOTAL.format(found=found), **values)[0]["total"]


def alike(reader: Reader, match: str) -> list[str]:
    """The ids of the best cases; they are ranked apart, so that many of them hide no document."""
    return ids(reader.rows(BEST.format(found=FOUND.format(only="")), match=match, **CASES_FOUND))


def ids(rows: list[Row]) -> list[str]:
    return [row["id"] for row in rows]


def paged(reader: Reader, documents: list[str], match: str, written: str) -> Row:
    """One page of documents; where words were searched, with the words around the best hit."""
    number = numbered(written)
    shown = json.dumps(documents[(number - 1) * SIZE : number * SIZE])
    snippets = reader.rows(SNIPPETS, match=match, ids=shown, end=CASE) if match else []
    around = {row["id"]: row["snippet"] for row in snippets}
    return {
        "rows": [
            {**row, "snippet": cut(around.get(row["id"]) or row["extract"])}
            for row in reader.rows(HITS, ids=shown)
        ],
        "page": number,
        "previous": number - 1 if number > 1 else None,
        "next": number + 1 if len(documents) > number * SIZE else None,
    }


def cut(snippet: str) -> list[dict[str, Any]]:
    """
    >>> cut("no \\x02valid\\x03 consent")
    [{'text': 'no ', 'hit': False}, {'text': 'valid', 'hit': True}, {'text': ' consent', 'hit': False}]
    """
    pieces = []
    for part in snippet.split(HIT):
        hit, found, rest = part.partition(END)
        both = [{"text": hit, "hit": True}, {"text": rest, "hit": False}]
        pieces += both if found else [{"text": part, "hit": False}]
    return [piece for piece in pieces if piece["text"]]


def facets(reader: Reader, documents: list[str]) -> dict[str, list[Row]]:
    """The commonest values of each facet; years in order of time."""
    counts = reader.rows(FACETS + OWN, ids=json.dumps(documents))
    result: dict[str, list[Row]] = {name: [] for name in FACETED}
    for row in sorted(counts, key=lambda row: (-row["count"], str(row["value"]))):
        result[row.pop("facet")].append(row)
    result["year"].sort(key=lambda row: str(row["value"]), reverse=True)
    return {name: rows[: YEARS if name == "year" else SHOWN] for name, rows in result.items()}
