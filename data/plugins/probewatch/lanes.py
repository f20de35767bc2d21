"""The timeline of a case: its turns and its coverage, in a lane for each voice."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from probewatch.reader import Row
from probewatch.words import whole

LANES = ("regulator", "court", "press", "company", "ngo", "aggregator")
# Turns that nobody else can bring about, whoever tells of them.
RULINGS = frozenset({"annulled", "upheld"})
OFFICIAL = RULINGS | {
    *("inquiry_opened", "information_notice", "notice_of_intent", "draft_decision", "binding_decision"),
    *("interim_order", "order", "decision", "fine", "reprimand", "enforcement_threatened", "closed"),
    "no_further_action",
}


def timeline(
    turns: list[Row], coverage: list[Row], known: dict[str, str], acting: str
) -> tuple[list[str], list[Row]]:
    """The lanes in use, and for each year its days; a day holds the entries of each lane.

    `known` are lanes by name, `acting` is that of the case's authority.
    """
    told = {row["id"]: row for row in coverage}
    entries = [*acts(turns, known, acting, told), *reports(coverage, {turn["document"] for turn in turns})]
    entries.sort(key=lambda entry: (entry["date"][:10], LANES.index(entry["lane"]), "type" not in entry))
    lanes = [name for name in LANES if any(entry["lane"] == name for entry in entries)]
    return lanes, [
        {
            "year": year,
            "days": [
                {"date": day, "lanes": grouped(of_day, "lane")} for day, of_day in grouped(of_year, "day")
            ],
        }
        for year, of_year in grouped(entries, "year")
    ]


def grouped(entries: Iterable[Row], key: str) -> list[tuple[str, list[Row]]]:
    """Neighbours that share a key."""
    return [(name, list(members)) for name, members in groupby(entries, key=itemgetter(key))]


def acts(turns: list[Row], known: dict[str, str], acting: str, coverage: dict[str, Row]) -> Iterator[Row]:
    """The turns, each in the lane of who acted."""
    for turn in turns:
        place = known.get(turn["actor"].lower()) or unnamed(turn, acting)
        yield dated({**turn, "lane": place, "tellers": tellers(turn["told_by"], coverage)})


def unnamed(turn: Row, acting: str) -> str:
    """The lane of a turn whose actor is not known: whose office it is, else of who told it.

    >>> turn = {"type": "annulled", "voice": "press"}
    >>> [unnamed({**turn, "type": type}, "regulator") for type in ("annulled", "fine", "complaint")]
    ['court', 'regulator', 'press']
    """
    if turn["type"] in RULINGS:
        return "court"
    told_by_office = turn["voice"] in {"regulator", "court"}
    return acting if turn["type"] in OFFICIAL and not told_by_office else str(turn["voice"])


def tellers(told_by: list[str], coverage: dict[str, Row]) -> list[Row]:
    """Who told of a turn, the first first, each with the days since then; None where a date is not exact.

    >>> days = {"a": "2016-11-08", "b": "2016-11-07", "c": "2016"}
    >>> papers = {id: {"id": id, "published": day, "publisher": id.upper()} for id, day in days.items()}
    >>> [(row["publisher"], row["later"]) for row in tellers(["a", "b", "c"], papers)]
    [('B', 0), ('A', 1), ('C', None)]
    """
    rows = [coverage[id_] for id_ in told_by if id_ in coverage and coverage[id_]["published"]]
    rows.sort(key=lambda row: (len(row["published"]) < 10, row["published"]))
    first = whole(rows[0]["published"]) if rows else None
    return [
        {
            **{name: row[name] for name in ("id", "publisher", "published")},
            "later": (whole(row["published"]) - first).days
            if first and len(row["published"]) >= 10
            else None,
        }
        for row in rows
    ]


def earliest(coverage: list[Row]) -> list[str]:
    """The ids of what was published on the first day; dates say no more than the day.

    >>> papers = [{"id": "a", "published": "2019-07-08"}, {"id": "b", "published": "2019-07-08T09:00"}]
    >>> earliest(papers), earliest(papers[:1])
    (['a', 'b'], [])
    """
    days = sorted((row["published"][:10], row["id"]) for row in coverage if len(row["published"] or "") >= 10)
    return [id_ for day, id_ in days if day == days[0][0]] if len(days) > 1 else []


def reports(coverage: list[Row], told: set[str]) -> Iterator[Row]:
    """The dated documents that tell of no turn themselves."""
    for row in coverage:
        if row["published"] and row["id"] not in told:
            yield dated({**row, "lane": row["voice"], "date": row["published"], "document": row["id"]})


def dated(entry: Row) -> Row:
    return {**entry, "day": entry["date"][:10], "year": entry["date"][:4]}


def lane(party: Row) -> str:
    """Whose lane a party's own acts stand in."""
    kinds = {"authority": "regulator", "court": "court"}
    if party["role"] == "complainant":
        return "ngo"
    return kinds.get(party["kind"], "company")
