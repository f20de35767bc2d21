"""What linking costs, by size of the corpus, and whether it finds the cases that were made up."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from math import log

from crawler.items import Document
from pipelines.cases import Case, Told, fold, told
from pipelines.entities import Register, register
from pipelines.facts import facts
from pipelines.rates import rate
from pipelines.stages import annotate
from tests.bench.probes import Seeds, probes

PARTS = (4, 2, 1)  # sizes are the largest one divided by these
COURT = "eu_general_court"
ACTING = 100  # authorities of the made-up corpus


def table(news: Sequence[Document], decisions: Sequence[Document], most: int) -> Iterator[str]:
    """The rows of three sizes; then what it costs to see a document as the fold does."""
    known = register()
    seen, took = zip(*(telling(some, known) for some in (news, decisions)), strict=True)
    acting = [key for key, entity in known.entities.items() if entity.kind == "authority"][:ACTING]
    corpus = list(islice(probes(Seeds(*seen[::-1], acting, COURT)), most))
    yield "documents | `link`, s | µs a document | of n log n | pairs in one case: P / R"
    yield "--- | ---: | ---: | ---: | ---:"
    first = 0.0
    for documents in (corpus[: most // part] for part in PARTS):
        began = time.process_time()
        cases = fold(documents, known).cases
        seconds, size = time.process_time() - began, len(documents)
        first = first or seconds / (size * log(size))
        rate_ = f"{seconds / size * 1e6:.0f} | {seconds / (size * log(size)) / first:.2f}"
        yield f"{size} | {seconds:.1f} | {rate_} | {' / '.join(f'{x:.3f}' for x in score(documents, cases))}"
    characters = sum(len(document.text) for document in (*news, *decisions))
    yield f"\nTo see 1,000 characters as the fold does: {sum(took) / characters * 1e9:.0f} µs."


def telling(documents: Sequence[Document], known: Register) -> tuple[list[Told], float]:
    """Documents as the fold sees them, and the seconds that this took, without those of the stages."""
    rows = [facts(one, annotate(one), known, rate).rows for one in documents]
    began = time.process_time()
    seen = [told(str(n), one, rows[n], known) for n, one in enumerate(documents)]
    return seen, time.process_time() - began


def score(documents: Sequence[Told], cases: Sequence[Case]) -> tuple[float, float]:
    """Precision and recall over pairs of documents in one case."""
    truth = Counter(made(document.id) for document in documents)
    found = [Counter(made(filed.document) for filed in case.documents) for case in cases]
    right = sum(map(pairs, (count for parts in found for count in parts.values())))
    return right / sum(pairs(parts.total()) for parts in found), right / sum(map(pairs, truth.values()))


def made(key: str) -> str:
    """The case for which a document was made."""
    return key.partition(".")[0]


def pairs(count: int) -> int:
    return count * (count - 1) // 2
