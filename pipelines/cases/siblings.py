"""Cases on one matter: another authority, another law, an appeal, what follows.  Linked, never merged."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from pipelines.cases.acts import is_court
from pipelines.cases.bonds import WEAK, Bond, Reach, binding
from pipelines.cases.case import Case, Sibling
from pipelines.cases.days import apart, middle
from pipelines.cases.told import Told
from pipelines.entities import Register, kin

NEXT = 30  # later cases of a respondent with which each is compared
UNHEARD = (9, 0, "")


def reach(case: Case, told: Mapping[str, Told], register: Register) -> Reach:
    """The reach of a case."""
    documents = [told[filed.document] for filed in case.documents]
    return Reach(
        numbers=frozenset(number for document in documents for number in document.numbers),
        cited=frozenset(n for document in documents for n in document.cited | document.numbers),
        urls=frozenset(document.url for document in documents) - {""},
        links=frozenset(address for document in documents for address in document.links),
        authorities=frozenset(key for document in documents for key in document.authorities),
        kin=kin(case.respondents[:1], case.opened, register),
        group=kin(case.respondents, case.opened, register),
        court=is_court(case.authority, register),
    )


def siblings(
    cases: Sequence[Case], told: Mapping[str, Told], register: Register
) -> dict[str, tuple[Sibling, ...]]:
    """The siblings of each case, by its id, those that most binds first."""
    reaches = [reach(case, told, register) for case in cases]
    known = Counter(key for case in cases for key in case.respondents)
    bonds = {
        (place, other): bond
        for place, other in sorted(candidates(cases, reaches, register))
        if (bond := binding(cases[place], cases[other], reaches[place], reaches[other], known))
    }
    found: defaultdict[str, list[tuple[int, Sibling]]] = defaultdict(list)
    for (place, other), bond in heard_once(bonds, cases, reaches).items():
        first, second = cases[place], cases[other]
        kind = relation(first, second, register, court=reaches[place].court or reaches[other].court)
        found[first.id].append((bond.rank, Sibling(second.id, kind, bond.why)))
        found[second.id].append((bond.rank, Sibling(first.id, kind, bond.why)))
    ordered = {key: sorted(links, key=lambda link: (link[0], link[1].other)) for key, links in found.items()}
    return {key: tuple(sibling for _, sibling in links) for key, links in ordered.items()}


def heard_once(
    bonds: Mapping[tuple[int, int], Bond], cases: Sequence[Case], reaches: Sequence[Reach]
) -> dict[tuple[int, int], Bond]:
    """The bonds, but of a court's weak ones only the best with each authority: it hears one decision."""
    best: dict[tuple[int, str], tuple[int, int, str]] = {}
    for pair, bond in bonds.items():
        for hearing in hearings(pair, cases, reaches):
            best[hearing] = min(best.get(hearing, UNHEARD), worth(pair, bond, cases))
    return {
        pair: bond
        for pair, bond in bonds.items()
        if bond.rank < WEAK
        or all(best[hearing] == worth(pair, bond, cases) for hearing in hearings(pair, cases, reaches))
    }


def hearings(
    pair: tuple[int, int], cases: Sequence[Case], reaches: Sequence[Reach]
) -> Iterator[tuple[int, str]]:
    """Which court's case hears which authority, in a pair of cases."""
    for court, other in (pair, pair[::-1]):
        if reaches[court].court and not reaches[other].court:
            yield court, cases[other].authority


def worth(pair: tuple[int, int], bond: Bond, cases: Sequence[Case]) -> tuple[int, int, str]:
    """How well a bond holds: by its rank, then by how near the cases began; the least is the best."""
    one, other = (cases[place] for place in pair)
    return bond.rank, apart(*map(middle, (one.opened, other.opened))), min(one.id, other.id)


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


def keys(case: Case, its: Reach, register: Register) -> set[tuple[str, str]]:
    """What a case can share with its siblings."""
    respondents = kin(case.respondents[:4], case.opened, register)
    kinds = {"respondent": respondents, "number": its.cited, "address": its.urls | its.links}
    return {(kind, value) for kind, values in kinds.items() for value in values if value}


def relation(case: Case, other: Case, register: Register, *, court: bool) -> str:
    """What two cases are to each other; `court`: a court acts in one of them."""
    if case.authority == other.authority:
        return "follows"
    if court:
        return "appeal"
    ours, theirs = register.entities.get(case.authority), register.entities.get(other.authority)
    same = not (ours and theirs) or ours.office == theirs.office
    return "other_authority" if same else "other_law"
