"""What reading and linking cost, on real pages and decisions."""

import gzip
import json
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

import trafilatura
from tqdm import tqdm

from crawler.article import read
from crawler.items import Document
from pipelines import reference
from pipelines.stages import annotate
from pipelines.vocabulary import Name, Vocabulary
from tests.bench import linking
from tests.bench.backfill import responses
from tests.bench.environments import DATA

ROUNDS = 3
Page = tuple[str, bytes]  # address, HTML


def table(data: Path = DATA, names: int = 50_000, documents: int = 100_000) -> Iterator[str]:
    """What `annotate` costs beside trafilatura and with more names, and `link` as a corpus grows.

    Pages are real: news of the article extraction benchmark, and decisions of a register.  Seconds are of
    the processor; ours and trafilatura's alternate page by page, so that a busy machine slows both, and the
    fastest of three rounds counts.  The documents that are linked are made up from real ones: a quarter of
    so many, half, and all.
    """
    pages = {"news": list(news(data / "seb181")), "decisions": list(decisions(data / "warc"))}
    read_pages = {name: [document(*page) for page in some] for name, some in pages.items()}
    yield "pages | `annotate`, pages/s | trafilatura, pages/s | ratio"
    yield "--- | ---: | ---: | ---:"
    for name, some in pages.items():
        ours, peer = alternating(list(zip(read_pages[name], some, strict=True)))
        yield f"{len(some)} {name} | {len(some) / ours:.0f} | {len(some) / peer:.0f} | {peer / ours:.1f}"
    yield from ["", "names of organisations | `annotate`, pages/s | of which the names", "--- | ---: | ---:"]
    yield from growing(read_pages["news"] + read_pages["decisions"], names)
    yield ""
    yield from linking.table(*read_pages.values(), documents)


def news(folder: Path) -> Iterator[Page]:
    """The pages of the article extraction benchmark."""
    for name, page in json.loads((folder / "ground-truth.json").read_text("utf-8")).items():
        yield page["url"], gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())


def decisions(folder: Path) -> Iterator[Page]:
    """Pages of the register of decisions."""
    for url, _, body in responses(folder / "decisions.warc.gz"):
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
        [(seconds(annotate, one), seconds(peer, page[1])) for one, page in pages]
        for _ in tqdm(range(ROUNDS), desc="annotated", unit="round")
    ]
    ours, theirs = ([sum(both[who] for both in took) for took in rounds] for who in (0, 1))
    return min(ours), min(theirs)


def growing(documents: Sequence[Document], added: int) -> Iterator[str]:
    """What many more names cost: the rows."""
    names = list(reference.names())
    more = [Name("organisation", f"o{i}", f"Holding {i:05} of {i % 97} Ltd") for i in range(added)]
    known = sum(name.kind == "organisation" for name in names)
    small, large = Vocabulary(names), Vocabulary([*names, *more])
    rounds = [[taken(documents, vocabulary) for vocabulary in (small, large)] for _ in range(ROUNDS)]
    (few, few_names), (many, many_names) = (
        map(min, zip(*took, strict=True)) for took in zip(*rounds, strict=True)
    )
    yield f"{known} | {len(documents) / few:.0f} | {few_names / few:.0%}"
    yield f"{known + added} | {len(documents) / many:.0f} ({many / few - 1:+.0%}) | {many_names / many:.0%}"


def taken(documents: Sequence[Document], vocabulary: Vocabulary) -> tuple[float, float]:
    """The seconds of `annotate` with these names, and of finding the names alone."""
    with patch.object(reference, "vocabulary", return_value=vocabulary):
        reference.mentions.cache_clear()
        whole = sum(seconds(annotate, one) for one in documents)
    return whole, sum(seconds(vocabulary.mentions, one.text) for one in documents)
