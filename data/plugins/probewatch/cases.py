"""Cases: the list, and the whole life of one."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from probewatch import plots
from probewatch.paging import page
from probewatch.reader import BadRequest, Missing, Reader, Row

Arguments = dict[str, str]

LANES = ("regulator", "court", "press", "company", "ngo", "aggregator")

LIST = """
select c.id, c.title, c.authority, n.name as authority_name, c.country, c.status, c.opened,
  c.last_activity, c.documents, c.topics, c.laws,
  (select max(p.eur) from case_penalties p where p."case" = c.id and p.stage = 'imposed') as largest
from cases c left join entities n on n.id = c.authority {where}
order by {order} limit :limit offset :offset"""

CONDITIONS = {
    "status": "c.status = :status",
    "authority": "c.authority = :authority",
    "country": "c.country = :country",
    "year": "substr(c.opened, 1, 4) = :year",
    "topic": "exists (select 1 from json_each(c.topics) t where t.value = :topic)",
    "law": "exists (select 1 from json_each(c.laws) l where l.value = :law)",
    "party": 'exists (select 1 from case_parties p where p."case" = c.id and p.entity = :party)',
}
ORDERS = {
    "activity": "c.last_activity desc, c.id",
    "opened": "c.opened desc, c.id",
    "oldest": "c.opened, c.id",
    "fine": "largest desc, c.id",
    "documents": "c.documents desc, c.id",
}
STATUSES = "select status, count(*) as cases from cases group by status order by cases desc"
AUTHORITIES = """
select c.authority as id, n.name, count(*) as cases from cases c join entities n on n.id = c.authority
group by c.authority order by n.name"""

CASE = """
select c.*, n.name as authority_name from cases c left join entities n on n.id = c.authority
where c.id = :id"""
PARTIES = """
select p.entity as id, p.role, n.name, n.kind, n.country from case_parties p
join entities n on n.id = p.entity
where p."case" = :id order by p.role desc, n.name"""
ALIASES = """
select a.name, p.role, n.kind from aliases a join entities n on n.id = a.entity
join (select entity, role from case_parties where "case" = :id
      union select authority, 'authority' from cases where id = :id) p on p.entity = a.entity"""
TURNS = """
select e.position, e.date, e.precision, e.type, e.actor, e.status, e.document, e.words,
  e.told_by, d.title, d.voice, d.language, s.publisher
from case_events e join documents d on d.id = e.document join sources s on s.id = d.source
where e."case" = :id order by e.date, e.position"""
COVERAGE = """
select d.id, d.title, d.published, d.voice, d.kind, d.language, d.url, d.extract, cd.first, cd.copy_of,
  s.publisher, d.source
from case_documents cd join documents d on d.id = cd.document join sources s on s.id = d.source
where cd."case" = :id order by cd.position"""
LEDGER = """
select p.position, p.date, p.respondent, n.name as respondent_name, p.stage, p.amount, p.currency, p.eur,
  p.supersedes,
  p.document, p.words, p.told_by, s.publisher
