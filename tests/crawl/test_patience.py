"""A site is asked one thing at a time, by all of its sources together."""

import asyncio

import pytest
from scrapy import Request
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from crawler.patience import Later, Patience
from crawler.replay import LeftOut


def patience() -> Patience:
    """The middleware of one source that is being crawled."""
    crawler = get_crawler(settings_dict={"RETRY_AFTER_MOST": 120, "RETRY_BACKOFF": 0, "USER_AGENT": "us"})
    crawler.crawling = True
    return Patience(crawler)


async def begun(one: Patience, request: Request) -> "asyncio.Task[None]":
    """A request that has come as far as it gets."""
    task = asyncio.ensure_future(one.process_request(request))
    for _ in range(9):
        await asyncio.sleep(0)
    return task


@pytest.mark.parametrize(("url", "waits"), [("https://a.example/2", True), ("https://b.example/", False)])
def test_two_sources_of_a_site_take_turns(url: str, waits: bool) -> None:
    async def crawl() -> None:
        (one, first), (two, second) = (patience(), Request("https://a.example/1")), (patience(), Request(url))
        assert (await begun(one, first)).done()
        task = await begun(two, second)
        assert task.done() != waits
        one.process_response(first, Response(first.url))
        await task
        two.process_response(second, Response(second.url))

    asyncio.run(crawl())


def test_a_site_that_refuses_one_source_refuses_all() -> None:
    async def crawl() -> None:
        for number, one in enumerate((patience(), patience())):
            request = Request(f"https://c.example/{number}")
            await one.process_request(request)
            if number:
                with pytest.raises(Later):
                    one.process_response(request, Response(request.url, 429))
            else:
                one.process_response(request, Response(request.url, 429))

    asyncio.run(crawl())


def test_a_run_that_ends_asks_no_more_and_keeps_no_turn() -> None:
    async def crawl() -> None:
        ended, other = patience(), patience()
        ended.crawler.crawling = False
        left, asked = Request("https://d.example/1"), Request("https://d.example/2")
        with pytest.raises(LeftOut):
            await ended.process_request(left)
        ended.process_exception(left, LeftOut())
        assert (await begun(other, asked)).done()
        other.process_response(asked, Response(asked.url))

    asyncio.run(crawl())
