"""The sentences that hold one of many stems, found in one pass over the text."""

from collections.abc import Iterable
from operator import itemgetter

import ahocorasick_rs

from pipelines.grammar.words import Span, sentence_at

PLACE = itemgetter(1)


class Stems:
    """Plain text that stands in every match of a rule: what a rule need not look at is known without it.

    >>> text = "It was fined. It paid. It was defined."
    >>> Stems(["fine", "paid"]).sentences(text, text)
    {'fine': [Span(start=0, end=13), Span(start=23, end=38)], 'paid': [Span(start=14, end=22)]}
    """

    def __init__(self, stems: Iterable[str]) -> None:
        self._stems = list(dict.fromkeys(stems))
        self._finder = ahocorasick_rs.AhoCorasick(
            self._stems, implementation=ahocorasick_rs.Implementation.DFA
        )

    def sentences(self, text: str, low: str) -> dict[str, list[Span]]:
        """By stem, the sentences of the text that hold it; `low` is the text folded."""
        found: dict[str, list[Span]] = {}
        sentence = Span(0, 0)
        for stem, start, _ in sorted(self._finder.find_matches_as_indexes(low, overlapping=True), key=PLACE):
            if start >= sentence.end:
                sentence = sentence_at(text, start)
            holding = found.setdefault(self._stems[stem], [])
            if not holding or holding[-1] != sentence:
                holding.append(sentence)
        return found
