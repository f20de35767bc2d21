"""Sums as Korean, Japanese and Chinese write them, by powers of ten thousand: "67억 9,800만 원"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from math import prod
from typing import NamedTuple

from pipelines.lexicon.money import EASTERN, POWERS


class Written(NamedTuple):
    """`text[start:end]` is so much of a currency."""

    start: int
    end: int
    amount: Decimal
    currency: str


UNITS = "".join(POWERS)
PAIR = re.compile(rf"(?P<number>\d[\d,.]*)\s?(?P<units>[{UNITS}]{{0,2}})\s?")
CODE = "|".join(sorted(EASTERN, key=len, reverse=True))
SUM = re.compile(rf"(?:\d[\d,.]*\s?[{UNITS}]{{1,2}}\s?){{0,3}}(?:\d[\d,.]*\s?)?(?P<code>{CODE})")
DIGIT, SCRIPT = re.compile(r"(?<![\d.,])\d"), re.compile("[\u3040-\ud7a3]")
ELSEWHERE = re.compile(r"(?:台幣|台币|NT)\s?\Z", re.IGNORECASE)


def eastern(text: str) -> Iterator[Written]:
    """The sums, in order.

    >>> [(f"{s.amount:.0f}", s.currency) for s in eastern("67억 9,800만 원; 1億5000万円; 80.26亿元; 5천만원")]
    [('6798000000', 'KRW'), ('150000000', 'JPY'), ('8026000000', 'CNY'), ('50000000', 'KRW')]
    """
    end = 0
    for digit in DIGIT.finditer(text) if SCRIPT.search(text) else ():
        found = SUM.match(text, digit.start()) if digit.start() >= end else None
        if found and not ELSEWHERE.search(text, max(0, found.start() - 4), found.start()):
            end = found.end()
            yield Written(found.start(), end, amount(found[0]), EASTERN[found["code"]])


def amount(written: str) -> Decimal:
    """What the digits and their powers of ten come to."""
    return sum(
        (
            Decimal(pair["number"].replace(",", "").rstrip("."))
            * prod(POWERS[unit] for unit in pair["units"])
            for pair in PAIR.finditer(written)
        ),
        Decimal(),
    )
