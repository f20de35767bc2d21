"""Numbers written in words, alone or as one long word: "two hundred thousand", "zweihunderttausend"."""

import math
import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import ahocorasick_rs

from pipelines.lexicon.numerals import ALONE, ARTICLES, HALVES, JOINERS, NUMERALS, SCALES, STEMS

WORD = re.compile(r"quatre-vingts?(?:-[^\W\d_]+)*|[^\W\d_]+")
REACH = 90  # characters on either side of a large number's name
LARGEST_PART = 60  # letters of a word
FACTORS = {word: factor for factor, words in SCALES.items() for word in words.split()}
PART = re.compile(
    "|".join(sorted(map(re.escape, (*NUMERALS, *FACTORS, "und", "en", "-")), key=len, reverse=True))
)
HUNDRED = 100


class Numeral(NamedTuple):
    """`text[start:end]` says this number."""

    start: int
    end: int
    value: float


def numerals(low: str) -> Iterator[Numeral]:
    """The numbers in words of a folded text that are a hundred or more.

    >>> [n.value for n in numerals("un million deux cent mille, fünfundzwanzigtausend; often a thousand")]
    [1200000.0, 25000.0, 1000.0]
    """
    places = (place for _, place, _ in _finder().find_matches_as_indexes(low))
    found = {one for place in places if (one := _around(low, place))}
    yield from sorted(found)


@cache
def _finder() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(STEMS)


def _around(low: str, place: int) -> Numeral | None:
    """The number that the word at this place is part of."""
    place += low[place] == " "
    word = WORD.match(low, _beginning(low, place), place + REACH)
    if not word or word.end() <= place or not _parts(word[0]):
        return None
    words = [*WORD.finditer(low, max(0, place - REACH), place + REACH)]
    here = next((i for i, one in enumerate(words) if place < one.end()), None)
    if here is None or not _parts(words[here][0]):
        return None
    first = last = here
    while first and _goes_on(low, words[first - 1], words[first]):
        first -= 1
    while last + 1 < len(words) and _goes_on(low, words[last], words[last + 1]):
        last += 1
    return _said(low, words[first : last + 1])


def _beginning(low: str, place: int) -> int:
    """Where the word that holds this place begins."""
    for start in range(place, max(0, place - LARGEST_PART), -1):
        if not low[start - 1].isalpha():
            return start
    return max(0, place - LARGEST_PART)


def _goes_on(low: str, word: re.Match[str], after: re.Match[str]) -> bool:
    """Whether two words, one of which is of a number, are of the same one."""
    near = low[word.end() : after.start()] in {" ", "-"}
    return near and all(bool(_parts(one[0])) or one[0] in JOINERS for one in (word, after))


def _said(low: str, words: Sequence[re.Match[str]]) -> Numeral | None:
    """The number that the last of these words say: as many as make one."""
    run = [word for word in words if word[0] not in JOINERS]
    run = [
        word
        for i, word in enumerate(run)
        if not _is_article(word[0], {w[0] for w in run[max(0, i - 1) : i + 2]})
    ]
    start, value = _valued([(word.start(), _parts(word[0])) for word in run])
    counted = next((word[0] for word in run if word.start() == start), "")
    bare = counted in FACTORS and counted not in ALONE
    if bare or counted == "hundred" or low[max(0, start - 2) : start].strip()[-1:].isdigit():
        return None
    return Numeral(start, run[-1].end(), value)


def _is_article(word: str, beside: set[str]) -> bool:
    """Whether a word that may say "one" only belongs to a half: "two and a half", "half a million"."""
    return word in ARTICLES and not beside.isdisjoint(HALVES)


def _valued(words: Sequence[tuple[int, tuple[float, ...]]]) -> tuple[int, float]:
    """Where the number begins, and what it is; what cannot go on a number begins another."""
    start, total, group, last, scale = words[0][0], 0.0, 0.0, 0.0, math.inf
    begun = start
    for place, parts in words:
        if last and last <= parts[0] < HUNDRED and last < HUNDRED and parts[0] != 0.5:
            start, total, group, scale = place, 0.0, 0.0, math.inf
        begun = begun if group else place
        for part in parts:
            if part == 0.5 and not group and total:
                total += last / 2
            elif part in SCALES:
                start, total = (begun, 0.0) if part >= scale else (start, total)
                total, group, scale = total + (group or 1) * part, 0.0, part
            else:
                group = (group or 1) * part if part == HUNDRED and group < 10 else group + part
            last = part
    return start, total + group


@lru_cache(maxsize=4096)
def _parts(word: str) -> tuple[float, ...]:
    """What the parts of a word mean, joined as German and Italian do; empty where it is no number.

    >>> _parts("duecentocinquantamila"), _parts("often")
    ((2.0, 100.0, 50.0, 1000.0), ())
    """
    parts, position = [], 0
    while position < len(word[:LARGEST_PART]):
        found = PART.match(word, position)
        if not found:
            return ()
        position = found.end()
        parts.append(float(FACTORS.get(found[0], NUMERALS.get(found[0], 0))))
    return tuple(part for part in parts if part)
