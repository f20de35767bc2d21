"""`scrapy alert`: notify watchers of what has changed."""

import argparse
import json
import sys
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.utils.misc import load_object

from crawler.guard import inside


class Command(ScrapyCommand):
    """Send each watch what it has not been sent yet; run it after each crawl."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_LEVEL": "CRITICAL"}

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options]"

    def short_desc(self) -> str:
        """One line."""
        return "Notify watchers of what has changed; exit 1 when a message has not arrived yet"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The command's own options."""
        super().add_options(parser)
        parser.add_argument("--dry-run", action="store_true", help="print what would go out, send nothing")
        parser.add_argument(
            "--after", type=int, metavar="SEQ", help="with --dry-run: show all changes after this number"
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:  # noqa: ARG002 - Scrapy's signature
        """Send, or show; what did not arrive is tried again by a later run."""
        assert self.settings is not None
        try:
            if opts.dry_run:
                shown = load_object(self.settings["ALERT_PREVIEW"])(self.settings, opts.after)
                sys.stdout.write("".join(map(told, shown)) or "Nothing would go out.\n")
                return
            lines, arrived = load_object(self.settings["ALERT"])(self.settings, inside)
        except RuntimeError as error:
            sys.stderr.write(f"alert: {error}\n")
            self.exitcode = getattr(error, "exitcode", 1)
            return
        sys.stdout.write("".join(f"{line}\n" for line in lines) or "Nothing to send.\n")
        self.exitcode = int(not arrived)


def told(message: tuple[Any, str]) -> str:
    """A message as it would go out: to whom, and its JSON made readable."""
    watch = message[0].watch
    body = json.dumps(json.loads(message[1]), ensure_ascii=False, indent=2)
    return f"{message[0].key} as {watch.channel} to {watch.address} ({watch.rhythm})\n{body}\n"
