"""What a killed crawl leaves in the cache is not taken for an answer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from scrapy import Request, Spider
from scrapy.http import HtmlResponse
from scrapy.utils.test import get_crawler

from crawler.cache import Files

REQUEST = Request("https://a.org/news")
FIRST, SECOND = (
    HtmlResponse(REQUEST.url, headers={"ETag": tag}, body=body)
    for tag, body in (("1", b"old"), ("2", b"new"))
)
Open = tuple[Files, Spider]


@pytest.fixture
def cache(tmp_path: Path) -> Open:
    crawler = get_crawler(Spider, {"HTTPCACHE_DIR": str(tmp_path)})
    spider = crawler._create_spider("a")
    files = Files(crawler.settings)
    files.open_spider(spider)
    return files, spider


def test_what_was_written_whole_is_found(cache: Open) -> None:
    files, spider = cache
    assert files.retrieve_response(spider, REQUEST) is None
    for answer in (FIRST, SECOND):
        files.store_response(spider, REQUEST, answer)
        found = files.retrieve_response(spider, REQUEST)
        assert found
        assert found.body == answer.body


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / "response_body").write_bytes(b""),
        lambda folder: (folder / "response_body").unlink(),
        lambda folder: (folder / "whole").unlink(),
        lambda folder: (folder / "whole").write_text(""),
    ],
)
def test_what_was_not_is_asked_for_again(cache: Open, damage: Callable[[Path], object]) -> None:
    files, spider = cache
    files.store_response(spider, REQUEST, FIRST)
    damage(files.mark(spider, REQUEST).parent)
    assert files.retrieve_response(spider, REQUEST) is None


def test_a_kill_while_an_older_answer_is_replaced(cache: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    files, spider = cache
    files.store_response(spider, REQUEST, FIRST)
    folder = files.mark(spider, REQUEST).parent

    def killed(*_: object) -> None:
        (folder / "response_headers").write_bytes(b"ETag: 2\r\n")
        raise KeyboardInterrupt

    monkeypatch.setattr("crawler.cache.FilesystemCacheStorage.store_response", killed)
    with pytest.raises(KeyboardInterrupt):
        files.store_response(spider, REQUEST, SECOND)
    assert files.retrieve_response(spider, REQUEST) is None
