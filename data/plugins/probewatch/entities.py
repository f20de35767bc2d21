"""Authorities, courts, organisations and people in office."""

import re

from probewatch import plots
from probewatch.reader import BadRequest, Missing, Reader, Row
from probewatch.sums import OWN, UNCONVERTED

Arguments = dict[str, str]

DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)

ENTITY = """
select n.*, p.name as parent_name from entities n left join entities p on p.id = n.parent and n.parent <> ''
where n.id = :id"""
GROUP = """
select n.id, n.name, n.country, p.since, p.until from parents p join entities n on n.id = p.entity
where p.parent = :id and p.since <= :day and (p.until = '' or p.until > :day) order by n.name"""
PARENTS = """
select n.id, n.name, p.since, p.until from parents p join entities n on n.id = p.parent
where p.entity = :id order by p.since"""
CASES = """
select c.id, c.title, c.status, c.opened, c.last_activity, c.documents, p.role
from (select "case", group_concat(role, ', ') as role from
        (select "case", role from case_parties where entity = :id
         union select id, 'authority' from cases where authority = :id) group by "case") p
join cases c on c.id = p."case" order by c.last_activity desc limit 200"""
# What an organisation was told to pay itself; of an authority, what it told the parties of its cases to pay.
THEIRS = OWN + " and (:kind <> 'organisation' or p.respondent in ('', :id))"
# A person in office is no party: the cases whose documents name them.
NAMED_IN = """
select c.id, c.title, c.status, c.opened, c.last_activity, count(distinct m.document) as documents, '' as role
from mentions m join case_documents cd on cd.document = m.document join cases c on c.id = cd."case"
where m.entity = :id group by c.id order by c.last_activity desc limit 200"""
FINES = """
select p.date, p.respondent, r.name as respondent_name, p.stage, p.amount, p.currency, p.eur, p."case",
  p.document,
  c.title
from case_penalties p join cases c on c.id = p."case" left join entities r on r.id = p.respondent
where {which} and {theirs} order by p.date desc limit 200"""
ITS_CASES = """
select "case" from case_parties where entity = :id union select id from cases where authority = :id"""
THEIR_CASES = f'p."case" in ({ITS_CASES})'
BY_YEAR = """
select substr(p.date, 1, 4) as name, sum(p.eur) as value, count(*) as count from case_penalties p
where p.stage = 'imposed' and p.eur is not null
  and {which} and {theirs} group by 1 order by 1"""
TOGETHER = """
select n.id, n.name, n.kind, count(distinct o.document) as documents
from (select distinct document from mentions where entity = :id limit 1000) m
join mentions o on o.document = m.document and o.entity <> :id join entities n on n.id = o.entity
group by n.id order by documents desc, n.name limit 15"""
COUNTED = """
select (select count(distinct document) from mentions where entity = :id) as documents,
  count(*) as cases, count(iif(status in ('open', 'paused', 'appealed'), 1, null)) as pending
from cases where id in ({which})"""
NAMING = """
select cd."case" from mentions m join case_documents cd on cd.document = m.document where m.entity = :id"""
DOCUMENTS = """
select d.id, d.title, d.published, d.kind, d.voice, d.language, s.publisher
from (select id from documents where id in (select document from mentions where entity = :id)
      order by published desc limit 20) newest
join documents d on d.id = newest.id join sources s on s.id = d.source order by d.published desc"""
QUOTES = """
select q.text, q.role, q.document, d.published, d.language, s.publisher from quotes q
join documents d on d.id = q.document join sources s on s.id = d.source
where q.speaker = :name group by q.text order by d.published desc limit 20"""
ALIASES = "select name from aliases where entity = :id and name <> :name order by name limit 40"
LIST = """
select n.id, n.name, n.kind, n.country, count(distinct m.document) as documents
from entities n left join mentions m on m.entity = n.id group by n.id
order by documents desc, n.name limit :most"""
MOST = 500


def entities(reader: Reader, _: Arguments) -> Row:
    return {"entities": reader.rows(LIST, most=MOST), "most": MOST}


def entity(reader: Reader, arguments: Arguments) -> Row:
    found = reader.row(ENTITY, id=arguments["id"])
    if found is None:
        raise Missing(f"There is no entity {arguments['id']!r}; /entities lists them all.")
    day = arguments.get("as_of") or reader.today.isoformat()
    if not DAY.fullmatch(day):
        raise BadRequest(f"as_of must be a day like 2016-11-07, not {day[:40]!r}.")

    def sums(sql: str) -> list[Row]:
        told = sql.format(which=THEIR_CASES, theirs=THEIRS, own=THEIRS)
        return reader.rows(told, id=found["id"], kind=found["kind"])

    by_year = sums(BY_YEAR)
    is_person = found["kind"] == "person"
    counted = reader.row(COUNTED.format(which=NAMING if is_person else ITS_CASES), id=found["id"]) or {}
    return {
        "entity": {**found, **counted, "fined": sum(row["value"] for row in by_year)},
        "as_of": day,
        "group": reader.rows(GROUP, id=found["id"], day=day),
        "parents": reader.rows(PARENTS, id=found["id"]),
        "aliases": reader.rows(ALIASES, id=found["id"], name=found["name"]),
        "cases": reader.rows(NAMED_IN if is_person else CASES, id=found["id"]),
        "penalties": sums(FINES),
        "fines_by_year": by_year,
        "unconverted": sums(UNCONVERTED),
        "together": reader.rows(TOGETHER, id=found["id"]),
        "quotes": reader.rows(QUOTES, name=found["name"]) if is_person else [],
        "documents": reader.rows(DOCUMENTS, id=found["id"]),
        "_plot": plots.columns(by_year),
    }
