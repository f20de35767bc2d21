"""Dates in running text, as fine as they are written and never guessed."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from crawler.items import Precision
from pipelines.grammar.words import folded, occurrences
from pipelines.lexicon.months import IN, MONTHS

NAME = r"(?P<month>[^\W\d_]{3,})\.?"
DAY = r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er|[ºª°]|\.-?|-a|η|a)?"
OF = r"(?:\s*,\s*|\s+of\s+|\s+del?\s+|\s+|/|-)"
DAY_MONTH = re.compile(rf"(?:{DAY}{OF})?\b{NAME}{OF}\Z")
MONTH_DAY = re.compile(rf"\b{NAME}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+\Z")
NUMERIC = re.compile(
    r"(?<![\d./-])(?P<first>\d{1,2})\s?(?P<mark>[./-])\s?(?P<second>\d{1,2})\s?(?P=mark)\s?\Z"
)
YEAR = re.compile(r"(?:19|20)[0-9][0-9](?!\d)")
YEAR_FIRST = re.compile(r"(?P<mark>[-./])\s?(?P<month>\d\d)(?P=mark)\s?(?P<day>\d\d)(?!\d)")
YEAR_NAME = re.compile(r"\.\s(?P<month>[^\W\d_]{3,})\s+(?P<day>\d{1,2})(?!\d)\.?")
EASTERN = re.compile(r"\s?[年년](?:\s?(?P<month>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日일])?)?")
REIWA = re.compile(r"令和\s?(?P<year>元|\d{1,2})(?=\s?年)")  # the era whose first year is 2019
ALONE = re.compile(rf"\b(?:{'|'.join(IN)})\s+\Z")
FULL = "|".join(sorted((name for name in MONTHS if len(name) > 2), key=len, reverse=True))
WITHOUT_YEAR = re.compile(
    rf"(?:{DAY}\s(?:of\s|de\s)?|\b(?:{'|'.join(IN)})\s|\b(?:late|early|mid|on)[\s-])\b(?P<month>{FULL})\b"
    r"(?:\s(?P<after>\d{1,2})(?:st|nd|rd|th)?(?![\d.,]*\d))?(?!\.?,?\s?(?:of\s|del?\s|\d\d?,?\s)?[12]\d{3})"
)
CAPITAL_MONTHS = frozenset(
    {"en", "de"}
)  # languages that write "May" with a capital, and "may" for another word
NUMBERED = re.compile(r"\b(?:art\w*\.?|section|§|abs\.|no\.|nr\.)\s?\Z")  # what a number may belong to
WINDOW = 34  # characters before a year that a day and a month may take
MONTH_FIRST = frozenset({"en-us"})
ORDER_OPEN = frozenset(
    {"", "en", "hu", "sv", "ja", "ko", "zh", "lt"}
)  # languages whose 3/4/2020 may be either


class Date(NamedTuple):
    """`text[start:end]` says `value`: ISO 8601, cut to the `precision` that was written."""

    start: int
    end: int
    value: str
    precision: Precision


@lru_cache(maxsize=16)
def dates(text: str, language: str = "") -> tuple[Date, ...]:
    """The dates with a year in them, in order.  `3/4/2020` counts only where the language tells its order.

    >>> [d.value for d in dates("On 14 March 2018, in May 2018, on 3/4/2020 and since 2019")]
    ['2018-03-14', '2018-05', '2019']
    >>> [d.value for d in dates("Le 3/4/2020", "fr")]
    ['2020-04-03']
    """
    low = folded(text)
    places = sorted(place for century in ("19", "20") for place in occurrences(low, century))
    years = filter(None, (YEAR.match(low, place) for place in places))
    western = (read(low, year, language.lower()) for year in years)
    eras = REIWA.finditer(low) if "令和" in low else ()
    ours = (eastern(low, era.span(), str(2018 + int(era["year"].replace("元", "1")))) for era in eras)
    return tuple(sorted(filter(None, (*western, *ours))))


def recent(text: str, start: int, end: int, language: str, published: str) -> Iterator[Date]:
    """The dates without a year in `text[start:end]`: each the last such day before `published`, an ISO day.

    >>> [d.value for d in recent("Issued on 27 September; begun in August.", 0, 40, "en", "2016-09-28")]
    ['2016-09-27', '2016-08']
    """
    for found in WITHOUT_YEAR.finditer(folded(text), start, end):
        if language[:2] in CAPITAL_MONTHS and not text[found.start("month")].isupper():
            continue
        if NUMBERED.search(folded(text), max(start, found.start() - 10), found.start()):
            continue
        month, day = MONTHS[found["month"]], int(found["day"] or found["after"] or 0)
        year = int(published[:4])
        late = f"{month:02}-{day:02}" > published[5:10] if day else month > int(published[5:7])
        if date := dated(found.start(), found.end(), str(year - late), month, day):
            yield date


def read(low: str, year: re.Match[str], language: str) -> Date | None:
    """The date that this year belongs to."""
    start, end = year.span()
    if low[start - 1 : start].isdigit():
        return None
    if low[end : end + 2].strip()[:1] in {"年", "년"}:
        return eastern(low, year.span(), year[0])
    if low[end : end + 1] in {"-", ".", "/"} and (date := year_first(low, year)):
        return date
    window = low[max(0, start - WINDOW) : start]
    if found := NUMERIC.search(window):
        month, day = numeric(int(found["first"]), int(found["second"]), found["mark"], language)
        return dated(start - len(found[0]), end, year[0], month, day) if month else None
    for pattern in (DAY_MONTH, MONTH_DAY):
        if (found := pattern.search(window)) and found["month"] in MONTHS:
            place = start - len(found[0])
            return dated(place, end, year[0], MONTHS[found["month"]], int(found["day"] or 0))
    return Date(start, end, year[0], "year") if ALONE.search(window) else None


def eastern(low: str, year: tuple[int, int], value: str) -> Date | None:
    """`2022년 9월 14일`, `2024年3月28日`: the date that follows a year of this value.

    >>> [(d.value, d.precision) for d in dates("令和6年3月28日と2022년 9월")]
    [('2024-03-28', 'day'), ('2022-09', 'month')]
    """
    found = EASTERN.match(low, year[1])
    if not found:
        return None
    if not found["month"]:
        return Date(year[0], found.end(), value, "year")
    return dated(year[0], found.end(), value, int(found["month"]), int(found["day"] or 0))


def year_first(low: str, year: re.Match[str]) -> Date | None:
    """`2018-03-14`, `2018. 03. 14` and the Hungarian `2018. március 14.`"""
    if found := YEAR_FIRST.match(low, year.end()):
        return dated(year.start(), found.end(), year[0], int(found["month"]), int(found["day"]))
    if (found := YEAR_NAME.match(low, year.end())) and found["month"] in MONTHS:
        return dated(year.start(), found.end(), year[0], MONTHS[found["month"]], int(found["day"]))
    return None


def numeric(first: int, second: int, mark: str, language: str) -> tuple[int, int]:
    """Month and day of `first/second/year`, or zeros where the order is open."""
    if first > 12 or first == second or mark == ".":
        return second, first
    if second > 12 or language in MONTH_FIRST:
        return first, second
    return (0, 0) if language in ORDER_OPEN else (second, first)


def dated(start: int, end: int, year: str, month: int, day: int) -> Date | None:
    """The date if the calendar has it."""
    try:
        value = date(int(year), month, day or 1).isoformat()
    except ValueError:
        return None
    return Date(start, end, value, "day") if day else Date(start, end, value[:7], "month")
