"""The ledger of a case: each sum once at each stage of its life, and what it supersedes."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipelines.cases.timeline import RANK, Turn
from pipelines.cases.told import Row, Told

STAGES = ("threatened", "proposed", "imposed", "reduced", "annulled", "paid")
TURNS = {"proposed": "notice_of_intent", "imposed": "fine", "reduced": "reduced", "annulled": "annulled"}
SUPERSEDES = {
    "imposed": ("proposed",),
    "reduced": ("imposed", "proposed"),
    "annulled": ("reduced", "imposed"),
}
OWN = 1  # best rank of a voice that speaks for itself


@dataclass(frozen=True, slots=True)
class Entry:
    """A sum at a stage.  `supersedes` is the place of the entry that it replaces; `told_by` best first."""

    date: str
    respondent: str
    stage: str
    amount: str
    currency: str
    eur: float | None
    supersedes: int | None
    words: str
    told_by: tuple[str, ...]


def ledger(documents: Sequence[Told], turns: Sequence[Turn]) -> tuple[Entry, ...]:
    """The sums of a case, in the order of their lives."""
    found = sorted(
        entries(documents, turns),
        key=lambda e: (e.date, STAGES.index(e.stage), -float(e.amount), e.respondent),
    )
    return tuple(
        Entry(
            e.date,
            e.respondent,
            e.stage,
            e.amount,
            e.currency,
            e.eur,
            superseded(found[:place], e),
            e.words,
            e.told_by,
        )
        for place, e in enumerate(found)
    )


def entries(documents: Sequence[Told], turns: Sequence[Turn]) -> Iterator[Entry]:
    """Each sum at each stage, with all who tell it, the best evidence first."""
    tellers: defaultdict[tuple[str, str, float, str], list[tuple[Told, Row]]] = defaultdict(list)
    ranked = sorted(documents, key=lambda d: (RANK.get(d.voice, 5), d.published, d.id))
    for document in ranked:
        for row in document.penalties:
            tellers[row["stage"], row["currency"], float(row["amount"]), row["respondent"]].append(
                (document, row)
            )
    anonymous = {key[:3] for key in tellers if key[3]}
    for (stage, currency, amount, respondent), tellings in sorted(tellers.items()):
        if not respondent and (stage, currency, amount) in anonymous:
            continue
        best, row = tellings[0]
        date = next((t.date for t in turns if t.type == TURNS.get(stage)), "") or best.date
        told_by = tuple(dict.fromkeys(document.id for document, _ in tellings))
        yield Entry(date, respondent, stage, row["amount"], currency, row["eur"], None, row["words"], told_by)


def superseded(before: Sequence[Entry], entry: Entry) -> int | None:
    """The place of the newest entry that this one replaces: same respondent or none, same currency."""
    for stage in SUPERSEDES.get(entry.stage, ()):
        for place in range(len(before) - 1, -1, -1):
            known = before[place]
            same = known.respondent == entry.respondent or not (known.respondent and entry.respondent)
            if known.stage == stage and known.currency == entry.currency and same:
                return place
    return None
