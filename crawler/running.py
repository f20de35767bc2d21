"""Running sources side by side, for the commands: one process, a line for each that has ended."""

import signal
import sys
from collections.abc import Callable
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from tqdm import tqdm


def run(process: Any, names: list[str], line: Callable[[Crawler], str], **override: Any) -> list[Crawler]:
    """Run the sources with some settings overridden; `line` says of an ended one how it went."""
    for name, value in override.items():
        process.settings.set(name, value, "cmdline")
    crawlers: list[Crawler] = [process.create_crawler(name) for name in names]
    with tqdm(total=len(names), unit=" sources", disable=not sys.stderr.isatty()) as bar:
        for crawler in crawlers:
            crawler.signals.connect(Ended(crawler, bar, line), signals.engine_stopped, weak=False)
            process.crawl(crawler)
        process.start()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)  # Scrapy's handlers do nothing once its loop has ended
    return crawlers


class Ended:
    """Says that a source has ended."""

    def __init__(self, crawler: Crawler, bar: "tqdm[Any]", line: Callable[[Crawler], str]) -> None:
        self.crawler, self.bar, self.line = crawler, bar, line

    def __call__(self) -> None:
        """Write its line, above the bar where there is one."""
        self.bar.update()
        self.bar.write(f"{self.crawler.spidercls.name}: {self.line(self.crawler)}", file=sys.stderr)


def stat(crawler: Crawler, name: str, otherwise: Any) -> Any:
    """What a run left in the statistics; a run that never began left nothing."""
    return crawler.stats.get_value(f"run/{name}", otherwise) if crawler.stats else otherwise
