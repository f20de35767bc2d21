"""Plots: fines over time, by authority and by article; cases by status; documents by source."""

from probewatch import plots
from probewatch.reader import BadRequest, Reader, Row
from probewatch.subjects import ARTICLE
from probewatch.sums import IN_YEAR, OWN, UNCONVERTED
from probewatch.words import MONTHS

Arguments = dict[str, str]

YEARS = """
select substr(date, 1, 4) as name, sum(eur) as value, count(*) as count from case_penalties p
where stage = 'imposed' and eur is not null and date <> '' and {own} group by 1 order by 1"""
MONTHS_OF_YEAR = """
select substr(date, 6, 2) as name, sum(eur) as value, count(*) as count from case_penalties p
where stage = 'imposed' and eur is not null and date >= :year and date < :year || '~' and length(date) >= 7
  and {own} group by 1 order by 1"""
AUTHORITIES = """
select c.authority as id, coalesce(n.name, c.authority) as label, sum(p.eur) as value, count(*) as count
from case_penalties p join cases c on c.id = p."case" left join entities n on n.id = c.authority
where p.stage = 'imposed' and p.eur is not null and c.authority <> ''
  and p.date >= :year and p.date < :year || '~' and {own} group by 1 order by 3 desc limit 15"""
ARTICLES = """
with fined as materialized (select "case", sum(eur) as eur from case_penalties p
  where stage = 'imposed' and date >= :year and date < :year || '~' and {own} group by 1)
select law, article, law || ' ' || provision(article, law) as label, sum(eur) as value, count(*) as count
from (select distinct f."case", f.eur, l.law, {article} as article from fined f
      join case_documents cd on cd."case" = f."case" join legal_bases l on l.document = cd.document
      where f.eur > 0 and l.article <> '')
group by 1, 2 order by value desc limit 15"""
STATUSES = "select status as name, count(*) as value from cases group by 1 order by 2 desc"
SOURCES = """
select s.id, s.publisher || ', ' || country_name(s.country) as label,
  (select count(*) from documents d where d.source = s.id) as value
from sources s order by value desc, label limit 15"""


STAYING = 12  # all years are a minute old at most: on 50,000 documents they take a tenth of a second


def figures(reader: Reader, arguments: Arguments) -> Row:
    """All years, or with ?year= the months of one."""
    year = arguments.get("year", "")
    if year and not (len(year) == 4 and year.isascii() and year.isdigit()):
        raise BadRequest(f"year must be four digits, not {year[:40]!r}.")

    def told(sql: str) -> list[Row]:
        sql = sql.format(own=OWN, article=ARTICLE, which=IN_YEAR)
        return reader.rows(sql, year=year) if year else reader.shared(sql, STAYING, year=year)

    data = {
        "year": year,
        "fines_by_year": reader.shared(YEARS.format(own=OWN), STAYING),
        "fines_by_month": reader.rows(MONTHS_OF_YEAR.format(own=OWN), year=year) if year else [],
        "fines_by_authority": told(AUTHORITIES),
        "fines_by_article": told(ARTICLES),
        "unconverted": told(UNCONVERTED),
        "cases_by_status": reader.rows(STATUSES),
        "documents_by_source": reader.rows(SOURCES),
    }
    return {**data, "_plots": drawn(data)}


def drawn(data: Row) -> Row:
    """The geometry of each plot."""
    told = {int(row["name"]): row["value"] for row in data["fines_by_month"]}
    months = [{"name": name[:3], "value": told.get(number, 0)} for number, name in enumerate(MONTHS, 1)]
    lying = ("fines_by_authority", "fines_by_article", "cases_by_status", "documents_by_source")
    upright = {"fines_by_year": plots.columns(data["fines_by_year"]), "fines_by_month": plots.columns(months)}
    return {**upright, **{name: plots.bars(data[name]) for name in lying}}
