"""The list of cases."""

from probewatch import choices, plots
from probewatch.paging import SIZE, page
from probewatch.reader import BadRequest, Reader, Row

Arguments = dict[str, str]

LIST = """
select c.id, c.title, c.authority, n.name as authority_name, c.country, c.status, c.opened,
  c.last_activity, c.documents, c.topics, c.laws,
  (select max(p.eur) from case_penalties p where p."case" = c.id and p.stage = 'imposed') as largest,
  (select p.amount || ' ' || p.currency from case_penalties p where p."case" = c.id and p.stage = 'imposed'
   order by p.eur desc limit 1) as fine
from cases c left join entities n on n.id = c.authority {where}
order by {order} limit :limit offset :offset"""
COUNT = "select count(*) as total from cases c {where}"

CONDITIONS = {
    "status": "(c.status = :status or :status = 'pending' and c.status in ('open', 'paused', 'appealed'))",
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

# What a list may be narrowed to: value, name, and how many cases there are of it.
CHOICES = {
    "status": """
select 'pending' as value, 'pending' as name, count(*) as cases from cases
where status in ('open', 'paused', 'appealed') having count(*)
union all select * from (select status, status, count(*) from cases group by 1 order by 3 desc)""",
    "authority": """
select c.authority as value, n.name, count(*) as cases from cases c join entities n on n.id = c.authority
group by 1 order by 2""",
    "country": """
select country as value, country_name(country) as name, count(*) as cases from cases
where country <> '' group by 1 order by 2""",
    "topic": """
select t.value, topic_name(t.value) as name, count(*) as cases from cases, json_each(cases.topics) t
group by 1 order by 2""",
    "law": """
select l.value, l.value as name, count(*) as cases from cases, json_each(cases.laws) l
group by 1 order by 3 desc, 1""",
    "year": """
select substr(opened, 1, 4) as value, substr(opened, 1, 4) as name, count(*) as cases from cases
where opened is not null group by 1 order by 1 desc""",
}


def cases(reader: Reader, arguments: Arguments) -> Row:
    """The list of cases; every condition is a link that can be kept."""
    chosen = {name: arguments[name] for name in CONDITIONS if arguments.get(name)}
    order = arguments.get("sort") or "activity"
    if order not in ORDERS:
        raise BadRequest(f"Cases cannot be sorted by {order!r}; choose one of {', '.join(ORDERS)}.")
    where = "where " + (" and ".join(CONDITIONS[name] for name in chosen) or "1")
    offered = {name: reader.shared(sql) for name, sql in CHOICES.items()}
    each = [row for row in offered["status"] if row["value"] != "pending"]
    statuses = [{"name": row["value"], "value": row["cases"]} for row in each]
    return {
        **page(reader, LIST.format(where=where, order=ORDERS[order]), arguments, chosen),
        **(reader.row(COUNT.format(where=where), **chosen) or {}),
        "chosen": chosen,
        "sort": order,
        "sorts": list(ORDERS),
        "choices": offered,
        "_chosen": choices.named(reader, chosen),
        "_statuses": plots.bars(statuses),
        "_size": SIZE,
    }
