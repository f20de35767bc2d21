"""`scrapy backfill`: the relevant pages of web archives."""

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.spiderloader import SpiderLoader
from scrapy.utils.misc import load_object
from tqdm import tqdm

from crawler.backfill import Damaged, LeftOut, WebArchives, documents, site
from crawler.base import Source
from crawler.choice import store


class Command(ScrapyCommand):
    """Read WARC files, keep what is relevant, and say what was left out and why."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_LEVEL": "CRITICAL"}

    def syntax(self) -> str:
        """After the command's name."""
        return "[options] FILE.warc.gz …"

    def short_desc(self) -> str:
        """One line."""
        return "Find and keep the relevant pages of web archives; exit 1 when a file is damaged"

    def run(self, args: list[str], opts: argparse.Namespace) -> None:  # noqa: ARG002 - Scrapy's signature
        """Read the files one after the other, then link what was kept."""
        assert self.settings is not None
        paths = [Path(arg) for arg in args]
        if missing := [str(path) for path in paths if not path.is_file()]:
            raise UsageError(f"no such file: {', '.join(missing)}", print_help=False)
        if not paths:
            raise UsageError("name one or more WARC files", print_help=False)
        try:
            with store(self.settings) as kept:
                intake = load_object(self.settings["INTAKE"])(kept, self.settings)
                sources = by_site(SpiderLoader.from_settings(self.settings))
                wrong = [fill(path, intake, sources) for path in paths]
                load_object(self.settings["LINK"])(kept)
        except RuntimeError as error:
            sys.stderr.write(f"backfill: {error}\n")
            self.exitcode = getattr(error, "exitcode", 1)
            return
        self.exitcode = int(any(wrong))


def by_site(loader: Any) -> dict[str, Source]:
    """The sources, by the host of their pages."""
    spiders = [loader.load(name)() for name in sorted(loader.list())]
    return {site(spider.homepage): spider for spider in spiders}


def fill(path: Path, intake: Any, sources: dict[str, Source]) -> str:
    """Keep what a file holds, and tell the counts; return what is wrong with it, if anything."""
    counts, wrong = Counter[str](), ""
    named = {source.name: source for source in sources.values()}
    with path.open("rb") as file, bar(path) as progress:
        try:
            for found in documents(path, file, sources):
                progress.update(file.tell() - progress.n)
                if isinstance(found, LeftOut):
                    counts[found.why] += 1
                else:
                    counts[intake.take(found, named.get(found.source, WebArchives))] += 1
        except Damaged as error:
            wrong = f"{path}: {error}; what could be read is kept"
            sys.stderr.write(f"backfill: {wrong}\n")
    sys.stdout.write(f"{path}: {told(counts)}\n")
    return wrong


def bar(path: Path) -> "tqdm[Any]":
    """How far a file is read, in bytes."""
    size, quiet = path.stat().st_size, not sys.stderr.isatty()
    return tqdm(total=size, unit="B", unit_scale=True, desc=path.name, disable=quiet)


def told(counts: Counter[str]) -> str:
    """The counts in words, what was kept first.

    >>> told(Counter({"no text": 2, "new": 5, "off_topic": 90}))
    '97 pages: 5 kept (5 new, 0 changed, 0 unchanged); left out: 90 off topic, 2 no text'
    """
    kept = {name: counts.get(name, 0) for name in ("new", "changed", "unchanged")}
    rest = [f"{n} {why.replace('_', ' ')}" for why, n in counts.most_common() if why not in kept]
    parts = ", ".join(f"{n} {name}" for name, n in kept.items())
    said = f"{counts.total()} pages: {sum(kept.values())} kept ({parts})"
    return f"{said}; left out: {', '.join(rest) or 'none'}"
