"""What one document tells of a case: all that the fold knows of it."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from crawler.items import Document
from pipelines.cases import numbers
from pipelines.cases.boxes import box
from pipelines.dates import dates
from pipelines.entities import Register
from pipelines.money import sums
from pipelines.names import hidden, plain

Row = dict[str, Any]
Rows = dict[str, list[Row]]

LEAD = 600  # characters after the title in which a document says what it is about
OTHERS = re.compile(r"\b(?:data subject|complainant|claimant)\b", re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount in its currency, and in euros where a rate is known."""

    amount: float
    currency: str
    eur: float | None
    stage: str = "imposed"


@dataclass(frozen=True, slots=True)
class Told:
    """A document as the fold sees it.  Ids are those of entities and topics; what comes first weighs most.

    `numbers` are those of its own matter, `cited` all that it names.
    """

    id: str
    source: str
    url: str
    kind: str
    voice: str
    title: str
    language: str
    published: str
    decided: str
    boxed: bool
    authorities: tuple[str, ...]
    respondents: tuple[str, ...]
    numbers: frozenset[str]
    cited: frozenset[str]
    sums: tuple[Sum, ...]
    articles: frozenset[str]
    topics: tuple[str, ...]
    laws: tuple[str, ...]
    events: tuple[Row, ...]
    penalties: tuple[Row, ...]
    links: frozenset[str]
    words: tuple[str, ...]
    names: tuple[tuple[str, str], ...] = ()

    @property
    def entry(self) -> bool:
        """Whether it describes one decision: a register's entry, or the decision itself."""
        return self.boxed or self.kind in ("decision", "judgment")

    @property
    def imposed(self) -> tuple[Sum, ...]:
        """The fines imposed, without those that were only proposed."""
        return tuple(sum_ for sum_ in self.sums if sum_.stage == "imposed")

    @property
    def days(self) -> frozenset[str]:
        """The days on which it was decided and published."""
        return frozenset(value for value in (self.decided, self.published[:10]) if len(value) == 10)

    @property
    def years(self) -> frozenset[str]:
        """The years in its dates, or in its numbers where no date is known."""
        dated = {value[:4] for value in (self.decided, self.published) if value}
        return frozenset(dated or {y for number in self.numbers for y in YEAR.findall(number)})

    @property
    def turns(self) -> frozenset[tuple[str, str]]:
        """The dated turns that it tells: kind and day."""
        return frozenset((row["type"], row["date"]) for row in self.events if row["precision"] == "day")

    @property
    def date(self) -> str:
        """The day it was decided, else published; empty where neither is known."""
        return self.decided or self.published[:10]

    @property
    def acting(self) -> tuple[str, ...]:
        """The authority that acts, alone."""
        return self.authorities[:1]

    @property
    def authority(self) -> str:
        """The authority that acts; empty where none is named."""
        return self.authorities[0] if self.authorities else ""


def told(key: str, document: Document, rows: Rows, register: Register) -> Told:
    """What a document tells, from its text and the rows of its facts."""
    facts, text = box(document.body), document.text
    mentions = rows.get("mentions", [])
    parties = named(facts.get("parties", ""), register)
    bases = rows.get("legal_bases", [])
    return Told(
        id=key,
        source=document.source,
        url=document.url,
        kind=document.kind,
        voice=document.voice,
        title=document.title,
        language=document.language,
        published=document.published.value if document.published else "",
        decided=decided(facts, rows),
        boxed=bool(facts),
        authorities=authorities(document, facts, mentions),
        respondents=respondents(document, parties, mentions),
        numbers=own_numbers(document, facts),
        cited=numbers.numbers(text),
        sums=sanctions(facts, rows.get("penalties", [])),
        articles=frozenset(re.split(r"[(\s]", row["article"])[0] for row in bases if row["article"]),
        topics=common(row["topic"] for row in rows.get("document_topics", [])),
        laws=common(row["law"] for row in bases),
        events=tuple(rows.get("events", [])),
        penalties=tuple(rows.get("penalties", [])),
        links=frozenset(document.links),
        names=tuple(({row["entity"]: row["words"] for row in reversed(mentions)} | parties).items()),
        words=tuple(re.findall(r"[^\W_]{3,}", plain(text))),
    )


