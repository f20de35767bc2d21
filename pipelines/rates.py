"""What a sum was worth in euros: monthly means of the European Central Bank's reference rates.

`data/reference/rates.csv` holds a row a month and a column a currency, in units per euro.
"""

import csv
from functools import cache
from pathlib import Path

RATES = Path(__file__).parent.parent / "data" / "reference" / "rates.csv"
STALE = 3  # months for which the newest rate serves


def rate(currency: str, date: str) -> float | None:
    """How many euros one unit was worth in the month of an ISO date; None where no rate is known.

    >>> round(rate("SEK", "2020-03-11"), 4), rate("SEK", "1980-01-01"), rate("EUR", "")
    (0.092, None, 1.0)
    """
    if currency == "EUR":
        return 1.0
    months = table().get(currency, {})
    month = date[:7] if len(date) >= 7 else f"{date[:4]}-07"
    while months and month > max(months) and since(max(months), month) <= STALE:
        month = max(months)
    return 1 / months[month] if month in months else None


def since(earlier: str, later: str) -> int:
    """Months from one to the other."""
    return (int(later[:4]) - int(earlier[:4])) * 12 + int(later[5:7]) - int(earlier[5:7])


@cache
def table() -> dict[str, dict[str, float]]:
    """Units per euro, by currency and month."""
    with RATES.open(newline="") as file:
        rows = list(csv.DictReader(file))
    currencies = [name for name in rows[0] if name != "month"]
    return {name: {row["month"]: float(row[name]) for row in rows if row[name]} for name in currencies}
