"""Fines that one party gets in one breath: "€5,000 for this and €4,000 for that", "two fines of €50,000"."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from pipelines.addressees import named
from pipelines.fine import Fine
from pipelines.lexicon.money import COUNTS
from pipelines.lexicon.penalty import EACH, FINES, MORE, ON, RESPECTIVELY
from pipelines.lexicon.penalty import TOTAL as TOTAL_WORDS
from pipelines.speakers import NAME
from pipelines.words import folded

TOTAL, APART = re.compile(TOTAL_WORDS), re.compile(RESPECTIVELY)
TOGETHER = re.compile(
    rf"(?:\b(?:{MORE}|and|et|und|y|e|en|och|og|i|oraz)\b[^.\n]{{0,40}}|[,:]\s*|\n[-•*\s]*(?:and )?)\Z"
)
COUNT = {word: int(number) for number, names in COUNTS.items() for word in [number, *names.split()]}
WORD = r"(?:[^\W\d]\w*\s)"
OF = r"(?:of|de|di|da|van|von|in höhe von|je|à|på|po|a)\s"
TIMES = re.compile(
    rf"\b(?P<count>{'|'.join(sorted(COUNT, key=len, reverse=True))})\s{WORD}{{0,2}}?"
    rf"(?:(?:{FINES})\s{WORD}{{0,2}}?(?:{OF})?(?:jeweils |ieder )?|[x×]\s?)\Z"
)
AND = r"(?:and|et|und|y|e|en|och|og|i)"
BOTH = re.compile(
    rf"[^.;\n]{{0,30}}?\b(?:{ON})\s(?P<first>{NAME.pattern})\s{AND}\s(?P<second>{NAME.pattern})"
)

PAIR = re.compile(rf"(?P<first>{NAME.pattern})\s{AND}\s(?P<second>{NAME.pattern})\s(?:with\s)?\Z")
EVERY = re.compile(rf"\s(?:{EACH})")


def multiplied(text: str, found: Iterable[Fine]) -> Iterator[Fine]:
    """ "Two fines of 300,000 euros on A and B" is one for each of them; without names it is their total."""
    low = folded(text)
    for fine in found:
        if (pair := PAIR.search(text, max(0, fine.start - 90), fine.start)) and EVERY.match(low, fine.end):
            yield from (fine._replace(respondent=named(name)) for name in pair.groups())
            continue
        times = TIMES.search(low, max(0, fine.start - 60), fine.start)
        if not times or TOTAL.search(times[0]):
            yield fine
            continue
        count, names = COUNT[times["count"]], BOTH.match(text, fine.end, fine.end + 150)
        if names and count == 2:
            yield from (fine._replace(respondent=named(name)) for name in names.groups())
        else:
            yield fine._replace(start=times.start(), amount=fine.amount * count, rule=f"{count} times a sum")


def whole(text: str, found: list[Fine]) -> Iterator[Fine]:
    """Fines laid on one party in one breath, as their total: the one that is told, else the sum."""
    told = {(fine.amount, fine.currency) for fine in found}
    parts: set[Fine] = set()
    totals: list[tuple[Fine, set[Decimal]]] = []
    for group in groups(text, found):
        total = sum((fine.amount for fine in group), Decimal())
        head = next((fine for fine in group if is_total(text, fine, total, len(group))), None)
        parts |= {fine for fine in group if fine is not head}
        if not head and (total, group[0].currency) not in told:
            summed = group[0]._replace(end=group[-1].end, amount=total, rule="sum of parts")
            totals.append((summed, {fine.amount for fine in group}))
    split = {(part.amount, part.currency, part.respondent) for part in parts}
    largest = [one for one, some in totals if not any(some < others for _, others in totals)]
    kept = (fine for fine in found if (fine.amount, fine.currency, fine.respondent) not in split)
    yield from sorted([*kept, *largest])


def is_total(text: str, fine: Fine, total: Decimal, members: int) -> bool:
    """Whether the fine is the sum of the others in its group, or called the total, or split up by a colon."""
    low = folded(text)
    called = TOTAL.search(low, max(0, fine.start - 30), fine.start) or low[fine.end : fine.end + 1] == ":"
    return (members > 2 and fine.amount * 2 == total) or bool(called)


def groups(text: str, found: Iterable[Fine]) -> Iterator[list[Fine]]:
    """Runs of imposed fines in one sentence or list, in one currency, on one party or nobody by name."""
    run: list[Fine] = []
    for fine in found:
        if fine.stage != "imposed":
            continue
        if run and not joined(text, run[-1], fine):
            if len(run) > 1:
                yield run
            run = []
        run.append(fine)
    if len(run) > 1:
        yield run


def joined(text: str, fine: Fine, after: Fine) -> bool:
    """Whether the second fine comes on top of the first."""
    alike = (fine.group, fine.currency) == (after.group, after.currency)
    if not alike or after.respondent not in {"", fine.respondent}:
        return False
    low = folded(text)
    return bool(TOGETHER.search(low[fine.end : after.start])) and not APART.search(
        low, after.end, after.end + 60
    )
