"""A source that is well, through a year: bursts, silence, holidays, withdrawals, odd documents."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from crawler.items import Entry, Look, Text
from pipelines.health import Run, Tally
from pipelines.health.silence import resting
from tests.health.rounds import Healthy

USUAL = 2.33  # standard deviations: of a hundred gaps, one is longer than the cadence that a source declares


def rounds(known: Healthy, count: int, seed: int) -> Iterator[Run]:
    """So many runs of a source, from the day after its newest document on."""
    chance, at = Random(f"{known.spider.name} {seed}"), known.at
    look, texts = known.seen.run.look, known.seen.run.look.texts
    following, kept = later(known, at, chance), list[Text]()
    for _ in range(count):
        at += max(timedelta(hours=20), known.spider.cadence / 4) * chance.uniform(0.8, 1.5)
        fresh: list[Text] = []
        while following <= at:
            fresh += published(chance, texts, following)
            following = later(known, following, chance)
        look = listed(chance, look, fresh)
        read = [edited(chance, text) for text in kept[-40:] if chance.random() < 0.05]
        yield Run(at, replace(look, texts=(*look.texts, *read), before=tuple(kept[-40:])), Tally())
        kept += fresh


def later(known: Healthy, since: datetime, chance: Random) -> datetime:
    """When a source publishes next: gaps are lognormal; weekends and the year's end are free."""
    days = known.spider.cadence / timedelta(days=1)
    at = since + timedelta(days=days * chance.lognormvariate(-USUAL * 0.8, 0.8))
    while at.weekday() > 4 or resting(at.date()):
        at += timedelta(days=1)
    return at


def published(chance: Random, like: tuple[Text, ...], at: datetime) -> list[Text]:
    """One document, seldom a burst of up to nine, each like one that the source had."""
    number = chance.choice((1, 1, 1, 1, 1, 1, 2, 2, 3, chance.randrange(3, 10)))
    return [one(chance, chance.choice(like), at) for _ in range(number)]


def one(chance: Random, like: Text, at: datetime) -> Text:
    """A document: longer or shorter, seldom without date, author or tags, or in a language of its own."""
    return replace(
        like,
        address=f"{chance.getrandbits(32):08x}",
        title=f"{like.title} {chance.getrandbits(16)}",
        letters=round(like.letters * chance.lognormvariate(0, 0.7)),
        opening=like.opening if chance.random() < 0.02 else f"{chance.getrandbits(32):08x}",
        language=chance.choice(("en", "fr", "de")) if chance.random() < 0.02 else like.language,
        published=at.date().isoformat()[: len(like.published) or 10] if chance.random() > 0.02 else "",
        signed=like.signed and chance.random() > 0.05,
        tagged=like.tagged and chance.random() > 0.05,
    )


def edited(chance: Random, text: Text) -> Text:
    """A page that is looked at again: most stay as they are, some are mended, added to or shortened."""
    if chance.random() < 0.7:
        return text
    title = chance.choice((text.title, f"{text.title} (updated)", f"Correction: {text.title}"))
    return replace(text, title=title, letters=round(text.letters * chance.uniform(0.6, 2)))


def listed(chance: Random, before: Look, fresh: list[Text]) -> Look:
    """The listings with what is new, as long as they were; seldom an entry is withdrawn or mended."""
    listings = list(before.listings)
    for text in fresh:
        place = chance.randrange(len(listings))
        entry = Entry(text.address, text.address, text.published or "")
        if not any(each.published for each in listings[place].entries):
            entry = replace(entry, published="", modified=text.published)
        entries = tuple(sorted((entry, *listings[place].entries), key=newness, reverse=True))
        keep = max(len(entries) - 1, min(10, len(entries)))
        listings[place] = replace(listings[place], entries=entries[:keep], links=keep)
    place = chance.randrange(len(listings))
    entries = listings[place].entries
    if chance.random() < 0.02 and len(entries) > 3:
        gone = chance.randrange(len(entries))
        entries = entries[:gone] + entries[gone + 1 :]
    if chance.random() < 0.03:
        mended = chance.randrange(len(entries))
        entries = (*entries[:mended], replace(entries[mended], title="mended"), *entries[mended + 1 :])
    listings[place] = replace(listings[place], entries=entries, links=len(entries))
    return Look(tuple(listings), tuple(fresh))


def newness(entry: Entry) -> str:
    """What listings are sorted by."""
    return entry.published or entry.modified
