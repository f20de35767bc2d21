"""What one document tells of a case, from its text and the rows of its facts."""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from crawler.items import Document
from pipelines.cases import numbers
from pipelines.cases.acts import acting, by_whom, heard, is_court, peers, ranked, speaker
from pipelines.cases.boxes import box
from pipelines.cases.copies import sketch
from pipelines.cases.parties import fined, named, respondents, titular
from pipelines.cases.timeline import ends
from pipelines.cases.told import Row, Sum, Told
from pipelines.entities import Register
from pipelines.grammar.dates import dates
from pipelines.grammar.money import sums
from pipelines.rates import rate
from pipelines.vocabulary import fold

Rows = dict[str, list[Row]]

LAID = ("imposed", "reduced", "proposed")


def told(key: str, document: Document, rows: Rows, register: Register) -> Told:
    """What a document tells, from its text and the rows of its facts."""
    facts = box(document.body)
    mentions = sorted(rows.get("mentions", []), key=lambda row: row["start"])
    parties = named(facts.get("parties", ""), register)
    bases = rows.get("legal_bases", [])
    acts = whose(document, facts, mentions, rows, register)
    day = decided(document, facts, rows)
    return Told(
        **described(key, document, facts, acts["authority"], register),
        **acts | {"events": (*acts["events"], *itself(document, acts, day))},
        respondents=respondents(document, parties, mentions, facts, fined(acts, register))
        or titular(document.title, register),
        articles=frozenset(re.split(r"[(\s]", row["article"])[0] for row in bases if row["article"]),
        topics=common(row["topic"] for row in rows.get("document_topics", [])),
        laws=common(row["law"] for row in bases),
        decided=day,
        sums=sanctions(facts, rows.get("penalties", []), day or when(document)),
        names=tuple(({row["entity"]: row["words"] for row in reversed(mentions)} | parties).items()),
    )


def itself(document: Document, acts: Row, day: str) -> Iterator[Row]:
    """The decision that a document is, where its text tells nothing of how its authority decided."""
    told = any(ends(row) for row in acts["events"] if row["by"] in ("", acts["authority"]))
    if document.kind in ("decision", "judgment") and document.voice in ("regulator", "court") and not told:
        turn = {"type": "decision", "date": day or when(document)[:10], "precision": "published", "actor": ""}
        yield turn | {"status": "asserted", "words": document.title, "by": acts["authority"]}


def described(key: str, document: Document, facts: dict[str, str], authority: str, register: Register) -> Row:
    """What a document is, apart from what the stages found in it."""
    words = re.findall(r"[^\W_]{3,}", fold(document.text))
    counts = Counter(words)
    cited = numbers.numbers(document.text)
    court = document.voice == "court" or is_court(authority, register)
    plainly = ("source", "url", "kind", "voice", "title", "language")
    return {name: getattr(document, name) for name in plainly} | {
        "id": key,
        "published": when(document),
        "boxed": bool(facts),
        "numbers": own_numbers(document, facts, cited, authority, court=court),
        "cited": cited,
        "links": frozenset(document.links),
        "words": tuple(map(sys.intern, counts)),
        "times": tuple(counts.values()),
        "sketch": sketch(words),
    }


def when(document: Document) -> str:
    """When a document was published, as fine as known; empty for unknown."""
    return document.published.value if document.published else ""


def whose(
    document: Document, facts: dict[str, str], mentions: list[Row], rows: Rows, register: Register
) -> Row:
    """Which authority acts, which are named, and whose act each fact is."""
    named_ones = [row for row in mentions if row["role"] == "authority"]
    events = acted(rows.get("events", []), named_ones, document.text)
    weights = ranked(document, named_ones, (row["by"] for row in events))
    own = speaker(document, named_ones, register)
    boxed = next((row["entity"] for row in named_ones if row["words"] in facts.get("authority", "")), "")
    able = complained(document, named_ones, events, register)
    weighed = {key: weight for key, weight in weights.items() if any(row["entity"] == key for row in able)}
    boxed = boxed or heard(document, able, register)
    return {
        "authority": acting(document, boxed, peers(able, own, register), weighed, own),
        "authorities": tuple(weights),
        "events": events,
        "penalties": acted(rows.get("penalties", []), named_ones, document.text),
    }


def complained(
    document: Document, mentions: list[Row], events: Iterable[Row], register: Register
) -> list[Row]:
    """The mentions without courts, where campaigners tell of their own complaint: courts hear none."""
    told = {row["type"] for row in events if row.get("status", "asserted") == "asserted"}
    own = document.voice == "ngo" and "complaint" in told and not told & {"upheld", "annulled", "closed"}
    return [row for row in mentions if not (own and is_court(row["entity"], register))]


def common(values: Iterable[str]) -> tuple[str, ...]:
    """Values, the most frequent first, then as they come."""
    return tuple(value for value, _ in Counter(values).most_common())


def acted(rows: Iterable[Row], authorities: Sequence[Row], text: str) -> tuple[Row, ...]:
    """Facts, each with the authority whose act it is, as `by`."""
    return tuple(row | {"by": by_whom(row, authorities, text)} for row in rows)


def own_numbers(
    document: Document, facts: dict[str, str], cited: Iterable[str], authority: str, *, court: bool
) -> frozenset[str]:
    """The numbers of the matter itself: those of the box, else one in the title, else the only one."""
    if "number" in facts:
        return numbers.told(facts["number"])
    only = partial(numbers.only, court=court, authority=authority)
    return only(numbers.numbers(document.title)) or only(cited)


def decided(document: Document, facts: dict[str, str], rows: Rows) -> str:
    """The day of the decision: as the box gives it, or as the first event of that kind does.

    A judgment is of the day that its court gives it; the decisions it tells of are those that it reviews.
    """
    for date in dates(facts.get("decided", "")):
        return date.value
    if document.voice == "court":
        return when(document)[:10]
    happened = (row for row in rows.get("events", []) if row.get("status", "asserted") == "asserted")
    for event in happened:
        if event["type"] in ("decision", "fine", "order", "reprimand") and event["precision"] == "day":
            return str(event["date"])
    return ""


def sanctions(facts: dict[str, str], penalties: list[Row], date: str) -> tuple[Sum, ...]:
    """The sums imposed: the box's first, then those of the text; in euros at a date's rate."""
    fine = facts.get("fine", "")
    written = sums(f"{fine} EUR") if re.fullmatch(r"[\d.,' ]+", fine) else sums(fine)
    boxed = [(float(one.amount), one.currency, "imposed") for one in written]
    text = [
        (float(row["amount"]), row["currency"], row["stage"]) for row in penalties if row["stage"] in LAID
    ]
    return tuple(in_euros(*one, date) for one in dict.fromkeys([*boxed, *text]))


def in_euros(amount: float, currency: str, stage: str, date: str) -> Sum:
    """A sum with what it was worth in euros."""
    worth = rate(currency, date)
    return Sum(amount, currency, None if worth is None else amount * worth, stage)
