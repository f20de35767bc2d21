"""Whether a new wording touches what matters: a number, a name, a date or a legal article."""

import hashlib
import re
from collections import defaultdict

from crawler.items import Document

MONTHS = (
    r"(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|maj|mei|jun|juin|jul|juil|aug|aoû|ago|sep|oct|okt|ott|nov|dec|dez|déc|dic|"
    r"gen|ene|mag|giu|lug|set|out)\w*\.?"
)
TOKEN = re.compile(
    rf"""
    (?P<article>(?:\bart(?:icles?|ikel|ículos?|icol[oi]|\.)|§§?|\bsections?)\s*\d+[a-z]?(?:\s?\(\w{{1,3}}\)|\.\d+)*)
  | (?P<date>\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b
      |\b\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s(?:de\s|d')?{MONTHS}(?:\s(?:de\s)?\d{{4}})?|\b{MONTHS}\s\d{{1,2}}(?:,?\s\d{{4}})?\b)
  | (?P<number>\d+(?:[.,]\d+)*)
  | (?P<name>(?<=[\w,;:)\]]\s)\w+|\b(?-i:[A-Z]{{2,}})\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)


def flags(before: str, after: str) -> tuple[str, ...]:
    """Name the kinds of facts that stand in only one of two wordings.

    >>> flags("Yesterday the ICO fined Acme £5.", "The ICO fined Acme £6.")
    ('number',)
    """
    old, new = facts(before), facts(after)
    return tuple(kind for kind in ("number", "name", "date", "article") if old[kind] != new[kind])


def facts(text: str) -> defaultdict[str, set[str]]:
    """The numbers, names, dates and articles of a text; a name has a capital inside a sentence."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for match in TOKEN.finditer(text):
        kind, words = str(match.lastgroup), " ".join(match[0].split())
        if kind != "name":
            found[kind].add(words.casefold())
        elif words[0].isupper():
            found[kind].add(words)
    return found


def alike(before: str, after: str) -> bool:
    """Whether two wordings are of one page: at least half of their different words stand in both.

    >>> alike("The ICO fined Acme yesterday.", "The ICO fined Acme.")
    True
    >>> alike("The ICO fined Acme.", "The ICO: all the latest news")
    False
    """
    old, new = (set(re.findall(r"\w+", text.casefold())) for text in (before, after))
    return 2 * len(old & new) >= len(old | new)


def digest(document: Document) -> str:
    """SHA-256 of title and body: two captures with one digest have one wording."""
    return hashlib.sha256(document.text.encode("utf-8", "replace")).hexdigest()
