"""The recorded corpus in any order and in any portions: the same cases in the end, and no id lost."""

import random

import pytest
from test_arrival import Kept, parts
from test_family import family

from pipelines.cases import Cases, Told, fold
from pipelines.entities import register


def shuffled(seed: int) -> list[Told]:
    documents = list(family()[0])
    random.Random(seed).shuffle(documents)
    return documents


@pytest.mark.parametrize("seed", range(3))
def test_whatever_the_order_the_recorded_cases_are_the_same(seed: int) -> None:
    assert fold(shuffled(seed), register()) == fold(family()[0], register())


@pytest.mark.parametrize("seed", range(3))
def test_linking_as_pages_arrive_equals_linking_from_scratch(seed: int) -> None:
    documents, kept, shown = shuffled(seed), Kept(register()), set[str]()
    for share in (7, 3, 2, 1):
        found = kept.link(documents[: len(documents) // share])
        shown |= {case.id for case in found.cases}
    assert parts(found) == parts(fold(documents, register()))
    assert {kept.leads(key) for key in shown} <= {case.id for case in found.cases}
    assert kept.link(documents) == Cases(found.cases, {})
