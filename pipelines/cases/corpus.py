"""Documents as vectors of their rarest words."""

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache
from heapq import nlargest

from pipelines.cases.told import Told

TERMS = 48  # rarest words that stand for a document


class Corpus:
    """How rare each word is, and each document's rarest words with their weights (tf-idf)."""

    def __init__(self, documents: Sequence[Told]) -> None:
        seen = Counter(word for document in documents for word in document.words)
        self.rarity = {word: math.log(1 + len(documents) / count) for word, count in seen.items()}
        self.terms = {document.id: self.weights(document) for document in documents}

    def weights(self, document: Told) -> dict[str, float]:
        """The document's rarest words, as a vector of length 1."""
        told = zip(document.words, document.times, strict=True)
        best = nlargest(TERMS, ((often(times) * self.rarity[word], word) for word, times in told))
        length = math.hypot(*(weight for weight, _ in best)) or 1.0
        return {word: weight / length for weight, word in best}

    def likeness(self, a: str, b: str) -> float:
        """Cosine of two documents' vectors, 0 to 1."""
        one, other = self.terms[a], self.terms[b]
        return sum(weight * other[word] for word, weight in one.items() if word in other)


@cache
def often(times: int) -> float:
    """The weight of a word for how often it stands in a text."""
    return 1 + math.log(times)