from case_penalties p join documents d on d.id = p.document join sources s on s.id = d.source
left join entities n on n.id = p.respondent where p."case" = :id order by p.date, p.position"""
BASES = """
select l.law, l.article, count(distinct l.document) as documents, min(l.document) as document, l.words
from legal_bases l join case_documents cd on cd.document = l.document
where cd."case" = :id group by l.law, l.article order by l.law, l.article"""
DEADLINES = """
select l.date, min(l.document) as document, l.words from deadlines l
join case_documents cd on cd.document = l.document
where cd."case" = :id group by l.date order by l.date"""
QUOTES = """
select q.speaker, q.role, q.organisation, q.text, q.document, d.published, s.publisher
from quotes q join case_documents cd on cd.document = q.document join documents d on d.id = q.document
join sources s on s.id = d.source where cd."case" = :id group by q.speaker, q.text
order by d.published limit 40"""
SIBLINGS = """
select l.other as id, l.relation, l.why, c.title, c.status, c.opened, c.last_activity
from case_links l join cases c on c.id = l.other where l."case" = :id order by l.rowid"""


def cases(reader: Reader, arguments: Arguments) -> Row:
    """The list of cases; every condition is a link that can be kept."""
    chosen = {name: arguments[name] for name in CONDITIONS if arguments.get(name)}
    where = " and ".join(CONDITIONS[name] for name in chosen)
    order = arguments.get("sort") or "activity"
    if order not in ORDERS:
        raise BadRequest(f"Cases cannot be sorted by {order!r}; choose one of {', '.join(ORDERS)}.")
    sql = LIST.format(where=f"where {where}" if where else "", order=ORDERS[order])
    statuses = reader.rows(STATUSES)
    return {
        **page(reader, sql, arguments, chosen),
        "chosen": chosen,
        "sort": order,
        "sorts": list(ORDERS),
        "statuses": statuses,
        "_statuses": plots.bars([{"name": row["status"], "value": row["cases"]} for row in statuses]),
        "authorities": reader.rows(AUTHORITIES),
    }


def case(reader: Reader, arguments: Arguments) -> Row:
    """One case, with everything that is known of it and the words that it rests on."""
    found = reader.row(CASE, id=arguments["id"])
    if found is None:
        raise Missing(
            f"There is no case {arguments['id']!r}; /cases lists them all, /search finds them by name."
        )
    lists = {
        "parties": PARTIES,
        "penalties": LEDGER,
        "legal_bases": BASES,
        "deadlines": DEADLINES,
        "quotes": QUOTES,
        "siblings": SIBLINGS,
        "coverage": COVERAGE,
        "turns": TURNS,
    }
    told = {name: reader.rows(sql, id=found["id"]) for name, sql in lists.items()}
    known = {
        row["name"].lower(): lane(row) for row in [*reader.rows(ALIASES, id=found["id"]), *told["parties"]]
    }
    lanes, years = timeline(told["turns"], told["coverage"], known)
    return {"case": found, **told, "lanes": lanes, "timeline": years}


def timeline(turns: list[Row], coverage: list[Row], known: dict[str, str]) -> tuple[list[str], list[Row]]:
    """The lanes in use, and for each year its days; a day holds the entries of each lane."""
    entries = [*acts(turns, known), *reports(coverage, {turn["document"] for turn in turns})]
    entries.sort(key=lambda entry: (entry["date"][:10], LANES.index(entry["lane"]), "type" not in entry))
    lanes = [name for name in LANES if any(entry["lane"] == name for entry in entries)]
    return lanes, [
        {
            "year": year,
            "days": [
                {"date": day, "lanes": grouped(of_day, "lane")} for day, of_day in grouped(of_year, "day")
            ],
        }
        for year, of_year in grouped(entries, "year")
    ]


def grouped(entries: Iterable[Row], key: str) -> list[tuple[str, list[Row]]]:
    """Neighbours that share a key."""
    return [(name, list(members)) for name, members in groupby(entries, key=itemgetter(key))]


def acts(turns: list[Row], known: dict[str, str]) -> Iterator[Row]:
    """The turns, each in the lane of who acted; of who told it where that is not known."""
    for turn in turns:
        yield dated({**turn, "lane": known.get(turn["actor"].lower()) or turn["voice"]})


def reports(coverage: list[Row], told: set[str]) -> Iterator[Row]:
    """The dated documents that tell of no turn themselves."""
    for row in coverage:
        if row["published"] and row["id"] not in told:
            yield dated({**row, "lane": row["voice"], "date": row["published"], "document": row["id"]})


def dated(entry: Row) -> Row:
    return {**entry, "day": entry["date"][:10], "year": entry["date"][:4]}


def lane(party: Row) -> str:
    """Whose lane a party's own acts stand in."""
    kinds = {"authority": "regulator", "court": "court"}
    if party["role"] == "complainant":
        return "ngo"
    return kinds.get(party["kind"], "company")
