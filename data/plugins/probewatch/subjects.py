"""What cases are about: topics, laws and articles, and what rises."""

from probewatch import plots
from probewatch.editions import begins
from probewatch.reader import Missing, Reader, Row

Arguments = dict[str, str]

TOPICS = """
select t.topic as id, topic_name(t.topic) as name, count(distinct t.document) as documents,
  coalesce(c.cases, 0) as cases
from document_topics t left join (select j.value as topic, count(*) as cases
from cases, json_each(cases.topics) j
                                  group by 1) c on c.topic = t.topic
group by t.topic order by name"""
TOPIC = "select topic as id, topic_name(topic) as name from document_topics where topic = :id limit 1"
TOPIC_CASES = """
select c.id, c.title, c.status, c.opened, c.last_activity, c.documents from cases c
where exists (select 1 from json_each(c.topics) t where t.value = :id)
order by c.last_activity desc limit 100"""
TOPIC_COUNTED = """
select count(*) as cases, count(iif(status in ('open', 'paused', 'appealed'), 1, null)) as pending
from cases c where exists (select 1 from json_each(c.topics) t where t.value = :id)"""
TOPIC_DOCUMENTS = """
select d.id, d.title, d.published, d.kind, d.voice, d.language, s.publisher
from (select id from documents where id in (select document from document_topics where topic = :id)
      order by published desc limit 50) newest
join documents d on d.id = newest.id join sources s on s.id = d.source order by d.published desc"""
TOPIC_YEARS = """
select substr(published, 1, 4) as name, count(*) as value from documents
where published is not null and id in (select document from document_topics where topic = :id)
group by 1 order by 1"""

LAWS = """
select cited.*, coalesce(counted.cases, 0) as cases
from (select law, count(distinct document) as documents, count(distinct nullif(article, '')) as articles
      from legal_bases where :law in ('', law) group by law) cited
left join (select j.value as law, count(*) as cases from cases, json_each(cases.laws) j group by 1) counted
  on counted.law = cited.law order by documents desc, cited.law"""
ARTICLES = """
select law, {article} as article, count(distinct document) as documents
from legal_bases where article <> '' and :law in ('', law) group by 1, 2 order by 1, 2"""
ARTICLE = "case when instr(article, '(') then substr(article, 1, instr(article, '(') - 1) else article end"

# Newest first and no further than needed: a law that every case cites is as quick as one that few do.
CITED = """
from case_documents cd join legal_bases l on l.document = cd.document where cd."case" = c.id
  and l.law = :law and (:article = '' or l.article = :article or l.article like :article || '(%')"""
LAW_CASES = """
select c.id, c.title, c.status, c.last_activity,
  (select group_concat(distinct l.article) {cited}) as articles, (select min(l.document) {cited}) as document,
  (select p.amount || ' ' || p.currency from case_penalties p where p."case" = c.id and p.stage = 'imposed'
   order by p.eur desc limit 1) as fine
from cases c where exists (select 1 from json_each(c.laws) j where j.value = :law)
  and exists (select 1 {cited})
order by c.last_activity desc limit 200"""

WEEKS = "select week, count(*) as rising from trends group by week order by week desc limit 60"
RISING = """
select t.kind, coalesce(n.kind, t.kind) as called, t.id, t.documents, t.expected, t.score,
  coalesce(n.name, topic_name(t.id)) as name
from trends t left join entities n on t.kind = 'entity' and n.id = t.id where t.week = :week
order by t.score desc"""

STEPS = 6  # sizes of type in the cloud


def topics(reader: Reader, _: Arguments) -> Row:
    rows = reader.rows(TOPICS)
    most = max((row["documents"] for row in rows), default=0)
    return {"topics": [{**row, "weight": weight(row["documents"], most)} for row in rows]}


def weight(count: int, most: int) -> int:
    """From 0 (nothing) to 6: the square root keeps rare topics readable.

    >>> [weight(count, 100) for count in (0, 1, 25, 100)]
    [0, 1, 3, 6]
    """
    return 0 if count == 0 else max(1, round(STEPS * (count / most) ** 0.5))


def topic(reader: Reader, arguments: Arguments) -> Row:
    found = reader.row(TOPIC, id=arguments["id"])
    if found is None:
        raise Missing(f"There is no topic {arguments['id']!r}; /topics lists them all.")
    years = reader.rows(TOPIC_YEARS, id=found["id"])
    return {
        "topic": {**found, **(reader.row(TOPIC_COUNTED, id=found["id"]) or {})},
        "cases": reader.rows(TOPIC_CASES, id=found["id"]),
        "documents": reader.rows(TOPIC_DOCUMENTS, id=found["id"]),
        "by_year": years,
        "_plot": plots.columns(years),
    }


def laws(reader: Reader, arguments: Arguments) -> Row:
    """The laws and their articles; with ?law= and ?article= every case under it."""
    law, article = arguments.get("law", ""), arguments.get("article", "")
    return {
        "laws": reader.rows(LAWS, law=law),
        "articles": sorted(reader.rows(ARTICLES.format(article=ARTICLE), law=law), key=by_number),
        "law": law,
        "article": article,
        "cases": reader.rows(LAW_CASES.format(cited=CITED), law=law, article=article) if law else [],
    }


def by_number(row: Row) -> tuple[str, int, str]:
    """Article 5 before article 13."""
    digits = "".join(c for c in row["article"] if c.isdigit())
    return row["law"], int(digits[:6] or 0), row["article"]


def trending(reader: Reader, arguments: Arguments) -> Row:
    """What rose in a week: the newest that has any, or ?week=."""
    weeks = [{**row, "monday": begins(row["week"]).isoformat()} for row in reader.rows(WEEKS)]
    week = arguments.get("week") or (weeks[0]["week"] if weeks else "")
    return {
        "week": week,
        "monday": begins(week).isoformat() if week else None,
        "weeks": weeks,
        "rising": reader.rows(RISING, week=week),
    }
