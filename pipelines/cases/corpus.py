"""Documents as vectors of their rarest words, and copies of one text."""

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from pipelines.cases.told import Told

TERMS = 48  # words of most weight that stand for a document
SHINGLE = 8  # words in a row
SKETCH = 32  # shingles that stand for a text: those with the smallest hashes
COPY = 0.5  # share of the sketch that a copy has in common


class Corpus:
    """How rare each word is, and each document's rarest words with their weights (tf-idf)."""

    def __init__(self, documents: Sequence[Told]) -> None:
        self.seen = Counter(word for document in documents for word in set(document.words))
        self.size = len(documents)
        self.terms = {document.id: self.weights(document) for document in documents}

    def weights(self, document: Told) -> dict[str, float]:
        """The document's words of most weight, as a vector of length 1."""
        counts = Counter(document.words)
        weighed = {w: (1 + math.log(n)) * math.log(1 + self.size / self.seen[w]) for w, n in counts.items()}
        best = sorted(weighed.items(), key=lambda item: (-item[1], item[0]))[:TERMS]
        length = math.sqrt(sum(weight * weight for _, weight in best)) or 1.0
        return {word: weight / length for word, weight in best}

    def likeness(self, a: str, b: str) -> float:
        """Cosine of two documents' vectors, 0 to 1."""
        one, other = self.terms[a], self.terms[b]
        return sum(weight * other[word] for word, weight in one.items() if word in other)


def copies(documents: Iterable[Told]) -> Iterator[tuple[str, str]]:
    """Pairs of documents that print one text, as wire copies do: bottom-k sketches (Broder 1997)."""
    sketches = {document.id: sketch(document.words) for document in documents}
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for key, hashes in sorted(sketches.items()):
        for value in hashes:
            holders[value].append(key)
    shared = Counter(
        pair for keys in holders.values() if len(keys) <= SKETCH for pair in combinations(keys, 2)
    )
    for (a, b), count in sorted(shared.items()):
        if count >= COPY * min(len(sketches[a]), len(sketches[b])):
            yield a, b


def sketch(words: Sequence[str]) -> tuple[int, ...]:
    """The smallest hashes of a text's shingles; none for a text too short to tell."""
    if len(words) < 5 * SHINGLE:
        return ()
    shingles = {" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)}
    return tuple(sorted(hashed(shingle) for shingle in shingles)[:SKETCH])


def hashed(text: str) -> int:
    """A hash that is the same in every process."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")
