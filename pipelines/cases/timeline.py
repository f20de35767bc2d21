"""The turns of a case: each once, on its best date, with all who tell of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipelines.cases.days import apart, day
from pipelines.cases.told import Row, Told

RANK = {"regulator": 0, "court": 0, "company": 1, "ngo": 2, "aggregator": 3, "press": 4}
COARSE = {"month": 1, "year": 2}
COARSE_DATE = {7: 1, 4: 2}  # of a document that was published in a month, or a year
FINE = {"time": 0, "day": 0}
STATUS = {
    "open": "complaint inquiry_opened information_notice notice_of_intent draft_decision interim_order",
    "paused": "pause",
    "decided": "binding_decision decision fine order reprimand undertaking upheld reduced paid",
    "appealed": "appeal_lodged",
    "closed": "closed no_further_action",
    "annulled": "annulled",
}
STATUS_OF = {turn: status for status, turns in STATUS.items() for turn in turns.split()}
JUDGMENT = re.compile(
    r"\b(?:judgment|ruling|set aside the order|Urteil|arrêt|jugement|sentencia|sentenza)\b", re.IGNORECASE
)
FINER = {"order": "interim_order", "decision": "binding_decision"}  # words for a turn → for a kind of it
IN_COURT = re.compile(r"court|tribunal|gericht|cour\b|juzgado|rechtbank|nclat", re.IGNORECASE)
# The Board decides what national authorities are to do, who then do it.
POWERLESS = {
    "eu_edpb": frozenset({"fine", "order", "reprimand", "interim_order", "reduced", "inquiry_opened"})
}
ASKED = frozenset({"pause", "undertaking"})  # what authorities ask for
RETOLD, RECALLED = 45, 400  # days in which an undated telling is of a turn: by who acts, by who reports


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn.  `told_by` are documents, the best first; `told_first`: an authority tells its own act.

    `status`: asserted, or hypothetical for what an authority asked of somebody who has not yet done it.
    """

    date: str
    precision: str
    type: str
    actor: str
    words: str
    told_by: tuple[str, ...]
    told_first: bool = False
    status: str = "asserted"


def timeline(documents: Sequence[Told], authority: str) -> tuple[Turn, ...]:
    """The turns that documents tell, oldest first, without the acts of other authorities."""
    return merged(tellings(documents, authority))


def merged(told: Iterable[Turn]) -> tuple[Turn, ...]:
    """Turns with those that are the same made one, oldest first."""
    turns: list[Turn] = []
    for turn in sorted(told, key=better):
        same = [place for place, known in enumerate(turns) if is_same(known, turn)]
        if same:
            place = min(same, key=lambda place: distance(turns[place], turn))
            known = turns[place]
            turns[place] = replace(known, told_by=tuple(dict.fromkeys((*known.told_by, *turn.told_by))))
        else:
            turns.append(turn)
    kept = [turn for turn in finer(turns) if not of_another(turn, turns)]
    return tuple(sorted(kept, key=lambda turn: (turn.date, order(turn.type), turn.words)))


def finer(turns: Sequence[Turn]) -> Iterator[Turn]:
    """The turns, where a general word ("ordered") joins the finer one of its day ("temporary ban")."""
    general = {place: within(turn, turns) for place, turn in enumerate(turns)}
    tellers: dict[int, tuple[str, ...]] = {}
    for place, home in general.items():
        if home is not None:
            tellers[home] = (*tellers.get(home, ()), *turns[place].told_by)
    for place, turn in enumerate(turns):
        if general[place] is None:
            yield replace(turn, told_by=tuple(dict.fromkeys((*turn.told_by, *tellers.get(place, ())))))


def within(turn: Turn, turns: Sequence[Turn]) -> int | None:
    """The place of the turn of the same day that tells a general one in finer words."""
    fine = FINER.get(turn.type)
    same = (p for p, known in enumerate(turns) if known.type == fine and known.date[:10] == turn.date[:10])
    return next(same, None)


def of_another(turn: Turn, turns: Iterable[Turn]) -> bool:
    """Whether a turn is dated by a year alone, and the case has one of its kind on a later day.

    So reports recall older matters, or tell the year of what happened beside the decision.
    """
    later = (known for known in turns if known.type == turn.type and known.precision != "year")
    return turn.precision == "year" and any(known.date > turn.date for known in later)


