"""`scrapy reread`: archived pages, read again after the reader has become better."""

import argparse
import os
import sys
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.spiderloader import SpiderLoader
from scrapy.utils.misc import load_object
from tqdm import tqdm

from crawler.article.errors import Unreadable
from crawler.backfill import WebArchives
from crawler.choice import chosen, store
from crawler.items import Document
from crawler.rereading import NotArchived, answer, reread
from crawler.soup import Unexpected
from crawler.warc import Damaged, Unreachable

FAILURES = (NotArchived, Unreachable, Damaged, Unreadable, Unexpected)


class Command(ScrapyCommand):
    """Read kept pages again from the archive; show what differs, and write it only when asked."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_LEVEL": "CRITICAL"}

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options] [SOURCE …]"

    def short_desc(self) -> str:
        """One line."""
        return "Read archived pages again and show what differs; --write keeps it"

    def long_desc(self) -> str:
        """What --help says."""
        return (
            "Read every kept page of the sources (of all, where none is named) once more from the archive, "
            "with the reader of today, and print what differs: fields, paragraphs and facts, - as they stand "
            "and + as they would be, and how many pages differ in each.  Nothing is written until --write is "
            "given.  Pages come from the WARC files in the folder ARCHIVE (default data/archive), and from "
            "those that were backfilled.  Exit code 1: some could not be read again; they stay as they are."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Whether to write."""
        super().add_options(parser)
        parser.add_argument("--write", action="store_true", help="put the new reading in place of the old")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read every archived document of the sources, or of all."""
        assert self.settings is not None
        spiders: Any = SpiderLoader.from_settings(self.settings)
        self.sources = {name: spiders.load(name)() for name in spiders.list()}
        self.sources[WebArchives.name] = WebArchives()
        self.differing = Counter[str]()
        try:
            with store(self.settings, new=False) as kept:
                counts = self.read(load_object(self.settings["REREADING"])(kept), args, write=opts.write)
                if opts.write:
                    load_object(self.settings["LINK"])(kept)
        except RuntimeError as error:
            sys.stderr.write(f"reread: {error}\n")
            self.exitcode = getattr(error, "exitcode", 1)
            return
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains at its end
            self.exitcode = 1
            return
        sys.stdout.write(f"{counts['same']} the same, {counts['differ']} differ, {counts['failed']} failed; ")
        sys.stdout.write("written\n" if opts.write else "nothing written, --write does\n")
        named = ", ".join(f"{name} {number}" for name, number in self.differing.most_common())
        sys.stdout.write(f"Pages that differ in: {named}\n" if named else "")
        self.exitcode = int(bool(counts["failed"]))

    def read(self, kept: Any, names: list[str], *, write: bool) -> Counter[str]:
        """Compare each document with its page; count what came of it."""
        wanted, counts = set(chosen(names, self.sources)), Counter[str]()
        for key, file, place in tqdm([*kept.captured()], unit="page", disable=not sys.stderr.isatty()):
            known = kept.known(key)
            if known.source in wanted:
                counts[self.compared(kept, key, known, (file, place), write=write)] += 1
        return counts

    def compared(self, kept: Any, key: str, known: Document, at: tuple[str, str], *, write: bool) -> str:
        """Read a page again, tell what differs, and keep it when asked."""
        file, (name, _, offset) = at[0], at[1].rpartition(":")
        assert self.settings is not None
        try:
            page = answer(file or str(Path(self.settings["ARCHIVE"]) / name), int(offset))
            new = reread(self.sources[known.source], known, page)
        except FAILURES as error:
            sys.stderr.write(f"{key} {known.url}: {error}\n")
            return "failed"
        found = kept.differences(key, new)
        if found:
            self.differing.update(found.keys())
            sys.stdout.write("\n".join([f"{key} {known.url}", *chain(*found.values()), ""]) + "\n")
        if found and write:
            kept.write(key, new)
        return "differ" if found else "same"
