"""A made-up corpus of probes for the fold: as the real one is made, as large as asked, and with its truth.

An authority opens a probe, decides and fines; a register lists the decision on another day, under another
name; the press reports, some of it word for word as the wire has it; now and then a second authority probes
the same firm, or a court hears it.  A few authorities and firms have most of the probes, as in life.  The
words are those of real decisions and news.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from typing import Any

from pipelines.cases import Told
from pipelines.cases.told import Sum

TOPICS = ["security", "consent", "cookies", "direct_marketing", "access", "children", "cctv", "health"]
FIRST = date(2010, 1, 1).toordinal()
DAYS = 16 * 365
GIANTS = 40  # firms that are probed again and again
WIRE, AGAIN, APPEAL = 0.4, 0.15, 0.1  # chances: a report is a copy, another authority acts, a court hears it


@dataclass(frozen=True, slots=True)
class Seeds:
    """What a corpus is made from: real texts as the fold sees them, and who may act."""

    decisions: Sequence[Told]
    news: Sequence[Told]
    authorities: Sequence[str]
    court: str


def probes(seeds: Seeds) -> Iterator[Told]:
    """Documents without end, probe by probe; the id of each begins with that of its case and a stop."""
    for number in count():
        yield from Probe(seeds, number).documents()


class Probe:
    """One firm's trouble: the probes of one or two authorities, and maybe an appeal."""

    def __init__(self, seeds: Seeds, number: int) -> None:
        self.seeds, self.number = seeds, number
        self.chance = random.Random(number)
        giant = self.chance.random() < 0.1
        self.firm = f"giant-{skewed(self.chance, GIANTS)}" if giant else f"{self.letters()}-{self.letters()}"
        self.opened = FIRST + self.chance.randrange(DAYS)
        self.topics = tuple(self.chance.sample(TOPICS, 2))
        self.text = self.chance.choice(seeds.decisions)
        self.own = tuple(f"{self.letters()}{n}" for n in range(6))  # streets, people, products

    def letters(self) -> str:
        """A name nobody has."""
        return "".join(self.chance.choices("abcdefghijklmnoprstuvz", k=7))

    def documents(self) -> Iterator[Told]:
        """Those of every case."""
        authority = self.seeds.authorities[skewed(self.chance, len(self.seeds.authorities))]
        yield from self.case(0, authority, self.opened)
        if self.chance.random() < AGAIN:
            other = self.chance.choice([key for key in self.seeds.authorities if key != authority])
            yield from self.case(1, other, self.opened + self.chance.randrange(20, 400))
        if self.chance.random() < APPEAL:
            day = self.opened + self.chance.randrange(500, 900)
            about = {"authorities": (self.seeds.court, authority), "cited": frozenset([self.file(0)])}
            yield self.document(2, 0, day, kind="judgment", voice="court", source=self.seeds.court, **about)

    def case(self, place: int, authority: str, opened: int) -> Iterator[Told]:
        """An authority's statement, its decision, a register's entry and the press."""
        decided = opened + self.chance.randrange(100, 400)
        amount = self.chance.choice((5e3, 1e4, 5e4, 1e6)) * self.chance.randrange(1, 60)
        act = {"authorities": (authority,), "source": authority}
        yield self.document(place, 0, opened, **act, events=(turn("inquiry_opened", opened),))
        fined = act | {"sums": (Sum(amount, "EUR", amount),)}
        said = fined | {"events": (turn("fine", decided),), "penalties": (penalty(amount),)}
        number = frozenset([self.file(place)])
        decision = said | {"decided": iso(decided), "numbers": number, "cited": number}
        yield self.document(place, 1, decided, kind="decision", **decision)
        yield self.listed(place, fined, decided)
        yield from self.press(place, said, decided)

    def listed(self, place: int, told: Mapping[str, Any], decided: int) -> Told:
        """A register's entry: a few days late, under a longer name."""
        name = f"{self.firm}-{self.chance.choice(('group', 'europe', 'online'))}"
        late = iso(decided + self.chance.randrange(4))
        register = {"kind": "decision", "voice": "aggregator", "source": "register", "boxed": True}
        entry = self.document(place, 2, decided + 9, **{**told, **register, "decided": late})
        return replace(entry, respondents=(name,))

    def press(self, place: int, told: Mapping[str, Any], decided: int) -> Iterator[Told]:
        """A few reports; who prints the wire has its words."""
        wire = None
        for n in range(3, 3 + self.chance.randrange(1, 5)):
            about = {**told, "voice": "press", "kind": "article", "source": f"news_{n}"}
            report = self.document(place, n, decided + self.chance.randrange(3), **about)
            if wire and self.chance.random() < WIRE:
                report = replace(report, words=wire.words, times=wire.times, sketch=wire.sketch)
            wire = wire or report
            yield report

    def file(self, place: int) -> str:
        """An authority's number for its case."""
        return f"di-20{self.number % 90 + 10}-{self.number}{place}"

    def document(self, place: int, n: int, day: int, **changes: Any) -> Told:
        """One document of a case, with words of its own kind and of the matter."""
        base = self.chance.choice(self.seeds.news) if changes.get("voice") == "press" else self.text
        theirs = random.Random(self.number * 100 + n).sample(range(len(base.words)), len(base.words) * 2 // 3)
        return replace(
            base,
            id=f"{self.number:06}{place}.{n}",
            url=f"https://example.org/{self.number}/{place}/{n}",
            title=self.firm,
            published=iso(day),
            respondents=(self.firm,),
            topics=self.topics,
            words=(*(base.words[at] for at in theirs), *self.own),
            times=(*(base.times[at] for at in theirs), 2, 2, 2, 2, 2, 2),
            sketch=tuple(sorted(self.chance.getrandbits(60) for _ in base.sketch)),
            authority=changes["authorities"][0],
            **PLAIN | changes,
        )


PLAIN: dict[str, Any] = {
    "kind": "statement",
    "voice": "regulator",
    "language": "en",
    "boxed": False,
    "decided": "",
    "numbers": frozenset(),
    "cited": frozenset(),
    "links": frozenset(),
    "sums": (),
    "events": (),
    "penalties": (),
    "names": (),
}


def skewed(chance: random.Random, size: int) -> int:
    """A place among so many: the first ones come most often (Zipf)."""
    return min(size - 1, int(size ** chance.random()) - 1)


def iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def turn(kind: str, day: int) -> dict[str, Any]:
    """A row of events."""
    return {"type": kind, "date": iso(day), "precision": "day", "actor": "", "words": kind, "by": ""}


def penalty(amount: float) -> dict[str, Any]:
    """A row of penalties."""
    sum_ = {"amount": f"{amount:.0f}", "currency": "EUR", "eur": amount, "respondent": ""}
    return {"stage": "imposed", "words": f"EUR {amount:.0f}", "by": "", **sum_}
