"""The front page: what is new, what is open, what was expensive, what rises, what fell silent."""

from probewatch.editions import begins
from probewatch.reader import Reader, Row
from probewatch.sources import silent
from probewatch.sums import IN_YEAR, OWN, UNCONVERTED

Arguments = dict[str, str]

COUNTS = """
select (select count(*) from documents) as documents, (select count(*) from cases) as cases,
  (select count(*) from cases where status in ('open', 'paused', 'appealed')) as pending,
  (select count(*) from sources) as sources, (select max(last_run) from sources) as last_run"""

NEWEST = """
select max(e.date) as date, e.type, e.actor, e."case", e.document, e.words, c.title,
  c.status, d.voice, d.title as document_title, d.language, s.publisher
from (select id, title, status from cases order by last_activity desc limit 40) c
join case_events e on e."case" = c.id and e.date <= :today
join documents d on d.id = e.document join sources s on s.id = d.source
group by c.id order by 1 desc, c.id limit 10"""

DOCUMENTS = """
select d.id, d.title, d.published, d.voice, d.language, s.publisher
from documents d join sources s on s.id = d.source
where d.published <= :today and d.voice <> 'press' order by d.published desc limit 8"""

OPEN = """
select c.id, c.title, c.status, c.opened, c.last_activity, c.documents, n.name as authority_name
from cases c left join entities n on n.id = c.authority
where c.status in ('open', 'paused', 'appealed') order by c.last_activity desc limit 10"""

# The newest year with some fines to compare; in January the year before.
FINES_YEAR = """
select substr(date, 1, 4) as year from case_penalties p
where stage = 'imposed' and eur is not null and date <> '' and date <= :today and {own}
group by 1 order by count(*) >= 3 desc, 1 desc limit 1"""

FINES = """
select p.respondent, r.name as respondent_name, p.amount, p.currency, p.eur, p.date, p."case",
  p.document, c.title,
  n.name as authority_name
from case_penalties p join cases c on c.id = p."case" left join entities n on n.id = c.authority
left join entities r on r.id = p.respondent
where p.stage = 'imposed' and p.date >= :year and p.date < :year || '~' and p.eur is not null
  and {own}
order by p.eur desc limit 8"""

RISING = """
select t.week, t.kind, t.id, t.documents, t.expected, t.score, coalesce(n.name, topic_name(t.id)) as name
from trends t left join entities n on t.kind = 'entity' and n.id = t.id
where t.week = (select max(week) from trends) order by t.score desc limit 10"""

USUAL = """
select n.id, n.name, count(*) as cases from case_parties p join entities n on n.id = p.entity
where p.role = 'respondent' and n.kind = 'organisation' group by 1 order by 3 desc, 2 limit 6"""


def front(reader: Reader, _: Arguments) -> Row:
    today = reader.today.isoformat() + "~"  # after every time of the day
    known = reader.row(FINES_YEAR.format(own=OWN), today=today)
    year = known["year"] if known else str(reader.today.year)
    rising = reader.rows(RISING)
    return {
        "counts": reader.row(COUNTS),
        "newest": reader.rows(NEWEST, today=today),
        "documents": reader.rows(DOCUMENTS, today=today),
        "open": reader.rows(OPEN),
        "fines_year": year,
        "fines": reader.rows(FINES.format(own=OWN), year=year),
        "unconverted": reader.rows(UNCONVERTED.format(own=OWN, which=IN_YEAR), year=year),
        "rising": rising,
        "rising_since": begins(rising[0]["week"]).isoformat() if rising else None,
        "respondents": reader.rows(USUAL),
        "silent": silent(reader),
    }
