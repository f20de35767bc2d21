"""The ledger of a case: each sum once at each stage of its life, and what it supersedes."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from pipelines.annotation import CONVERTED
from pipelines.cases.acts import is_court
from pipelines.cases.clearing import cleared
from pipelines.cases.compare import likeness
from pipelines.cases.timeline import Turn, standing
from pipelines.cases.told import Row, Told
from pipelines.entities import Register, kin

STAGES = ("threatened", "proposed", "imposed", "reduced", "annulled", "paid")
TURNS = {"proposed": "notice_of_intent", "imposed": "fine", "reduced": "reduced", "annulled": "annulled"}
SUPERSEDES = {
    "imposed": ("proposed",),
    "reduced": ("imposed", "proposed"),
    "annulled": ("reduced", "imposed"),
}
BESIDE = 150  # characters between a sum and the turn that it belongs to, at most
ALIKE = 92  # of 100: names of one respondent

Telling = tuple[Told, Row]
Who = Callable[[str], str]  # a name as written → entity id; empty for none


@dataclass(frozen=True, slots=True)
class Entry:
    """A sum at a stage.  `supersedes` is the place of the entry that it replaces; `told_by` best first.

    `certain`: how certain it is that the case's own authority imposed it (see `certainty`).
    """

    date: str
    respondent: str
    stage: str
    amount: str
    currency: str
    eur: float | None
    words: str
    told_by: tuple[str, ...]
    certain: int = 2
    supersedes: int | None = None


def ledger(
    documents: Sequence[Told],
    turns: Sequence[Turn],
    authority: str,
    register: Register,
    respondents: Sequence[str] = (),
) -> tuple[Entry, ...]:
    """The sums of a case, in the order of their lives, without those of other authorities and strangers.

    A court's case has the sums that it hears of, too.
    """
    acting = {"", authority, *(register.entities if is_court(authority, register) else ())}
    who = partial(party, register=register, respondents=respondents)
    kept = cleared(
        entries(documents, turns, authority, acting, who),
        partial(akin, respondents=respondents, register=register),
    )
    if is_court(authority, register):
        kept = [reviewed(entry, documents) for entry in kept]
    return chained(no_later(entry, kept) for entry in kept)


def reviewed(entry: Entry, documents: Iterable[Told]) -> Entry:
    """A sum in a court's case: what only reports say was imposed is what the court reviews."""
    own = {document.id for document in documents if document.own}
    laid = entry.stage in ("proposed", "imposed")
    return replace(entry, certain=0) if laid and not own & set(entry.told_by) else entry


def no_later(entry: Entry, entries: Sequence[Entry]) -> Entry:
    """A proposed sum, not dated after the sum imposed that the same documents tell."""
    same = [e for e in entries if e.stage == "imposed" and set(e.told_by) & set(entry.told_by)]
    first = min((e.date for e in same), default=entry.date)
    return replace(entry, date=min(entry.date, first)) if entry.stage == "proposed" else entry


def party(name: str, register: Register, respondents: Sequence[str]) -> str:
    """The entity that a sum names; empty for an authority, or a name that hides who it is.

    A name that nobody has registered is that of the respondent that begins or ends it, or that it begins or
    ends: "fashion chain H&M", "the Ministry".
    """
    entity, acting = register.entity(name), register.entity(name, "authority")
    if entity is None or (acting and register.acts(acting.id)):
        return ""
    unknown = entity.id not in register.entities
    return next((key for key in respondents if unknown and extends(entity.id, key)), entity.id)


def extends(one: str, other: str) -> bool:
    """Whether one id begins or ends with the words of the other.

    >>> extends("modekette-h-m", "h-m"), extends("ministry", "ministry-of-defence"), extends("meta", "metal")
    (True, True, False)
    """
    short, long = sorted((one.split("-"), other.split("-")), key=len)
    return short in (long[: len(short)], long[-len(short) :])


