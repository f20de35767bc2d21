"""`scrapy newsource`: a module and a recording for a site that is not watched yet."""

import argparse
import re
import sys
import tempfile
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, ClassVar, get_args

from scrapy import signals
from scrapy.commands import ScrapyCommand
from scrapy.crawler import Crawler
from scrapy.exceptions import UsageError
from scrapy.http import TextResponse
from w3lib.url import safe_url_string

from crawler.base import Source
from crawler.commands.probe import NOTHING_KEPT
from crawler.commands.record import replace
from crawler.items import Voice
from crawler.newsource.module import described, module, named
from crawler.newsource.scout import Scout
from crawler.newsource.ways import ORDER, ways
from crawler.running import stat

HOW = """Give the page on which a site lists what is new, such as https://www.example.org/news.
With about ten requests, the command looks for the site's ways in: WordPress's REST API, feeds,
records in JSON, the listing itself, sitemaps.  It prints what it finds, the best first, writes a
module for the first, crawls it once, and saves what it fetched as the recording of the source.
Then read the module: a machine cannot know its cadence, licence and coverage, nor what would
surprise a reader.  --way chooses another way in."""


class Command(ScrapyCommand):
    """Find the ways in, write the module of the best, and record its pages."""

    requires_project = True
    default_settings: ClassVar[dict[str, Any]] = {"LOG_LEVEL": "ERROR"}

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options] URL"

    def short_desc(self) -> str:
        """One line."""
        return "Find a site's feeds, sitemaps and interfaces, write a source for it, and record its pages"

    def long_desc(self) -> str:
        """What it does, step by step."""
        return HOW

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The command's own options."""
        super().add_options(parser)
        parser.add_argument(
            "--name", type=valid, help="name of the source (default: from country or voice, and host)"
        )
        parser.add_argument(
            "--voice", choices=get_args(Voice), default="press", help="who speaks there (default press)"
        )
        parser.add_argument("--way", choices=ORDER, help="the way in to use (default: the first it lists)")
        parser.add_argument("--pages", type=int, default=8, help="pages to record (default 8)")
        parser.add_argument("--into", type=Path, default=Path("crawler/spiders"), help="folder for modules")
        parser.add_argument("--recordings", type=Path, default=Path("tests/sources"), help="their folder")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Look, write, record: two crawls, one after the other."""
        if len(args) != 1 or not args[0].startswith(("http://", "https://")):
            raise UsageError("give the address of the page that lists what is new", print_help=False)
        process: Any = self.crawler_process
        process.settings.setdict(NOTHING_KEPT | {"SPIDER_MIDDLEWARES": {}}, "cmdline")
        answers: dict[str, TextResponse] = {}
        self.exitcode = 1
        with tempfile.TemporaryDirectory() as folder:
            scout = process.create_crawler(Scout)
            then(scout, lambda: self.write(scout, safe_url_string(args[0]), answers, opts, Path(folder)))
            process.crawl(scout, url=args[0], answers=answers)
            process.start()

    def write(
        self, scout: Crawler, url: str, answers: dict[str, TextResponse], opts: Any, folder: Path
    ) -> None:
        """Write the module of the best way, and crawl it."""
        page, there = answers.get(url), ways(url, answers)
        sys.stdout.writelines(f"{way}\n" for way in there)
        found = [way for way in there if opts.way in (None, way.kind)]
        if not found or page is None:
            hint = f"no {opts.way} is among them" if there else "give the page that lists what is new"
            sys.stderr.write(f"newsource: {url} shows no way in: {stat(scout, 'reason', hint)}\n")
            return
        site = described(page)
        name = opts.name or named(site, opts.voice)
        path = opts.into / f"{name}.py"
        if path.exists():
            sys.stderr.write(f"newsource: {path} exists; choose another --name\n")
            return
        self.record(path, module(name, found[0], site, opts.voice), opts, folder)

    def record(self, path: Path, written: str, opts: Any, folder: Path) -> None:
        """Keep the module, crawl it, and keep what its site answered."""
        process: Any = self.crawler_process
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written, "utf-8")
        how = {"SAMPLE": opts.pages, "RECORD": str(folder)}
        process.settings.setdict(how | {"SPIDER_MIDDLEWARES": {"crawler.recorder.Recorder": 950}}, "cmdline")
        crawler = process.create_crawler(loaded(path))
        then(crawler, lambda: self.tell(crawler, path, opts.recordings, folder))
        process.crawl(crawler)

    def tell(self, crawler: Any, path: Path, recordings: Path, folder: Path) -> None:
        """Put the recording in its place, and say what is left to do."""
        documents, reason = stat(crawler, "documents", 0), stat(crawler, "reason", "")
        replace(recordings / path.stem, folder)
        sys.stdout.write(f"{path} is written, {documents} pages are recorded\n")
        if reason or not documents:
            sys.stderr.write(
                f"newsource: but {reason or 'no page could be read'}; fix the module, or try another --way\n"
            )
            return
        sys.stdout.write(
            f"Read the module, then run: python -m pytest tests/sources --record -k {path.stem}\n"
        )
        self.exitcode = 0


def valid(name: str) -> str:
    """A name that a module and a class can have."""
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
        raise argparse.ArgumentTypeError(f"{name!r} is not a name like uk_ico or news_guardian")
    return name


def then(crawler: Crawler, do: Callable[[], None]) -> None:
    """Do something when a crawl has ended, before the process ends."""
    crawler.signals.connect(do, signals.engine_stopped, weak=False)


def loaded(path: Path) -> type[Source]:
    """The source of a module that has just been written."""
    spec = spec_from_file_location(f"crawler.spiders.{path.stem}", path)
    assert spec
    assert spec.loader
    found = module_from_spec(spec)
    spec.loader.exec_module(found)
    sources = (one for one in vars(found).values() if isinstance(one, type) and issubclass(one, Source))
    return next(one for one in sources if one.__module__ == spec.name)
