"""Documents: what was published, with the evidence marked where its licence lets the text be shown."""

from probewatch.marks import paragraphs, pieces
from probewatch.reader import Missing, Reader, Row

Arguments = dict[str, str]

SNIPPET = 200  # characters of evidence shown from a text that is not open
SPARSE, AROUND = 24, 45  # evidence of so few characters is shown with so many on each side of it
KINDS = ("event", "penalty", "legal_basis", "authority", "party", "person", "quote", "deadline", "topic")

DOCUMENT = """
select d.*, s.publisher, s.homepage, t.body,
  case when d.licence = '' then s.open
       else exists (select 1 from sources o where o.licence = d.licence and o.open) end as open
from documents d join sources s on s.id = d.source left join texts t on t.document = d.id
where d.id = :id"""

FACTS = """
select case when n.kind in ('authority', 'court') then 'authority' when n.kind = 'person' then 'person'
  else 'party' end as kind,
  n.name as value, m.role as detail, '/entities/' || n.id as link, m.start, m."end", m.words, m.rule,
  null as id, 'asserted' as status
from mentions m join entities n on n.id = m.entity where m.document = :id
union all select 'penalty', stage, amount || ' ' || currency, '', start, "end", words, rule, id, 'asserted'
  from penalties where document = :id
union all select 'event', type, date, '', start, "end", words, rule, id, status
  from events where document = :id
union all select 'legal_basis', law, article, '', start, "end", words, rule, null, 'asserted'
  from legal_bases where document = :id
union all select 'quote', speaker, role, '', start, "end", words, rule, null, 'asserted'
  from quotes where document = :id
union all select 'deadline', date, '', '', start, "end", words, rule, null, 'asserted'
  from deadlines where document = :id
union all select 'topic', topic_name(topic), '', '/topics/' || topic, start, "end", words, rule, null,
    'asserted'
  from document_topics where document = :id
order by start, 6 desc"""

REVIEWS = """
select record, target, verdict, why, at from reviews
where record = 'document' and target = :id
   or record = 'penalty' and target in (select id from penalties where document = :id)
   or record = 'event' and target in (select id from events where document = :id) order by id"""

CASES = """
select c.id, c.title, c.status, cd.first from case_documents cd join cases c on c.id = cd."case"
where cd.document = :id"""
VERSIONS = """
select v.number, v.seen, v.hash, v.title, v.flags, c.archive, c.status
from versions v left join captures c on c.id = v.capture where v.document = :id order by v.number"""
CAPTURES = """
select fetched, status, outcome, note, archive from captures where document = :id
order by fetched desc limit 10"""


def document(reader: Reader, arguments: Arguments) -> Row:
    """One document; `body` and the marked paragraphs only where the source's licence is open."""
    found = known(reader, arguments["id"])
    body = found.pop("body") or ""
    text = f"{found['title']}\n\n{body}" if found["title"] else body
    facts = told(reader, found["id"], text, bool(found["open"]))
    shown = [fact for fact in facts if fact["exact"]]
    return {
        "document": found,
        "body": body if found["open"] else None,
        "facts": facts,
        "kinds": [kind for kind in KINDS if any(fact["kind"] == kind for fact in facts)],
        "cases": reader.rows(CASES, id=found["id"]),
        "versions": reader.rows(VERSIONS, id=found["id"]),
        "captures": reader.rows(CAPTURES, id=found["id"]),
        "_told": [{**fact, **around(text, fact, bool(found["open"]))} for fact in gathered(facts)],
        "_title": pieces(text, shown, 0, len(found["title"])),
        "_body": paragraphs(text, shown, len(text) - len(body)) if found["open"] else [],
    }


def known(reader: Reader, identifier: str) -> Row:
    found = reader.row(DOCUMENT, id=identifier)
    if found is None:
        raise Missing(f"There is no document {identifier!r}; /search finds them by their words.")
    return found


def told(reader: Reader, identifier: str, text: str, is_open: bool) -> list[Row]:
    """The facts, numbered in the order of the text, each with its evidence and review."""
    verdicts = {
        (row["record"], str(row["target"])): row["verdict"] for row in reader.rows(REVIEWS, id=identifier)
    }
    return [
        {
            **fact,
            "number": number,
            "exact": text[fact["start"] : fact["end"]] == fact["words"],
            "words": fact["words"] if is_open else shortened(fact["words"]),
            "review": verdicts.get((fact["kind"], str(fact["id"])), "unreviewed"),
        }
        for number, fact in enumerate(reader.rows(FACTS, id=identifier), 1)
    ]


def gathered(facts: list[Row]) -> list[Row]:
    """Each thing that is told once, with every place that tells it, in the order of the text.

    >>> uk = {"kind": "authority", "value": "ICO", "detail": "authority", "words": "ICO"}
    >>> [(fact["number"], fact["places"]) for fact in gathered([{**uk, "number": 1}, {**uk, "number": 2}])]
    [(1, [1, 2])]
    """
    told: dict[tuple[str, ...], Row] = {}
    for fact in facts:
        key = (fact["kind"], fact["value"], fact["detail"], fact["words"] if fact["kind"] == "quote" else "")
        told.setdefault(key, {**fact, "places": []})["places"].append(fact["number"])
    return list(told.values())


def around(text: str, fact: Row, is_open: bool) -> Row:
    """Where the evidence is a word or a number: what stands before and after it in an open text.

    >>> fact = {"start": 32, "end": 34, "words": "65", "exact": True}
    >>> around("The dispute went under (Article 65 GDPR) to Brussels.\\n\\nNext.", fact, True)
    {'before': 'The dispute went under (Article ', 'after': ' GDPR) to Brussels.'}
    """
    if not is_open or not fact["exact"] or len(fact["words"]) > SPARSE:
        return {"before": "", "after": ""}
    left, right = text[: fact["start"]], text[fact["end"] :]
    before, after = left.rsplit("\n", 1)[-1], right.split("\n", 1)[0]
    return {
        "before": before if len(before) <= AROUND else "… " + before[-AROUND:].partition(" ")[2],
        "after": after if len(after) <= AROUND else after[:AROUND].rpartition(" ")[0] + " …",
    }


def shortened(words: str) -> str:
    """Evidence from a text that is not open: enough to find it there, no more."""
    return words if len(words) <= SNIPPET else words[:SNIPPET].rsplit(" ", 1)[0] + " …"
