"""Search over titles, texts and every alias of a name, with facets."""

from typing import Any

from probewatch.paging import numbered
from probewatch.querying import compiled
from probewatch.reader import BadRequest, Reader, Row

Arguments = dict[str, str]

SIZE = 20
COUNTED = 2000  # facets count the best of so many documents
HIT, END = "\x02", "\x03"

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
ORDERS = {"best": "rank", "newest": "d.published desc", "oldest": "d.published"}

FOUND = "from search join documents d on d.id = search.id where search match :match and record = 'document'"
ALL = "from documents d where 1"
TOP = "select search.rowid as row, d.id as document, row_number() over (order by {order}, d.id) as place"
HITS = """
with top as materialized ({top} {conditions} order by {order}, d.id limit :limit offset :offset)
select d.id, d.title, d.published, d.kind, d.voice, d.language, d.country, d.url, s.publisher, d.extract,
  {snippet}
from top {search} join documents d on d.id = top.document
join sources s on s.id = d.source {match} order by top.place"""
SNIPPET = f"snippet(search, 3, '{HIT}', '{END}', ' … ', 28) as snippet"
FACETS = """
with matched as materialized (select d.id {found} {conditions} order by {order} limit :counted)
select 'total' as facet, '' as value, '' as name, count(*) as count from matched
union all select 'authority', entity, name, count(distinct document) from mentions
join entities n on n.id = entity
  where document in matched and role = 'authority' group by entity
union all select 'organisation', entity, name, count(distinct document) from mentions
join entities n on n.id = entity
  where document in matched and n.kind = 'organisation' group by entity
union all select 'topic', topic, topic_name(topic), count(distinct document) from document_topics
  where document in matched group by topic
union all select 'law', law, law, count(distinct document) from legal_bases
where document in matched group by law
union all select 'country', country, country_name(country), count(*) from documents
where id in matched group by country
union all select 'language', language, language_name(language), count(*) from documents where id in matched
group by language
union all select 'year', substr(published, 1, 4), substr(published, 1, 4), count(*) from documents
  where id in matched and published is not null group by 2
union all select 'kind', kind, kind, count(*) from documents where id in matched group by kind
union all select 'voice', voice, voice, count(*) from documents where id in matched group by voice"""
SHOWN, YEARS = 8, 30  # values of a facet
FACETED = ("authority", "organisation", "topic", "law", "country", "language", "year", "kind", "voice")

NAMED = """
select n.id, n.name, n.kind, n.country, (select count(distinct document) from mentions
where entity = n.id) as documents
from entities n where n.id in (select entity from aliases where name = :name collate nocase)
   or n.name = :name collate nocase order by documents desc limit 5"""
CASES = """
select c.id, c.title, c.status, c.opened, c.last_activity, c.documents from search
join cases c on c.id = search.id
where search match :match and record = 'case' order by rank limit 5"""


def search(reader: Reader, arguments: Arguments) -> Row:
    """Documents that match, best or newest first; without words all of them, newest first."""
    typed = arguments.get("q", "").strip()
    match, remarks = compiled(typed)
    chosen = {name: arguments[name] for name in CONDITIONS if arguments.get(name)}
    order = arguments.get("sort") or ("best" if match else "newest")
    if order not in ORDERS or (order == "best" and not match):
        raise BadRequest(f"Documents cannot be sorted by {order!r}; choose one of {', '.join(ORDERS)}.")
    empty = bool(typed) and not match
    return {
        "q": typed,
        "remarks": remarks,
        "chosen": chosen,
        "sort": order,
        "sorts": [name for name in ORDERS if match or name != "best"],
        "entities": reader.rows(NAMED, name=typed) if typed else [],
        "cases": reader.rows(CASES, match=match) if match else [],
        **(
            {"rows": [], "facets": {}, "total": 0}
            if empty
            else matching(reader, arguments, match, chosen, order)
        ),
        "counted": COUNTED,
    }


def matching(reader: Reader, arguments: Arguments, match: str, chosen: dict[str, str], order: str) -> Row:
    number = numbered(arguments.get("page", "1"))
    parts = {
        "order": ORDERS[order],
        "conditions": "".join(f" and {CONDITIONS[name]}" for name in chosen),
        "found": FOUND if match else ALL,
    }
    values: dict[str, Any] = {**chosen, "match": match}
    rows = hits(reader, parts, bool(match), {**values, "limit": SIZE + 1, "offset": (number - 1) * SIZE})
    counts = reader.rows(FACETS.format(**parts), **values, counted=COUNTED)
    return {
        "rows": rows[:SIZE],
        "page": number,
        "previous": number - 1 if number > 1 else None,
        "next": number + 1 if len(rows) > SIZE else None,
        "total": counts[0]["count"],
        "facets": facets(counts[1:]),
    }


def hits(reader: Reader, parts: dict[str, str], matches: bool, values: dict[str, Any]) -> list[Row]:
    """One page of documents; where words were searched, with the words around the best hit."""
    top = (TOP if matches else TOP.replace("search.rowid", "d.rowid")).format(**parts) + " " + parts["found"]
    sql = HITS.format(
        **parts,
        top=top,
        snippet=SNIPPET if matches else "null as snippet",
        search="join search on search.rowid = top.row" if matches else "",
        match="where search match :match" if matches else "",
    )
    return [{**row, "snippet": cut(row["snippet"] or row["extract"])} for row in reader.rows(sql, **values)]


def cut(snippet: str) -> list[dict[str, Any]]:
    """
    >>> cut("no \\x02valid\\x03 consent")
    [{'text': 'no ', 'hit': False}, {'text': 'valid', 'hit': True}, {'text': ' consent', 'hit': False}]
    """
    pieces = []
    for part in snippet.split(HIT):
        hit, found, rest = part.partition(END)
        pieces += (
            [{"text": hit, "hit": True}, {"text": rest, "hit": False}]
            if found
            else [{"text": part, "hit": False}]
        )
    return [piece for piece in pieces if piece["text"]]


def facets(counts: list[Row]) -> dict[str, list[Row]]:
    """The commonest values of each facet; years in order of time."""
    result: dict[str, list[Row]] = {name: [] for name in FACETED}
    for row in sorted(counts, key=lambda row: (-row["count"], str(row["value"]))):
        result[row.pop("facet")].append(row)
    result["year"].sort(key=lambda row: str(row["value"]), reverse=True)
    return {name: rows[: YEARS if name == "year" else SHOWN] for name, rows in result.items()}
