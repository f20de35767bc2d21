"""Documents that belong together: the strongest evidence first, unless a group forbids it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from pipelines.cases.compare import ALIKE, CUTS, likeness, of_names, ratio
from pipelines.cases.told import Sum, Told

Edge = tuple[float, str, str]

Pair = tuple[str, str]

SURE = 1.5  # evidence that joins two groups alone
ANCHORS = 12  # documents of a group that may forbid a merger; a group with more is known well enough


class Groups:
    """Disjoint sets of documents (union-find), each with the documents that say which decision it is."""

    def __init__(self, documents: Mapping[str, Told], edges: Iterable[Edge] = ()) -> None:
        self.told = documents
        self.alike: defaultdict[str, list[str]] = defaultdict(list)
        for _, one, other in edges:
            self.alike[one].append(other)
            self.alike[other].append(one)
        self.within = {key: [key] for key in documents}
        self.parent = {key: key for key in documents}
        self.anchors = {key: [key] if anchor(document) else [] for key, document in documents.items()}
        self.acting = {key: {document.authority} - {""} for key, document in documents.items()}
        self.parties = {key: set(d.respondents[:3]) if d.own else set() for key, d in documents.items()}
        self.apart: defaultdict[str, set[str]] = defaultdict(set)

    def find(self, key: str) -> str:
        """The document that stands for a group."""
        while self.parent[key] != key:
            self.parent[key] = self.parent[self.parent[key]]
            key = self.parent[key]
        return key

    def join(self, one: str, other: str) -> None:
        """Make one group of two."""
        one, other = sorted((self.find(one), self.find(other)))
        if one == other:
            return
        self.parent[other] = one
        self.anchors[one] = sorted({*self.anchors[one], *self.anchors.pop(other)})[:ANCHORS]
        self.within[one] += self.within.pop(other)
        self.acting[one] |= self.acting.pop(other)
        self.parties[one] |= self.parties.pop(other)
        self.apart[one] |= self.apart.pop(other, set())

    def part(self, one: str, other: str) -> None:
        """Forbid two documents ever to be in one group."""
        self.apart[self.find(one)].add(other)
        self.apart[self.find(other)].add(one)

    def allowed(self, one: str, other: str) -> bool:
        """Whether two groups may become one: one authority acts, no two documents are of two decisions."""
        one, other = self.find(one), self.find(other)
        if len(self.acting[one] | self.acting[other]) > 1 or strangers(
            self.parties[one], self.parties[other]
        ):
            return False
        if any(self.find(key) == other for key in self.apart[one]):
            return False
        return not any(
            contradict(self.told[a], self.told[b]) for a in self.anchors[one] for b in self.anchors[other]
        )

    def supported(self, one: str, other: str) -> bool:
        """Whether enough pairs speak for making one of two groups: a weak one alone may be chance."""
        few, many = sorted((self.find(one), self.find(other)), key=lambda key: len(self.within[key]))
        pairs = sum(self.find(other) == many for key in self.within[few] for other in self.alike[key])
        return 2 * pairs >= len(self.within[few])

    def members(self) -> Iterator[list[str]]:
        """The groups, each sorted, in the order of their first member."""
        groups: defaultdict[str, list[str]] = defaultdict(list)
        for key in sorted(self.parent):
            groups[self.find(key)].append(key)
        yield from groups.values()


def strangers(ours: Collection[str], theirs: Collection[str]) -> bool:
    """Whether authorities name parties on both sides, and none in common."""
    return bool(ours and theirs) and not any(likeness(a, b) >= ALIKE for a in ours for b in theirs)


def anchor(document: Told) -> bool:
    """Whether a document says of itself which decision it is about."""
    return document.entry or bool(document.imposed)


def contradict(a: Told, b: Told) -> bool:
    """Whether two documents are of two cases: two entries of one register, or two fines."""
    if a.numbers & b.numbers and of_names(a.respondents, b.respondents) >= 0:
        return False
    if a.entry and b.entry and a.source == b.source:
        return not one_decision(a, b)
    if (a.entry and b.entry) or not (a.imposed and b.imposed):
        return False
    mains = [ratio(x, y) for x in totals(a.imposed) for y in totals(b.imposed)]
    ratios = [r for r in mains if r is not None]
    return (
        bool(ratios) and max(ratios) < 0.97 and not any(abs(r - cut) < 0.005 for r in ratios for cut in CUTS)
    )


def one_decision(a: Told, b: Told) -> bool:
    """Whether an authority publishes two acts of one day against one respondent, as a fine and an order."""
    same = a.days and a.days == b.days and set(a.respondents) == set(b.respondents) != set()
    return bool(a.own and same and not (a.numbers and b.numbers))


def totals(sums: tuple[Sum, ...]) -> list[Sum]:
    """The fine that a document is about, and what its parts come to, where it names parts first.

    >>> [one.amount for one in totals((Sum(60, "EUR", 60), Sum(40, "EUR", 40)))]
    [60, 100]
    """
    first = sums[0]
    parts = [one for one in sums if one.currency == first.currency]
    euros = None if first.eur is None else sum(one.eur or 0 for one in parts)
    return [first, Sum(sum(one.amount for one in parts), first.currency, euros)]


def grouped(
    documents: Mapping[str, Told], edges: Sequence[Edge], together: Iterable[Pair], apart: Iterable[Pair]
) -> list[list[str]]:
    """Join by the strongest evidence first; `together` and `apart` are beyond doubt."""
    groups = Groups(documents, edges)
    for one, other in apart:
        groups.part(one, other)
    for one, other in sorted(together):
        groups.join(one, other)
    for weight, one, other in sorted(edges, key=lambda edge: (-edge[0], edge[1:])):
        if groups.allowed(one, other) and (weight >= SURE or groups.supported(one, other)):
            groups.join(one, other)
    return list(groups.members())
