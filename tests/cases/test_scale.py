"""Many documents: pairs grow as they do, not with their square, and the cases made up are found again."""

import random
from itertools import islice
from typing import Any

import pytest
from telling import KNOWN, doc, fine

from pipelines.cases import fold
from pipelines.cases.blocks import NEXT, keys, pairs
from pipelines.cases.siblings import NEXT as NEXT_CASES
from pipelines.cases.siblings import candidates, reach
from tests.bench.linking import score
from tests.bench.probes import Seeds, probes


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


def seed(key: int) -> Any:
    """A text of words of which few are common and many are rare, as in any language."""
    chance = random.Random(key)
    words = dict.fromkeys(f"w{int(3000 ** chance.random())}" for _ in range(400))
    return doc(str(key), words=tuple(words), sketch=tuple(range(key * 100, key * 100 + 32)))


def test_a_corpus_of_probes_falls_into_the_cases_it_was_made_of() -> None:
    texts = [seed(key) for key in range(1, 60)]
    made = Seeds(texts[:30], texts[30:], [f"authority{n}" for n in range(40)], "eu_general_court")
    documents = list(islice(probes(made), 1500))
    precision, recall = score(documents, fold(documents, KNOWN).cases)
    assert precision > 0.998
    assert recall > 0.998
