"""Cases on one matter: another authority, another law, an appeal, what follows.  Linked, never merged."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from pipelines.cases.case import Case, Sibling
from pipelines.cases.compare import of_parties
from pipelines.cases.days import apart, day
from pipelines.cases.told import Told
from pipelines.entities import Register

NEXT = 30  # later cases of a respondent with which each is compared
LONG, SHORT = 6 * 366, 3 * 366  # days within which the same respondents bind, and those of one group
SOME = 2.0  # evidence of more than a party in passing


def siblings(
    cases: Sequence[Case], told: Mapping[str, Told], register: Register
) -> dict[str, tuple[Sibling, ...]]:
    """The siblings of each case, by its id."""
    found: defaultdict[str, list[Sibling]] = defaultdict(list)
    for one, other in sorted(candidates(cases, told, register)):
        why = binding(cases[one], cases[other], told, register)
        if why:
            first, second = cases[one], cases[other]
            found[first.id].append(Sibling(second.id, relation(first, second, register), why))
            found[second.id].append(Sibling(first.id, relation(second, first, register), why))
    return {key: tuple(sorted(links, key=lambda link: link.other)) for key, links in found.items()}


def candidates(cases: Sequence[Case], told: Mapping[str, Told], register: Register) -> set[tuple[int, int]]:
    """Pairs of cases that share a respondent, a group, a number or an address."""
    blocks: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    by_day = sorted(range(len(cases)), key=lambda place: (cases[place].opened, cases[place].id))
    for place in by_day:
        for key in keys(cases[place], told, register):
            blocks[key].append(place)
    return {
        (min(one, other), max(one, other))
        for block in blocks.values()
        for place, one in enumerate(block)
        for other in block[place + 1 : place + 1 + NEXT]
        if one != other
    }


def keys(case: Case, told: Mapping[str, Told], register: Register) -> Iterator[tuple[str, str]]:
    """What a case can share with its siblings."""
    for respondent in case.respondents[:4]:
        yield "respondent", respondent
        known = register.entities.get(respondent)
        if known and (group := known.parent(case.opened or "9999")):
            yield "respondent", group
    documents = [told[filed.document] for filed in case.documents]
    for number in {number for document in documents for number in document.numbers | document.cited}:
        yield "number", number
    for address in {address for document in documents for address in (document.url, *document.links)} - {""}:
        yield "address", address


def binding(one: Case, other: Case, told: Mapping[str, Told], register: Register) -> str:
    """What binds two cases, in words; empty for nothing."""
    ours, theirs = ([told[filed.document] for filed in case.documents] for case in (one, other))
    if numbers := cited(ours, theirs) | cited(theirs, ours):
        return f"both name {min(numbers).upper()}"
    if {d.url for d in ours} & {a for d in theirs for a in d.links}:
        return "a document of one links to a document of the other"
    shared = [topic for topic in one.topics[:3] if topic in other.topics[:3]]
    named = one.authority != other.authority and (names(ours, other) or names(theirs, one))
    if not named and any(is_court(case, register) for case in (one, other)):
        return ""
    close = of_parties(one.respondents, other.respondents) > SOME
    if not near(one, other, LONG if close else SHORT) or not (named or shared if close else named and shared):
        return ""
    if shared:
        return f"both are about {shared[0].replace('_', ' ')}"
    return "a document of one names the authority of the other"


def is_court(case: Case, register: Register) -> bool:
    """Whether a court acts in a case."""
    return case.authority in register.entities and register.entities[case.authority].kind == "court"


def cited(documents: Sequence[Told], by: Sequence[Told]) -> set[str]:
    """The numbers of some documents that others name."""
    return {n for d in documents for n in d.numbers} & {n for d in by for n in d.cited | d.numbers}


def names(documents: Sequence[Told], case: Case) -> bool:
    """Whether a document names a case's authority."""
    return any(case.authority in document.authorities for document in documents)


def near(one: Case, other: Case, days: int) -> bool:
    """Whether two cases lie within so many days, as far as is known."""
    if day(one.opened) is None or day(other.opened) is None:
        return True
    return apart(one.opened, other.opened) <= days


def relation(case: Case, other: Case, register: Register) -> str:
    """What the other case is to this one."""
    ours, theirs = register.entities.get(case.authority), register.entities.get(other.authority)
    if case.authority == other.authority:
        return "follows"
    if is_court(case, register) or is_court(other, register):
        return "appeal"
    if ours and theirs and ours.office != theirs.office:
        return "other_law"
    return "other_authority"
