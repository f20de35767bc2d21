"""The words we know: `data/reference/*.csv` as one Aho-Corasick automaton over the folded text.

A name is found at word boundaries, the longest one wins, and spans count in the text as it stands:
folding (case, accents, kinds of space and quotation mark) maps one character to one.

How a name is written in the tables:

* `CNIL`: one word with a capital: its case counts (`CNIL`, not `cnil`; `Meta` and `META`, not `meta`).
* `Autorité de protection des données`: several words, or no capital: case and accents do not count.
* `tietosuojavaltuutet*`: the last word may go on, as inflection has it.
* `Úřad{/u/em} pro ochranu`: every form in braces.
* `?ICO`: also means other things; it counts only with support (see `pipelines.stages.authority`).
"""

import csv
import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

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
        case_counts = " " not in self.written and self.written != self.written.lower()
        object.__setattr__(self, "exact", case_counts)


@dataclass(frozen=True, slots=True)
class Mention:
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
STRANGE = re.compile(r"[^ -~]")


def fold(text: str) -> str:
    """The text without case, accents and kinds of space and quotation mark; as long as it was.

    >>> fold("L’Autorité de protection\\ndes données")
    "l'autorite de protection des donnees"
    """
    for char in set(STRANGE.findall(text)):  # ten times faster than one translate
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


class Vocabulary:
    """Finds every name in a text, in one pass."""

    def __init__(self, names: Iterable[Name]) -> None:
        by_key: dict[str, dict[str, list[Name]]] = defaultdict(lambda: defaultdict(list))
        for name in dict.fromkeys(names):
            by_key[fold(name.written)][name.kind].append(name)
        self._automaton = ahocorasick_rs.AhoCorasick(by_key, store_patterns=False)
        self._names = [[(kind, tuple(same)) for kind, same in kinds.items()] for kinds in by_key.values()]

    def mentions(self, text: str) -> dict[str, list[Mention]]:
        """Mentions by kind of name, in order; of those that overlap, the longest."""
        folded = fold(text)
        found: dict[str, list[Mention]] = defaultdict(list)
        for key, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if start and folded[start - 1].isalnum() and folded[start] < UNPARTED:
                continue
            last = word_end(folded, end)
            for kind, names in self._names[key]:
                fit = tuple(name for name in names if fits(name, text, start, end, last))
                if fit:
                    found[kind].append(Mention(start, last if fit[0].open else end, fit))
        return {kind: longest(mentions) for kind, mentions in found.items()}


def fits(name: Name, text: str, start: int, end: int, last: int) -> bool:
    """Whether the name may stand at `text[start:end]`, in a word that goes on to `last`."""
    if last > end and not (name.open and last - end <= LONGEST_ENDING) and text[end - 1] < UNPARTED:
        return False
    return not name.exact or text[start:end] in {name.written, name.written.upper()}


def word_end(text: str, start: int) -> int:
    """Where the word that goes on at `start` ends; just too far where it is longer than any ending."""
    end = start
    while end < len(text) and end - start <= LONGEST_ENDING and text[end].isalnum():
        end += 1
    return end


def longest(mentions: Sequence[Mention]) -> list[Mention]:
    """Of mentions that overlap, the one that starts first; of those, the longest."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept
