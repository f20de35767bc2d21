"""Which pairs of documents are worth comparing: few enough that 100,000 documents can be linked.

Each document has keys; documents with one key are sorted by day, and each is compared with the next few.
That is n log n for sorting and linear for comparing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pipelines.cases.days import day
from pipelines.cases.told import Told

Pair = tuple[str, str]
Key = tuple[str, ...]

NEXT = 16  # neighbours in time with which a document is compared, under each key
TOO_COMMON = 400  # a number or an address that more documents name binds nothing


def pairs(documents: Iterable[Told]) -> set[Pair]:
    """Pairs to weigh."""
    documents = sorted(documents, key=lambda d: (d.date, d.id))
    blocks: defaultdict[Key, list[Told]] = defaultdict(list)
    for document in documents:
        for key in keys(document):
            blocks[key].append(document)
    return {pair for key, block in blocks.items() for pair in neighbours(key, block)}


def keys(document: Told) -> Iterator[Key]:
    """A document's keys: numbers, addresses, and its authority with respondent, time or sum."""
    for number in document.numbers | document.cited:
        yield "number", number
    for address in {document.url, *document.links} - {""}:
        yield "address", address
    for respondent in document.respondents[:2]:
        yield "report", respondent
    for respondent in document.respondents[:4]:
        yield "respondent", document.authority, respondent.split("-")[0]
    if document.entry and day(document.date) is not None:
        yield "time", document.authority
    for amount in document.sums[:3] if document.entry else ():
        yield "sum", document.authority, f"{amount.eur or amount.amount:.1e}"


def neighbours(key: Key, block: list[Told]) -> Iterator[Pair]:
    """Each document of a block with the next ones in time; as reports, only where one names no authority."""
    if key[0] in ("number", "address") and len(block) > TOO_COMMON:
        return
    for place, one in enumerate(block):
        for other in block[place + 1 : place + 1 + NEXT]:
            if key[0] != "report" or not (one.authority and other.authority):
                yield (one.id, other.id) if one.id < other.id else (other.id, one.id)
