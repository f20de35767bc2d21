"""`python -m tests.bench articles backfill`: ours beside the peers, in one run, as a table.

The peers do not agree with each other on versions, so they live in environments of their own (`.peers/`,
made at the first run from `peers.txt` and `fundus.txt`); `--peers FOLDER` names environments that exist.
"""

import argparse
import sys
from pathlib import Path

from tests.bench import articles, backfill
from tests.bench.environments import environments

ROOT = Path(__file__).parents[2]
BENCHMARKS = {"articles": articles.table, "backfill": backfill.table}


def main() -> int:
    """Run the benchmarks that were named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("what", nargs="*", choices=[*BENCHMARKS, []], help="default: all")
    parser.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared" / "data", help="the pages with their truth"
    )
    parser.add_argument(
        "--peers", type=Path, default=ROOT / ".peers", help="the folder of the peers' environments"
    )
    chosen = parser.parse_args()
    if not chosen.data.exists():
        sys.stderr.write(f"{chosen.data} is not here: name the folder of the test pages with --data.\n")
        return 1
    for name in chosen.what or BENCHMARKS:
        for line in BENCHMARKS[name](chosen.data, environments(chosen.peers)):
            sys.stdout.write(f"{line}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
