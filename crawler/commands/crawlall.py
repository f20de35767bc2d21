"""`scrapy crawlall`: every source, in one process."""

import argparse
import sys
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.crawler import Crawler
from scrapy.utils.misc import load_object

from crawler.choice import chosen, store
from crawler.running import run, stat
from crawler.table import table

COUNTS = ("links", "kept", "unchanged", "off_topic", "errors")
FAILED = ("broken", "blocked", "crashed")
STOPPED = 75  # EX_TEMPFAIL, as where another crawl runs: try again later
DAY = timedelta(days=1)
RIGHT = "If a degraded source is right as it is: python -m pipelines judge source NAME confirm --help"


class Command(ScrapyCommand):
    """Crawl all sources, or those named, or those of them that are due."""

    requires_project = True
    default_settings: ClassVar[dict[str, Any]] = {"LOG_LEVEL": "CRITICAL"}  # the table says what went wrong

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options] [NAME …]"

    def short_desc(self) -> str:
        """One line."""
        return "Crawl every source (or those named); exit 1 when one failed, 75 when another crawl runs"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The command's own options."""
        super().add_options(parser)
        parser.add_argument("--due", action="store_true", help="only sources that are due, by their cadence")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl, then report how it went."""
        assert self.settings is not None
        assert self.crawler_process is not None
        names = chosen(args, self.crawler_process.spider_loader.list())
        if not self.settings["CONTACT"] and not self.settings["REPLAY"]:
            sys.stderr.write("crawlall: set CONTACT to an address where sites can reach you\n")
        try:
            kept = store(self.settings)
        except RuntimeError as error:
            sys.stderr.write(f"crawlall: {error}\n")
            self.exitcode = getattr(error, "exitcode", 1)
            return
        with kept:
            wanted = self.due(names, kept.last_runs()) if opts.due else names
            crawlers = run(self.crawler_process, wanted, line)
            if not any(map(stopped, crawlers)):
                load_object(self.settings["LINK"])(kept)
            if remark := kept.remark():
                sys.stderr.write(f"crawlall: {remark}\n")
        sys.stdout.write(report(crawlers))
        self.exitcode = exitcode(crawlers)

    def due(self, names: list[str], last: dict[str, tuple[str, str]]) -> list[str]:
        """The sources whose newest run ended longer ago than a quarter of their usual interval."""
        process: Any = self.crawler_process
        now, load = datetime.now(UTC), process.spider_loader.load
        return [name for name in names if ripe(load(name).cadence, last.get(name), now)]


def ripe(cadence: timedelta, last: tuple[str, str] | None, now: datetime) -> bool:
    """Whether a source should be crawled again, after its newest run: when it ended, and how.

    One that failed is tried again after a day at most.  A run in the future was made under a wrong clock.

    >>> now = datetime(2016, 11, 8, 1, tzinfo=UTC)
    >>> ripe(timedelta(days=4), ("2016-11-07T00:00:00Z", "ok"), now)
    True
    >>> [ripe(timedelta(days=40), ("2016-11-06T00:00:00Z", health), now) for health in ("ok", "broken")]
    [False, True]
    """
    if last is None:
        return True
    ended, health = datetime.fromisoformat(last[0]), last[1]
    wait = min(cadence / 4, DAY) if health in ("degraded", *FAILED) else cadence / 4
    return not now - wait < ended <= now


def report(crawlers: list[Crawler]) -> str:
    """The table of sources, and a sentence for each that did not go well."""
    if not crawlers:
        return "No source is due.\n"
    rows = [
        [crawler.spidercls.name, *(count(crawler, name) for name in COUNTS), outcome(crawler)]
        for crawler in crawlers
    ]
    why = [
        f"{crawler.spidercls.name} {outcome(crawler)}: {stat(crawler, 'reason', 'it ended before it began')}"
        for crawler in crawlers
        if outcome(crawler) != "ok"
    ]
    if any(outcome(crawler) == "degraded" for crawler in crawlers):
        why.append(RIGHT)
    head = ["source", *(name.replace("_", " ") for name in COUNTS), "outcome"]
    return "\n".join([table(head, rows), *why, ""])


def line(crawler: Crawler) -> str:
    """How the run went, in a line."""
    counts = [f"{count(crawler, name)} {name.replace('_', ' ')}" for name in COUNTS]
    return f"{outcome(crawler)}: {', '.join(counts)}"


def exitcode(crawlers: list[Crawler]) -> int:
    """1 where a source failed, 75 where not all were read because we were told to stop."""
    if any(map(failed, crawlers)):
        return 1
    return STOPPED if any(map(stopped, crawlers)) else 0


def stopped(crawler: Crawler) -> bool:
    """Whether a source was not read, or not to its end, because we were told to stop."""
    return outcome(crawler) == "stopped"


def outcome(crawler: Crawler) -> str:
    """How the run went."""
    return str(stat(crawler, "outcome", "crashed"))


def failed(crawler: Crawler) -> bool:
    """Whether a source could not be read; one that is declared to be blocked was not tried."""
    declared = getattr(crawler.spidercls, "blocked", "")
    return outcome(crawler) in FAILED and not declared


def count(crawler: Crawler, name: str) -> int:
    """A count of the run."""
    return int(stat(crawler, name, 0))
