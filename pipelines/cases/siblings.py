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
MIDDLE = {4: "-07-01", 7: "-15"}  # what makes a year or a month a day
SOON = 2 * 366  # days within which one subject binds
SOME = 2.0  # evidence of more than a party in passing


@dataclass(frozen=True, slots=True)
class Reach:
    """What a case's documents are and point to; `kin` are its main respondent and that one's group,
    `group` all of its respondents and theirs."""

    numbers: frozenset[str]
    cited: frozenset[str]
    urls: frozenset[str]
    links: frozenset[str]
    authorities: frozenset[str]
    kin: frozenset[str]
    group: frozenset[str]
    court: bool


@dataclass(frozen=True, slots=True)
class Bond:
    """What binds two cases, in words; rank 0 is the strongest."""

    rank: int
    why: str


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
        group=kin(case.respondents, case.opened, register),
        court=acting is not None and acting.kind == "court",
    )


def siblings(
    cases: Sequence[Case], told: Mapping[str, Told], register: Register
) -> dict[str, tuple[Sibling, ...]]:
    """The siblings of each case, by its id, those that most binds first."""
    reaches = [reach(case, told, register) for case in cases]
    found: defaultdict[str, list[tuple[int, Sibling]]] = defaultdict(list)
    for place, other in sorted(candidates(cases, reaches, register)):
        first, second = cases[place], cases[other]
        if bond := binding(first, second, reaches[place], reaches[other]):
            kind = relation(first, second, register, court=reaches[place].court or reaches[other].court)
            found[first.id].append((bond.rank, Sibling(second.id, kind, bond.why)))
            found[second.id].append((bond.rank, Sibling(first.id, kind, bond.why)))
    ordered = {key: sorted(links, key=lambda link: (link[0], link[1].other)) for key, links in found.items()}
    return {key: tuple(sibling for _, sibling in links) for key, links in ordered.items()}


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


def binding(one: Case, other: Case, ours: Reach, theirs: Reach) -> Bond | None:
    """What binds two cases most; None for nothing.

    The respondents are of one group, as far as both are named, and one cites the other, or names its
    authority on the same subject, or both are on one subject within two years.  A court's case needs the
    authority, not the subject.
    """
    related = bool(ours.group & theirs.group) or not (ours.group and theirs.group)
    if related and (numbers := (ours.numbers & theirs.cited) | (theirs.numbers & ours.cited)):
        return Bond(0, f"both name {min(numbers).upper()}")
    if related and (ours.urls & theirs.links) | (theirs.urls & ours.links):
        return Bond(1, "a document of one links to a document of the other")
    close = of_parties(one.respondents, other.respondents) > SOME
    if not close and not ours.kin & theirs.kin:
        return None
    shared = [topic.replace("_", " ") for topic in one.topics[:3] if topic in other.topics[:3]]
    named = one.authority != other.authority and (
        other.authority in ours.authorities or one.authority in theirs.authorities
    )
    on = f", on {shared[0]}" if shared else ""
    court = ours.court or theirs.court
    if named and (shared or (court and close)) and near(one, other, LONG if close and shared else SHORT):
        return Bond(2 if shared else 3, f"one names the authority of the other{on}")
    if shared and close and not court and near(one, other, SOON):
        return Bond(4, f"the same respondent{on}, within two years")
    return None


def near(one: Case, other: Case, days: int) -> bool:
    """Whether two cases lie within so many days, as far as is known."""
    dates = [case.opened + MIDDLE.get(len(case.opened), "") for case in (one, other)]
    return day(dates[0]) is None or day(dates[1]) is None or apart(*dates) <= days


def relation(case: Case, other: Case, register: Register, *, court: bool) -> str:
    """What two cases are to each other; `court`: a court acts in one of them."""
    if case.authority == other.authority:
        return "follows"
    if court:
        return "appeal"
    ours, theirs = register.entities.get(case.authority), register.entities.get(other.authority)
    same = not (ours and theirs) or ours.office == theirs.office
    return "other_authority" if same else "other_law"
