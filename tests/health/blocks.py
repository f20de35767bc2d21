"""An answer as the entries in it, whatever its format, so that they can be taken out and changed."""

import json
import re
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urljoin

import lxml.html
from scrapy.http import Response

from crawler.address import canonical

Rebuild = Callable[[list[Any]], bytes]


def kind(response: Response) -> str:
    """html, xml, json, pdf or text."""
    start = response.body[:300].lstrip().lower()
    if start.startswith(b"%pdf"):
        return "pdf"
    if start.startswith((b"{", b"[")):
        return "json"
    if start.startswith(b"<"):
        return "html" if b"<html" in start or b"<!doctype html" in start else "xml"
    return "text"


def blocks(response: Response, addresses: set[str]) -> tuple[list[Any], Rebuild]:
    """The entries of a listing, and what makes a listing of those that are left."""
    match kind(response):
        case "json":
            return of_json(response)
        case "xml":
            return of_xml(response)
        case "html":
            return of_html(response, addresses)
    head, *lines = response.body.splitlines(keepends=True)
    return list(lines), lambda left: head + b"".join(left)


def of_json(response: Response) -> tuple[list[Any], Rebuild]:
    """The longest list of records."""
    whole = json.loads(response.body)
    records = max(lists(whole), key=len, default=[])
    if isinstance(records, dict):
        return list(records.values()), lambda left: json.dumps(
            {name: left[left.index(value)] for name, value in records.items() if value in left}
        ).encode()

    def rebuild(left: list[Any]) -> bytes:
        records[:] = left
        return json.dumps(whole).encode()

    return list(records), rebuild


def lists(value: Any) -> Iterable[Any]:
    """Every list of records in a value, the outer ones first, and the value itself where it is a table."""
    if isinstance(value, dict) and len(value) > 1 and all(isinstance(part, dict) for part in value.values()):
        yield value
        return
    if isinstance(value, list) and value and isinstance(value[0], dict):
        yield value
    for part in value if isinstance(value, list) else value.values() if isinstance(value, dict) else ():
        yield from lists(part)


def of_xml(response: Response) -> tuple[list[Any], Rebuild]:
    """The items of a feed, or the addresses of a sitemap."""
    text = response.body.decode()
    found = re.findall(r"<(item|entry|url)\b.*?</\1>", text, re.DOTALL)
    pattern = rf"\s*<{found[0]}\b.*?</{found[0]}>" if found else "$^"
    parts = [match[0] for match in re.finditer(pattern, text, re.DOTALL)]
    end = text.rindex(parts[-1]) + len(parts[-1]) if parts else 0
    head = text[: text.index(parts[0])] if parts else text
    return list(parts), lambda left: f"{head}{''.join(left)}{text[end:] if parts else ''}".encode()


def of_html(response: Response, addresses: set[str]) -> tuple[list[Any], Rebuild]:
    """The largest elements that each hold one entry's links."""
    tree = lxml.html.document_fromstring(response.body)
    links: dict[Any, str] = {}
    for link in tree.iter("a"):
        if link.get("href") and (url := safe(response.url, link.get("href"))) in addresses:
            links[link] = url
    found: dict[Any, None] = {}
    for link, url in links.items():
        place = link
        while (above := place.getparent()) is not None and above.tag not in ("body", "html"):
            if {links[other] for other in above.iter("a") if other in links} != {url}:
                break
            place = above
        found[place] = None
    places = list(found)

    def rebuild(left: list[Any]) -> bytes:
        for place in places:
            if place not in left:
                place.drop_tree()
        return lxml.html.tostring(tree, encoding="utf-8", doctype="<!doctype html>")  # type: ignore[no-any-return]

    return places, rebuild


def safe(base: str, href: str) -> str:
    """An address as sources spell it."""
    try:
        return canonical(urljoin(base, href))
    except ValueError:
        return ""
