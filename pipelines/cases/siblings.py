"""Cases on one matter: another authority, another law, an appeal, what follows.  Linked, never merged."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipelines.cases.case import Case, Sibling
from pipelines.cases.compare import of_parties
from pipelines.cases.days import apart, day
from pipelines.cases.told import Told
from pipelines.entities import Register

NEXT = 30  # later cases of a respondent with which each is compared
LONG, SHORT = 6 * 366, 3 * 366  # days within which the same respondents bind, and those of one group
SOME = 2.0  # evidence of more than a party in passing


@dataclass(frozen=True, slots=True)
class Reach:
    """What a case's documents are and point to; `kin` are its main respondent and that one's group."""

    numbers: frozenset[str]
    cited: frozenset[str]
    urls: frozenset[str]
    links: frozenset[str]
    authorities: frozenset[str]
    kin: frozenset[str]
    court: bool


def reach(case: Case, told: Mapping[str, Told], register: Register) -> Reach:
    """The reach of a case."""
    documents = [told[filed.document] for filed in case.documents]
    acting = register.entities.get(case.authority)
    return Reach(
        numbers=frozenset(number for document in documents for number in document.numbers),
        cited=frozenset(n for document in documents for n in document.cited | document.numbers),
        urls=frozenset(document.url for document in documents) - {""},
        links=frozenset(address for document in documents for address in document.links),
        authorities=frozenset(key for document in documents for key in document.authorities),
        kin=kin(case.respondents[:1], case.opened, register),
        court=acting is not None and acting.kind == "court",
    )


def siblings(
    cases: Sequence[Case], told: Mapping[str, Told], register: Register
) -> dict[str, tuple[Sibling, ...]]:
    """The siblings of each case, by its id."""
    reaches = [reach(case, told, register) for case in cases]
    found: defaultdict[str, list[Sibling]] = defaultdict(list)
    for place, other in sorted(candidates(cases, reaches, register)):
        first, second = cases[place], cases[other]
        if why := binding(first, second, reaches[place], reaches[other]):
            kind = relation(first, second, register, court=reaches[place].court or reaches[other].court)
            found[first.id].append(Sibling(second.id, kind, why))
            found[second.id].append(Sibling(first.id, kind, why))
    return {key: tuple(sorted(links, key=lambda link: link.other)) for key, links in found.items()}


def candidates(cases: Sequence[Case], reaches: Sequence[Reach], register: Register) -> set[tuple[int, int]]:
    """Pairs of cases that share a respondent, a group, a number or an address."""
    blocks: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    by_day = sorted(range(len(cases)), key=lambda place: (cases[place].opened, cases[place].id))
    for place in by_day:
        for key in keys(cases[place], reaches[place], register):
            blocks[key].append(place)
    return {
        (min(one, other), max(one, other))
        for block in blocks.values()
        for place, one in enumerate(block)
        for other in block[place + 1 : place + 1 + NEXT]
    }


def kin(respondents: Sequence[str], date: str, register: Register) -> frozenset[str]:
    """Respondents and the groups that they belonged to at a date."""
    known = [register.entities[key] for key in respondents if key in register.entities]
    return frozenset([*respondents, *(entity.parent(date or "9999") for entity in known)]) - {""}


def keys(case: Case, its: Reach, register: Register) -> set[tuple[str, str]]:
    """What a case can share with its siblings."""
    respondents = kin(case.respondents[:4], case.opened, register)
    kinds = {"respondent": respondents, "number": its.cited, "address": its.urls | its.links}
    return {(kind, value) for kind, values in kinds.items() for value in values if value}


def binding(one: Case, other: Case, ours: Reach, theirs: Reach) -> str:
    """What binds two cases, in words; empty for nothing.

    A number or a link does.  Else they share a respondent, and a subject or a mention of the other authority;
    both, where the main respondents share but a group.  A court's case needs the mention.
    """
    if numbers := (ours.numbers & theirs.cited) | (theirs.numbers & ours.cited):
        return f"both name {min(numbers).upper()}"
    if (ours.urls & theirs.links) | (theirs.urls & ours.links):
        return "a document of one links to a document of the other"
    shared = [topic for topic in one.topics[:3] if topic in other.topics[:3]]
    named = one.authority != other.authority and (
        other.authority in ours.authorities or one.authority in theirs.authorities
    )
    close = of_parties(one.respondents, other.respondents) > SOME
    enough = (named or bool(shared)) if close else named and bool(shared and ours.kin & theirs.kin)
    if not enough or not near(one, other, LONG if close else SHORT):
        return ""
    if not named and (ours.court or theirs.court):
        return ""
    return (
        f"both are about {shared[0].replace('_', ' ')}" if shared else "one names the authority of the other"
    )


def near(one: Case, other: Case, days: int) -> bool:
    """Whether two cases lie within so many days, as far as is known."""
    if day(one.opened) is None or day(other.opened) is None:
        return True
    return apart(one.opened, other.opened) <= days


def relation(case: Case, other: Case, register: Register, *, court: bool) -> str:
    """What two cases are to each other; `court`: a court acts in one of them."""
    if case.authority == other.authority:
        return "follows"
    if court:
        return "appeal"
    ours, theirs = register.entities.get(case.authority), register.entities.get(other.authority)
    same = not (ours and theirs) or ours.office == theirs.office
    return "other_authority" if same else "other_law"
