"""Sums of money in running text: amount, currency and place."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from pipelines.grammar.words import folded, occurrences
from pipelines.lexicon.money import CROWNS, CURRENCIES, DOLLARS, MULTIPLIERS, NUMERALS


class Sum(NamedTuple):
    """`text[start:end]` is a sum of `amount` units of `currency` (ISO 4217)."""

    start: int
    end: int
    amount: Decimal
    currency: str


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {word: code for code, words in table.items() for word in words.split()}


def _either(words: object) -> str:
    assert isinstance(words, (dict, list, tuple, set, frozenset))
    ordered = sorted(words, key=lambda word: (word[0], -len(word)))
    groups = ("|".join(map(re.escape, same)) for _, same in groupby(ordered, key=itemgetter(0)))
    return "|".join(f"(?:{group})" for group in groups)


CODES = _by_word(CURRENCIES)
FACTORS = {word: factor for factor, words in MULTIPLIERS.items() for word in words.split()}
GROUPED = r"\d{1,3}(?:(?P<mark>[.,' ])\d{3})(?:(?P=mark)\d{3})*(?!\d)(?:[.,]\d{1,2}(?!\d))?"
BROKEN = (
    r"\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{1,2})?(?!\d)"  # two marks in one number, as in 45,000,00 or 1.500,000
)
NUMBER = re.compile(rf"{GROUPED}|{BROKEN}|\d+(?:[.,]\d+)?")
NATION = (
    "(?:swedish|norwegian|danish|icelandic|czech|swiss|polish|hungarian|romanian|us|svenska|norske|danske)"
)
TIMES = rf"(?:[\s-]{{0,2}}(?P<times>{_either(FACTORS)})(?!\w))?"
AFTER = re.compile(
    rf"{TIMES}(?:\s*,-+|\.-)?\s?(?:(?:d'|de |di |of |{NATION}\s)\s?)?(?P<code>{_either(CODES)})(?![\w])"
)
AFTER_TIMES = re.compile(rf"{TIMES}(?:,-+)?")
BEFORE = re.compile(rf"(?<![\w$])\[?(?P<code>{_either(CODES)})(?:\]:?|\.)?\s?\Z")
DIGITS = re.compile(r"[0-9](?:[0-9.,]*[0-9])?")
WORDED = re.compile(
    rf"\b(?P<number>{_either(NUMERALS)})[\s-](?P<times>{_either([w for w in FACTORS if len(w) > 5])})\s"
    rf"(?:d'|de |di |of )?(?P<code>{_either(CODES)})(?!\w)"
)
NO_CODE = frozenset("(/-'\n+#")  # right before a number these leave no room for a currency
COMPOUND = re.compile(
    r"\b(?P<millions>[0-9]{1,3}) (?:milion[ei]|mill[oó]n(?:es)?|millions?) (?:e|y|et) "
    r"(?P<thousands>[0-9]{1,3}) ?mil(?:a|le)? "
    rf"(?:d'|de |di )?(?P<code>{_either(CODES)})(?!\w)"
)
WINDOW = 14  # characters before a number that a currency may take


@lru_cache(maxsize=16)
def sums(text: str, language: str = "", country: str = "") -> tuple[Sum, ...]:
    """The sums, in order.  `kr` counts only where the language or the country tells whose it is.

    >>> [(str(s.amount), s.currency) for s in sums("€1.2bn, 35,3 Mio. €, EUR 1.500.000, £500k, 20 kr")]
    [('1200000000', 'EUR'), ('35300000', 'EUR'), ('1500000', 'EUR'), ('500000', 'GBP')]
    """
    low = folded(text)
    words = list(worded(low))
    digits = (one for one in numbered(low, language) if not any(w.start <= one.start < w.end for w in words))
    found = sorted([*digits, *words])
    placed = (one._replace(currency=currency(one.currency, language, country)) for one in found)
    return tuple(one for one in placed if one.currency not in {"KR"})


def numbered(low: str, language: str) -> Iterator[Sum]:
    """Sums written in digits: each number that a currency stands beside."""
    end = 0
    for digits in DIGITS.finditer(low):
        if digits.start() >= end and (found := number_at(low, digits.start(), language)):
            yield found
            end = found.end


def number_at(low: str, start: int, language: str) -> Sum | None:
    """The sum whose number starts here, if a currency stands before or after it."""
    number = NUMBER.match(low, start)
    assert number
    before = (
        BEFORE.search(low, max(0, start - WINDOW), start) if low[start - 1 : start] not in NO_CODE else None
    )
    after = AFTER.match(low, number.end())
    if before and (not after or low[before.start()] in "[€£$₹¥₩₺" or before["code"].isalpha()):
        after = AFTER_TIMES.match(low, number.end())
        start, code = before.start(), before["code"]
    elif after:
        code = after["code"]
    else:
        return None
    assert after
    times = after["times"]
    amount = value(number[0], times or "", language) * (FACTORS[times] if times else 1)
    return Sum(start, after.end(), plain(amount), CODES[code])


def worded(low: str) -> Iterator[Sum]:
    """Sums written in words: "one million euros", "27 milioni e 800 mila euro"."""
    for found in COMPOUND.finditer(low) if " mil" in low else ():
        amount = Decimal(found["millions"]) * 1_000_000 + Decimal(found["thousands"]) * 1_000
        yield Sum(found.start(), found.end(), plain(amount), CODES[found["code"]])
    for stem in ("milli", "milj", "milij", "милион"):
        for place in occurrences(low, stem):
            if words := WORDED.search(low, max(0, place - WINDOW), place + 3 * WINDOW):
                amount = Decimal(NUMERALS[words["number"]]) * FACTORS[words["times"]]
                yield Sum(words.start(), words.end(), plain(amount), CODES[words["code"]])


def currency(code: str, language: str, country: str) -> str:
    """The ISO code of a currency that several countries write alike."""
    if code == "KR":
        return CROWNS.get(language[:2].lower()) or CROWNS.get(country.lower(), code)
    return DOLLARS.get(country, "USD") if code == "DOLLAR" else code


def value(written: str, times: str, language: str) -> Decimal:
    """The number that the digits mean; three last digits are thousands before no million.

    >>> [str(value(*w, "")) for w in [("1.5", ""), ("1.225", "billion"), ("45,000,00", ""), ("35,3", "mio")]]
    ['1.5', '1.225', '45000.00', '35.3']
    """
    groups = re.split(r"[.,' ]", written)
    if len(groups) == 1:
        return Decimal(written)
    few = (
        len(groups) == 2 and len(groups[1]) == 3 and bool(times) and not ("," in written and language == "en")
    )
    if few or len(groups[-1]) != 3:
        return Decimal("".join(groups[:-1]) + "." + groups[-1])
    return Decimal("".join(groups))


def plain(amount: Decimal) -> Decimal:
    """The amount without an exponent and without zeros behind its point."""
    whole = amount.to_integral_value()
    return whole if whole == amount else amount.normalize()
