"""A message in words, and as JSON: what is new, corrected or withdrawn, and what exactly changed."""

import json
from typing import Any
from urllib.parse import quote

from pipelines.alerts.records import Change, Message, Watch

UNTOLD = {"id", "version", "extract", "relevant_words", "links", "words", "start", "end", "rule", "names"}
LONGEST = 200  # characters of a value


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
    """A change as readers are told it."""
    return {
        "seq": change.seq,
        "at": change.at,
        "why": change.why,
        "record": change.record,
        "id": change.id,
        "title": flat(title(change)),
        "changed": changed(change),
        "url": site + address(change),
    }


def text(told: dict[str, Any]) -> str:
    """A message of `body` as people read it.

    >>> one = {"why": "new", "record": "case", "title": "ICO: Acme", "changed": ["a: 1 → 2"], "url": "/c"}
    >>> print(text({"watch": {"kind": "topic", "target": "fines", "feed": "/f"}, "changes": [one]}))
    New: case ICO: Acme
      a: 1 → 2
      /c
    <BLANKLINE>
    You watch the topic fines.  As a feed: /f
    """
    parts = []
    for change in told["changes"]:
        head = f"{change['why'].capitalize()}: {change['record']} {change['title']}"
        parts.append("\n  ".join([head, *change["changed"], change["url"]]))
    watch = told["watch"]
    parts.append(f"You watch the {watch['kind']} {watch['target']}.  As a feed: {watch['feed']}")
    return "\n\n".join(parts)


def title(change: Change) -> str:
    """What a record is called."""
    known = change.known
    match change.record:
        case "event":
            return f"{known['type']}, {known['date']}"
        case "penalty":
            return f"{known['stage']}: {known['currency']} {known['amount']}"
        case "source":
            return str(known["publisher"])
    return str(known.get("title") or change.id)


def changed(change: Change) -> list[str]:
    """What differs from how the record stood; nothing for one that is new or withdrawn whole."""
    said = [f"the wording touches another {kind}" for kind in change.touched]
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
    if isinstance(value, dict):
        return " ".join(str(part) for part in value.values() if part and isinstance(part, str))[:80]
    return "none" if value in (None, "", []) else str(value)


def flat(words: str) -> str:
    """On one line, and not too long."""
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
