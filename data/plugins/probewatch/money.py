"""How sums read on a page: as they were imposed, and about what they are in euro."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}


def money(amount: str | float | None, currency: str = "EUR") -> str:
    """A sum as a reader expects it; large ones in millions.

    >>> money("225000000", "EUR"), money("183390000", "GBP"), money("20000.50", "PLN"), money(None)
    ('€225 million', '£183.39 million', 'PLN 20,000.50', '')
    """
    if amount is None or amount == "":
        return ""
    number, sign = Decimal(str(amount)), SIGNS.get(currency, currency + " ")
    for unit, size in (("billion", 10**9), ("million", 10**6)):
        if number >= size:
            return f"{sign}{trimmed(number / size)} {unit}"
    return sign + (f"{number:,.0f}" if number == int(number) else f"{number:,.2f}")


def roughly(euro: float | None) -> str:
    """A sum that was converted: three digits of it mean something.

    >>> roughly(404764.66), roughly(3256110.2), roughly(999.4), roughly(None)
    ('€405,000', '€3.26 million', '€999', '')
    """
    return "" if euro is None else money(int(float(f"{euro:.3g}")))


def converted(euro: float | None, currency: str) -> str:
    """What a sum in another currency is in euro, about; said where no rate is known.

    >>> converted(404764.66, "GBP"), converted(225000000.0, "EUR"), converted(None, "COP")
    ('about €405,000', '', 'no euro rate')
    """
    if currency == "EUR":
        return ""
    return "no euro rate" if euro is None else f"about {roughly(euro)}"


def compact(euro: float) -> str:
    """A sum that fits over a bar.

    >>> compact(3079000000.0), compact(670000000.0), compact(450000.0), compact(0)
    ('€3.1bn', '€670m', '€450k', '€0')
    """
    for unit, size in (("bn", 10**9), ("m", 10**6), ("k", 10**3)):
        if euro >= size:
            digits = 0 if euro >= 10 * size else 1
            return f"€{euro / size:.{digits}f}".removesuffix(".0") + unit
    return f"€{euro:.0f}"


def trimmed(number: Decimal) -> str:
    """
    >>> trimmed(Decimal("225")), trimmed(Decimal("5.5")), trimmed(Decimal("183.391"))
    ('225', '5.5', '183.39')
    """
    return f"{number:,.2f}".rstrip("0").rstrip(".")


def total(written: str) -> str:
    """
    >>> total("225000000 EUR")
    '€225 million'
    """
    return money(*written.split(" ", 1))


FILTERS: dict[str, Callable[..., Any]] = {
    "money": money,
    "roughly": roughly,
    "converted": converted,
    "compact": compact,
    "sum": total,
}
