"""One case, from the documents that belong to it."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from pipelines.cases.case import Case, Filed
from pipelines.cases.identity import proposal, title
from pipelines.cases.ledger import Entry, ledger
from pipelines.cases.timeline import RANK, Turn, timeline
from pipelines.cases.told import Told
from pipelines.entities import Register
from pipelines.grammar.names import common, plain

Copies = Mapping[str, Collection[str]]  # document → those that print the same text
SHARE = 0.25  # what a party must weigh of the main one's weight


def worth(documents: Sequence[Told]) -> bool:
    """Whether documents make a case: an authority acts, against somebody or in some way beyond a threat.

    A report that names nobody describes practice, an opinion answers a question, unless they report an act.
    """
    return any(
        d.authority
        and ((d.respondents and d.kind != "opinion") or d.numbers or d.entry or (d.own and acts(d)))
        for d in documents
    )


def acts(document: Told) -> bool:
    """Whether a document tells of an act that happened, or of a sum that is more than a threat."""
    own = (row for row in document.events if row.get("by", "") in ("", document.authority))
    done = (row["type"] for row in own if row.get("status", "asserted") == "asserted")
    told = {*done, *(row["stage"] for row in document.penalties)}
    return not told <= {"enforcement_threatened", "threatened"}


def build(documents: Sequence[Told], copied: Copies, register: Register) -> Case:
    """The case of a group of documents; its id is a proposal."""
    documents = sorted(documents, key=lambda d: (d.date or "9999", d.published, d.id))
    authority = weightiest(documents)
    respondents = most_of(documents, "respondents", SHARE)
    topics = most_of(documents, "topics")
    turns = timeline(documents, authority)
    sums = ledger(documents, turns, authority, register, respondents)
    respondents = led(respondents, sums)
    names = {key: called(key, documents, register) for key in (authority, *respondents) if key}
    opened, last = lifetime(turns, documents)
    return Case(
        id=proposal(authority, respondents, topics, opened[:4]),
        title=title(authority, respondents, topics, names),
        authority=authority,
        respondents=respondents,
        status=standing(sums, documents),
        opened=opened,
        last_activity=last,
        topics=topics,
        laws=most_of(documents, "laws"),
        documents=filed(documents, copied),
        timeline=turns,
        ledger=sums,
        names=tuple(names.items()),
    )


def led(respondents: Sequence[str], sums: Iterable[Entry]) -> tuple[str, ...]:
    """The respondents, led by the one that alone was fined."""
    fined = {entry.respondent for entry in sums if entry.stage == "imposed"}
    first = fined if len(fined) == 1 and fined < {*respondents} else ()
    return (*first, *(key for key in respondents if key not in first))


def lifetime(turns: Iterable[Turn], documents: Iterable[Told]) -> tuple[str, str]:
    """The first and the last date of a case; a day of the first month or year, where one is known."""
    told = [turn.date for turn in turns if turn.precision != "year"]
    dates = sorted(date for date in [*told, *(document.date for document in documents)] if date)
    if not dates:
        return "", ""
    finer = (date for date in dates if len(date) > len(dates[0]) and date.startswith(dates[0]))
    return next(finer, dates[0]), dates[-1]


def weightiest(documents: Sequence[Told]) -> str:
    """The authority that acts in most documents, those counting most that speak for themselves."""
    weights: defaultdict[str, float] = defaultdict(float)
    for document in documents:
        weights[document.authority] += 1 / (1 + RANK.get(document.voice, 5))
    weights.pop("", None)
    return min(weights, key=lambda key: (-round(weights[key], 9), key)) if weights else ""


def standing(sums: Sequence[Entry], documents: Sequence[Told]) -> str:
    """Where a case stands where no turn says so: decided if a sum was imposed, or a decision is there."""
    done = any(entry.stage == "imposed" for entry in sums) or any(d.entry and d.own for d in documents)
    return "decided" if done else "open"


def most_of(documents: Sequence[Told], name: str, share: float = 0) -> tuple[str, ...]:
    """A field's values over documents: the first place counts most, who acts more than who reports.

    `share` is what a value must weigh of the heaviest one's weight.
    """
    weights: defaultdict[str, float] = defaultdict(float)
    for document in documents:
        for place, value in enumerate(getattr(document, name)):
            weights[value] += 1 / (1 + place) / (1 + RANK.get(document.voice, 5))
    least = share * max(weights.values(), default=0)
    kept = [value for value, weight in weights.items() if weight >= least]
    return tuple(sorted(kept, key=lambda value: (-round(weights[value], 9), value)))


def filed(documents: Sequence[Told], copied: Copies) -> tuple[Filed, ...]:
    """The documents in their order, each copy with the first that published its words."""
    place = {document.id: place for place, document in enumerate(documents)}
    firsts = {
        key: min(
            (other for other in copied.get(key, ()) if other in place), key=place.__getitem__, default=""
        )
        for key in place
    }
    return tuple(
        Filed(key, first if first and place[first] < place[key] else "") for key, first in firsts.items()
    )


def called(key: str, documents: Iterable[Told], register: Register) -> str:
    """What people call an entity: an authority by its short name, others as the documents of the time do."""
    known = register.entities.get(key)
    if known and known.short:
        return known.short
    written = [name for document in documents for entity, name in document.names if entity == key]
    counts = Counter(map(common, written))
    if not counts:
        return known.name if known else key
    best = min(counts, key=lambda name: (-counts[name], name))
    if known and not re.search(r"[a-z]", plain(best)):
        return known.name  # the documents write it in letters that not everybody reads
    spelled = (common(name) for name in ((known.name, *known.aliases) if known else ()))
    return next((name for name in spelled if plain(name) == plain(best)), best)
