"""Names from the vocabularies that people edit, as SQL functions."""

import csv
import re
import sqlite3
from functools import cache
from pathlib import Path

from probewatch.words import label

SECTIONS = frozenset({"GB", "IE", "US", "CA", "AU", "NZ", "HK", "SG", "IN", "MT"})  # whose acts have sections
PARAGRAPHS = frozenset({"DE", "AT", "DK", "NO", "SE", "FI", "CZ", "SK", "EE", "HU"})
BY_ARTICLE = frozenset({"UK GDPR", "GG"})  # for all that
SHORT = {"Article": "Art.", "Section": "s.", "Regulation": "reg.", "§": "§"}

FOLDER = Path(__file__).resolve().parents[2] / "reference"


@cache
def names(vocabulary: str, column: str, key: str = "id") -> dict[str, str]:
    """A column of a vocabulary by id; `?` before a name marks it as ambiguous in running text."""
    file = FOLDER / f"{vocabulary}.csv"
    if not file.exists():
        return {}
    with file.open(encoding="utf-8", newline="") as lines:
        return {row[key]: row[column].lstrip("?") for row in csv.DictReader(lines)}


def topic_name(topic: str) -> str:
    """
    >>> topic_name("a-topic-of-no-list")
    'A topic of no list'
    """
    return names("topics", "name").get(topic) or label(topic)


def short_name(authority: str) -> str:
    """How people call an authority: ICO; empty where nobody says.

    >>> short_name("nobody")
    ''
    """
    return names("authorities", "short").get(authority, "")


def authority_name(authority: str) -> str:
    """An authority's name for readers of English; empty where it is none of ours.

    >>> authority_name("nobody")
    ''
    """
    return names("authorities", "name").get(authority, "")


def country_name(code: str) -> str:
    """
    >>> country_name("EU"), country_name("XX"), country_name("EU-XX")
    ('European Union', 'XX', 'European Union, XX')
    """
    known = {"EU": "European Union", "INT": "International"} | names("countries", "name", "code")
    country, _, part = code.partition("-")
    return known.get(code) or ", ".join(filter(None, [known.get(country, country), part]))


def language_name(code: str) -> str:
    """
    >>> language_name("pt-BR"), language_name("tlh")
    ('Portuguese', 'tlh')
    """
    return names("languages", "name", "code").get(code.partition("-")[0], code)


def law_name(law: str) -> str:
    """
    >>> law_name("GDPR"), law_name("A law of no list")
    ('General Data Protection Regulation', 'A law of no list')
    """
    return names("laws", "name").get(law) or law


def unit(law: str) -> str:
    """What the parts of a law are called where it is in force.

    >>> [unit(law) for law in ("GDPR", "DPA 1998", "PECR", "BDSG", "FTC Act", "UK GDPR")]
    ['Article', 'Section', 'Regulation', '§', 'Section', 'Article']
    """
    country = names("laws", "jurisdiction").get(law, "").partition("-")[0]
    if law in BY_ARTICLE:
        return "Article"
    if country in SECTIONS:
        return "Regulation" if "Regulations" in law_name(law) else "Section"
    return "§" if country in PARAGRAPHS else "Article"


def provision(article: str, law: str) -> str:
    """A part of a law as lawyers cite it; the stored number is in small letters.

    >>> provision("13(1)(c)", "GDPR"), provision("55a", "DPA 1998")
    ('Article 13(1)(c)', 'Section 55A')
    """
    called = unit(law)
    number = (
        article if called == "Article" else re.sub(r"(?<=\d)[a-z]+", lambda part: part[0].upper(), article)
    )
    return f"{called} {number}"


def cited(article: str, law: str) -> str:
    """
    >>> cited("13", "GDPR"), cited("55a", "DPA 1998")
    ('Art. 13', 's. 55A')
    """
    called, number = provision(article, law).split(" ", 1)
    return f"{SHORT[called]} {number}"


def install(connection: sqlite3.Connection) -> None:
    connection.create_function("topic_name", 1, topic_name, deterministic=True)
    connection.create_function("country_name", 1, country_name, deterministic=True)
    connection.create_function("language_name", 1, language_name, deterministic=True)
    connection.create_function("provision", 2, provision, deterministic=True)
    connection.create_function("short_name", 1, short_name, deterministic=True)


FILTERS = {
    "topic": topic_name,
    "country": country_name,
    "language": language_name,
    "law": law_name,
    "authority": authority_name,
    "provision": provision,
    "cited": cited,
}
