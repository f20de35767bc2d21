"""How dates, ages and names read on a page."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import urlencode, urlsplit

from markupsafe import Markup, escape

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SPELLED = {
    "ngo": "NGO",
    "eu": "EU",
    "ok": "OK",
    "gone": "No longer online",
    "fine": "Fine imposed",
    "pending": "Open, paused or appealed",
}


def day(value: str | None) -> str:
    """A date as people write it, no finer than it was told.

    >>> day("2016-11-07"), day("2016-11"), day("2016"), day(None)
    ('7 November 2016', 'November 2016', '2016', 'undated')
    >>> day("2016-11-07T09:30:00+00:00"), day("some day")
    ('7 November 2016', 'some day')
    """
    if not value:
        return "undated"
    if not re.match(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?(T|$)", value, re.ASCII):
        return value
    year, *rest = value[:10].split("-")
    named = [MONTHS[int(rest[0]) - 1]] if rest else []
    return " ".join([*(str(int(d)) for d in rest[1:]), *named, year])


def short(value: str) -> str:
    """A date within a year that is named elsewhere.

    >>> short("2016-11-07"), short("2016-11"), short("2016")
    ('7 Nov', 'Nov', '')
    """
    *days, month, _ = day(value).split(" ") if len(value) > 4 else ("", "")
    return " ".join([*days, month[:3]])


def brief(value: str | None) -> str:
    """A date that fits into a column.

    >>> brief("2016-09-27"), brief("2016-05"), brief("2016"), brief(None)
    ('27 Sep 2016', 'May 2016', '2016', '–')
    """
    *rest, year = day(value).split(" ") if value else ("–",)
    return " ".join([*(part[:3] for part in rest), year])


def moment(value: str | None) -> str:
    """A time to the minute, in UTC as stored.

    >>> moment("2016-11-07T09:30:12+00:00")
    '7 November 2016, 09:30'
    """
    return f"{day(value)}, {value[11:16]}" if value and len(value) > 10 else day(value)


def brief_moment(value: str | None) -> str:
    """A time that fits into a column.

    >>> brief_moment("2016-11-07T09:30:12+00:00"), brief_moment(None)
    ('7 Nov 2016, 09:30', '–')
    """
    return f"{brief(value)}, {value[11:16]}" if value and len(value) > 10 else brief(value)


def whole(value: str) -> date:
    """The first day that an ISO date of any precision may mean.

    >>> whole("2016"), whole("2016-11-07")
    (datetime.date(2016, 1, 1), datetime.date(2016, 11, 7))
    """
    return date.fromisoformat(value[:10] + "-01-01"[max(0, len(value[:10]) - 4) :])


def age(since: str | None, until: date) -> str:
    """How long something has lasted, in the coarsest unit that says something.

    >>> [age(since, date(2016, 11, 9)) for since in ("2010-08-25", "2016-08", "2016-11-07")]
    ['6 years', '3 months', '2 days']
    """
    if not since:
        return "unknown"
    days = max(0, (until - whole(since)).days)
    for unit, length in (("year", 365.2425), ("month", 30.44)):
        if days >= 2 * length:
            return plural(int(days / length), unit)
    return plural(days, "day")


def plural(count: int, noun: str, several: str = "") -> str:
    """
    >>> plural(1, "case"), plural(1200, "case"), plural(2, "country", "countries")
    ('1 case', '1,200 cases', '2 countries')
    """
    return f"{count:,} {noun if count == 1 else several or noun + 's'}"


def label(name: str) -> str:
    """A name of the schema in plain words.

    >>> label("inquiry_opened"), label("ngo"), label("uk-ico"), label("")
    ('Inquiry opened', 'NGO', 'Uk ico', '')
    """
    return SPELLED.get(name) or re.sub(r"[_-]+", " ", name).strip().capitalize()


def web(url: str) -> str:
    """The address, if a browser may follow it; else nothing.

    >>> web("https://ico.org.uk/"), web("javascript:alert(1)"), web(" java\\nscript:x")
    ('https://ico.org.uk/', '', '')
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and parts.netloc else ""


TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def straight(value: Any) -> Any:
    """What a template prints, without the invisible characters that turn the words around it.

    >>> straight("fined \\u202e005,3$"), straight(5)
    ('fined 005,3$', 5)
    """
    if isinstance(value, str) and TURNING.search(value):
        return value.translate(dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
    return value


def advice(sentence: str) -> Markup:
    """A sentence of ours with its commands and addresses as such.

    >>> print(advice("No case '<x>'; /cases lists them all: run `scrapy crawlall`."))
    No case &#39;&lt;x&gt;&#39;; <a href="/cases">/cases</a> lists them all: run <code>scrapy crawlall</code>.
    """
    marked = re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(sentence)))
    return Markup(re.sub(r"(?<=[;.,] )(/[a-z]+)(?= )", r'<a href="\1">\1</a>', marked))  # noqa: S704 -- escaped


def query(arguments: dict[str, Any], **changed: Any) -> str:
    """A query string: the arguments with some changed, and empty ones left out.

    >>> query({"q": "fine", "page": 2}, page=None, law="UK GDPR")
    '?q=fine&law=UK+GDPR'
    """
    merged = {key: value for key, value in {**arguments, **changed}.items() if value not in (None, "")}
    return "?" + urlencode(merged) if merged else "?"


def twin(arguments: dict[str, Any]) -> str:
    """The query string of a page's JSON: what its address holds is in its path already.

    >>> twin({"id": "a", "page": "2"}), twin({})
    ('?page=2', '')
    """
    typed = query({**arguments, "id": "", "week": "", "format": ""})
    return "" if typed == "?" else typed


FILTERS: dict[str, Callable[..., Any]] = {
    "day": day,
    "brief": brief,
    "moment": moment,
    "brief_moment": brief_moment,
    "short": short,
    "age": age,
    "plural": plural,
    "label": label,
    "web": web,
    "query": query,
    "advice": advice,
    "twin": twin,
}
