"""Who a phrase names as the speaker: "the UK's Information Commissioner, Elizabeth Denham"."""

import re
from typing import NamedTuple

from pipelines.lexicon.months import MONTHS
from pipelines.lexicon.penalty import NOBODY
from pipelines.lexicon.quote import ARTICLES, NOT_NAMES, OF_WORDS, OFFICE, PRONOUNS, TITLES

LONGEST = 70  # characters of a role
UPPER = "".join(chr(n) for n in range(0x250) if chr(n).isupper()) + "".join(
    chr(n) for n in range(0x386, 0x3AB) if chr(n).isupper()
)
CAPITAL = rf"[{UPPER}][\w’'.&-]*"
JOINED = r"(?:de|del|della|di|da|van|von|der|den|ter|la|le|dos|af|y|e|zu|al|bin)"
NAME = re.compile(rf"(?<!\w){CAPITAL}(?:[ ](?:{JOINED}[ ]){{0,2}}{CAPITAL}){{0,4}}")
OFFICE_WORD = re.compile(rf"\b(?:{OFFICE})\b", re.I)
TITLE = re.compile(rf"\b(?:{TITLES})\.?\s", re.I)
POSSESSIVE = re.compile(r"[’']s$")
OF = re.compile(rf"\b(?:{OF_WORDS})\s(?:{ARTICLES})?")
ARTICLE = re.compile(rf"^(?:(?:and|but|while|as)\s|{ARTICLES})+", re.I)


class Speaker(NamedTuple):
    """Who speaks; `pronoun` where the phrase only points back."""

    name: str = ""
    role: str = ""
    organisation: str = ""
    pronoun: bool = False


def speaker(phrase: str) -> Speaker:
    """Read a noun phrase as a speaker.

    >>> speaker("the UK's Information Commissioner, Elizabeth Denham")
    Speaker(name='Elizabeth Denham', role="UK's Information Commissioner", organisation='', pronoun=False)
    >>> speaker("a Facebook spokesperson")
    Speaker(name='', role='spokesperson', organisation='Facebook', pronoun=False)
    """
    parts = [part for raw in re.split(r"[,()–—]|\s-\s", phrase) if (part := ARTICLE.sub("", raw.strip()))]
    if len(parts) == 1 and parts[0].lower() in PRONOUNS:
        return Speaker(pronoun=True)
    role = next((part for part in parts if len(part) < LONGEST and OFFICE_WORD.search(part)), "")
    for part in parts:
        if part != role and (name := person(part)):
            return Speaker(name, role, organisation(role))
    return in_one(role) if role else Speaker(next(filter(None, map(body, parts)), ""))


def in_one(role: str) -> Speaker:
    """A role and a name in one part: "Information Commissioner Elizabeth Denham", "Facebook spokesperson"."""
    office = list(OFFICE_WORD.finditer(role))[-1]
    after = role[office.end() :].strip()
    if name := person(after):
        return Speaker(name, role[: office.end()], organisation(role[: office.end()]))
    return Speaker("", *split_role(role, office))


def split_role(role: str, office: re.Match[str]) -> tuple[str, str]:
    """A nameless role as office and organisation."""
    before = NAME.fullmatch(POSSESSIVE.sub("", role[: office.start()].strip()))
    if before and role[office.start()].islower():
        return role[office.start() :], before[0]
    return role, organisation(role)


def organisation(role: str) -> str:
    """The organisation that a role names: "director at noyb", "the ICO's deputy commissioner"."""
    names = [name for of in OF.finditer(role) if (name := NAME.match(role, of.end()))]
    if names:
        return names[-1][0]
    if owner := re.match(rf"({CAPITAL}(?: {CAPITAL})*)[’']s\s", role):
        return owner[1] if owner[1] not in {"UK", "US", "EU"} else ""
    return ""


def person(part: str) -> str:
    """The person's name that the part is, else empty: two to five capitalised words, or a title and one."""
    titled = TITLE.match(part)
    bare = part[titled.end() :] if titled else part
    name = NAME.fullmatch(bare.strip().rstrip("."))
    if not name or name[0].split()[0].lower() in NOT_NAMES:
        return ""
    few = 2 <= len(name[0].split()) <= 5 or titled or len(name[0].split()) == 1
    return name[0] if few else ""


def naming(words: str) -> str:
    """The name without what only begins a sentence: "If Facebook" is Facebook, "It" nobody."""
    first, _, rest = words.partition(" ")
    if re.split("['’]", first.lower())[0] in NOT_NAMES | PRONOUNS:
        return naming(rest) if rest else ""
    parts = POSSESSIVE.sub("", words.lower().rstrip(".,")).split()
    return "" if parts[0] in MONTHS or NOBODY.intersection(parts) else POSSESSIVE.sub("", words.rstrip(".,"))


def body(part: str) -> str:
    """The organisation that the part is: its last name-like words."""
    names = [bare for name in NAME.finditer(part) if (bare := naming(name[0]))]
    return POSSESSIVE.sub("", names[-1]) if names and len(part) < 60 else ""


def is_name(name: str, text: str) -> bool:
    """Whether the words are a name: a single word that the text also writes small is not."""
    return " " in name or name[1:] != name[1:].lower() or f" {name.lower()} " not in text
