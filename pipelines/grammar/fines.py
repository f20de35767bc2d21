"""Which sums of a document are one fine told twice: repeated, rounded, converted, or parts of a total."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from pipelines.grammar.fine import Fine
from pipelines.grammar.totals import multiplied, respective, undivided, whole
from pipelines.lexicon.money import PER_EURO

CONVERTED = r"equivalent|equal|équivalent|echivalent|umgerechnet|ekvivalent|motsvar"
BESIDE = re.compile(rf"[\s,]*(?:fine\s)?[(/=]|,? (?:or |which is |l')?(?:{CONVERTED})")
READERS = ("EUR", "USD")  # currencies that others are converted into for readers


def settled(text: str, found: list[Fine]) -> list[Fine]:
    """The fines in order, without what only repeats, rounds, converts or splits another one."""
    told = list(unconverted(text, list(multiplied(text, respective(text, found)))))
    return list(exact(unrepeated(undivided(list(whole(text, told))))))


def unconverted(text: str, found: list[Fine]) -> Iterator[Fine]:
    """Of a sum told in two currencies, the country's own: the euro or dollar beside it is for readers.

    One that the title tells alone is the country's own in any case.
    """
    skip, title = None, text.find("\n")
    for fine, after in pairwise([*found, None]):
        assert fine
        if fine is skip:
            continue
        beside = after and same(fine, after) and BESIDE.match(text, fine.end, after.start)
        titled = any(
            f.start < title and (f.amount, f.currency) == (fine.amount, fine.currency) for f in found
        )
        readers = fine.currency in READERS and after is not None and after.currency not in READERS
        if after and beside and readers and (fine.start < title or not titled):
            name = fine.respondent or after.respondent
            yield after._replace(start=fine.start, rule="sum with its conversion", respondent=name)
            skip = after
        elif after and beside:
            yield fine._replace(end=after.end, rule="sum with its conversion")
            skip = after
        elif not (fine.about and any(same(fine, other) and not other.about for other in found)):
            yield fine


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


def unrepeated(found: Iterable[Fine]) -> Iterator[Fine]:
    """The fines without those told before: the same sum is another fine only in a list of the fined."""
    seen: dict[tuple[Decimal, str, str], set[tuple[int, str]]] = {}
    for fine in found:
        told = seen.setdefault((fine.amount, fine.currency, fine.stage), set())
        listed = any(group == fine.group and name != fine.respondent for group, name in told)
        if not told or (listed and fine.respondent):
            yield fine
        told.add((fine.group, fine.respondent))