def tellings(documents: Iterable[Told], authority: str) -> Iterator[Turn]:
    """Each event of each document, as a turn that it alone tells."""
    for document in sorted(documents, key=lambda d: standing(d, authority)):
        for row in document.events:
            if row.get("by", "") in ("", authority) and may(authority, row["type"]) and counts(row):
                yield as_turn(document, row)


def standing(document: Told, authority: str) -> tuple[int, str, bool, bool, str]:
    """Who is heard first: those who act, the earlier day, the case's authority, English for its readers."""
    return (
        RANK.get(document.voice, 5),
        document.published[:10],
        document.authority != authority,
        not document.language.startswith("en"),
        document.published + document.id,
    )


def may(authority: str, kind: str) -> bool:
    """Whether an authority can take turns of a kind at all."""
    return kind not in POWERLESS.get(authority, ())


def counts(row: Row) -> bool:
    """Whether an event belongs on a timeline: it has a day, and happened or was asked for."""
    status = row.get("status", "asserted")
    return bool(row["date"]) and (status == "asserted" or (status == "hypothetical" and row["type"] in ASKED))


def ends(row: Row) -> bool:
    """Whether an event happened and ends a stage of the probe."""
    settles = STATUS_OF.get(row["type"]) in ("decided", "closed", "annulled")
    return settles and bool(row["date"]) and row.get("status", "asserted") == "asserted"


def as_turn(document: Told, row: Row) -> Turn:
    """One event as a turn; of the day of decision, where its document has a month or a year alone."""
    published = row["precision"] == "published"
    known = published and len(row["date"]) < len("2016-11-07") and document.decided.startswith(row["date"])
    date = document.decided if known else row["date"]
    what = (date, row["precision"], row["type"], row["actor"], row["words"])
    return Turn(*what, (document.id,), document.own, row.get("status", "asserted"))


def better(turn: Turn) -> tuple[int, bool, int]:
    """Days first, of those who act before those who report, then what is coarser."""
    return (
        COARSE.get(turn.precision, COARSE_DATE.get(len(turn.date), 0)),
        not turn.told_first,
        FINE.get(turn.precision, 1),
    )


def is_same(known: Turn, other: Turn) -> bool:
    """Whether two tellings are of one turn; `known` comes from who acts, or has the finer date."""
    if (known.type, known.status) != (other.type, other.status):
        return False
    if other.precision == "published":
        later = 0 <= since(known, other) <= (RETOLD if other.told_first else RECALLED)
        same = other.date.startswith(known.date) or known.date.startswith(other.date)
        return later or same or distance(known, other) <= 3
    if other.precision in ("month", "year"):
        return known.date.startswith(other.date)
    if known.precision == "published":
        return 0 <= since(other, known) <= RETOLD
    return known.date[:10] == other.date[:10] or other.date.startswith(known.date)


def since(known: Turn, other: Turn) -> int:
    """Days from one telling to the other; below 0 where it came before, or a day is missing."""
    one, two = day(known.date[:10]), day(other.date[:10])
    return -1 if one is None or two is None else two - one


def distance(known: Turn, other: Turn) -> int:
    """Days between two tellings; many where one has no day."""
    one, two = known.date[:10], other.date[:10]
    return apart(one, two) if day(one) is not None and day(two) is not None else 10_000


def order(kind: str) -> int:
    """Where a kind of turn stands among those of one day: opening first, closing last."""
    kinds = list(STATUS_OF)
    return kinds.index(kind) if kind in STATUS_OF else len(kinds)


def status(turns: Sequence[Turn]) -> str:
    """Where a case stands: what its newest turn of weight says.

    Who decides and closes on one day has decided.  Where a judgment is set aside, or a court suspends what
    was decided, the appeal goes on.
    """
    known = [turn for turn in turns if turn.status == "asserted" and turn.type in STATUS_OF]
    if not known:
        return "open"
    newest = known[-1]
    set_aside = newest.type == "annulled" and JUDGMENT.search(newest.words)
    if set_aside or (newest.type == "pause" and IN_COURT.search(newest.actor)):
        return "appealed"
    same_day = {STATUS_OF[turn.type] for turn in known if turn.date == newest.date}
    return "decided" if newest.type == "closed" and "decided" in same_day else STATUS_OF[newest.type]
