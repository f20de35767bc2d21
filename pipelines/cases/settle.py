"""What sibling cases tell of each other: a turn or a sum stands in the case that it belongs to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from operator import attrgetter

from pipelines.cases.case import Case
from pipelines.cases.days import apart, day
from pipelines.cases.ledger import Entry, chained
from pipelines.cases.timeline import Turn, as_turn, counts, is_same, may, merged, status
from pipelines.cases.told import Told

DATED = ("day", "time", "month")


def settled(cases: Sequence[Case], told: Mapping[str, Told]) -> list[Case]:
    """The cases, with what others tell of their authority's acts, and without what is another's."""
    by_id = {case.id: case for case in cases}
    homes = at_home(cases)
    lent: defaultdict[str, list[Turn]] = defaultdict(list)
    for case in cases:
        siblings = [by_id[sibling.other] for sibling in case.siblings]
        for turn, authority in foreign(case, told):
            if owner := nearest([s for s in siblings if s.authority == authority], turn):
                lent[owner.id].append(turn)
    made = [settle(case, by_id, lent[case.id]) for case in cases]
    known = {case.id: case for case in made}
    return [replace(stands(case, known), ledger=own_sums(case, homes, told)) for case in made]


def foreign(case: Case, told: Mapping[str, Told]) -> list[tuple[Turn, str]]:
    """The dated acts of other authorities that a case's documents tell, with who acts."""
    documents = [told[filed.document] for filed in case.documents]
    rows = [(document, row) for document in documents for row in document.events]
    dated = [(d, row) for d, row in rows if counts(row) and row["precision"] in DATED]
    acted = [(d, row) for d, row in dated if may(row.get("by", ""), row["type"])]
    others = [(d, row) for d, row in acted if row.get("by", "") not in ("", case.authority)]
    return [(as_turn(document, row), row["by"]) for document, row in others]


def nearest(cases: Sequence[Case], turn: Turn) -> Case | None:
    """The case in whose life a turn lies; else none."""
    inside = [case for case in cases if case.opened[:7] <= turn.date[:7] <= case.last_activity[:7]]
    return min(inside, key=lambda case: (gap(case, turn), case.id), default=None)


def gap(case: Case, turn: Turn) -> int:
    """Days between a turn and the nearest one of its kind in a case."""
    same = [known.date[:10] for known in case.timeline if known.type == turn.type]
    days = [apart(known, turn.date[:10]) for known in same if day(known) and day(turn.date[:10])]
    return min(days, default=10_000)


def settle(case: Case, by_id: Mapping[str, Case], lent: Iterable[Turn]) -> Case:
    """One case, when all are known.  What others tell counts where its own documents are silent or agree."""
    siblings = [by_id[sibling.other] for sibling in case.siblings]
    same = [other for other in siblings if other.authority == case.authority]
    own = [turn for turn in case.timeline if not owned(turn, case, same)]
    kinds = {turn.type for turn in own}
    added = [t for t in lent if t.type not in kinds or any(is_same(known, t) for known in own)]
    turns = merged([*own, *(replace(turn, told_first=False) for turn in added)])
    sums = [entry for entry in case.ledger if not any(recalled(entry, case, other) for other in siblings)]
    return replace(case, timeline=turns, ledger=chained(sums))


def stands(case: Case, by_id: Mapping[str, Case]) -> Case:
    """The case with its status: what its newest turn says, or the newest of a court that heard it later.

    A court that closes an action leaves the decision as it was; that it decided says not how.  Who pays has
    given up the appeal.
    """
    heard = [by_id[sibling.other] for sibling in case.siblings if sibling.relation == "appeal"]
    later = (turn for appeal in heard if appeal.opened > case.opened for turn in appeal.timeline)
    courts = (turn for turn in later if turn.type != "decision")
    upheld = (replace(turn, type="upheld") if turn.type == "closed" else turn for turn in courts)
    paid = (Turn(e.date, "day", "paid", "", e.words, e.told_by) for e in case.ledger if e.stage == "paid")
    said = status(sorted(chain(case.timeline, upheld, paid), key=attrgetter("date")))
    return case if said == "open" else replace(case, status=said)


def at_home(cases: Iterable[Case]) -> dict[tuple[str, float], set[str]]:
    """The cases whose own authority imposed a sum."""
    homes: defaultdict[tuple[str, float], set[str]] = defaultdict(set)
    for case in cases:
        for entry in case.ledger:
            if entry.certain:
                homes[entry.currency, float(entry.amount)].add(case.id)
    return homes


def own_sums(
    case: Case, homes: Mapping[tuple[str, float], set[str]], told: Mapping[str, Told]
) -> tuple[Entry, ...]:
    """The ledger without the sums of another case that reports mention in passing."""
    kept = [
        entry
        for entry in case.ledger
        if entry.certain
        or not homes.get((entry.currency, float(entry.amount)), set()) - {case.id}
        or any(leads(entry, told[key], case.authority) for key in entry.told_by)
    ]
    return chained(kept)


def leads(entry: Entry, document: Told, authority: str) -> bool:
    """Whether a document names no sum of the authority's at this stage before this one."""
    rows = (row for row in document.penalties if row.get("by", "") in ("", authority))
    sums = [float(row["amount"]) for row in rows if row["stage"] == entry.stage]
    return sums[:1] == [float(entry.amount)]


def owned(turn: Turn, case: Case, others: Iterable[Case]) -> bool:
    """Whether a turn is an older case's that this one only recalls, no finer than that one has it."""
    return turn.precision != "published" and any(
        known.type == turn.type and known.date.startswith(turn.date)
        for other in others
        if (other.last_activity, other.id) < (case.last_activity, case.id)
        for known in other.timeline
    )


def recalled(entry: Entry, case: Case, other: Case) -> bool:
    """Whether a sum is another case's: an older one's of the authority, or of one that imposed it."""
    sum_ = (entry.stage, entry.currency, float(entry.amount))
    known = [e for e in other.ledger if (e.stage, e.currency, float(e.amount)) == sum_]
    if case.authority == other.authority:
        return bool(known) and (other.last_activity, other.id) < (case.last_activity, case.id)
    return any(e.certain > entry.certain for e in known)
