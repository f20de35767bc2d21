"""Cases on one matter: another authority, another law, an appeal, what follows.  Linked, never merged."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipelines.cases.case import Case, Sibling
from pipelines.cases.compare import of_parties
from pipelines.cases.days import apart, day
from pipelines.cases.identity import mothers
from pipelines.cases.told import Told
from pipelines.entities import Register, kin

NEXT = 30  # later cases of a respondent with which each is compared
LONG, SHORT = 4 * 366, 3 * 366  # days within which the same respondents bind, and those of one group
MIDDLE = {4: "-07-01", 7: "-15"}  # what makes a year or a month a day
WEAK = 2  # the rank from which a bond rests on likeness alone
FAMOUS = 10  # cases of a respondent from which one more says little
UNHEARD = (9, 0, "")
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


def binding(one: Case, other: Case, ours: Reach, theirs: Reach, known: Mapping[str, int]) -> Bond | None:
    """What binds two cases most; None for nothing.  `known` is how many cases each respondent has."""
    return cited(ours, theirs) or likely(one, other, ours, theirs, known)


def cited(ours: Reach, theirs: Reach) -> Bond | None:
    """One names the other's number or links to it; the respondents are of one group, where both are named."""
    if ours.group and theirs.group and not ours.group & theirs.group:
        return None
    if numbers := (ours.numbers & theirs.cited) | (theirs.numbers & ours.cited):
        return Bond(0, f"both name {min(numbers).upper()}")
    if (ours.urls & theirs.links) | (theirs.urls & ours.links):
        return Bond(1, "a document of one links to a document of the other")
    return None


def likely(one: Case, other: Case, ours: Reach, theirs: Reach, known: Mapping[str, int]) -> Bond | None:
    """The respondents are of one group, and the matter seems to be the same.

    One names the authority of the other on the same subject, or both are on much the same subject within two
    years.  A court's case needs the authority and an earlier case of it, not the subject.
    """
    close = of_parties(one.respondents, other.respondents) > SOME
    court = ours.court or theirs.court
    if not (close or ours.kin & theirs.kin) or (court and not in_turn(one, other, ours, theirs)):
        return None
    shared = [topic.replace("_", " ") for topic in one.topics[:3] if topic in other.topics[:3]]
    named = one.authority != other.authority and (
        other.authority in ours.authorities or one.authority in theirs.authorities
    )
    on = f", on {shared[0]}" if shared else ""
    if named and (shared or (court and close)) and near(one, other, LONG if close and shared else SHORT):
        return Bond(2 if shared else 3, f"one names the authority of the other{on}")
    if close and not court and near(one, other, SOON) and alike(one, other, len(shared), known):
        return Bond(4, f"the same respondent{on}, within two years")
    return None


def alike(one: Case, other: Case, shared: int, known: Mapping[str, int]) -> bool:
    """Whether two cases of one respondent are on one matter, by two signs.

    Signs are each subject that they share, the same main one, a second respondent in common, and a respondent
    that is seldom probed.
    """
    if one.topics and other.topics and not shared:
        return False
    parties = set(mothers(one.respondents)) & set(mothers(other.respondents))
    main = bool(shared) and one.topics[0] == other.topics[0]
    seldom = min((known[key] for key in parties), default=FAMOUS) < FAMOUS
    return shared + main + (len(parties) > 1) + seldom > 1


def in_turn(one: Case, other: Case, ours: Reach, theirs: Reach) -> bool:
    """Whether the case that a court may have heard began before the court's last word."""
    court, case = (one, other) if ours.court else (other, one)
    return (ours.court and theirs.court) or case.opened <= court.last_activity


def near(one: Case, other: Case, days: int) -> bool:
    """Whether two cases lie within so many days, as far as is known."""
    dates = middle(one.opened), middle(other.opened)
    return day(dates[0]) is None or day(dates[1]) is None or apart(*dates) <= days


def middle(date: str) -> str:
    """A day of an ISO date: the middle of a month or a year."""
    return date + MIDDLE.get(len(date), "")


def relation(case: Case, other: Case, register: Register, *, court: bool) -> str:
    """What two cases are to each other; `court`: a court acts in one of them."""
    if case.authority == other.authority:
        return "follows"
    if court:
        return "appeal"
    ours, theirs = register.entities.get(case.authority), register.entities.get(other.authority)
    same = not (ours and theirs) or ours.office == theirs.office
    return "other_authority" if same else "other_law"
