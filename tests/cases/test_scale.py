"""The work of linking grows with the documents, not with their square: pairs are counted, not seconds."""

import random
from typing import Any

import pytest
from telling import KNOWN, doc, fine

from pipelines.cases.blocks import NEXT, keys, pairs
from pipelines.cases.siblings import NEXT as NEXT_CASES
from pipelines.cases.siblings import candidates, reach

from pipelines.cases import fold  # isort: skip


def corpus(size: int, *, hostile: bool) -> list[Any]:
    """Documents of few authorities; hostile ones share their respondent, their sum and their number."""
    chance = random.Random(size)
    made = []
    for number in range(size):
        day = f"20{chance.randrange(10, 26)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        told = {
            "authorities": (f"authority{chance.randrange(5)}",),
            "respondents": ("giant",) if hostile else (f"firm{chance.randrange(size // 3)}",),
            "sums": (fine(5000),),
            "published": day,
            "kind": chance.choice(("decision", "statement")),
            "numbers": ["c-311/18"] if hostile else [],
        }
        made.append(doc(f"{number:06}", **told))
    return made


@pytest.mark.parametrize("hostile", [False, True])
@pytest.mark.parametrize("size", [500, 1000, 2000, 4000])
def test_each_document_is_compared_with_few(size: int, hostile: bool) -> None:
    documents = corpus(size, hostile=hostile)
    most = max(len(set(keys(document))) for document in documents)
    assert len(pairs(documents)) <= size * NEXT * most


def test_each_case_is_compared_with_few() -> None:
    documents = corpus(1500, hostile=False)
    found = fold(documents, KNOWN).cases
    by_id = {document.id: document for document in documents}
    reaches = [reach(case, by_id, KNOWN) for case in found]
    assert len(candidates(found, reaches, KNOWN)) <= len(found) * NEXT_CASES * 6
