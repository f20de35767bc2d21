"""What reading and linking cost: `python -m tests.bench stages`.

Pages are real: news of the article extraction benchmark, and decisions of a register.  Seconds are of the
processor; ours and trafilatura's alternate page by page, so that a busy machine slows both, and the fastest
of three rounds counts.  The documents that are linked are real decisions told again, in other words, of other
companies on other days, three documents of each.
"""

import gzip
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from math import log
from pathlib import Path
from typing import Any
from unittest.mock import patch

import trafilatura

from crawler.article import read
from crawler.items import Document
from pipelines import reference
from pipelines.cases import Told, fold, told
from pipelines.entities import register
from pipelines.facts import facts
from pipelines.rates import rate
from pipelines.stages import annotate
from pipelines.vocabulary import Name, Vocabulary
from tests.bench.backfill import records

ROUNDS, NAMES = 3, 50_000
SIZES = (500, 1_000, 2_000)
Page = tuple[str, bytes]  # address, HTML


def table(data: Path, _: dict[str, Path]) -> Iterator[str]:
    """The lines of the tables."""
    pages = {"news": list(news(data / "seb181")), "decisions": list(decisions(data / "warc"))}
    read_pages = {name: [document(*page) for page in some] for name, some in pages.items()}
    yield "pages | `annotate`, pages/s | trafilatura, pages/s | ratio"
    yield "--- | ---: | ---: | ---:"
    for name, some in pages.items():
        ours, peer = alternating(list(zip(read_pages[name], some, strict=True)))
        yield f"{len(some)} {name} | {len(some) / ours:.0f} | {len(some) / peer:.0f} | {peer / ours:.1f}"
    yield from ["", "names of organisations | `annotate`, pages/s | of which the names", "--- | ---: | ---:"]
    yield from growing(read_pages["news"] + read_pages["decisions"])
    yield from ["", "documents | `link`, s | µs a document | of n log n", "--- | ---: | ---: | ---:"]
    yield from linking(read_pages["decisions"])


def news(folder: Path) -> Iterator[Page]:
    """The pages of the article extraction benchmark."""
    for name, page in json.loads((folder / "ground-truth.json").read_text("utf-8")).items():
        yield page["url"], gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())


def decisions(folder: Path) -> Iterator[Page]:
    """Pages of the register of decisions."""
    for url, _, body in records(folder / "decisions.warc.gz"):
        yield url, body


def document(url: str, html: bytes) -> Document:
    """A page as the stages get it."""
    page = read(html, url)
    return Document("", url, page.title, page.body, language=page.language, published=page.published)


def peer(html: bytes) -> object:
    """Trafilatura's reading of a page."""
    return trafilatura.extract(html, favor_precision=True)


def seconds(work: Callable[[Any], object], given: Any) -> float:
    """How long the work keeps the processor."""
    began = time.process_time()
    work(given)
    return time.process_time() - began


def alternating(pages: Sequence[tuple[Document, Page]]) -> tuple[float, float]:
    """The seconds of `annotate` and of trafilatura over the same pages."""
    annotate(pages[0][0])  # loads the vocabulary
    rounds = [
        [(seconds(annotate, one), seconds(peer, page[1])) for one, page in pages] for _ in range(ROUNDS)
    ]
    return min(sum(ours for ours, _ in took) for took in rounds), min(
        sum(t for _, t in took) for took in rounds
    )


def growing(documents: Sequence[Document]) -> Iterator[str]:
    """What many more names cost: the rows."""
    names = list(reference.names())
    more = [Name("organisation", f"o{i}", f"Holding {i:05} of {i % 97} Ltd") for i in range(NAMES)]
    known = sum(name.kind == "organisation" for name in names)
    small, large = Vocabulary(names), Vocabulary([*names, *more])
    rounds = [[taken(documents, vocabulary) for vocabulary in (small, large)] for _ in range(ROUNDS)]
    (few, few_names), (many, many_names) = (
        map(min, zip(*took, strict=True)) for took in zip(*rounds, strict=True)
    )
    yield f"{known} | {len(documents) / few:.0f} | {few_names / few:.0%}"
    yield f"{known + NAMES} | {len(documents) / many:.0f} ({many / few - 1:+.0%}) | {many_names / many:.0%}"


def taken(documents: Sequence[Document], vocabulary: Vocabulary) -> tuple[float, float]:
    """The seconds of `annotate` with these names, and of finding the names alone."""
    with patch.object(reference, "vocabulary", return_value=vocabulary):
        reference.mentions.cache_clear()
        whole = sum(seconds(annotate, one) for one in documents)
    return whole, sum(seconds(vocabulary.mentions, one.text) for one in documents)


def linking(documents: Sequence[Document]) -> Iterator[str]:
    """What it costs to link three sizes of corpus: the rows."""
    known = register()
    seen = [
        told(str(n), one, facts(one, annotate(one), known, rate).rows, known)
        for n, one in enumerate(documents)
    ]
    first = 0.0
    for size in SIZES:
        corpus = list(islice(retold(seen), size))
        took = seconds(lambda given: fold(given, known), corpus)
        first = first or took / (size * log(size))
        yield f"{size} | {took:.1f} | {took / size * 1e6:.0f} | {took / (size * log(size)) / first:.2f}"


def retold(seen: Sequence[Told]) -> Iterator[Told]:
    """The same decisions without end, of other companies on other days."""
    number = 0
    while True:
        for one in seen:
            day = f"20{10 + number % 16}-{1 + number // 7 % 12:02}-{1 + number // 3 % 28:02}"
            yield replace(
                one,
                id=f"{number:07}",
                url=f"https://example.org/{number}",
                title=f"{number // 3}",
                decided=day,
                published=day,
                respondents=(f"firm{number // 3}",),
                numbers=frozenset(),
                cited=frozenset(),
                links=frozenset(),
                words=tuple(f"{word}{number // 3}" for word in one.words),
            )
            number += 1
