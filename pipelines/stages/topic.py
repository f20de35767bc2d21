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
    """Yield each topic once, at its first mention: the title counts three times, the lead twice.

    A word that the table marks as unsure (`?employee`: any company has some) counts in title and lead alone.
    A word within the name of an authority says nothing: the Hamburg commissioner for data protection and
    freedom of information acts on many things.

    >>> page = Document(source="", url="", title="Fine for a data breach", body="Biometric data leaked.")
    >>> [found.id for found in topic(page)]
    ['breach_notification', 'biometrics']
    """
    text = document.text
    by_topic: dict[str, list[tuple[Mention, bool]]] = defaultdict(list)
    found = mentions(text)
    for mention in outside(found.get("topic", ()), found.get("authority", ())):
        for name in mention.names:
            by_topic[name.id].append((mention, name.unsure))
    needed = NEEDED + len(text) // LENGTH_OF_ONE_MORE
    for key, places in by_topic.items():
        if sum(_points(mention, len(document.title), unsure) for mention, unsure in places) >= needed:
            first, _ = places[0]
            yield Topic(start=first.start, end=first.end, rule="words", id=key)


def _points(mention: Mention, title: int, unsure: bool) -> int:
    if mention.end <= title:
        return 3
    return 2 if mention.start < title + LEAD else 1 - unsure
