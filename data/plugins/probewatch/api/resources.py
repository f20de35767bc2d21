"""What the API offers: the one table that lists, records, their schemas and OpenAPI are made of."""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["string", "date", "integer", "number"]

NEXT = "|| '~'"  # sorts after every continuation of a date: `published < '2016' || '~'` holds for 2016-12-31


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition; `stored` where it needs the record alone, so that it holds for the past as well."""

    name: str
    sql: str
    meaning: str
    kind: Kind = "string"
    stored: bool = False


@dataclass(frozen=True, slots=True)
class Resource:
    """A kind of record: where it stands, what is told of it, what it can be asked by."""

    name: str
    record: str
    meaning: str
    table: str
    fields: tuple[str, ...]
    filters: tuple[Filter, ...]
    sorts: dict[str, str]
    default: str
    key: str = "id"
    logged: bool = True
    computed: dict[str, tuple[str, str]] = field(default_factory=dict)  # field → JSON type and meaning
    told: dict[str, str] = field(default_factory=dict)  # field → SQL, where the log `c` tells it otherwise

    def named(self, name: str) -> Filter | None:
        return next((known for known in self.filters if known.name == name), None)


def equal(name: str, meaning: str) -> Filter:
    return Filter(name, f'"{name}" = :{name}', meaning, stored=True)


def since(column: str, meaning: str, *, known: bool = True) -> tuple[Filter, Filter]:
    """The two ends of a span of dates, both included; asked in the words of the index that the sort uses."""
    by = column if known else f"ifnull({column}, '')"
    until = f"{by} < :{column}_to {NEXT} and {by} > ''"
    return (
        Filter(f"{column}_from", f"{by} >= :{column}_from", f"{meaning} on or after", "date", True),
        Filter(f"{column}_to", until, f"{meaning} on or before", "date", True),
    )


def in_documents(name: str, sql: str, meaning: str) -> Filter:
    return Filter(name, f"document in ({sql})", meaning)


TOPICS = """(select topic as id, topic_name(topic) as name, count(distinct document) as documents
  from document_topics group by topic)"""
UNTOLD = "null"  # of a field that the log does not hold
EVIDENCE = ("document", "start", "end", "words", "rule")
IN_CASE = in_documents(
    "case", 'select document from case_documents where "case" = :case', "id of a case that holds its document"
)

RESOURCES = (
    Resource(
        "documents",
        "document",
        "What was published; its text is told where its licence allows it.",
        "documents",
        (
            *("id", "source", "url", "kind", "voice", "title", "extract", "language", "country", "authors"),
            *("tags", "image", "licence", "published", "published_precision", "published_origin", "modified"),
            *("modified_precision", "modified_origin", "first_seen", "last_seen", "state", "relevant_words"),
            "version",
        ),
        (
            equal("source", "id of the source"),
            equal("kind", "article, statement, decision ..."),
            equal("voice", "regulator, court, press, company, ngo or aggregator"),
            equal("language", "BCP 47"),
            equal("country", "ISO 3166, EU or INT"),
            equal("state", "ok, gone, blocked or error"),
            *since("published", "published", known=False),
            *since("first_seen", "first seen"),
            Filter(
                "case", 'id in (select document from case_documents where "case" = :case)', "id of its case"
            ),
            Filter(
                "entity", "id in (select document from mentions where entity = :entity)", "id of who it names"
            ),
            Filter(
                "topic", "id in (select document from document_topics where topic = :topic)", "id of a topic"
            ),
            Filter("law", "id in (select document from legal_bases where law = :law)", "a law that it cites"),
        ),
        {"published": "ifnull(published, '')", "first_seen": "first_seen", "id": "id"},
        "-published",
        told={"last_seen": UNTOLD},
    ),
    Resource(
        "cases",
        "case",
        "The whole life of a probe, folded from its documents.",
        "cases",
        (
            *("id", "title", "authority", "country", "status", "opened", "last_activity", "topics", "laws"),
            *("documents", "disputed"),
        ),
        (
            equal("status", "open, paused, decided, appealed, closed or annulled"),
            equal("authority", "id of the authority"),
            equal("country", "ISO 3166, EU or INT"),
            *since("opened", "opened", known=False),
            *since("last_activity", "last active", known=False),
            Filter("party", 'id in (select "case" from case_parties where entity = :party)', "id of a party"),
            Filter("topic", "exists (select 1 from json_each(topics) where value = :topic)", "id of a topic"),
            Filter(
                "law", "exists (select 1 from json_each(laws) where value = :law)", "a law, by its short name"
            ),
        ),
        {"last_activity": "ifnull(last_activity, '')", "opened": "ifnull(opened, '')", "id": "id"},
        "-last_activity",
        told={
            "country": """ifnull(
              (select country from entities where id = json_extract(c.what, '$.authority')), '')""",
            "opened": "nullif(json_extract(c.what, '$.opened'), '')",
            "last_activity": "nullif(json_extract(c.what, '$.last_activity'), '')",
            "documents": "json_array_length(c.what, '$.documents')",
        },
    ),
    Resource(
        "events",
        "event",
        "An event in the life of a probe, as one document reports it.",
        "events",
        ("id", "type", "date", "precision", "actor", "status", *EVIDENCE),
        (
            equal("document", "id of the document"),
            equal("type", "complaint, inquiry_opened, fine, closed ..."),
            equal("status", "asserted, denied or hypothetical"),
            *since("date", "dated"),
            IN_CASE,
        ),
        {"date": "date", "id": "id"},
        "-date",
    ),
    Resource(
        "penalties",
        "penalty",
        "A sum at one stage of its life, as one document reports it.",
        "penalties",
        ("id", "respondent", "stage", "amount", "currency", "eur", "date", *EVIDENCE),
        (
            equal("document", "id of the document"),
            equal("stage", "threatened, proposed, imposed, reduced, annulled or paid"),
            equal("currency", "ISO 4217"),
            Filter("min_eur", "eur >= :min_eur", "least sum in euro", "number", True),
            Filter("max_eur", "eur <= :max_eur", "largest sum in euro", "number", True),
            *since("date", "dated", known=False),
            IN_CASE,
        ),
        {"date": "ifnull(date, '')", "eur": "ifnull(eur, -1)", "id": "id"},
        "-date",
    ),
    Resource(
        "entities",
        "entity",
        "An authority, a court, an organisation, or a person in office.",
        "entities",
        ("id", "kind", "name", "country", "parent", "wikidata", "site"),
        (
            equal("kind", "authority, court, organisation or person"),
            equal("country", "ISO 3166, EU or INT"),
            equal("parent", "id of the group it belongs to"),
            Filter(
                "name",
                "id in (select entity from aliases where name = :name collate nocase)",
                "any of its names",
            ),
        ),
        {"name": "name", "id": "id"},
        "name",
        logged=False,
    ),
    Resource(
        "topics",
        "topic",
        "What documents are about.",
        TOPICS,
        ("id", "name", "documents"),
        (Filter("name", "name = :name collate nocase", "its name in English"),),
        {"documents": "documents", "name": "name", "id": "id"},
        "-documents",
        logged=False,
        computed={
            "id": ("string", "permanent"),
            "name": ("string", "in English"),
            "documents": ("integer", "how many tell of it"),
        },
    ),
    Resource(
        "changes",
        "change",
        "What was added, corrected or withdrawn, in one endless sequence.",
        "changes",
        ("seq", "at", "record", "id", "why", "what"),
        (
            equal("record", "document, event, penalty, case or source"),
            equal("id", "id of the record"),
            equal("why", "new, corrected, withdrawn, reread or merged"),
            Filter("after", "seq > :after", "the last number that you have read", "integer", True),
            *since("at", "noticed"),
        ),
        {"seq": "seq"},
        "seq",
        key="seq",
        logged=False,
        computed={"what": ("object", "the record as it then stood; null when it was withdrawn")},
    ),
)


def resource(name: str) -> Resource:
    """The resource of a plural name; the addresses let no other name through."""
    return next(known for known in RESOURCES if known.name == name)
