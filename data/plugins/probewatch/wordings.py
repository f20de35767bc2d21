"""What changed between two wordings of a document."""

from difflib import SequenceMatcher
from typing import Any

from probewatch.documents import known
from probewatch.paging import numbered
from probewatch.reader import Missing, Reader, Row
from probewatch.words import plural

Arguments = dict[str, str]

COMPARABLE = 5_000  # words; longer texts are compared by paragraph
KEPT = 240  # characters of an unchanged stretch that stay in sight on each side of a change


def difference(reader: Reader, arguments: Arguments) -> Row:
    """What changed between any two wordings, word by word."""
    found = known(reader, arguments["id"])
    del found["body"]
    versions = reader.rows("select * from versions where document = :id order by number", id=found["id"])
    before = chosen(versions, arguments.get("from") or str(max(1, len(versions) - 1)))
    after = chosen(versions, arguments.get("to") or str(len(versions)))
    changes = compared(whole(before), whole(after)) if found["open"] else None
    return {
        "document": found,
        "before": {key: before[key] for key in ("number", "seen", "hash")},
        "after": {key: after[key] for key in ("number", "seen", "hash")},
        "flags": touched(versions, before["number"], after["number"]),
        "versions": [{key: version[key] for key in ("number", "seen", "flags")} for version in versions],
        "changes": changes,
        "_changes": folded(changes or []),
    }


def touched(versions: list[Row], one: int, other: int) -> list[str]:
    """What the wordings after the one up to the other touched: number, name, date, article.

    >>> versions = [{"number": n, "flags": flags} for n, flags in enumerate(([], ["date"], ["number"]), 1)]
    >>> touched(versions, 1, 3), touched(versions, 3, 2)
    (['date', 'number'], ['number'])
    """
    between = range(min(one, other) + 1, max(one, other) + 1)
    return sorted({flag for version in versions if version["number"] in between for flag in version["flags"]})


def folded(changes: list[Row]) -> list[dict[str, Any]]:
    """The changes, with the middle of long unchanged stretches apart, to be opened by whoever wants it.

    >>> [len(change["text"]) for change in folded([{"kind": "same", "text": "a " * 500}])]
    [240, 520, 240]
    """
    result = []
    for change in changes:
        text = change["text"]
        if change["kind"] == "same" and len(text) > 3 * KEPT:
            parts = (("same", text[:KEPT]), ("folded", text[KEPT:-KEPT]), ("same", text[-KEPT:]))
            result += [{"kind": kind, "text": part} for kind, part in parts]
        else:
            result.append(change)
    return result


def whole(version: Row) -> str:
    return f"{version['title']}\n\n{version['body']}"


def chosen(versions: list[Row], written: str) -> Row:
    number = numbered(written)
    for version in versions:
        if version["number"] == number:
            return version
    raise Missing(f"This document has {plural(len(versions), 'version')}; there is no number {number}.")


def compared(before: str, after: str) -> list[Row]:
    """Stretches of words that stayed, left or came.

    >>> [(change["kind"], change["text"]) for change in compared("a fine of £20 m", "a fine of £18 m")]
    [('same', 'a fine of '), ('gone', '£20 '), ('new', '£18 '), ('same', 'm')]
    """
    old, new = tokens(before), tokens(after)
    changes = []
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            changes.append({"kind": "same", "text": "".join(old[i:j])})
            continue
        gone, came = "".join(old[i:j]), "".join(new[k:m])
        changes += [{"kind": name, "text": text} for name, text in (("gone", gone), ("new", came)) if text]
    return changes


def tokens(text: str) -> list[str]:
    """Words with the space after them; paragraphs where there are too many words to compare."""
    lines = text.splitlines(keepends=True)
    words = [word for line in lines for word in split(line)]
    return words if len(words) <= COMPARABLE else lines


def split(line: str) -> list[str]:
    """
    >>> split("a fine  of\\n")
    ['a ', 'fine  ', 'of\\n']
    """
    words: list[str] = []
    for character in line:
        if words and (character.isspace() or not words[-1][-1].isspace()):
            words[-1] += character
        else:
            words.append(character)
    return words
