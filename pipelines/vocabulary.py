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
from dataclasses import dataclass
from pathlib import Path

import ahocorasick

REFERENCE = Path(__file__).parent.parent / "data" / "reference"
LONGEST_ENDING = 12


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write one thing: `kind` is the table (authority, organisation, law, topic, matter ...)."""

    kind: str
    id: str
    written: str
    unsure: bool = False
    open: bool = False

    @property
    def exact(self) -> bool:
        """Whether its case counts."""
        return " " not in self.written and self.written != self.written.lower()


@dataclass(frozen=True, slots=True)
class Mention:
    """Names that stand at `text[start:end]`: several where two things share a name."""

    start: int
    end: int
    names: tuple[Name, ...]


def _folding() -> dict[int, str]:
    table = {ord(quote): "'" for quote in "‘’ʼ`´"} | {ord(dash): "-" for dash in "‐‑‒–—"}
    table |= {ord(space): " " for space in "\n\r\t\u00a0\u2007\u2009\u202f"}
    for code in itertools.chain(range(0xC0, 0x250), range(0x370, 0x400), range(0x1E00, 0x2000)):
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        if len(base) == 1:
            table[code] = base
    return table | {ord("ς"): "σ", ord("İ"): "i", ord("ı"): "i", ord("ł"): "l", ord("Ł"): "l"}


FOLDING = _folding()


def fold(text: str) -> str:
    """The text without case, accents and kinds of space and quotation mark; as long as it was.

    >>> fold("L’Autorité de protection\\ndes données")
    "l'autorite de protection des donnees"
    """
    if not text.isascii():
        text = text.translate(FOLDING)
        lowered = text.lower()
        return lowered if len(lowered) == len(text) else "".join(c.lower()[0] for c in text)
    return text.lower().replace("\n", " ").replace("\t", " ").replace("\r", " ")


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
        by_key: dict[str, list[Name]] = defaultdict(list)
        for name in names:
            if name not in by_key[fold(name.written)]:
                by_key[fold(name.written)].append(name)
        self._automaton = ahocorasick.Automaton()
        for key, same in by_key.items():
            self._automaton.add_word(key, (len(key), tuple(same)))
        self._automaton.make_automaton()

    def mentions(self, text: str) -> dict[str, list[Mention]]:
        """Mentions by kind of name, in order; of those that overlap, the longest."""
        folded = fold(text)
        found: dict[str, list[Mention]] = defaultdict(list)
        for last, (length, names) in self._automaton.iter(folded):
            start, end = last + 1 - length, last + 1
            if start and folded[start - 1].isalnum() and folded[start] < "\u0e00":
                continue
            ends = end if end == len(folded) or not folded[end].isalnum() else word_end(folded, end)
            for kind, fitting in _fitting(names, text[start:end], goes_on=ends > end):
                found[kind].append(Mention(start, ends if fitting[0].open else end, fitting))
        return {kind: longest(mentions) for kind, mentions in found.items()}


def _fitting(names: tuple[Name, ...], words: str, *, goes_on: bool) -> Iterator[tuple[str, tuple[Name, ...]]]:
    """The names that these words may stand for, by kind."""
    fit = [
        name
        for name in names
        if (name.open or not goes_on or words[-1] >= "\u0e00")
        and (not name.exact or words in (name.written, name.written.upper()))
    ]
    for kind in dict.fromkeys(name.kind for name in fit):
        yield kind, tuple(name for name in fit if name.kind == kind)


def word_end(text: str, start: int) -> int:
    """Where the word that goes on at `start` ends; `start` where it goes on too long for an ending."""
    end = start
    while end < len(text) and text[end].isalnum():
        end += 1
        if end - start > LONGEST_ENDING:
            break
    return end


def longest(mentions: Sequence[Mention]) -> list[Mention]:
    """Of mentions that overlap, the one that starts first; of those, the longest."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept
