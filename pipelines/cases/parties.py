"""Whom a document is about: the parties of its box, those of its text, or those of its title."""

import re
from collections.abc import Iterable
from typing import Any

from crawler.items import Document
from pipelines.cases.acts import ranked
from pipelines.entities import Register
from pipelines.grammar.names import hidden

Row = dict[str, Any]

OTHERS = re.compile(r"\b(?:data subject|complainant|claimant)\b", re.IGNORECASE)


def named(parties: str, register: Register) -> dict[str, str]:
    """The parties of a box, parted by `;`: entity id → name.  Who complains, or hides, is left out."""
    names = [
        re.sub(r"\s*\([^)]*\)", "", part).strip() for part in parties.split(";") if not OTHERS.search(part)
    ]
    return {entity.id: name for name in names if not hidden(name) for entity in register.all_of(name)}


def respondents(
    document: Document, parties: Iterable[str], mentions: list[Row], facts: dict[str, str], first: str
) -> tuple[str, ...]:
    """Who the matter is about, the main one first: those of the box, then those of the text after it.

    `first`: who was fined, which says more than the place in the text.
    """
    after = document.text.find("\n\n", len(document.title) + 2) if facts else 0
    acting = {row["entity"] for row in mentions if row["role"] == "authority"}
    found = [row for row in mentions if row["role"] in ("respondent", "processor") and row["start"] >= after]
    weights = ranked(document, found)
    ids = dict.fromkeys([*parties, *([first] if first in weights else []), *weights])
    return tuple(entity for entity in ids if entity not in acting)


def fined(acts: Row, register: Register) -> str:
    """Whom the first sum names that the authority itself imposed; empty for nobody known."""
    own = (row for row in acts["penalties"] if row["by"] in ("", acts["authority"]))
    first = next((row for row in own if row["stage"] == "imposed"), None)
    known = register.known(first["respondent"]) if first and first["respondent"] else None
    return known.id if known else ""


def titular(title: str, register: Register) -> tuple[str, ...]:
    """The registered organisations that are all of a title, or a side of "A v B"."""
    sides = re.split(r"\s+v\.?\s+", re.sub(r"\([^)]*\)| & Anor| and Others", "", title))
    known = [register.known(side.strip()) for side in sides]
    return tuple(entity.id for entity in known if entity)
