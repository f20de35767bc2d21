"""A run of a source over recorded answers, in this process: what it saw and what went wrong."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from scrapy import Request
from scrapy.http import Response

from crawler.base import Source
from crawler.items import Document, Look
from crawler.replay import REDIRECTS, LeftOut, Recording, key
from crawler.soup import Unexpected
from crawler.watch import Watch
from pipelines.health import Expected, Finding, Run, Tally, judge
from pipelines.runs import expected
from tests.sources.test_sources import HERE, NAMES, source

__all__ = ["NAMES", "Healthy", "Seen", "healthy", "played", "verdict"]
Answer = Callable[[Request], Response]


@dataclass(frozen=True)
class Seen:
    """What came of a round."""

    run: Run
    documents: tuple[Document, ...]


@dataclass(frozen=True)
class Healthy:
    """A source, its recording, the day after its newest document, and the round of that day."""

    spider: Source
    recording: Recording
    expected: Expected
    at: datetime
    seen: Seen

    @property
    def past(self) -> list[Look]:
        """The round as history, as if later ones read other pages: no page is known."""
        texts = tuple(replace(text, address="") for text in self.seen.run.look.texts)
        return [replace(self.seen.run.look, texts=texts)]


@cache
def healthy(name: str) -> Healthy:
    """A source as it is recorded."""
    spider, recording = source(name)(), Recording.read(HERE / name)
    seen = played(spider, recording.answer, datetime.now(UTC))
    dates = [document.published.value[:10] for document in seen.documents if document.published]
    entries = [entry for listing in seen.run.look.listings for entry in listing.entries]
    dates += [day for entry in entries for day in (entry.published, entry.modified)]
    newest = max(f"{day}-12-28"[:10] if len(day) < 7 else f"{day}-28"[:10] for day in dates if day)
    at = datetime.fromisoformat(newest).replace(tzinfo=UTC) + timedelta(days=1)
    return Healthy(spider, recording, expected(spider), at, replace(seen, run=replace(seen.run, at=at)))


def played(spider: Source, answer: Answer, at: datetime) -> Seen:
    """Run a source over answers, each request once."""
    watch, tally, documents = Watch(), Tally(), []
    waiting, asked = list(spider.listings()), set[Any]()
    while waiting:
        request = waiting.pop(0)
        this = (key(request.method, request.url, request.body), "link" in request.cb_kwargs)
        if this in asked:
            continue
        asked.add(this)
        for output in outputs(request, answer, watch, tally):
            (documents if isinstance(output, Document) else waiting).append(output)
    return Seen(Run(at, watch.look(), tally), tuple(documents))


def outputs(request: Request, answer: Answer, watch: Watch, tally: Tally) -> Iterator[Any]:
    """What a source makes of the answer to a request; its errors are counted, as a crawl counts them."""
    is_page = "link" in request.cb_kwargs
    try:
        response = answer(request)
        if response.status in REDIRECTS:
            yield led_on(request, response)
        elif response.status != 200:
            error = Unexpected("an answer", f"status {response.status}", request.url)
            tally.add(error, page=is_page, status=response.status)
        else:
            assert request.callback
            for output in request.callback(response, **request.cb_kwargs):
                watch.note(response, output)
                yield output
    except LeftOut:
        return
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        tally.add(error, page=is_page, status=200)


def led_on(request: Request, response: Response) -> Request:
    """The request that a redirect leads to."""
    url = response.urljoin(str(response.headers.to_unicode_dict()["Location"]))
    before = request.meta.get("redirect_urls", [])
    return request.replace(url=url, meta={**request.meta, "redirect_urls": [*before, request.url]})


def verdict(name: str, seen: Seen) -> Finding:
    """How a round went, after one healthy round."""
    known = healthy(name)
    return judge(seen.run, known.past, known.expected)
