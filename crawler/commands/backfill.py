"""`scrapy backfill`: the relevant pages of web archives."""

import argparse
import sys
from collections import Counter
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.spiderloader import SpiderLoader
from scrapy.utils.misc import load_object
from tqdm import tqdm

from crawler.backfill import DAMAGED, WebArchives, readings, site, stretches
from crawler.base import Source
from crawler.choice import store
from crawler.items import Document
from crawler.selection import Selection, day, host, language
from crawler.warc import SCALE, Damaged, Unreachable, WebArchive, opened


class Command(ScrapyCommand):
    """Read WARC files, keep what is relevant, and say what was left out and why."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_LEVEL": "CRITICAL"}

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options] FILE.warc.gz | https://… | s3://… …"

    def short_desc(self) -> str:
        """One line."""
        return "Find and keep the relevant pages of web archives; exit 1 when a file is damaged"

    def long_desc(self) -> str:
        """What --help says."""
        return (
            f"{self.short_desc()}.  A run that was interrupted, even killed, resumes where it stopped; "
            "a file that has been read to its end is skipped unless --again is given.  Files on s3 need "
            f"more libraries ({SCALE}), and credentials where boto finds them, or FSSPEC_S3_ANON=true."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """What is wanted of the files."""
        super().add_options(parser)
        told = "only pages of this host and its subdomains"
        parser.add_argument("--host", action="append", type=host, help=told)
        told = "only pages in this language (en, fr …)"
        parser.add_argument("--language", action="append", type=language, help=told)
        parser.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="only captures from this day on")
        parser.add_argument("--until", type=day, metavar="YYYY-MM-DD", help="only captures up to this day")
        parser.add_argument("--again", action="store_true", help="read files from their beginning")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read the files one after the other, then link what was kept."""
        assert self.settings is not None
        if not args:
            raise UsageError("name one or more WARC files", print_help=False)
        try:
            with store(self.settings) as kept:
                fill = Filling(kept, self.settings, Selection.of(opts), again=opts.again)
                wrong = [said for address in args if (said := fill.read(address))]
                load_object(self.settings["LINK"])(kept)
        except RuntimeError as error:
            wrong = [str(error)]
            self.exitcode = getattr(error, "exitcode", 1)
        for said in wrong:
            sys.stderr.write(f"backfill: {said}\n")
        self.exitcode = self.exitcode or int(bool(wrong))


class Filling:
    """One run over several files."""

    def __init__(self, kept: Any, settings: Any, wanted: Selection, *, again: bool) -> None:
        self.wanted, self.again = wanted, again
        self.intake = load_object(settings["INTAKE"])(kept, settings)
        name = settings["PREFILTER"]
        self.worth = load_object(name) if name else lambda _page: True
        spiders = SpiderLoader.from_settings(settings)
        self.sources = by_site(spiders.load(name)() for name in sorted(spiders.list()))

    def read(self, address: str) -> str:
        """Keep what a file holds, and print the counts; return what is wrong with it, if anything."""
        try:
            with opened(address) as archive:
                return self.fill(archive)
        except Unreachable as error:
            return str(error)

    def fill(self, archive: WebArchive) -> str:
        """Go on where an earlier run stopped."""
        name = (archive.address, str(self.wanted))
        start, counts = (0, {}) if self.again else self.intake.reached(*name, archive.size)
        total, wrong = Counter[str](counts), ""
        if before := 0 < start == archive.size:
            sys.stdout.write(f"{archive.address} was read before; --again reads it once more\n")
        try:
            if not before:
                self.keep(archive, start, total)
            if total[DAMAGED]:
                wrong = f"damaged in {total[DAMAGED]} places or more"
        except Damaged as error:
            wrong = str(error)
        sys.stdout.write(f"{archive.address}: {told(total)}\n")
        return f"{archive.address}: {wrong}; what could be read is kept" if wrong else ""

    def keep(self, archive: WebArchive, start: int, total: Counter[str]) -> None:
        """Keep the documents of an archive, each in one transaction with how far it has been read."""
        found = stretches(archive, start, self.wanted, self.worth)
        with bar(archive, start) as progress:
            for stretch, said in readings(found, self.wanted, self.sources):
                with self.intake.transaction():
                    total.update(stretch.left_out)
                    if said:
                        total[said if isinstance(said, str) else self.taken(said)] += 1
                    self.intake.reach(archive.address, str(self.wanted), archive.size, stretch.end, total)
                progress.update(stretch.end - progress.n)
                progress.set_postfix(
                    pages=total.total(), kept=sum(total[name] for name in KEPT), refresh=False
                )

    def taken(self, document: Document) -> str:
        """Keep a document, or note why it stays out; say what came of it."""
        known = next((s for s in self.sources.values() if s.name == document.source), WebArchives)
        return str(self.intake.take(document, known))


KEPT = ("new", "changed", "unchanged")


def by_site(spiders: Any) -> dict[str, Source]:
    """The sources, by the host of their pages."""
    return {site(spider.homepage): spider for spider in spiders}


def bar(archive: WebArchive, start: int) -> "tqdm[Any]":
    """How far a file is read, in bytes, how fast, and how long it will take."""
    quiet, size = not sys.stderr.isatty(), archive.size
    return tqdm(total=size, initial=start, disable=quiet, desc=archive.name, unit="B", unit_scale=True)


def told(counts: Counter[str]) -> str:
    """The counts in words, what was kept first.

    >>> told(Counter({"no text": 2, "new": 5, "off_topic": 90}))
    '97 pages: 5 kept (5 new, 0 changed, 0 unchanged); left out: 90 off topic, 2 no text'
    """
    kept = {name: counts.get(name, 0) for name in KEPT}
    rest = [f"{n} {why.replace('_', ' ')}" for why, n in counts.most_common() if why not in kept]
    parts = ", ".join(f"{n} {name}" for name, n in kept.items())
    said = f"{counts.total()} pages: {sum(kept.values())} kept ({parts})"
    return f"{said}; left out: {', '.join(rest) or 'none'}"
