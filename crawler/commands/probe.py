"""`scrapy probe`: whether sources still look as their modules say, live."""

import argparse
import sys
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.crawler import Crawler

from crawler.choice import chosen
from crawler.running import run, stat
from crawler.table import table

NOTHING_KEPT: dict[str, Any] = {
    "ITEM_PIPELINES": {},
    "EXTENSIONS": {},
    "ARCHIVE": "",
    "HTTPCACHE_ENABLED": False,
}


class Command(ScrapyCommand):
    """Read the listings and a few pages of each source, and keep nothing."""

    requires_project = True
    default_settings: ClassVar[dict[str, Any]] = {"LOG_LEVEL": "CRITICAL"}

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options] [NAME …]"

    def short_desc(self) -> str:
        """One line."""
        return "Check sources live without keeping anything; exit 1 when one cannot be read"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The command's own options."""
        super().add_options(parser)
        about = "pages of each source to read (default 2), shared by its listings"
        parser.add_argument("--pages", type=int, default=2, help=about)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Probe, then print a table."""
        process: Any = self.crawler_process
        middleware = {"crawler.sample.Sample": 950, "crawler.watch.Watch": 970}
        crawlers = run(
            process,
            chosen(args, process.spider_loader.list()),
            verdict,
            SAMPLE=opts.pages,
            SPIDER_MIDDLEWARES=middleware,
            **NOTHING_KEPT | {"EXTENSIONS": {process.settings["PROBE"]: 100}},
        )
        head = ["source", "links", "documents", "newest", "verdict"]
        sys.stdout.write(table(head, map(row, crawlers)) + "\n")
        self.exitcode = int(any(failed(crawler) for crawler in crawlers))


def row(crawler: Crawler) -> list[object]:
    """A source in the table; entries that are documents count as links, too."""
    documents = stat(crawler, "documents", 0)
    links = max(stat(crawler, "links", 0), documents)
    return [crawler.spidercls.name, links, documents, stat(crawler, "newest", "-"), verdict(crawler)]


def verdict(crawler: Crawler) -> str:
    """ok, or the first reason why not."""
    return str(stat(crawler, "reason", "" if stat(crawler, "documents", 0) else "no document") or "ok")


def failed(crawler: Crawler) -> bool:
    """Whether a source is not what it was; silence is no failure, and without its key it was not tried."""
    return not verdict(crawler).startswith(("ok", "skipped", "quiet", "blocked: declared"))
