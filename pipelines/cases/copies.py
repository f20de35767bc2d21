"""Copies of one text, as the wires spread them: found by bottom-k sketches of shingles (Broder 1997)."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nsmallest
from itertools import combinations
from zlib import crc32

SHINGLE = 8  # words in a row
SHORTEST = 40  # words that a text needs to be told from others
SKETCH = 32  # shingles that stand for a text: those with the smallest hashes
COPY = 0.5  # share of the sketch that a copy has in common

Sketch = tuple[int, ...]


def copies(sketches: Mapping[str, Sketch]) -> Iterator[tuple[str, str]]:
    """Pairs of documents that print one text; what more than a sketch's number share is a form letter."""
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for key, hashes in sorted(sketches.items()):
        for value in hashes:
            holders[value].append(key)
    shared = Counter(
        pair for keys in holders.values() if 1 < len(keys) <= SKETCH for pair in combinations(keys, 2)
    )
    for (a, b), count in sorted(shared.items()):
        if count >= COPY * min(len(sketches[a]), len(sketches[b])):
            yield a, b


def sketch(words: Sequence[str]) -> Sketch:
    """The smallest hashes of a text's shingles; none for a text too short to tell.

    Hashes of tuples of numbers are the same in every process; those of strings are not.
    """
    if len(words) < SHORTEST:
        return ()
    numbers = [number(word) for word in words]
    shingles = zip(*(numbers[place:] for place in range(SHINGLE)), strict=False)
    return tuple(nsmallest(SKETCH, set(map(hash, shingles))))


@lru_cache(maxsize=100_000)
def number(word: str) -> int:
    """A number for a word."""
    return crc32(word.encode())
