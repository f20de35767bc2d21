"""The fold: what documents tell becomes cases.  Pure, and the same in whatever order they come."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from pipelines.cases.blocks import pairs
from pipelines.cases.build import build, worth
from pipelines.cases.case import Case, Cases
from pipelines.cases.compare import evidence
from pipelines.cases.copies import copies
from pipelines.cases.corpus import Corpus
from pipelines.cases.digest import told
from pipelines.cases.groups import grouped
from pipelines.cases.identity import assign
from pipelines.cases.reviews import Held, Review, decided, disputed, facts_in_doubt
from pipelines.cases.settle import settled
from pipelines.cases.siblings import siblings
from pipelines.cases.told import Told
from pipelines.entities import Register

__all__ = ["Case", "Cases", "Review", "Told", "fold", "told"]

COPY = 8.0  # evidence of one text printed twice

NOTHING: Held = {}


def fold(
    documents: Iterable[Told],
    register: Register,
    previous: Held = NOTHING,
    reviews: Iterable[Review] = (),
) -> Cases:
    """The cases of documents.

    `previous` is which documents each case held before, so that ids stay; `reviews` are what people decided.
    """
    reviews = tuple(reviews)
    ordered = sorted(documents, key=lambda document: document.id)
    by_id = {document.id: facts_in_doubt(document, reviews) for document in ordered}
    made, redirects = named(gathered(by_id, register, reviews), previous)
    links = siblings(made, by_id, register)
    doubted = disputed(reviews)
    linked = [replace(c, siblings=links.get(c.id, ()), disputed=c.id in doubted) for c in made]
    cases = settled(linked, by_id)
    return Cases(tuple(sorted(cases, key=lambda case: case.id)), redirects)


def gathered(by_id: Mapping[str, Told], register: Register, reviews: Sequence[Review]) -> list[Case]:
    """The cases, each with a proposal for its id."""
    corpus = Corpus(tuple(by_id.values()))
    copied = list(copies({key: document.sketch for key, document in by_id.items()}))
    weighed = (
        (evidence(by_id[one], by_id[other], corpus), one, other) for one, other in pairs(by_id.values())
    )
    edges = [edge for edge in weighed if edge[0] > 0] + [(COPY, one, other) for one, other in copied]
    joined, parted = (known(found, by_id) for found in decided(reviews))
    partners: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in copied:
        partners[one].add(other)
        partners[other].add(one)
    members = ([by_id[key] for key in group] for group in grouped(by_id, edges, joined, parted))
    return [build(documents, partners, register) for documents in members if worth(documents)]


def known(found: Iterable[tuple[str, str]], by_id: Mapping[str, Told]) -> set[tuple[str, str]]:
    """The pairs of which both documents are there."""
    return {pair for pair in found if pair[0] in by_id and pair[1] in by_id}


def named(cases: Iterable[Case], previous: Held) -> tuple[list[Case], dict[str, str]]:
    """The cases with ids that stay, and where the ids of vanished ones lead."""
    by_key = {f"{case.opened}:{min(filed.document for filed in case.documents)}": case for case in cases}
    members = {key: [filed.document for filed in case.documents] for key, case in by_key.items()}
    ids, redirects = assign(members, {key: case.id for key, case in by_key.items()}, previous)
    return [replace(case, id=ids[key]) for key, case in by_key.items()], redirects
