"""Which sums of a document are one fine told twice: repeated, rounded, converted, or parts of a total."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from pipelines.grammar.fine import Fine
from pipelines.grammar.lowered import lowered
from pipelines.grammar.totals import multiplied, respective, undivided, whole
from pipelines.lexicon.money import PER_EURO

CONVERTED = r"equivalent|equal|équivalent|echivalent|umgerechnet|ekvivalent|motsvar"
BESIDE = re.compile(rf"[\s,]*(?:fine\s)?[(/=]|,? (?:or |which is |l')?(?:{CONVERTED})")
READERS = ("EUR", "USD")  # currencies that others are converted into for readers


def settled(text: str, title: int, found: list[Fine]) -> list[Fine]:
    """The fines in order, without what only repeats, rounds, converts or splits another one.

    `title` is how long the document's title is.
    """
    told = list(unconverted(text, title, list(multiplied(text, respective(text, lowered(found))))))
    return list(exact(unrepeated(undivided(list(whole(text, told))))))


def unconverted(text: str, title: int, found: list[Fine]) -> Iterator[Fine]:
    """Of a sum told in two currencies, the country's own, which has the other one beside it.

    The euro or dollar is for readers, unless it comes first and is the rounder of the two, or the title tells
    it alone: then it is what was decided on.
    """
    skip = None
    for fine, after in pairwise([*found, None]):
        assert fine
        if fine is skip:
            continue
        if after and same(fine, after) and BESIDE.match(text, fine.end, after.start):
            yield pair(fine, after, own_first(fine, after, title, found))
            skip = after
        elif not (fine.about and any(same(fine, other) and not other.about for other in found)):
            yield fine


def pair(fine: Fine, after: Fine, first: bool) -> Fine:
    """Two tellings of a sum as one: the first or the second, with the other beside it."""
    chosen, other = (fine, after) if first else (after, fine)
    name = chosen.respondent or other.respondent
    rule = "sum with its conversion"
    return chosen._replace(start=fine.start, end=after.end, respondent=name, rule=rule, also=other)


def own_first(fine: Fine, after: Fine, title: int, found: list[Fine]) -> bool:
    """Whether the first of two tellings of a sum is the one that was decided on."""
    if fine.currency not in READERS or after.currency in READERS or digits(fine) < digits(after):
        return True
    titled = any(f.start < title and (f.amount, f.currency) == (fine.amount, fine.currency) for f in found)
    return titled and fine.start >= title


def same(fine: Fine, other: Fine) -> bool:
    """Whether two sums in different currencies are worth the same, give or take a quarter."""
    if fine.currency == other.currency or not {fine.currency, other.currency} <= PER_EURO.keys():
        return False
    ratio = float(fine.amount) / PER_EURO[fine.currency] / (float(other.amount) / PER_EURO[other.currency])
    return 0.8 < ratio < 1.25


def exact(found: Iterable[Fine]) -> Iterator[Fine]:
    """The fines without those that only round another: "€79 million" beside €79,107,101."""
    fines = list(found)
    for fine in fines:
        if not any(rounds(fine, other) for other in fines):
            yield fine


def rounds(fine: Fine, other: Fine) -> bool:
    """Whether the sum is the other one, rounded by less than a hundredth."""
    laid = fine.stage == other.stage or {fine.stage, other.stage} <= {"imposed", "proposed", "threatened"}
    alike = fine.currency == other.currency and laid and fine.amount != other.amount
    near = abs(fine.amount - other.amount) * 100 < other.amount
    return alike and near and digits(fine) < digits(other)


def digits(fine: Fine) -> int:
    """How many digits the sum has before its last zeros."""
    return len(f"{fine.amount:f}".replace(".", "").rstrip("0"))


def unrepeated(found: Iterable[Fine]) -> list[Fine]:
    """The fines without those told before: the same sum is another fine only in a list of the fined."""
    seen: dict[tuple[Decimal, str, str], list[Fine]] = {}
    kept: list[Fine] = []
    for fine in found:
        told = seen.setdefault((fine.amount, fine.currency, fine.stage), [])
        listed = any(one.group == fine.group and one.respondent != fine.respondent for one in told)
        if not told or (listed and fine.respondent):
            kept.append(fine)
        elif fine.also and not told[0].also:
            kept[kept.index(told[0])] = told[0] = told[0]._replace(also=fine.also)
        told.append(fine)
    return kept
