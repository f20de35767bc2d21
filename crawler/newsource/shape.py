"""Which records of an answer in JSON name pages, and under which fields."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from crawler.items import Dated, Link
from crawler.soup import Unexpected, moment, plain

FEWEST = 3  # records that make a listing
DEEPEST = 4  # fields within fields
TITLES = ("title", "headline", "heading", "name", "label")
ADDRESSES = ("url", "link", "href", "permalink", "canonical_url", "html_url", "path", "slug_url")
DATES = ("published", "date_published", "publishedAt", "published_at", "publication_date", "date", "created")


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the records stand, and the fields of address, title and date; no date is an empty name."""

    path: tuple[str, ...]
    url: str
    title: str
    date: str


def shape(body: str) -> tuple[Shape, tuple[Link, ...]] | None:
    """The shape of an answer, with its entries; None where it is no JSON, or names no pages.

    >>> records = [{"id": n, "headline": "Fine", "url": f"/news/{n}", "date": "2024-05-31"} for n in range(3)]
    >>> shape(json.dumps({"data": {"items": records}}))[0]
    Shape(path=('data', 'items'), url='url', title='headline', date='date')
    """
    if body.lstrip()[:1] not in ("{", "["):
        return None
    with suppress(ValueError):
        for path, records in lists(json.loads(body), ()):
            if found := fields(path, records):
                return found, tuple(link(record, found) for record in records)
    return None


def lists(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], list[dict[str, Any]]]]:
    """The lists of records in an answer, with their paths."""
    if isinstance(value, list) and len(value) >= FEWEST and all(isinstance(one, dict) for one in value):
        yield path, value
    elif isinstance(value, dict) and len(path) < DEEPEST:
        for name, inner in value.items():
            yield from lists(inner, (*path, name))


def fields(path: tuple[str, ...], records: list[dict[str, Any]]) -> Shape | None:
    """The fields that all records have, if there are an address and a title among them."""
    url = common(records, ADDRESSES, lambda value: value.startswith(("http://", "https://", "/")))
    title = common(records, TITLES, lambda value: bool(value.strip()))
    return (
        Shape(path, url, title, common(records, DATES, lambda value: bool(iso(value))))
        if url and title
        else None
    )


def common(records: list[dict[str, Any]], names: tuple[str, ...], fits: Any) -> str:
    """The first of the names, or of those that begin like it, whose value fits in all records."""
    there = [name for wanted in names for name in records[0] if name.lower().startswith(wanted.lower())]
    texts = (name for name in there if all(isinstance(record.get(name), str) for record in records))
    return next((name for name in texts if all(fits(record[name]) for record in records)), "")


def iso(written: str) -> Dated | None:
    """A date in ISO 8601, or None."""
    with suppress(Unexpected):
        return moment(written, origin="feed")
    return None


def link(record: dict[str, Any], its: Shape) -> Link:
    """A record as an entry."""
    return Link(record[its.url], iso(record[its.date]) if its.date else None, plain(record[its.title]))