def akin(entity: str, respondents: Sequence[str], register: Register) -> bool:
    """Whether an entity is of the respondents' groups, or not known well enough to be a stranger."""
    known = entity in register.entities and bool(respondents)
    return not known or bool(kin([entity], "", register) & kin(respondents, "", register))


def chained(found: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries in order, each with the place of the one that it supersedes."""
    placed = sorted(found, key=lambda e: (e.date, STAGES.index(e.stage), -float(e.amount), e.respondent))
    return tuple(replace(e, supersedes=superseded(placed[:place], e)) for place, e in enumerate(placed))


def entries(
    documents: Sequence[Told], turns: Sequence[Turn], authority: str, acting: Collection[str], who: Who
) -> Iterator[Entry]:
    """Each sum at each stage for each respondent, with all who tell it."""
    tellers: defaultdict[tuple[str, str, float], list[Telling]] = defaultdict(list)
    for document in sorted(documents, key=lambda d: standing(d, authority)):
        for row in first_of_each(document.penalties):
            if row.get("by", "") in acting:
                tellers[row["stage"], row["currency"], float(row["amount"])].append((document, row))
    for (stage, _, _), tellings in sorted(tellers.items()):
        same_kind = [turn for turn in turns if turn.type == TURNS.get(stage)]
        for respondent, same in by_respondent(tellings, who).items():
            best, row = same[0]
            told_by = tuple(dict.fromkeys(document.id for document, _ in same))
            date = when(best, row, [turn for turn in same_kind if set(turn.told_by) & set(told_by)])
            sums = (row["stage"], row["amount"], row["currency"], row["eur"])
            certain = max(certainty(document, row, authority) for document, row in same)
            yield Entry(date, respondent, *sums, row["words"], told_by, certain)


def when(document: Told, row: Row, turns: Iterable[Turn]) -> str:
    """The day of a sum: of the turn beside it, of the case's last of its kind, or of the document."""
    kind, place = TURNS.get(row["stage"]), row.get("start", 0)
    beside = [one for one in document.events if one["type"] == kind and one["precision"] in ("day", "month")]
    near = [(abs(one.get("start", 0) - place), one["date"]) for one in beside]
    distance, date = min(near, default=(BESIDE, ""))
    if distance < BESIDE:
        return str(date)
    return max((turn.date for turn in turns if turn.precision != "year"), default=document.date)


def certainty(document: Told, row: Row, authority: str) -> int:
    """How certain it is that an authority imposed a sum: 2 where a text says so by name, 1 in its own."""
    by = row.get("by", "")
    return 2 if by == authority else int(not by and document.source == authority)


def first_of_each(rows: Iterable[Row]) -> list[Row]:
    """One row for each place in the text, and none for a sum that only converts another."""
    told = [row for row in rows if row.get("rule") != CONVERTED]
    places = {(row.get("start", n), row["respondent"]): row for n, row in reversed(list(enumerate(told)))}
    return list(places.values())[::-1]


def by_respondent(tellings: Sequence[Telling], who: Who) -> dict[str, list[Telling]]:
    """Tellings by the respondent they name; those that name nobody go with the first one named."""
    found: dict[str, list[Telling]] = {}
    named = sorted(tellings, key=lambda telling: not telling[1]["respondent"])
    for document, row in named:
        name = who(row["respondent"]) if row["respondent"] else ""
        same = [key for key in found if not name or not key or likeness(key, name) >= ALIKE]
        found.setdefault(same[0] if same else name, []).append((document, row))
    return found


def superseded(before: Sequence[Entry], entry: Entry) -> int | None:
    """The place of the newest entry that this one replaces: same respondent or none, same currency."""
    for stage in SUPERSEDES.get(entry.stage, ()):
        for place in range(len(before) - 1, -1, -1):
            known = before[place]
            same = known.respondent == entry.respondent or not (known.respondent and entry.respondent)
            if known.stage == stage and known.currency == entry.currency and same:
                return place
    return None
