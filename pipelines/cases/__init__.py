"""The fold: what documents tell becomes cases.  Pure, and the same in whatever order they come."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pipelines.cases.blocks import pairs
from pipelines.cases.build import build, worth
from pipelines.cases.case import Case, Cases
from pipelines.cases.compare import evidence
from pipelines.cases.corpus import Corpus
from pipelines.cases.groups import grouped
from pipelines.cases.identity import assign
from pipelines.cases.reviews import Review, apart, disputed, facts_in_doubt, together
from pipelines.cases.siblings import siblings
from pipelines.cases.told import Told, told
from pipelines.entities import Register

__all__ = ["Case", "Cases", "Review", "Told", "fold", "told"]

NOTHING: Mapping[str, frozenset[str]] = {}


def fold(
    documents: Iterable[Told],
    register: Register,
    previous: Mapping[str, frozenset[str]] = NOTHING,
    reviews: Iterable[Review] = (),
) -> Cases:
    """The cases of documents.

    `previous` is which documents each case held before, so that ids stay; `reviews` are what people decided.
    """
    reviews = tuple(reviews)
    by_id = {
        document.id: facts_in_doubt(document, reviews) for document in sorted(documents, key=lambda d: d.id)
    }
    weighed, copied = pairs(by_id.values())
    corpus = Corpus(tuple(by_id.values()))
    edges = ((evidence(by_id[one], by_id[other], corpus), one, other) for one, other in sorted(weighed))
    bound = {pair for pair in [*copied, *together(reviews, previous)] if set(pair) <= by_id.keys()}
    parted = {pair for pair in apart(reviews, previous) if set(pair) <= by_id.keys()}
    groups = grouped(by_id, [edge for edge in edges if edge[0] > 0], bound - parted, parted)
    made = {}
    for group in groups:
        members = [by_id[key] for key in group]
        if worth(members):
            case = build(members, copied, register)
            made[f"{case.opened}:{group[0]}"] = case
    ids, redirects = assign(
        {key: [filed.document for filed in case.documents] for key, case in made.items()},
        {key: case.id for key, case in made.items()},
        previous,
    )
    cases = [replace(case, id=ids[key], disputed=ids[key] in disputed(reviews)) for key, case in made.items()]
    links = siblings(cases, by_id, register)
    found = (replace(case, siblings=links.get(case.id, ())) for case in cases)
    return Cases(tuple(sorted(found, key=lambda case: case.id)), redirects)
