"""How well a reading agrees with what people said of the page."""

import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Runs of four words."""
    words = re.findall(r"\w+", text or "")
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3))) if words else Counter()


def body(pairs: Iterable[tuple[str, str]]) -> float:
    """F1 of the mean precision and the mean recall over runs of four words; pairs are (true, said)."""
    precisions, recalls = [], []
    for true, said in pairs:
        expected, found = shingles(true), shingles(said)
        shared = (expected & found).total()
        precisions += [shared / found.total()] if found else []
        recalls += [shared / expected.total()] if expected else []
    return f1(statistics.mean(precisions or [0.0]), statistics.mean(recalls or [0.0]))


def titles(pairs: Iterable[tuple[str, str]]) -> float:
    """Share of titles that are equal, apart from case and punctuation."""
    return statistics.mean(plain(true) == plain(said) for true, said in pairs if true)


def authors(pairs: Iterable[tuple[list[str], list[str]]]) -> float:
    """F1 over all names."""
    shared = said = true = 0
    for expected, found in ((names(e), names(f)) for e, f in pairs):
        if expected:
            shared, said, true = shared + len(expected & found), said + len(found), true + len(expected)
    return f1(shared / said if said else 0.0, shared / true)


def dates(pairs: Iterable[tuple[str, str | None]]) -> tuple[float, float]:
    """Shares of days that are right and that are wrong; the rest is absent."""
    known = [(days(true), days(said) if said else set()) for true, said in pairs if true]
    right = sum(bool(true & said) for true, said in known)
    wrong = sum(bool(said) and not true & said for true, said in known)
    return right / len(known), wrong / len(known)


def days(written: str) -> set[str]:
    """The day as written, and as in UTC where a zone is given."""
    try:
        moment = datetime.fromisoformat(written.strip().replace("Z", "+00:00"))
    except ValueError:
        return {written[:10]}
    return {moment.date().isoformat()} | (
        {moment.astimezone(UTC).date().isoformat()} if moment.tzinfo else set()
    )


def names(listed: list[str] | None) -> set[str]:
    """Names, to compare."""
    return {plain(name) for name in listed or []} - {""}


def plain(text: str | None) -> str:
    """Words only, in one case."""
    return " ".join(re.sub(r"[^\w]+", " ", unicodedata.normalize("NFKC", text or "").casefold()).split())


def f1(precision: float, recall: float) -> float:
    """Their harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
