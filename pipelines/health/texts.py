"""Gates for documents: do they still look like this source's?"""

from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from math import log, sqrt
from statistics import mean, pstdev

from crawler.items import Text
from pipelines.health.run import Expected, Finding, Past, Run, texts

Gate = Callable[[Run, Past, Expected], Iterator[Finding]]
SPREAD = 0.5  # of the logarithms of lengths, at least; few documents show less than there is
FAR = 5  # standard deviations
SHRUNK = 1 / 3
LIKE = 0.25  # of two titles of one page, as difflib measures it
RARE = 0.01  # share of documents that may lack a field, where none was seen to
UNLIKELY = 1e-5


def doubted(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001 - a gate's signature
    """Pages that answer 200 but are not documents: a login, a challenge, a cookie wall."""
    doubts = [text for text in run.look.texts if text.doubts]
    usual = rate(bool(text.doubts) for text in texts(past))
    if doubts and len(doubts) * 2 > len(run.look.texts) and usual < 0.5:
        kinds = ", ".join(sorted({doubt for text in doubts for doubt in text.doubts}))
        yield degraded(f"{len(doubts)} of {len(run.look.texts)} pages do not look like documents: {kinds}")


def short(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """Documents are far shorter than usual."""
    now, usual = lengths(run.look.texts), lengths(texts(past))
    if len(now) < 2 or len(usual) < 3:
        return
    spread = max(SPREAD, pstdev(usual)) * sqrt(1 / len(now) + 1 / len(usual))
    if mean(usual) - mean(now) > FAR * spread:
        times = round(2.718 ** (mean(usual) - mean(now)))
        yield degraded(f"{len(now)} documents are {times} times as short as usual")


def lengths(documents: Iterable[Text]) -> list[float]:
    """The logarithms of how long documents are."""
    return [log(1 + text.letters) for text in documents]


def foreign(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:
    """No document is in a language that is usual here.

    Nothing is usual before the first run that ended: what a killed one left over may be of one language.
    """
    usual = {expected.language[:2]} | {text.language for text in texts(past)}
    languages = [text.language for text in run.look.texts if text.language]
    if past and len(languages) > 2 and not usual & set(languages):
        yield degraded(f"{len(languages)} documents are in {', '.join(sorted(set(languages)))}")


def named_alike(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:
    """Documents share one title, or have the site's name."""
    titles = [text.title for text in run.look.texts]
    usual = [text.title for text in texts(past)]
    if len(titles) > 2 and len(set(titles)) == 1 and len(set(usual)) in (0, len(usual)):
        yield degraded(f"{len(titles)} documents are all titled {titles[0]!r}")
    site = [title for title in titles if title.strip().lower() == expected.publisher.lower()]
    if site and len(site) * 2 >= len(titles):
        yield degraded(f"{len(site)} documents are titled with the site's name")


def alike(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """Documents begin with the same words, which they did not: with a wall, or with the site's furniture.

    Both stand before nearly every text; a series of alike notices does not fill a run.
    """
    now, usual = ([text.opening for text in each] for each in (run.look.texts, texts(past)))
    most = max((now.count(opening) for opening in now), default=0)
    if len(usual) > 2 and most > 2 and most * 4 >= len(now) * 3 and len(set(usual)) * 10 >= len(usual) * 9:
        yield degraded(f"{most} of {len(now)} documents begin with the same words")


def undated(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """Documents used to have dates."""
    yield from lost("a date", [bool(text.published) for text in run.look.texts], texts(past), "published")


def unsigned(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """Documents used to name their authors, or to have tags."""
    yield from lost("an author", [text.signed for text in run.look.texts], texts(past), "signed")
    yield from lost("a tag", [text.tagged for text in run.look.texts], texts(past), "tagged")


def lost(what: str, now: list[bool], usual: list[Text], field: str) -> Iterator[Finding]:
    """Whether a field has fallen from nearly always to nearly never."""
    had = rate(bool(getattr(text, field)) for text in usual)
    chance = max(RARE, 1 - had) ** (len(now) - sum(now))
    if len(usual) > 2 and rate(now) < 1 / 3 and chance < UNLIKELY:
        yield degraded(f"{sum(now)} of {len(now)} documents have {what}; {had:.0%} used to")


def canary(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """Pages that were read before have lost their text, or have another title altogether."""
    before = {text.address: text for text in (*reversed(texts(past)), *run.look.before)}
    again = [(before[text.address], text) for text in run.look.texts if text.address in before]
    other = [(was, text) for was, text in again if unlike(was, text)]
    if other and len(other) * 2 >= len(again):
        was, text = other[0]
        yield degraded(
            f"{len(other)} of {len(again)} pages read again have lost their text or title: {was.title!r} has "
            f"{text.letters} letters, it had {was.letters}, and is titled {text.title!r}"
        )


def unlike(was: Text, text: Text) -> bool:
    """Whether two readings can hardly be of one page."""
    likeness = SequenceMatcher(None, was.title, text.title).ratio()
    return text.letters < SHRUNK * was.letters or (bool(was.title) and likeness < LIKE)


def rate(values: Iterable[bool]) -> float:
    """The share that is true; 0 for none at all."""
    values = list(values)
    return sum(values) / max(1, len(values))


def degraded(reason: str) -> Finding:
    """Documents that were read but are not what they were."""
    return Finding("degraded", reason)


GATES: tuple[Gate, ...] = (doubted, short, foreign, alike, named_alike, undated, unsigned, canary)
