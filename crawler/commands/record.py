"""`scrapy record`: a source's pages as they are today, as its recording."""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from crawler.choice import chosen
from crawler.commands.probe import NOTHING_KEPT, failed, verdict
from crawler.running import run


class Command(ScrapyCommand):
    """Save the listings and the newest pages of a source."""

    requires_project = True
    default_settings: ClassVar[dict[str, Any]] = {"LOG_LEVEL": "CRITICAL"}

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options] NAME"

    def short_desc(self) -> str:
        """One line."""
        return "Save a source's listings and newest pages into tests/sources/NAME, in place of what is there"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The command's own options."""
        super().add_options(parser)
        about = "pages to save (default 8), shared by its listings"
        parser.add_argument("--pages", type=int, default=8, help=about)
        parser.add_argument("--into", default="tests/sources", help="folder for recordings")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Record into a folder of its own; only a source that could be read replaces what is there."""
        process: Any = self.crawler_process
        if len(args) != 1:
            raise UsageError("name one source", print_help=False)
        (name,) = chosen(args, process.spider_loader.list())
        with tempfile.TemporaryDirectory() as folder:
            how = {"SAMPLE": opts.pages, "RECORD": folder, **NOTHING_KEPT}
            middleware = {"crawler.recorder.Recorder": 950}
            (crawler,) = run(process, [name], verdict, SPIDER_MIDDLEWARES=middleware, **how)
            self.exitcode = int(failed(crawler) or verdict(crawler) != "ok")
            if self.exitcode:
                sys.stderr.write(f"record: nothing is changed: {verdict(crawler)}\n")
            else:
                replace(Path(opts.into) / name, Path(folder))
                sys.stdout.write(f"{name} is recorded; now run: python -m pytest tests/sources --record\n")


def replace(old: Path, new: Path) -> None:
    """Put the files of a recording in place of those that are there, except for the expectation."""
    old.mkdir(parents=True, exist_ok=True)
    for path in old.iterdir():
        if path.name != "expected.json":
            path.unlink()
    for path in new.iterdir():
        (old / path.name).write_bytes(path.read_bytes())
