"""A message in words, and as JSON: what is new, corrected or withdrawn, and what exactly changed."""

import json
from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby
from typing import Any
from urllib.parse import quote

from pipelines.alerts.records import Change, Message, Watch

UNTOLD = {"id", "version", "extract", "relevant_words", "links", "words", "start", "end", "rule", "names"}
LONGEST = 200  # characters of a value
WEIGHT = ("source", "penalty", "event", "case", "document")


def body(message: Message, site: str) -> str:
    """The message as JSON; `site` is where the site is served, such as https://probes.example.org."""
    watch = message.watch
    told = {
        "key": message.key,
        "watch": {"name": watch.name, "kind": watch.kind, "target": watch.target, "feed": site + feed(watch)},
        "changes": [entry(change, site) for change in message.changes],
    }
    return json.dumps(told, ensure_ascii=False)


def entry(change: Change, site: str) -> dict[str, Any]:
    """A change as readers see it."""
    return {
        "seq": change.seq,
        "at": change.at,
        "why": change.why,
        "record": change.record,
        "id": change.id,
        "title": flat(title(change)),
        "words": flat(change.known.get("words") or ""),
        "changed": changed(change),
        "url": site + address(change),
    }


def text(told: dict[str, Any]) -> str:
    """A message of `body` as people read it.

    >>> fine = {"why": "new", "record": "penalty", "title": "GBP 500 imposed", "words": "fined Acme £500"}
    >>> case = {"why": "corrected", "record": "case", "title": "ICO: Acme", "words": ""}
    >>> changes = [fine | {"changed": [], "url": "/d"}, case | {"changed": ["a: 1 → 2"], "url": "/c"}]
    >>> watch = {"name": "w", "kind": "topic", "target": "fines", "feed": "/f"}
    >>> print(text({"watch": watch, "changes": changes}))
    New penalty: GBP 500 imposed
      "fined Acme £500"
    /d
    <BLANKLINE>
    Corrected case: ICO: Acme
      a: 1 → 2
    /c
    <BLANKLINE>
    --\x20
    You watch the topic fines (as "w").  As a feed: /f
    """
    parts = [f"{part}\n{url}" for url, part in pages(told["changes"])]
    watch = told["watch"]
    foot = (
        f'You watch the {watch["kind"]} {watch["target"]} (as "{watch["name"]}").  As a feed: {watch["feed"]}'
    )
    return "\n\n".join([*parts, f"-- \n{foot}"])


def pages(changes: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """What changed on each page of the site: its address, and the changes in words."""
    for url, group in groupby(changes, key=lambda change: change["url"]):
        yield url, "\n".join(map(sentence, group))


def sentence(change: dict[str, Any]) -> str:
    """A change in words, with the words of the document that it rests on."""
    head = f"{change['why'].capitalize()} {change['record']}: {change['title']}"
    quoted = [f'"{change["words"]}"'] if change["words"] else []
    return "\n  ".join([head, *quoted, *change["changed"]])


def headline(told: dict[str, Any]) -> str:
    """What a message is about: its weightiest and newest change, the case or document, and how many more.

    >>> case = {"record": "case", "why": "corrected", "title": "ICO: Acme", "changed": ["a: 1 → 2"]}
    >>> fine = {"record": "penalty", "why": "new", "title": "GBP 500 imposed", "changed": []}
    >>> headline({"changes": [case]}), headline({"changes": [fine, case]})
    ('ICO: Acme, a: 1 → 2', 'ICO: Acme, GBP 500 imposed (and 1 more)')
    """
    changes = told["changes"]
    first = min(reversed(changes), key=lambda one: (one["why"] == "withdrawn", WEIGHT.index(one["record"])))
    about = [{one["title"] for one in changes if one["record"] == record} for record in ("case", "document")]
    whole = [*next((titles for titles in about if len(titles) == 1), ())]
    said = list(dict.fromkeys([*whole, first["title"]]))
    said += first["changed"][:1] if first["record"] in ("source", "case") else []
    more = f" (and {len(changes) - 1} more)" if len(changes) > 1 else ""
    return ", ".join(said) + more


def title(change: Change) -> str:
    """What a record is called."""
    known = change.known
    match change.record:
        case "event":
            return f"{known['type'].replace('_', ' ')}, {known['date']}"
        case "penalty":
            return f"{money(known)} {known['stage']}"
        case "source":
            return str(known["publisher"])
    return str(known.get("title") or change.id)


def changed(change: Change) -> list[str]:
    """What differs from how the record stood; nothing for one that is new or withdrawn whole."""
    said = [f"the new wording has another {kind}" for kind in change.touched]
    if change.what is None or change.before is None:
        return said
    before, what = change.before, change.what
    names = [name for name in what if name not in UNTOLD and what[name] != before.get(name)]
    if not said and what.get("version") != before.get("version"):
        said = ["the wording is new"]
    return said + [flat(difference(name, before.get(name), what[name])) for name in names]


def difference(name: str, before: Any, after: Any) -> str:
    """One value's change.

    >>> difference("status", "open", "closed"), difference("laws", ["a", "b"], ["b", "c"])
    ('status: open → closed', 'laws: + c, − a')
    >>> difference("published", None, "2016")
    'published: none → 2016'
    """
    if not isinstance(after, list) or not isinstance(before, list):
        return f"{name.replace('_', ' ')}: {shown(before)} → {shown(after)}"
    came = [f"+ {shown(one)}" for one in after if one not in before]
    went = [f"− {shown(one)}" for one in before if one not in after]
    return f"{name}: {', '.join(came + went) or 'another order'}"


def shown(value: Any) -> str:
    """A value in a few words; of a part of a case, its first values."""
    if isinstance(value, dict) and value.get("amount"):
        return f"{money(value)} {value.get('stage', '')} ({value.get('respondent') or 'nobody named'})"
    if isinstance(value, dict):
        return " ".join(str(part) for part in value.values() if part and isinstance(part, str))[:80]
    return "none" if value in (None, "", []) else str(value)


def money(known: dict[str, Any]) -> str:
    """A sum, as people read it.

    >>> money({"currency": "EUR", "amount": "225000000"})
    'EUR 225,000,000'
    """
    return f"{known['currency']} {Decimal(known['amount']):,}"


def flat(words: str) -> str:
    """On one line, and not too long.

    >>> flat(" fined\\n Acme "), len(flat("word " * 99))
    ('fined Acme', 200)
    """
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def address(change: Change) -> str:
    """Where the site shows a record."""
    if change.record in ("event", "penalty"):
        return f"/documents/{change.known['document']}"
    return f"/{change.record}s/{quote(change.id)}"


def feed(watch: Watch) -> str:
    """Where the site offers what is watched as a feed; of a source, the page that shows its health."""
    match watch.kind:
        case "search":
            return f"/search.atom?q={quote(watch.target)}"
        case "law":
            law, _, article = watch.target.partition(" Art. ")
            return f"/laws.atom?law={quote(law)}" + (f"&article={quote(article)}" if article else "")
        case "source":
            return f"/sources/{quote(watch.target)}"
    folder = {"case": "cases", "entity": "entities", "topic": "topics"}[watch.kind]
    return f"/{folder}/{quote(watch.target)}.atom"
