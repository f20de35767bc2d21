"""Documents that come in any order, in any portions: the same cases, and ids that lead to them for good."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st
from telling import KNOWN, cases
from test_groups import family

from pipelines.cases import Cases, Review, Told, fold
from pipelines.entities import Register

DOCUMENTS = family()
SOME = st.lists(st.sampled_from(DOCUMENTS), min_size=2, max_size=24, unique_by=lambda document: document.id)
QUICK = settings(max_examples=60, deadline=None)


@dataclass
class Kept:
    """What the database keeps from one link to the next."""

    register: Register = KNOWN
    held: dict[str, frozenset[str]] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)

    def link(self, documents: Iterable[Told], reviews: Sequence[Review] = ()) -> Cases:
        """Link all documents, and remember which case held which, and where merged ids lead."""
        merged = {old: frozenset[str]() for old in self.redirects}
        found = fold(documents, self.register, self.held | merged, reviews)
        self.held |= {case.id: frozenset(filed.document for filed in case.documents) for case in found.cases}
        self.redirects |= found.redirects
        return found

    def leads(self, key: str) -> str:
        """Where an id leads."""
        while key in self.redirects:
            key = self.redirects[key]
        return key


def parts(found: Cases) -> set[frozenset[str]]:
    return {frozenset(filed.document for filed in case.documents) for case in found.cases}


def portions(documents: Sequence[Told], cuts: Iterable[int]) -> list[Sequence[Told]]:
    """What has come so far, after each portion."""
    return [documents[:cut] for cut in sorted({cut % len(documents) for cut in cuts} - {0})] + [documents]


@given(SOME, st.randoms(use_true_random=False))
@QUICK
def test_whatever_the_order_the_cases_are_the_same(documents: list[Told], chance: st.DataObject) -> None:
    shuffled = list(documents)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert cases(*shuffled) == cases(*documents)


@given(SOME, st.lists(st.integers(1, 30), max_size=6))
@QUICK
def test_whatever_the_portions_the_cases_are_the_same_and_no_id_is_lost(
    documents: list[Told], cuts: list[int]
) -> None:
    kept, shown = Kept(), set[str]()
    for so_far in portions(documents, cuts):
        found = kept.link(so_far)
        for case in found.cases:
            assert kept.leads(case.id) == case.id, "an id that was given up is given again"
            shown.add(case.id)
    assert parts(found) == parts(cases(*documents))
    assert {kept.leads(key) for key in shown} <= {case.id for case in found.cases}


@given(SOME, st.lists(st.integers(1, 30), max_size=4))
@QUICK
def test_linking_again_changes_nothing(documents: list[Told], cuts: list[int]) -> None:
    kept = Kept()
    for so_far in portions(documents, cuts):
        found = kept.link(so_far)
    assert kept.link(documents) == Cases(found.cases, {})


@given(SOME, st.data())
@QUICK
def test_what_people_join_and_part_stays_so_when_more_comes(
    documents: list[Told], data: st.DataObject
) -> None:
    kept, half = Kept(), len(documents) // 2 + 1
    case, *others = kept.link(documents[:half]).cases or data.draw(st.nothing())
    held = [filed.document for filed in case.documents]
    if len(held) > 1 and data.draw(st.booleans()):
        review = Review("case", case.id, "split", (held[0],), (*held[1:],))
    elif others:
        other = data.draw(st.sampled_from(others))
        review = Review("case", case.id, "merge", (*held, *(filed.document for filed in other.documents)))
    else:
        return
    for so_far in (documents[:half], documents[: half + 3], documents):
        place = {f.document: case.id for case in kept.link(so_far, [review]).cases for f in case.documents}
        assert len({place.get(key) for key in review.documents}) == 1
        assert not {place.get(key, key) for key in review.documents} & {place.get(key) for key in review.rest}
