"""Editions: each ISO week as one page, in the order of weight."""

import re
from collections import Counter
from datetime import date, timedelta

from probewatch.reader import Missing, Reader, Row

Arguments = dict[str, str]

DAYS = """
select substr(published, 1, 10) as day, count(*) as documents from documents where length(published) >= 10
group by 1 order by 1 desc"""

DOCUMENTS = """
select d.id, d.title, d.published, d.extract, d.voice, d.kind, d.language, s.publisher, cd."case",
  c.title as case_title
from documents d join sources s on s.id = d.source left join case_documents cd on cd.document = d.id
left join cases c on c.id = cd."case"
where d.published >= :monday and d.published < :next order by d.published, d.id limit 500"""
TURNS = """
select e."case", e.type, e.date, e.actor, e.document from case_events e
where e.date >= :monday and e.date < :next and length(e.date) >= 10 order by e.date"""
FINES = """
select p."case", max(p.eur) as eur from case_penalties p join documents d on d.id = p.document
where d.published >= :monday and d.published < :next and p.stage in ('imposed', 'reduced', 'annulled')
group by 1"""

WEIGHTS = {"regulator": 3, "court": 4, "ngo": 2, "company": 2, "press": 1, "aggregator": 1}
WEEK = timedelta(days=7)
TURN = 5  # a turn in a case weighs more than a page about it


def editions(reader: Reader, _: Arguments) -> Row:
    """The weeks that have documents, newest first."""
    counts: Counter[str] = Counter()
    for row in reader.rows(DAYS):
        counts[iso_week(date.fromisoformat(row["day"]))] += row["documents"]
    return {
        "editions": [
            {"week": week, "year": week[:4], "monday": begins(week).isoformat(), "documents": count}
            for week, count in counts.items()
        ]
    }


def edition(reader: Reader, arguments: Arguments) -> Row:
    """What happened in one week: the stories, the heaviest first."""
    monday = begins(arguments["week"])
    if not date.min + WEEK <= monday <= date.max - 2 * WEEK:
        raise Missing(f"The week {arguments['week']} has no neighbours; /editions lists them all.")
    span = {"monday": monday.isoformat(), "next": (monday + WEEK).isoformat()}
    stories = grouped(reader.rows(DOCUMENTS, **span), reader.rows(TURNS, **span), reader.rows(FINES, **span))
    return {
        "week": arguments["week"],
        "monday": monday.isoformat(),
        "sunday": (monday + timedelta(days=6)).isoformat(),
        "previous": iso_week(monday - WEEK),
        "next": iso_week(monday + WEEK),
        "stories": stories,
    }


def begins(week: str) -> date:
    """
    >>> begins("2016-W45")
    datetime.date(2016, 11, 7)
    """
    if not re.fullmatch(r"\d{4}-W\d\d", week, re.ASCII):
        raise Missing(f"{week!r} is not an ISO week like 2016-W45; /editions lists them all.")
    try:
        return date.fromisocalendar(int(week[:4]), int(week[6:]), 1)
    except ValueError:
        raise Missing(f"There is no week {week}; /editions lists them all.") from None


def iso_week(day: date) -> str:
    """
    >>> iso_week(date(2016, 11, 9)), iso_week(date(2021, 1, 3))
    ('2016-W45', '2020-W53')
    """
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def grouped(documents: list[Row], turns: list[Row], fines: list[Row]) -> list[Row]:
    """One story for each case, and one for each document that is in none."""
    stories: dict[str, Row] = {}
    for document in documents:
        key = document["case"] or document["id"]
        title = document["case_title"] or document["title"]
        story = {"case": document["case"], "title": title, "documents": [], "turns": [], "eur": None}
        stories.setdefault(key, story)["documents"].append(document)
    for turn in turns:
        if turn["case"] in stories:
            stories[turn["case"]]["turns"].append(turn)
    for fine in fines:
        if fine["case"] in stories:
            stories[fine["case"]]["eur"] = fine["eur"]
    return sorted(stories.values(), key=heaviness, reverse=True)


def heaviness(story: Row) -> tuple[float, str]:
    """Turns, voices and, per decimal place, the sum at stake."""
    voices = sum(WEIGHTS.get(document["voice"], 1) for document in story["documents"])
    sum_at_stake = len(str(int(story["eur"]))) if story["eur"] else 0
    return TURN * len(story["turns"]) + voices + sum_at_stake, story["title"]
