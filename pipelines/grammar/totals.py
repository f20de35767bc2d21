"""Fines that one party gets in one breath: "€5,000 for this and €4,000 for that", "two fines of €50,000"."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from pipelines.grammar.addressees import named
from pipelines.grammar.fine import Fine
from pipelines.grammar.speakers import NAME
from pipelines.grammar.words import folded
from pipelines.lexicon.money import COUNTS
from pipelines.lexicon.penalty import EACH, FINES, MORE, ON, RESPECTIVELY
from pipelines.lexicon.penalty import TOTAL as TOTAL_WORDS

MOST, LONGEST_RUN = 30, 8  # fines of a text, and parts of one, that are set against each other
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
COUNTS_OF = "|".join(sorted(COUNT, key=len, reverse=True))
SHARED = re.compile(
    rf"\b(?P<count>{COUNTS_OF})\s[^.;:\n]{{1,120}}?\b(?:{EACH})\s(?:{OF}|con\s|with\s|mit\s)?\Z"
    rf"|\b(?:{EACH})\s(?:of|de|des|der|delle|van)\s(?:\w+\s)?(?P<of>{COUNTS_OF})\s[^.;:\n]{{0,60}}\Z"
)
ONE_OTHER = re.compile(
    rf"[^.\n]{{0,60}}?\b(?:one|una?|une|eine|één)\s(?:{ON})\s(?P<first>{NAME.pattern})[^.\n]{{0,200}}?"
    rf"\b(?:other|otra?|autre|andere|altra)\s(?:{ON})\s(?P<second>{NAME.pattern})"
)
EVERY = re.compile(rf"\s(?:{EACH})")


def multiplied(text: str, found: Iterable[Fine]) -> Iterator[Fine]:
    """ "Two fines of 300,000 euros on A and B" is one for each of them; without names it is their total."""
    low = folded(text)
    for fine in found:
        if (pair := PAIR.search(text, max(0, fine.start - 90), fine.start)) and EVERY.match(low, fine.end):
            yield from (fine._replace(respondent=named(name)) for name in pair.groups())
            continue
        times = TIMES.search(low, max(0, fine.start - 60), fine.start) or SHARED.search(
            low, max(0, fine.start - 160), fine.start
        )
        if not times or TOTAL.search(times[0]):
            yield fine
            continue
        count = COUNT[times["count"] or times["of"]]
        names = BOTH.match(text, fine.end, fine.end + 150) or ONE_OTHER.match(text, fine.end, fine.end + 400)
        if names and count == 2:
            yield from (fine._replace(respondent=named(name)) for name in names.groups())
        else:
            all_of_them, rule = fine.amount * count, f"{count} times a sum"
            yield fine._replace(start=times.start(), amount=all_of_them, also=None, rule=rule)


def respective(text: str, found: list[Fine]) -> list[Fine]:
    """The fines with the names of "A and B €5m and €2m respectively"."""
    low, named_fines = folded(text), list(found)
    for place, (fine, after) in enumerate(pairwise(found)):
        pair = PAIR.search(text, max(0, fine.start - 90), fine.start)
        if pair and APART.search(low, after.end, after.end + 30) and fine.group == after.group:
            named_fines[place] = fine._replace(respondent=named(pair["first"]))
            named_fines[place + 1] = after._replace(respondent=named(pair["second"]))
    return named_fines


def whole(text: str, found: list[Fine]) -> Iterator[Fine]:
    """Fines imposed on one party in one breath, as their total: the one that is stated, else the sum."""
    told = {(fine.amount, fine.currency) for fine in found}
    parts: set[Fine] = set()
    totals: list[tuple[Fine, set[Decimal]]] = []
    for group in groups(text, found):
        total = sum((fine.amount for fine in group), Decimal())
        head = next((fine for fine in group if is_total(text, fine, total, len(group))), None)
        parts |= {fine for fine in group if fine is not head}
        if not head and not any(amount >= total for amount, code in told if code == group[0].currency):
            summed = group[0]._replace(end=group[-1].end, amount=total, also=None, rule="sum of parts")
            totals.append((summed, {fine.amount for fine in group}))
    split = {(part.amount, part.currency, part.respondent) for part in parts}
    largest = [one for one, some in totals if not any(some < others for _, others in totals)]
    kept = (fine for fine in found if (fine.amount, fine.currency, fine.respondent) not in split)
    yield from sorted([*kept, *largest])


def undivided(found: list[Fine]) -> list[Fine]:
    """The fines without runs of smaller ones that make up one of them, told elsewhere in the text."""
    imposed = [fine for fine in found if fine.stage == "imposed"][:MOST]
    parts: set[Fine] = set()
    for whole_sum in {(fine.amount, fine.currency) for fine in imposed}:
        smaller = [f for f in imposed if f.currency == whole_sum[1] and f.amount < whole_sum[0]]
        runs = (smaller[i : i + n] for n in range(2, LONGEST_RUN) for i in range(len(smaller) - n + 1))
        for run in runs:
            apart = len({(f.amount, f.rule) for f in run}) == 1 and len({f.group for f in run}) > 1
            together = len({f.respondent for f in run}) == 1 and not apart
            if together and sum(fine.amount for fine in run) == whole_sum[0]:
                parts.update(run)
    split = {(part.amount, part.currency) for part in parts}
    return [f for f in found if f.stage != "imposed" or (f.amount, f.currency) not in split]


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
