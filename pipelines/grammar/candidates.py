"""Which candidates may be a party: no authority, law, number, natural person or headline's words."""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import lru_cache

from pipelines.annotation import Role
from pipelines.grammar.names import hidden, plain
from pipelines.grammar.proper import has_form
from pipelines.grammar.words import says
from pipelines.lexicon.party import GENERIC
from pipelines.reference import legal_forms, mentions

BODIES = re.compile(
    r"\b(?:association|foundation|union|council|center|centre|federation|society|group|league|committee|board|stichting"
    r"|verein|verband|asociación|associazione|fundación|zentrale|network|international|club)\b",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"(?:NIF|CIF|CVR|KVK|CUI|VAT)[ .:]{1,2}[A-Z]{0,3}\d+\w*"
    r"|[A-Z]{1,5}\d{0,4}(?:[-/]\d+)+(?:[-/]\w+)?(?: of\b.*)?"
)  # "Order P21-08 of the ..."
LAW = re.compile(r".*\b(?:Act|Directive|Regulation|Ordinance)")
HIS = re.compile(r",? and (?:his|her)\b|,? (?:sa|son|seine|ihre) (?:société|Firma)\b")
HONORIFICS = r"(?:Mr|Mrs|Ms|Dr|Prof|Professor|Herr|Frau|Sig|Señor|Señora|Monsieur|Madame)\.?"
HONOURED = re.compile(rf"\b{HONORIFICS} ((?:[\w.’'-]+ ?){{1,3}})")
SHORTEST = 6  # letters of an abbreviation
NEAR = 40  # characters between a name and the bracket with its abbreviation
SMALL_WORDS = 4  # letters of words that a headline writes small


@dataclass(frozen=True, slots=True)
class Found:
    """A name that may be a party's."""

    start: int
    end: int
    role: Role
    rule: str


def known(text: str, start: int, end: int) -> bool:
    """Whether a name is a company's for sure: by its legal form, or because we know it."""
    if has_form(text[start:end]):
        return True
    return any(m.start <= start < m.end for m in mentions(text).get("organisation", ()))


def is_common(name: str, text: str) -> bool:
    """Whether it is a legal form or number without a name, or a noun that the text also writes small."""
    words = [word for word in name.split() if not word.isdigit() and word.split("-")[0] not in legal_forms()]
    if len(words) != 1:
        return not words
    noun = words[0][:1].isupper() and words[0][1:].islower() and words[0].isalpha()
    return noun and says(text, words[0].lower())


def is_person(text: str, start: int, end: int) -> bool:
    """Whether it is a natural person's name: "Dr Alan Smith", or "Alan Smith and his company".

    >>> text = "Dr Alan Smith said so."
    >>> is_person(text, 3, 13)
    True
    """
    words = text[start:end].split()
    if len(words) not in (2, 3) or known(text, start, end):
        return False
    return bool(HIS.match(text, end)) or words[-1].strip(".,") in honoured(text)


@lru_cache(maxsize=16)
def honoured(text: str) -> frozenset[str]:
    """The words that follow an honorific in the text, up to the third."""
    return frozenset(word.strip(".,") for found in HONOURED.finditer(text) for word in found[1].split())


def only_headline(text: str, start: int, end: int) -> bool:
    """Whether the name only stands in a title that writes each word with a capital."""
    title, _, body = text.partition("\n\n")
    words = [word for word in re.findall(r"[^\W\d_]+", title) if len(word) > SMALL_WORDS]
    if end > len(title) or len(words) < SMALL_WORDS or not all(word[0].isupper() for word in words):
        return False
    whole = any(m.start <= start and end <= m.end for m in mentions(text).get("organisation", ()))
    return bool(body) and not whole and not has_form(text[start:end]) and text[start:end] not in body


def is_official(found: Found, text: str) -> bool:
    """Whether the name is, or ends in, that of an authority, a law or a country."""
    for kind in ("authority", "law", "country"):
        for mention in mentions(text).get(kind, ()):
            sure = kind == "authority" and not mention.names[0].unsure
            whole, partly = found.end <= mention.end, kind == "law" or sure
            if mention.start <= found.start < mention.end and (whole or partly):
                return True
            if sure and found.start <= mention.start and mention.end == found.end:
                return True
    return False


def acceptable(found: Found, text: str) -> bool:
    """Whether the name is no authority, law or country, hides nobody, and is no private complainant."""
    name = text[found.start : found.end]
    if hidden(name) or len(plain(name)) < 2 or set(plain(name).split()) <= GENERIC or is_common(name, text):
        return False
    if NUMBER.fullmatch(name) or LAW.fullmatch(name) or is_official(found, text):
        return False
    if is_person(text, found.start, found.end) or only_headline(text, found.start, found.end):
        return False
    return found.role != "complainant" or known(text, found.start, found.end) or bool(BODIES.search(name))


def is_short(text: str, found: Found, others: Iterable[Found]) -> bool:
    """Whether a name in capitals only shortens another party, or a noun: "customer service agent (“CSA”)"."""
    name = text[found.start : found.end]
    if not (name.isupper() and name.isalpha() and len(name) <= SHORTEST) or known(
        text, found.start, found.end
    ):
        return False
    opened = re.search(rf"\s?\((?:[^()]{{0,40}}\W)?{name}\b[^()\n]{{0,40}}\)", text)
    if not opened:
        return False
    initials = "".join(word[0] for word in text[max(0, opened.start() - 90) : opened.start()].split())
    if initials.endswith(name.lower()):
        return True
    told = (text[one.start : one.end] for one in others if one is not found)
    return any(
        text.rfind(other, max(0, opened.start() - len(other) - NEAR), opened.start()) >= 0 for other in told
    )


def is_inflected(name: str, others: Container[str]) -> bool:
    """Whether a name is another one in a German case: "Deutschen Telekom" beside "Deutsche Telekom"."""
    first, space, rest = name.partition(" ")
    return bool(space) and first.endswith(("en", "er", "em", "es")) and first[:-1] + space + rest in others
