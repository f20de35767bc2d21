"""Sums that were threatened, proposed, imposed, reduced, annulled or paid as a penalty."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from crawler.items import Document
from pipelines.annotation import Penalty, PenaltyStage
from pipelines.lexicon import penalty as words
from pipelines.money import Sum, sums
from pipelines.words import folded, sentence_at

FINE = re.compile("|".join(words.FINE.values()))
OTHER_BEFORE = re.compile(
    rf"(?:{'|'.join(words.OTHER_BEFORE.values())})(?!\w)[^.;:\w]*(?:[\w%'-]+[^.;:\w]+){{0,3}}\Z"
)
OTHER_AFTER = re.compile(rf"[\s)]*(?:{'|'.join(words.OTHER_AFTER.values())})")
BOUND = re.compile(rf"\b(?:{words.BOUND})\W*\Z")
ABOUT = re.compile(rf"(?:\b(?:{words.ABOUT})|[(/=≈~])\W*\Z")
MARKS = {stage: re.compile(pattern) for stage, pattern in words.STAGES.items()}
NONE, PAST, TOTAL, EACH = map(re.compile, (words.NONE, words.PAST, words.TOTAL, words.EACH))
BY = re.compile(r"\b(?:by|of|de|um|van|o|med|del|di)\s*\Z")
TO = re.compile(r"(?:\bto|\bof|à|auf|zu|\ba|tot|naar|till?|do|la|σε|ra|re|na)\W+(?:[\w']+\W+){0,3}\Z")
FROM = re.compile(r"(?:\bfrom|\bde|\bvon|\bda|\bvan|\bz|\bfra|\bfrån|από)\W*\Z")
NEAR = 160  # characters between the name of a fine and its sum
BOX = re.compile(rf"^(?P<label>{words.LABEL}[^:\n]{{0,20}}):[ ]*(?P<number>\d[\d.,' ]*)\s*$", re.MULTILINE)


class Context(NamedTuple):
    """A sum and the words of its sentence on either side, folded."""

    sum: Sum
    before: str
    after: str


def penalty(document: Document) -> Iterator[Penalty]:
    """Yield each sum that the document says was threatened, proposed, imposed, reduced, annulled or paid.

    >>> from crawler.items import Document
    >>> text = "The ICO fined Acme £7.5 million. It earns £9m."
    >>> [(p.stage, p.amount) for p in penalty(Document("uk_ico", "", "", text))]
    [('imposed', '7500000')]
    """
    text = document.text
    found = [one for one in (judged(text, s) for s in sums(text, document.language)) if one]
    yield from found


def judged(text: str, one: Sum) -> Penalty | None:
    """The penalty that a sum is, or None where it is something else."""
    context = around(text, one)
    stage = stage_of(context)
    if not stage:
        return None
    return Penalty(
        start=one.start,
        end=one.end,
        rule=f"{stage} sum",
        amount=f"{one.amount:f}",
        currency=one.currency,
        stage=stage,
    )


def around(text: str, one: Sum) -> Context:
    """The sum with its sentence."""
    low, span = folded(text), sentence_at(text, one.start)
    return Context(one, low[span.start : one.start], low[one.end : max(span.end, one.end)])


def stage_of(context: Context) -> PenaltyStage | None:
    """What became of the sum as a penalty; None where it is no penalty."""
    before, after = context.before, context.after
    if OTHER_BEFORE.search(before[-70:]) or OTHER_AFTER.match(after):
        return None
    named = nearest(before, after)
    if not named or NONE.search(before[-NEAR:]):
        return None
    if BOUND.search(before):
        return "threatened" if MARKS["threatened"].search(before) else None
    return verb_of(before)


def nearest(before: str, after: str) -> bool:
    """Whether the name of a fine stands near enough to the sum."""
    return bool(FINE.search(before[-NEAR:]) or FINE.search(after[:60]))


def verb_of(before: str) -> PenaltyStage:
    """The stage that the words around the sum tell."""
    near = before[-NEAR:]
    if MARKS["annulled"].search(near):
        return "annulled"
    if (cut := MARKS["reduced"].search(near)) and TO.search(near[cut.end() :]) and not FROM.search(near):
        return "reduced"
    if MARKS["threatened"].search(near):
        return "threatened"
    if MARKS["proposed"].search(near):
        return "proposed"
    return "imposed"
