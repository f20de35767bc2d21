"""One case: who, under which law, with what outcome, and who told it first."""

from probewatch import outcomes
from probewatch.lanes import earliest, lane, timeline
from probewatch.reader import Missing, Reader, Row

Arguments = dict[str, str]

CASE = """
select c.*, n.name as authority_name, n.kind as authority_kind
from cases c left join entities n on n.id = c.authority where c.id = :id"""
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
  p.document, p.words, p.told_by, d.language, s.publisher
from case_penalties p join documents d on d.id = p.document join sources s on s.id = d.source
left join entities n on n.id = p.respondent where p."case" = :id order by p.date, p.position"""
BASES = """
select l.law, l.article, count(distinct l.document) as documents, min(l.document) as document, l.words
from legal_bases l join case_documents cd on cd.document = l.document
where cd."case" = :id group by l.law, l.article order by l.law, l.article"""
DEADLINES = """
select l.date, min(l.document) as document, l.words, d.language from deadlines l
join case_documents cd on cd.document = l.document join documents d on d.id = l.document
where cd."case" = :id group by l.date order by l.date"""
QUOTES = """
select q.speaker, q.role, q.organisation, q.text, q.document, d.published, d.language, s.publisher
from quotes q join case_documents cd on cd.document = q.document join documents d on d.id = q.document
join sources s on s.id = d.source where cd."case" = :id group by q.speaker, q.text
order by d.published limit 40"""
SIBLINGS = """
select l.other as id, l.relation, l.why, c.title, c.status, c.opened, c.last_activity
from case_links l join cases c on c.id = l.other where l."case" = :id order by l.rowid"""
LISTS = {
    "parties": PARTIES,
    "penalties": LEDGER,
    "legal_bases": BASES,
    "deadlines": DEADLINES,
    "quotes": QUOTES,
    "siblings": SIBLINGS,
    "coverage": COVERAGE,
    "turns": TURNS,
}


def case(reader: Reader, arguments: Arguments) -> Row:
    """One case, with everything that is known of it and the words that it rests on."""
    found = reader.row(CASE, id=arguments["id"])
    if found is None:
        raise Missing(
            f"There is no case {arguments['id']!r}; /cases lists them all, /search finds them by name."
        )
    told = {name: reader.rows(sql, id=found["id"]) for name, sql in LISTS.items()}
    known = {
        row["name"].lower(): lane(row) for row in [*reader.rows(ALIASES, id=found["id"]), *told["parties"]]
    }
    acting = "court" if found["authority_kind"] == "court" else "regulator"
    lanes, years = timeline(told["turns"], told["coverage"], known, acting)
    return {
        "case": found,
        "outcome": outcomes.outcome(told["turns"], told["penalties"]),
        **told,
        "lanes": lanes,
        "timeline": years,
        "_first": earliest(told["coverage"]),
        "_laws": outcomes.most_cited(told["legal_bases"]),
    }
