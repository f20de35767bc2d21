"""What a document is about."""

from collections import defaultdict
from collections.abc import Iterator

from crawler.items import Document
from pipelines.annotation import Topic
from pipelines.reference import mentions
from pipelines.vocabulary import Mention, outside

LEAD = 600
NEEDED = 2
LENGTH_OF_ONE_MORE = 8_000


def topic(document: Document) -> Iterator[Topic]:
    """Yield each topic once, at its first mention: the title counts threefold, the lead twofold.

    A word within the name of an authority says nothing: the Hamburg commissioner for data protection and
    freedom of information acts on many things.

    >>> page = Document(source="", url="", title="Fine for a data breach", body="Biometric data leaked.")
    >>> [found.id for found in topic(page)]
    ['breach_notification', 'biometrics']
    """
    text = document.text
    by_topic: dict[str, list[Mention]] = defaultdict(list)
    found = mentions(text)
    for mention in outside(found.get("topic", ()), found.get("authority", ())):
        for name in mention.names:
            by_topic[name.id].append(mention)
    needed = NEEDED + len(text) // LENGTH_OF_ONE_MORE
    for key, places in by_topic.items():
        if sum(_points(mention, len(document.title)) for mention in places) >= needed:
            yield Topic(start=places[0].start, end=places[0].end, rule="words", id=key)


def _points(mention: Mention, title: int) -> int:
    if mention.end <= title:
        return 3
    return 2 if mention.start < title + LEAD else 1
