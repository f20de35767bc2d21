"""Who speaks in office: a commissioner, a minister, a spokesperson."""

import re
from collections.abc import Iterator

from crawler.items import Document
from pipelines.annotation import Person
from pipelines.grammar.proper import UPPER, Span
from pipelines.lexicon.office import NOT_A_PERSON, PARTICLES
from pipelines.reference import mentions
from pipelines.vocabulary import Mention

PART = rf"(?:Mc|Mac|O['’]|[Dd]['’])?[{UPPER}][^\W\d_]+(?:-[^\W\d_]+|['’][{UPPER}][^\W\d_]+)?|[{UPPER}]\."
NAME = rf"(?:{PART})(?: (?:(?:{PARTICLES}) ){{0,2}}(?:{PART})){{1,3}}"
STYLE = r"(?:Mr|Ms|Mrs|Dr|Prof|Sir|Dame|Lord|Baroness|Dott|Herr|Frau|dr)\.? "
FOLLOWING = re.compile(rf",? (?:{STYLE})?({NAME})(?![\w&])")
PRECEDING = re.compile(
    rf"(?<![\w.-])({NAME}), (?:[\w.’'-]+ ){{0,6}}\Z"
    rf"|(?<![\w.-])({NAME}) (?:is|was|as|–|-) (?:[\w’'-]+ ){{0,4}}\Z"
)
BEFORE = 90


def person(document: Document) -> Iterator[Person]:
    """Yield each person whose office the text names, once.

    >>> body = "Elizabeth Denham, the UK’s Information Commissioner, spoke, and Attorney General Rob Bonta."
    >>> [(p.name, p.role) for p in person(Document(source="", url="", title="", body=body))]
    [('Elizabeth Denham', 'Information Commissioner'), ('Rob Bonta', 'Attorney General')]
    """
    text = document.text
    named = set()
    for office in mentions(text).get("office", ()):
        for start, end in (*_after(text, office), *_before(text, office)):
            name = text[start:end]
            if name not in named and is_person(text, start, end):
                named.add(name)
                role = text[office.start : office.end]
                yield Person(start=start, end=end, rule="office", name=name, role=role)


def _after(text: str, office: Mention) -> Iterator[Span]:
    """ "Commissioner Helen Dixon"."""
    if found := FOLLOWING.match(text, office.end):
        yield found.span(1)


def _before(text: str, office: Mention) -> Iterator[Span]:
    """ "Helen Dixon, Ireland's Commissioner"."""
    start = max(0, office.start - BEFORE)
    if found := PRECEDING.search(text, start, office.start):
        yield found.span(1) if found[1] else found.span(2)


def is_person(text: str, start: int, end: int) -> bool:
    """Whether the name is no body, company, law or country, and made of no word of offices."""
    if any(word.isupper() and len(word) > 3 for word in text[start:end].split()):
        return False
    if {word.strip(".").lower() for word in text[start:end].split()} & NOT_A_PERSON:
        return False
    found = mentions(text)
    kinds = ("authority", "organisation", "law", "country")
    return not any(m.start < end and start < m.end for kind in kinds for m in found.get(kind, ()))
