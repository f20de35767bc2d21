"""What became of a case, and the laws that it turns on."""

import re
from itertools import groupby
from operator import itemgetter
from typing import Any

from probewatch.reader import Row

# Turns that end something; a sum says more than "fine", and what was decided more than that it was.
ENDS = ("annulled", "upheld", "reduced", "order", "reprimand", "undertaking", "no_further_action", "closed")
PLAIN = ("decision", "fine")
FINAL = ("imposed", "reduced", "annulled", "paid")
SHOWN = 3
ORDER = itemgetter("date", "position")


def outcome(turns: list[Row], penalties: list[Row]) -> dict[str, Any]:
    """The turns that ended it, newest first; the sums that stand; the largest that was only spoken of.

    >>> pledge = {"type": "undertaking", "status": "asserted", "date": "2018-03-12", "position": 0}
    >>> pledge["document"] = "a"
    >>> threat = {"position": 0, "stage": "threatened", "eur": 5.0, "supersedes": None}
    >>> told = outcome([pledge, {**pledge, "type": "decision"}], [threat])
    >>> [turn["type"] for turn in told["turns"]], told["sums"], told["spoken_of"]["stage"]
    (['undertaking'], [], 'threatened')
    """
    replaced = {row["supersedes"] for row in penalties} - {None}
    sums = [row for row in penalties if row["stage"] in FINAL and row["position"] not in replaced]
    largest = None if sums else max(penalties, key=lambda row: row["eur"] or 0, default=None)
    return {
        "turns": ended(turns, ENDS) or ended(turns, PLAIN),
        "sums": sums,
        "spoken_of": largest,
    }


def ended(turns: list[Row], types: tuple[str, ...]) -> list[Row]:
    """The newest asserted turn of each type, newest first."""
    newest = {
        turn["type"]: {name: turn[name] for name in ("type", "date", "position", "document")}
        for turn in sorted(turns, key=ORDER)
        if turn["type"] in types and turn["status"] == "asserted"
    }
    return sorted(newest.values(), key=ORDER, reverse=True)[:SHOWN]


def most_cited(bases: list[Row]) -> list[Row]:
    """The laws with their articles, the most cited law first.

    >>> rows = [("FOIA 2000", "", 1), ("GDPR", "6", 2), ("GDPR", "13", 3)]
    >>> bases = [dict(zip(("law", "article", "documents"), row)) for row in rows]
    >>> [(law["law"], law["articles"]) for law in most_cited(bases)]
    [('GDPR', ['6', '13']), ('FOIA 2000', [])]
    """
    laws = [(law, list(rows)) for law, rows in groupby(bases, key=itemgetter("law"))]
    laws.sort(key=lambda each: -sum(row["documents"] for row in each[1]))
    return [{"law": law, "articles": numbered(rows)} for law, rows in laws]


def numbered(bases: list[Row]) -> list[str]:
    """
    >>> numbered([{"article": "13"}, {"article": ""}, {"article": "5(1)(a)"}])
    ['5(1)(a)', '13']
    """
    articles = (row["article"] for row in bases if row["article"])
    return sorted(articles, key=lambda article: (int((re.match(r"\d{1,6}", article) or "0")[0]), article))
