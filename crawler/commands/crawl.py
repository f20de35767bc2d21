"""`scrapy crawl`: one source, with an exit code that says how it went (Scrapy's own always says 0)."""

import argparse
import sys
from typing import Any

from scrapy.commands.crawl import Command as Crawl
from scrapy.exceptions import UsageError
from scrapy.utils.misc import load_object

from crawler.choice import chosen, store
from crawler.commands.crawlall import exitcode, stopped


class Command(Crawl):
    """Crawl one source."""

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options] NAME"

    def short_desc(self) -> str:
        """One line."""
        return "Crawl one source; exit 1 when it failed, 75 when another crawl runs"

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl, then report how it went."""
        process: Any = self.crawler_process
        if len(args) != 1:
            raise UsageError("name one source; `scrapy crawlall` takes several", print_help=False)
        (name,) = chosen(args, process.spider_loader.list())
        try:
            with store(process.settings) as kept:
                crawler = process.create_crawler(name)
                process.crawl(crawler, **opts.spargs)
                process.start()
                if not stopped(crawler):
                    load_object(process.settings["LINK"])(kept)
        except RuntimeError as error:
            sys.stderr.write(f"crawl: {error}\n")
            self.exitcode = getattr(error, "exitcode", 1)
            return
        self.exitcode = exitcode([crawler])
