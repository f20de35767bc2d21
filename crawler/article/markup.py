"""A page parsed once: the tree, its meta tags and its JSON-LD, for all who read it."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from lxml import etree, html

Json = dict[str, Any]
COMMENT = re.compile(r"^\s*(?://\s*)?<!(?:\[CDATA\[|--)|(?://\s*)?(?:\]\]>|-->)\s*;?\s*$")
TRAILING_COMMA = re.compile(r",(\s*[}\]])")
NESTS = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "subjectOf")


@dataclass(frozen=True)
class Markup:
    """`text` is the page's source, `url` its address or ""."""

    text: str
    url: str = ""

    @cached_property
    def tree(self) -> html.HtmlElement:
        """The parsed page; an empty one where there is nothing to parse."""
        parser = html.HTMLParser(
            encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False
        )
        data = self.text.encode("utf-8", "replace")
        try:
            return html.document_fromstring(data, parser=parser, ensure_head_body=True)
        except etree.ParserError:
            return html.document_fromstring("<html><head></head><body></body></html>")

    @cached_property
    def metas(self) -> Mapping[str, tuple[str, ...]]:
        """Contents of the meta tags by name, property or itemprop, as `meta_name` writes it."""
        found: dict[str, dict[str, None]] = {}
        for element in self.tree.iter("meta"):
            content = (element.get("content") or "").strip()
            for key in ("name", "property", "itemprop"):
                name = meta_name(element.get(key) or "")
                if name and content:
                    found.setdefault(name, {})[content] = None
        return {name: tuple(contents) for name, contents in found.items()}

    def contents(self, name: str) -> tuple[str, ...]:
        """The contents of the meta tags of this name."""
        return self.metas.get(meta_name(name), ())

    def meta(self, *names: str) -> str:
        """The first content of the first of these meta tags that the page has."""
        return next((content for name in names for content in self.contents(name)), "")

    @cached_property
    def linked(self) -> tuple[Json, ...]:
        """Every object of the page's JSON-LD that has a type, outer before inner."""
        scripts = self.tree.xpath("//script[contains(translate(@type, 'LDJSON', 'ldjson'), 'ld+json')]")
        return tuple(node for script in scripts for node in nodes(loads(script.text_content())))


def meta_name(name: str) -> str:
    """A meta tag's name without case and marks, in which pages differ.

    >>> meta_name("article:published_time") == meta_name("Article.Published:Time")
    True
    """
    return re.sub(r"[\W_]+", "", name).lower()


def nodes(value: object) -> Iterator[Json]:
    """Walk lists, graphs and the properties that hold whole things."""
    stack = [value]
    while stack:
        item = stack.pop(0)
        if isinstance(item, list):
            stack[:0] = item
        elif isinstance(item, dict):
            if types(item):
                yield item
            stack[:0] = [item[key] for key in NESTS if isinstance(item.get(key), dict | list)]


def types(node: Json) -> tuple[str, ...]:
    """The types of a node without their vocabulary: `https://schema.org/NewsArticle` is `NewsArticle`."""
    named = node.get("@type")
    listed = named if isinstance(named, list) else [named]
    return tuple(re.split(r"[/#:]", name)[-1] for name in listed if isinstance(name, str))


def loads(script: str) -> object:
    """Read JSON as pages have it: in comments, with line breaks, trailing commas, several values.

    >>> loads('<!-- {"a": 1,} -->')
    [{'a': 1}]
    >>> loads('{"a": 1} {"b": broken')
    [{'a': 1}]
    """
    script = COMMENT.sub("", COMMENT.sub("", script)).strip().rstrip(";")
    decoder = json.JSONDecoder(strict=False)
    found: list[object] = []
    at = 0
    while at < len(script):
        try:
            value, at = decoder.raw_decode(script, at)
        except RecursionError:
            return found
        except ValueError:
            mended = TRAILING_COMMA.sub(r"\1", script[at:])
            return [*found, *(loads_or_none(mended) if mended != script[at:] else ())]
        found.append(value)
        at = len(script) - len(script[at:].lstrip(" \t\r\n,;"))
    return found


def loads_or_none(script: str) -> list[object]:
    """Try once more what was mended."""
    try:
        return [json.loads(script, strict=False)]
    except (ValueError, RecursionError):
        return []


def strings(value: object) -> Iterator[str]:
    """The strings of a JSON-LD value: itself, those of a list, the name of a thing."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        yield from strings(value.get("name") or value.get("@value") or value.get("url") or [])
