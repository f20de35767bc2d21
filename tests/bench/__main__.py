"""`python -m tests.bench articles`: ours beside the peers, in one run, as a table.

The peers do not agree with each other on versions, so they live in environments of their own (`.peers/`,
made at the first run from `peers.txt` and `fundus.txt`); `--peers FOLDER` names environments that exist.

`api` asks the site thousands of questions made from its description; `site` follows every link in a
browser (needs Chromium); `load` measures it over 50,000 documents while a crawl writes (needs wrk).
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import articles, backfill, load, site, stages
from tests.bench.environments import environments

ROOT = Path(__file__).parents[2]


def over_pages(
    table: Callable[[Path, dict[str, Path]], Iterator[str]],
) -> Callable[[argparse.Namespace], Iterator[str]]:
    """A benchmark over the test pages, where they are here."""

    def lines(chosen: argparse.Namespace) -> Iterator[str]:
        if not chosen.data.exists():
            raise FileNotFoundError(
                f"{chosen.data} is not here: name the folder of the test pages with --data."
            )
        yield from table(chosen.data, {} if table is stages.table else environments(chosen.peers))

    return lines


BENCHMARKS: dict[str, Callable[[argparse.Namespace], Iterator[str]]] = {
    "articles": over_pages(articles.table),
    "backfill": over_pages(backfill.table),
    "stages": over_pages(stages.table),
    "api": lambda _: site.asked(),
    "load": lambda _: load.table(),
    "site": lambda _: site.walked(ROOT),
}


def main() -> int:
    """Run the benchmarks that were named."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "what", nargs="*", choices=[*BENCHMARKS, []], help=f"of {', '.join(BENCHMARKS)}; default: articles"
    )
    parser.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared" / "data", help="the pages with their truth"
    )
    parser.add_argument(
        "--peers", type=Path, default=ROOT / ".peers", help="the folder of the peers' environments"
    )
    chosen = parser.parse_args()
    try:
        for name in chosen.what or ["articles"]:
            for line in BENCHMARKS[name](chosen):
                sys.stdout.write(f"{line}\n")
    except (FileNotFoundError, AssertionError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
