"""Sums of money in running text: amount, currency and place."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple, TypeVar

from pipelines.grammar.eastern import eastern
from pipelines.grammar.numerals import numerals
from pipelines.grammar.words import folded
from pipelines.lexicon import money as words
from pipelines.vocabulary import forms


class Sum(NamedTuple):
    """`text[start:end]` is a sum of `amount` units of `currency` (ISO 4217)."""

    start: int
    end: int
    amount: Decimal
    currency: str


T = TypeVar("T")


def _by_word(table: Mapping[T, str]) -> dict[str, T]:
    return {word: key for key, words in table.items() for word in words.split()}


def _either(words: Iterable[str]) -> str:
    ordered = sorted(words, key=lambda word: (word[0], -len(word)))
    groups = ("|".join(map(re.escape, same)) for _, same in groupby(ordered, key=itemgetter(0)))
    return "|".join(f"(?:{group})" for group in groups)


CODES, FACTORS = _by_word(words.CURRENCIES), _by_word(words.MULTIPLIERS)
NATIONS = {form: code for code, names in words.NATIONS.items() for n in names.split("|") for form in forms(n)}
GROUPED = r"\d{1,3}(?:(?P<mark>[.,' ])\d{3})(?:(?P=mark)\d{3})*(?!\d)(?:[.,]\d{1,2}(?!\d))?"
BROKEN = (
    r"\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{1,2})?(?!\d)"  # two marks in one number, as in 45,000,00 or 1.500,000
)
INDIAN = r"\d{1,2}(?:,\d\d)+,\d{3}(?![\d,])"
NUMBER = re.compile(rf"{INDIAN}|{GROUPED}|{BROKEN}|\d+(?:[.,]\d+)?")
CODE = _either(CODES)
PREFIX = rf"(?:(?P<prefix>[mkt])(?=(?:{words.PREFIXED})(?!\w)))?"
NATION = _either(NATIONS)
TIMES = rf"(?:[\s-]{{0,2}}(?P<times>{_either(FACTORS)})(?:(?!\w)|(?=(?:{words.PREFIXED})(?!\w))))?"
UNIT = (
    rf"(?:\s|-(?=[^\W\d]))?(?:(?:d'|de |di |of )\s?)?(?:(?P<nation>{NATION})\s)?"
    rf"{PREFIX}(?P<code>{CODE})(?!\w)"
    rf"(?:\s(?P<whose>{NATION})(?!\w))?(?:\s?\((?P<again>{CODE})\))?"
)
GLOSS = r"(?:\s?\([^()\d]{3,80}\)|\))?"  # "10,000 (ten thousand) euros", "ten thousand (10,000) euros"
AFTER = re.compile(rf"{TIMES}(?:\s*[.,]?-+|\.-)?{GLOSS}{UNIT}")
AFTER_TIMES = re.compile(rf"{TIMES}(?:[.,]?-+)?")
MORE = re.compile(
    rf"\d[\d.,]*\s?(?P<times>{_either(FACTORS)})\s(?:(?:e|y|et|and|und|i|a|og|och)\s)?"
    rf"(?P<number>\d{{1,3}})\s?(?P<less>{_either(FACTORS)})(?=\s){UNIT}"
)
BEFORE = re.compile(rf"(?<![\w$])\[?{PREFIX}(?P<code>{CODE})(?:\]:?|\.)?\s?[€£$¥₹]?\s?\Z")
LABEL = re.compile(  # "Fine (EUR million): 1.2", "Geldbuße in Tsd. Euro: 150"
    rf"(?:\(|\b(?:in|en|i|w|em)\s){{1,2}}(?:(?P<first>{_either(FACTORS)})\s(?:de\s|di\s|of\s)?)?"
    rf"(?P<code>{CODE})(?:\s(?P<times>{_either(FACTORS)}))?\)?:\s\Z"
)
LETTER = re.compile(rf"(?<![\w.])(?P<code>[{''.join(words.LETTERS)}])\Z")
WORDED = re.compile(rf"{UNIT}")
DIGITS = re.compile(r"[0-9](?:[0-9.,]*[0-9])?")
NO_CODE = frozenset("(/-'\n+#")  # right before a number these leave no room for a currency
AGAIN = re.compile(r"\s?(?:\(|/|, )[^()\d]{0,30}\Z")
WINDOW = 14  # characters before a number that a currency may take


@lru_cache(maxsize=16)
def sums(text: str, language: str = "", country: str = "") -> tuple[Sum, ...]:
    """The sums, in order.  `kr` counts only where the language or the country tells which it is.

    >>> [(str(s.amount), s.currency) for s in sums("€1.2bn, 35,3 Mio. €, EUR 1.500.000, £500k, 20 kr")]
    [('1200000000', 'EUR'), ('35300000', 'EUR'), ('1500000', 'EUR'), ('500000', 'GBP')]
    """
    low = folded(text)
    worded = list(in_words(low))
    digits = (one for one in numbered(low, language) if not any(w.start <= one.start < w.end for w in worded))
    found = sorted(
        [*digits, *worded, *(Sum(*one)._replace(amount=plain(one.amount)) for one in eastern(low))]
    )
    placed = (one._replace(currency=currency(one.currency, language, country)) for one in found)
    return tuple(once(text, (one for one in placed if one.currency not in words.SHARED)))


def once(text: str, found: Iterable[Sum]) -> Iterator[Sum]:
    """The sums, each that is told in digits and in words beside as one: "ten thousand euros (€10,000)"."""
    last: Sum | None = None
    for one in found:
        if last and last[2:] == one[2:] and AGAIN.fullmatch(text, last.end, one.start):
            bracketed = "(" in text[last.end : one.start] and text.startswith(")", one.end)
            last = last._replace(end=one.end + bracketed)
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


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
    before = code_before(low, start)
    after = AFTER.match(low, number.end())
    if not before and not after:
        return counted(low, number, language) or labelled(low, number, language)
    if before and not (after and prevails(after, before)):
        times = AFTER_TIMES.match(low, number.end())
        assert times
        end = after.end() if after and unit(after) == unit(before) else times.end()
        return scaled(
            Sum(before.start(), end, value(number[0], times["times"] or "", language), unit(before)),
            times,
            before,
        )
    assert after
    found = Sum(start, after.end(), value(number[0], after["times"] or "", language), unit(after))
    return scaled(found._replace(start=before.start() if before else start), after, after)


def code_before(low: str, start: int) -> re.Match[str] | None:
    """The currency before the number that starts here."""
    bare = low[start - 1 : start] in NO_CODE
    return None if bare else BEFORE.search(low, max(0, start - WINDOW), start)


def prevails(after: re.Match[str], before: re.Match[str]) -> bool:
    """Whether of two currencies beside a number the one after it is meant: "$5 million Canadian"."""
    signs = before["code"].isalpha() or before[0][0] in "[€£$₹¥₩₺₦₱"
    return not signs or (CODES[before["code"]] in words.SHARED and unit(after) not in words.SHARED)


def unit(found: re.Match[str]) -> str:
    """The currency that the words beside a number name, with the country it belongs to."""
    code = CODES[found["code"]]
    named = found.groupdict()
    nation = named.get("nation") or named.get("whose")
    return NATIONS[nation] if nation and code in {*words.SHARED, NATIONS[nation]} else code


def scaled(one: Sum, times: re.Match[str], code: re.Match[str]) -> Sum:
    """The sum with its millions."""
    factor = FACTORS[times["times"]] if times["times"] else 1
    return one._replace(amount=plain(one.amount * factor * words.THOUSANDS.get(code["prefix"] or "", 1)))


def counted(low: str, number: re.Match[str], language: str) -> Sum | None:
    """The sum whose millions or thousands stand between the number and the currency, or in its stead."""
    times = AFTER_TIMES.match(low, number.end())
    if not times or not times["times"]:
        return None
    return more(low, number.start(), language) or lettered(low, number, times, language)


def more(low: str, start: int, language: str) -> Sum | None:
    """The sum whose millions and thousands are told apart: "27 milioni e 800 mila euro"."""
    found = MORE.match(low, start)
    if not found:
        return None
    number = NUMBER.match(low, start)
    assert number
    amount = value(number[0], found["times"], language) * FACTORS[found["times"]]
    return Sum(start, found.end(), plain(amount + int(found["number"]) * FACTORS[found["less"]]), unit(found))


def lettered(low: str, number: re.Match[str], times: re.Match[str], language: str) -> Sum | None:
    """The sum before which one letter stands for its currency: "R5 million"."""
    start = number.start()
    before = LETTER.match(low, max(0, start - 1), start)
    if not before:
        return None
    amount = value(number[0], times["times"], language) * FACTORS[times["times"]]
    return Sum(before.start(), times.end(), plain(amount), words.LETTERS[before["code"]])


def labelled(low: str, number: re.Match[str], language: str) -> Sum | None:
    """The sum whose label tells its currency: "Fine (EUR): 150,000"."""
    start = number.start()
    colon = low[start - 2 : start] == ": "
    label = LABEL.search(low, max(0, start - 3 * WINDOW), start) if colon else None
    if not label:
        return None
    times = label["first"] or label["times"] or ""
    amount = value(number[0], times, language) * FACTORS.get(times, 1)
    return Sum(label.start(), number.end(), plain(amount), CODES[label["code"]])


def in_words(low: str) -> Iterator[Sum]:
    """Sums written in words: "one million euros", "zehntausend Euro"."""
    for said in numerals(low):
        if found := WORDED.match(low, said.end):
            yield Sum(said.start, found.end(), plain(Decimal(str(said.value))), unit(found))


def currency(code: str, language: str, country: str) -> str:
    """The ISO code of a currency that several countries write alike."""
    match code:
        case "KR":
            return words.CROWNS.get(language[:2].lower()) or words.CROWNS.get(country.lower(), code)
        case "DOLLAR":
            return words.DOLLARS.get(country, "USD")
        case "PESO":
            return words.DOLLARS.get(country, code)
        case "YEN OR YUAN":
            return "CNY" if country == "CN" else "JPY"
    return code


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
