"""What a ledger leaves out: sums of strangers, and a sum repeated in rounder or weaker words."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipelines.cases.ledger import Entry

Akin = Callable[[str], bool]  # whether an entity is one of a case's respondents, of their groups, or unknown

ROUND = 3  # significant digits of a sum that may be rounded
CLOSE = 0.985  # how close a rounded sum is to the exact one, at least
STRONGER = {"threatened": ("proposed", "imposed"), "reduced": ("imposed",)}


def cleared(entries: Iterable["Entry"], akin: Akin) -> list["Entry"]:
    """The entries without those of strangers, of rounded sums, and of what another entry says better."""
    own = [entry for entry in entries if entry.certain or akin(entry.respondent)]
    exact = [entry for entry in own if not any(is_rounded(entry, other) for other in own)]
    told = [with_rounded(entry, own) for entry in exact]
    return [entry for entry in told if not any(says_better(other, entry) for other in told)]


def with_rounded(entry: "Entry", entries: Sequence["Entry"]) -> "Entry":
    """An entry, told also by those who round its sum."""
    tellers = [entry.told_by, *(other.told_by for other in entries if is_rounded(other, entry))]
    certain = max(other.certain for other in entries if other is entry or is_rounded(other, entry))
    return replace(
        entry, told_by=tuple(dict.fromkeys(key for keys in tellers for key in keys)), certain=certain
    )


def is_rounded(rough: "Entry", exact: "Entry") -> bool:
    """Whether one entry has the other's sum with fewer digits: £7.5m for £7,552,800.

    A sum is rounded up, down or cut off, so that less than one of its last digit is missing.
    """
    if (rough.stage, rough.currency) != (exact.stage, exact.currency):
        return False
    one, other = Decimal(rough.amount).normalize(), Decimal(exact.amount).normalize()
    digits, more = (len(amount.as_tuple().digits) for amount in (one, other))
    unit = Decimal(10) ** int(one.as_tuple().exponent)
    return (
        digits <= ROUND < more
        and abs(one - other) < unit
        and min(one, other) >= Decimal(CLOSE) * max(one, other)
    )


def says_better(better: "Entry", entry: "Entry") -> bool:
    """Whether a sum is told at a stage that leaves the other nothing to say.

    It was threatened and then imposed, or a proposed sum was reduced to what was imposed.
    """
    same = (better.currency, float(better.amount)) == (entry.currency, float(entry.amount))
    return same and better.stage in STRONGER.get(entry.stage, ())
