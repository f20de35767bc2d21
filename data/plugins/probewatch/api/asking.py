"""A request to the API, read strictly: what is not understood is refused with what would be."""

import base64
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from probewatch.api.resources import Filter, Resource
from probewatch.reader import BadRequest
from probewatch.words import whole

MOST, USUAL = 1000, 50
DEEPEST = 100_000  # records of one stream; its Link header leads to the next
COMMON = ("sort", "fields", "limit", "cursor", "as_of")
LONGEST = 300


@dataclass(frozen=True, slots=True)
class Asked:
    """What of a resource is wanted: which records, in which order, from where on, told how."""

    resource: Resource
    conditions: tuple[str, ...] = ()
    values: dict[str, Any] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False
    fields: tuple[str, ...] = ()
    limit: int = USUAL
    cursor: tuple[Any, Any] | None = None
    as_of: str = ""


def read(resource: Resource, arguments: dict[str, str]) -> Asked:
    """The request that a query string makes.

    :raises BadRequest: a parameter is unknown, or its value is not what it takes.
    """
    filters = [understood(resource, name) for name in arguments if name not in COMMON]
    written = arguments.get("sort", "id" if "as_of" in arguments else resource.default)
    sort, descending = ordered(resource, written)
    asked = Asked(
        resource,
        tuple(known.sql for known in filters),
        {known.name: value(known.name, known.kind, arguments[known.name]) for known in filters},
        sort,
        descending,
        chosen(resource, arguments.get("fields", ",".join(resource.fields))),
        limited(arguments.get("limit", str(USUAL))),
        resumed(arguments.get("cursor", ""), written),
        value("as_of", "date", arguments["as_of"]) if "as_of" in arguments else "",
    )
    return past(asked, filters) if asked.as_of else asked


def of_one(resource: Resource, arguments: dict[str, str]) -> tuple[str, ...]:
    """The fields that a query string asks of a single record; none for all.

    >>> from probewatch.api.resources import resource
    >>> of_one(resource("cases"), {"fields": "title"}), of_one(resource("cases"), {})
    (('id', 'title'), ())
    """
    unknown = [name for name in arguments if name != "fields"]
    if unknown:
        raise BadRequest(f"A single record takes only the parameter fields, not {unknown[0][:40]!r}.")
    return chosen(resource, arguments["fields"]) if "fields" in arguments else ()


def understood(resource: Resource, name: str) -> Filter:
    known = resource.named(name)
    if known is None:
        names = ", ".join([*(each.name for each in resource.filters), *COMMON])
        raise BadRequest(f"{resource.name} do not take {name[:40]!r}; they take {names}.")
    return known


def past(asked: Asked, filters: list[Filter]) -> Asked:
    """What the change log can answer of another day."""
    if not asked.resource.logged:
        raise BadRequest(
            f"as_of is not offered for {asked.resource.name}; the change log does not hold them."
        )
    today = [known.name for known in filters if not known.stored]
    if today:
        raise BadRequest(f"as_of cannot be combined with {', '.join(today)}: only today's links are known.")
    return asked


def ordered(resource: Resource, written: str) -> tuple[str, bool]:
    """
    >>> from probewatch.api.resources import resource
    >>> ordered(resource("documents"), "-published")
    ('published', True)
    """
    name = written.removeprefix("-")
    if name not in resource.sorts:
        raise BadRequest(f"{resource.name} are sorted by {', '.join(resource.sorts)}; a leading - reverses.")
    return name, written.startswith("-")


def chosen(resource: Resource, written: str) -> tuple[str, ...]:
    """The fields asked for, and the id always."""
    names = written.split(",")
    unknown = [name for name in names if name not in resource.fields]
    if unknown:
        known = ", ".join(resource.fields)
        raise BadRequest(f"{resource.name} have no field {unknown[0][:40]!r}; they have {known}.")
    return tuple(dict.fromkeys([resource.key, *names]))


def value(name: str, kind: str, written: str) -> Any:
    """A parameter's value in its type.

    >>> value("after", "integer", "12"), value("min_eur", "number", "1.5"), value("as_of", "date", "2017")
    (12, 1.5, '2017')
    """
    readers: dict[str, Callable[[str], Any]] = {
        "integer": integer,
        "number": number,
        "date": day,
        "string": plain,
    }
    try:
        return readers[kind](written)
    except ValueError as error:
        raise BadRequest(f"{name} takes {error}, not {written[:40]!r}.") from None


def limited(written: str) -> int:
    """
    >>> limited("50")
    50
    """
    limit = int(value("limit", "integer", written))
    if not 1 <= limit <= MOST:
        raise BadRequest(f"limit must be from 1 to {MOST}, not {limit}.")
    return limit


def integer(written: str) -> int:
    if not re.fullmatch(r"\d{1,18}", written, re.ASCII):
        raise ValueError("a whole number")
    return int(written)


def number(written: str) -> float:
    if not re.fullmatch(r"-?\d{1,15}(\.\d{1,6})?", written, re.ASCII):
        raise ValueError("a number")
    return float(written)


def day(written: str) -> str:
    """
    >>> day("2016"), day("2016-11-07")
    ('2016', '2016-11-07')
    """
    expected = "a date like 2016, 2016-11 or 2016-11-07"
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", written, re.ASCII):
        raise ValueError(expected)
    try:
        whole(written)
    except ValueError:
        raise ValueError(expected) from None
    return written


def plain(written: str) -> str:
    if len(written) > LONGEST or "\0" in written:
        raise ValueError(f"at most {LONGEST} characters")
    return written


def resumed(cursor: str, sort: str) -> tuple[Any, Any] | None:
    """Where the page before ended; the sort is part of it, since elsewhere it means nothing."""
    if not cursor:
        return None
    try:
        made_for, at, key = json.loads(base64.urlsafe_b64decode(cursor.encode("ascii")))
    except (ValueError, TypeError, RecursionError):
        raise BadRequest("cursor does not come from this list; leave it out to start again.") from None
    if made_for != sort or not (is_stored(at) and is_stored(key)):
        raise BadRequest("cursor belongs to another sort order; leave it out to start again.")
    return at, key


def is_stored(part: Any) -> bool:
    """Whether a column of ours can hold it.

    >>> [is_stored(part) for part in ("a", 3, 2.5, None, 1 << 63, float("nan"), "\\ud800")]
    [True, True, True, False, False, False, False]
    """
    match part:
        case str():
            return not any("\ud800" <= character <= "\udfff" for character in part)
        case int():
            return -(1 << 63) <= part < 1 << 63
        case float():
            return isfinite(part)
        case _:
            return False


def cursor(asked: Asked, last: dict[str, Any]) -> str:
    """Where to go on after a record.

    >>> resumed(base64.urlsafe_b64encode(b'["-date", "2016", "a"]').decode(), "-date")
    ('2016', 'a')
    """
    sort = f"{'-' if asked.descending else ''}{asked.sort}"
    place = json.dumps([sort, last["_at"], last["_key"]])
    return base64.urlsafe_b64encode(place.encode()).decode()
