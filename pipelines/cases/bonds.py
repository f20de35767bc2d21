"""What binds two cases: a number, a link, an authority that one names, or one subject of one respondent."""

from collections.abc import Mapping
from dataclasses import dataclass

from pipelines.cases.case import Case
from pipelines.cases.compare import of_parties
from pipelines.cases.days import apart, day, middle
from pipelines.cases.identity import mothers, spoken

LONG, SHORT = 4 * 366, 3 * 366  # days within which the same respondents bind, and those of one group
YEAR = 366  # days between a case and a court's that follows it
SOON = 2 * 366  # days within which one subject binds
WEAK = 2  # the rank from which a bond rests on likeness alone
FAMOUS = 10  # cases of a respondent from which one more says little
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
    shared = [spoken(topic) for topic in one.topics[:3] if topic in other.topics[:3]]
    named = one.authority != other.authority and (
        other.authority in ours.authorities or one.authority in theirs.authorities
    )
    on = f"; both concern {shared[0]}" if shared else ""
    soon = near(one, other, LONG if close and (shared or court) else SHORT) or (
        court and next_to(one, other, ours)
    )
    if named and soon and (shared or (court and close)):
        return Bond(2 if shared else 3, f"one names the other’s authority{on}")
    if close and not court and near(one, other, SOON) and alike(one, other, len(shared), known):
        return Bond(4, f"the same respondent within two years{on}")
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


def next_to(one: Case, other: Case, ours: Reach) -> bool:
    """Whether a court's case begins within a year of the last that is known of the case it heard."""
    court, case = (one, other) if ours.court else (other, one)
    return bool(case.last_activity and court.opened) and apart(case.last_activity, court.opened) <= YEAR


def near(one: Case, other: Case, days: int) -> bool:
    """Whether two cases lie within so many days, as far as is known."""
    dates = middle(one.opened), middle(other.opened)
    return day(dates[0]) is None or day(dates[1]) is None or apart(*dates) <= days
