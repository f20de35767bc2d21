"""The words we know: `data/reference/*.csv` as one Aho-Corasick automaton over the folded text.

A name is found at word boundaries, the longest one wins, and spans count in the text as it stands:
folding (case, accents, kinds of space and quotation mark) maps one character to one.

How a name is written in the tables:

* `CNIL`: one word with a capital: its case counts (`CNIL`, not `cnil`; `Meta` and `META`, not `meta`).
* `IE SA`: so has an authority's name in capitals throughout.
* `Autorité de protection des données`: several words, or no capital: case and accents do not count.
* `tietosuojavaltuutet*`: the last word may go on, as inflection has it.
* `Úřad{/u/em} pro ochranu`: every form in braces.
* `?ICO`: also means other things; it counts only with support (see `pipelines.stages.authority`).
"""

import csv
import itertools
import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

import ahocorasick_rs

REFERENCE = Path(__file__).parent.parent / "data" / "reference"
LONGEST_ENDING = 12
UNPARTED = "\u0e00"  # from here on scripts write words without spaces between


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write one thing of a kind (authority, law, topic ...); `exact`: its case counts."""

    kind: str
    id: str
    written: str
    unsure: bool = False
    open: bool = False
    exact: bool = field(init=False)

    def __post_init__(self) -> None:
        capitals = self.kind == "authority" and self.written.isupper()
        case_counts = capitals or (" " not in self.written and self.written != self.written.lower())
        object.__setattr__(self, "exact", case_counts)


class Mention(NamedTuple):
    """Names that stand at `text[start:end]`: several where two things share a name."""

    start: int
    end: int
    names: tuple[Name, ...]


def _folding() -> dict[str, str]:
    table = dict.fromkeys("‘’ʼ´", "'") | dict.fromkeys("‐‑‒–—", "-")
    table |= dict.fromkeys("\n\r\t\u00a0\u2007\u2009\u202f", " ")
    for code in itertools.chain(range(0xC0, 0x250), range(0x370, 0x400), range(0x1E00, 0x2000)):
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        if len(base) == 1:
            table[chr(code)] = base
    return table | {"ς": "σ", "İ": "i", "ı": "i", "ł": "l", "Ł": "l"}


FOLDING = _folding()
ASCII = bytes(range(128))


def fold(text: str) -> str:
    """The text without case, accents and kinds of space and quotation mark; as long as it was.

    >>> fold("L’Autorité de protection\\ndes données")
    "l'autorite de protection des donnees"
    """
    beyond = text.encode("utf-8", "surrogatepass").translate(None, ASCII).decode("utf-8", "surrogatepass")
    for char in {"\n", "\r", "\t", *beyond}:  # far faster than one translate
        text = text.replace(char, FOLDING.get(char, char))
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower()[0] for c in text)


def written(kind: str, key: str, aliases: str) -> Iterator[Name]:
    """Read a cell of names parted by `|`.

    >>> [(n.written, n.unsure, n.open) for n in written("authority", "x", "?AP|Úřad{/u} pro*")]
    [('AP', True, False), ('Úřad pro', False, True), ('Úřadu pro', False, True)]
    """
    for alias in filter(None, aliases.split("|")):
        for form in forms(alias.removeprefix("?").removesuffix("*")):
            yield Name(kind, key, form, unsure=alias.startswith("?"), open=alias.endswith("*"))


def forms(alias: str) -> list[str]:
    """Every form of a name with braces.

    >>> forms("Urz{ąd/ędu} Ochrony")
    ['Urząd Ochrony', 'Urzędu Ochrony']
    """
    parts = re.split(r"\{([^{}]*)\}", alias)
    choices = [part.split("/") if i % 2 else [part] for i, part in enumerate(parts)]
    return ["".join(chosen) for chosen in itertools.product(*choices)]


def table(name: str) -> list[dict[str, str]]:
    """Read `data/reference/NAME.csv`."""
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


Kinds = list[tuple[str, tuple[Name, ...]]]


class Vocabulary:
    """Finds every name in a text: one pass over the text folded, one over the text as it is."""

    def __init__(self, names: Iterable[Name]) -> None:
        every = list(dict.fromkeys(names))
        self._folded = Automaton((fold(name.written), name) for name in every if not name.exact)
        exact = [name for name in every if name.exact]
        self._exact = Automaton((way, name) for name in exact for way in {name.written, name.written.upper()})

    def mentions(self, text: str) -> dict[str, list[Mention]]:
        """Mentions by kind of name, in order; of those that overlap, the longest."""
        found: dict[str, list[Mention]] = defaultdict(list)
        for kind, mention in itertools.chain(self._folded.mentions(fold(text)), self._exact.mentions(text)):
            found[kind].append(mention)
        return {kind: longest(mentions) for kind, mentions in found.items()}


class Automaton:
    """Finds keys at word boundaries, each with its names by kind."""

    def __init__(self, keys: Iterable[tuple[str, Name]]) -> None:
        closed: dict[str, dict[str, list[Name]]] = defaultdict(lambda: defaultdict(list))
        for key, name in keys:
            closed[key][name.kind].append(name)
        self._finder = ahocorasick_rs.AhoCorasick(closed, store_patterns=False)
        self._all = [_kinds(names for names in kinds.values()) for kinds in closed.values()]
        self._open = [_kinds([n for n in names if n.open] for names in k.values()) for k in closed.values()]

    def mentions(self, text: str) -> Iterator[tuple[str, Mention]]:
        """Each kind of thing that a word or words of the text name."""
        size = len(text)
        for key, start, end in self._finder.find_matches_as_indexes(text, overlapping=True):
            if start and text[start - 1].isalnum() and max(text[start - 1], text[start]) < UNPARTED:
                continue
            if end == size or not text[end].isalnum() or max(text[end - 1 : end + 1]) >= UNPARTED:
                for kind, names in self._all[key]:
                    yield kind, Mention(start, end, names)
            elif self._open[key] and (last := word_end(text, end)) - end <= LONGEST_ENDING:
                for kind, names in self._open[key]:
                    yield kind, Mention(start, last, names)


def _kinds(groups: Iterable[list[Name]]) -> Kinds:
    return [(names[0].kind, tuple(names)) for names in groups if names]


def word_end(text: str, start: int) -> int:
    """Where the word that goes on at `start` ends; just too far where it is longer than any ending."""
    end = start
    while end < len(text) and end - start <= LONGEST_ENDING and text[end].isalnum():
        end += 1
    return end


def longest(mentions: Sequence[Mention]) -> list[Mention]:
    """Of mentions that overlap, the one that starts first; of those, the longest, with the longest stem."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end, -len(m.names[0].written))):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def outside(found: Sequence[Mention], names: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions that are not part of one of the names, which are in order and do not overlap."""
    for mention in found:
        before = bisect_right(names, mention.start, key=attrgetter("start"))
        if not before or names[before - 1].end < mention.end:
            yield mention
