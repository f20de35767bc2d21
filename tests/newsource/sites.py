"""Sites made up for a test: a recording written from its answers, and scouted without a crawl."""

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path

from scrapy import Request
from scrapy.http import TextResponse

from crawler.commands.newsource import loaded
from crawler.items import Document
from crawler.newsource.module import described, module
from crawler.newsource.scout import Scout
from crawler.newsource.ways import Way, ways
from crawler.replay import Recording, replay

ENDINGS = {
    "<?xml": "application/xml",
    "<": "text/html; charset=utf-8",
    "{": "application/json",
    "[": "application/json",
}
STORY = "<p>The authority has ended its investigation of {0}, which began after forty complaints.</p>"
STORY += "<p>It imposed a fine of 40,000 euros, since {0} kept the data longer than it needed them.</p>"


def page(title: str, inner: str = "", head: str = "", lang: str = "en") -> str:
    """A page of a site."""
    top = f"<html lang={lang}><head><title>{title} | Office</title>{head}</head>"
    return f"{top}<body><main>{inner}</main></body></html>"


def story(title: str, written: str, lang: str = "en") -> str:
    """The page of an entry, with a date as a reader sees it."""
    told = f"<article><h1>{title}</h1><p class=date>{written}</p>{STORY.format(title)}</article>"
    return page(title, told, lang=lang)


def recording(folder: Path, answers: Mapping[str, str | bytes]) -> Recording:
    """The recording that these answers make."""
    records = []
    for number, (url, body) in enumerate(answers.items()):
        raw = body if isinstance(body, bytes) else body.encode()
        told = next((kind for begin, kind in ENDINGS.items() if raw.startswith(begin.encode())), "text/plain")
        (folder / str(number)).write_bytes(raw)
        records.append({"url": url, "file": str(number), "content_type": told})
    (folder / "recorded.json").write_text(json.dumps(records), "utf-8")
    return Recording.read(folder)


def scouted(url: str, recorded: Recording) -> list[Way]:
    """The ways in that a scout finds."""
    return ways(url, scout(url, recorded))


def scout(url: str, recorded: Recording) -> dict[str, TextResponse]:
    """What a scout sees of a site."""
    answers: dict[str, TextResponse] = {}
    spider = Scout(url, answers)

    async def first() -> list[Request]:
        return [request async for request in spider.start()]

    waiting = asyncio.run(first())
    while waiting:
        request = waiting.pop(0)
        response = recorded.answer(request)
        if response.status == 200:
            waiting += spider.parse(response, **request.cb_kwargs)
    return answers


def written(url: str, recorded: Recording, into: Path) -> tuple[str, list[Document]]:
    """The module of the best way, and the documents that it reads as written."""
    answers = scout(url, recorded)
    text = module("int_office", ways(url, answers)[0], described(answers[url]), "regulator")
    path = into / "int_office.py"
    path.write_text(text, "utf-8")
    return text, list(replay(loaded(path)().listings(), recorded))