def common(values: Iterable[str]) -> tuple[str, ...]:
    """Values, the most frequent first, then as they come."""
    return tuple(value for value, _ in Counter(values).most_common())


def ranked(document: Document, mentions: list[Row]) -> tuple[str, ...]:
    """Entities by where they are named: title first, then lead, then how often."""
    count = Counter(row["entity"] for row in mentions)
    lead = len(document.title) + 2 + LEAD
    places: dict[str, int] = {}
    for row in sorted(mentions, key=lambda row: row["start"]):
        place = 0 if row["start"] < len(document.title) else 1 if row["start"] < lead else 2
        places.setdefault(row["entity"], place)
    return tuple(sorted(places, key=lambda entity: (places[entity], -count[entity], entity)))


def authorities(document: Document, facts: dict[str, str], mentions: list[Row]) -> tuple[str, ...]:
    """The authorities, the acting one first: the box says it, or the source is one, or the title names it."""
    found = [row for row in mentions if row["role"] == "authority"]
    boxed = [row["entity"] for row in found if row["words"] in facts.get("authority", "")]
    own = [document.source] if document.voice in ("regulator", "court") else []
    return tuple(dict.fromkeys([*boxed[:1], *own, *ranked(document, found)]))


def own_numbers(document: Document, facts: dict[str, str]) -> frozenset[str]:
    """The numbers of the matter itself: in the box, else in the title, else in the lead."""
    if "number" in facts:
        return numbers.told(facts["number"])
    return numbers.numbers(document.title) or numbers.numbers(document.body[:LEAD])


def named(parties: str, register: Register) -> dict[str, str]:
    """The parties of a box, parted by `;`: entity id → name.  Who complains, or hides, is left out."""
    names = [
        re.sub(r"\s*\([^)]*\)", "", part).strip() for part in parties.split(";") if not OTHERS.search(part)
    ]
    entities = [(register.entity(name), name) for name in names if not hidden(name)]
    return {entity.id: name for entity, name in entities if entity}


def respondents(document: Document, parties: Iterable[str], mentions: list[Row]) -> tuple[str, ...]:
    """Who the matter is about, the main one first."""
    acting = mentioned(mentions, "authority")
    found = [row for row in mentions if row["role"] in ("respondent", "processor")]
    ids = dict.fromkeys([*parties, *ranked(document, found)])
    return tuple(entity for entity in ids if entity not in acting)


def mentioned(mentions: list[Row], role: str) -> set[str]:
    """The entities in a role."""
    return {row["entity"] for row in mentions if row["role"] == role}


def decided(facts: dict[str, str], rows: Rows) -> str:
    """The day of the decision: as the box gives it, or as the first event of that kind does."""
    for date in dates(facts.get("decided", "")):
        return date.value
    for event in rows.get("events", []):
        if event["type"] in ("decision", "fine", "order", "reprimand") and event["precision"] == "day":
            return str(event["date"])
    return ""


def sanctions(facts: dict[str, str], penalties: list[Row]) -> tuple[Sum, ...]:
    """The sums imposed: the box's first, then those of the text."""
    fine = facts.get("fine", "")
    written = sums(f"{fine} EUR") if re.fullmatch(r"[\d.,' ]+", fine) else sums(fine)
    boxed = [(float(s.amount), s.currency) for s in written]
    text = [
        Sum(float(row["amount"]), row["currency"], row["eur"], row["stage"])
        for row in penalties
        if row["stage"] in ("imposed", "reduced", "proposed")
    ]
    known = {(sum_.amount, sum_.currency): sum_ for sum_ in text}
    first = [known.get(pair) or Sum(*pair, pair[0] if pair[1] == "EUR" else None) for pair in boxed]
    return tuple(dict.fromkeys([*first, *text]))
