"""Evidence marked in a text: spans may overlap, the words stay exactly as they are."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same facts; `starts` are the facts whose first words it holds."""

    text: str
    kinds: tuple[str, ...] = ()
    facts: tuple[int, ...] = ()
    starts: tuple[int, ...] = ()


def pieces(text: str, facts: list[dict[str, Any]], begin: int = 0, end: int | None = None) -> list[Piece]:
    """Cut `text[begin:end]` wherever a fact's evidence begins or ends.

    A fact is a dict with number, kind, start and end.

    >>> fine = {"number": 1, "kind": "penalty", "start": 3, "end": 8}
    >>> event = {"number": 2, "kind": "event", "start": 5, "end": 10}
    >>> for piece in pieces("We fined them.", [fine, event]):
    ...     print(repr(piece.text), piece.kinds, piece.starts)
    'We ' () ()
    'fi' ('penalty',) (1,)
    'ned' ('penalty', 'event') (2,)
    ' t' ('event',) ()
    'hem.' () ()
    """
    end = len(text) if end is None else end
    inside = [fact for fact in facts if fact["start"] < end and fact["end"] > begin]
    cuts = {begin, end}
    for fact in inside:
        cuts |= {max(begin, fact["start"]), min(end, fact["end"])}
    return [piece(text[left:right], left, inside) for left, right in pairwise(sorted(cuts))]


def piece(text: str, at: int, facts: list[dict[str, Any]]) -> Piece:
    here = [fact for fact in facts if fact["start"] <= at < fact["end"]]
    return Piece(
        text,
        tuple(dict.fromkeys(fact["kind"] for fact in here)),
        tuple(fact["number"] for fact in here),
        tuple(fact["number"] for fact in here if fact["start"] == at),
    )


def paragraphs(text: str, facts: list[dict[str, Any]], begin: int = 0) -> list[list[Piece]]:
    """The pieces of each paragraph from `begin` on; paragraphs are parted by a blank line.

    >>> [[piece.text for piece in paragraph] for paragraph in paragraphs("One.\\n\\nTwo.", [])]
    [['One.'], ['Two.']]
    """
    result, at = [], begin
    for paragraph in text[begin:].split("\n\n"):
        if paragraph.strip():
            result.append(pieces(text, facts, at, at + len(paragraph)))
        at += len(paragraph) + 2
    return result
