"""Health: `python -m tests.bench.health mutations`, `rounds` or `kills`."""

import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

from tests.crawl.conftest import command
from tests.health.kills import KEYS, content, differences, killed, options
from tests.health.loopback import recorded
from tests.health.mutations import MUTATIONS
from tests.health.rounds import NAMES
from tests.health.test_mutations import alarms, noticed

KILLS = 100


def mutations() -> None:
    """Every mutation of every source, as a table."""
    lines, total = [], Counter[bool | None]()
    for mutation in MUTATIONS:
        found = Counter(noticed(name, mutation) for name in NAMES)
        total += found
        lines.append((mutation.name, found))
    out("| mutation | noticed | missed | nothing to notice |\n|---|---|---|---|")
    for name, found in [*lines, ("all", total)]:
        out(f"| {name} | {found[True]} | {found[False]} | {found[None]} |")
    out(f"\n{total[True] / (total[True] + total[False]):.1%} of {total[True] + total[False]} are noticed.")


def rounds() -> None:
    """A thousand healthy rounds of each source."""
    said = [line for name in NAMES for line in alarms(name, 1000, 1)]
    out(f"{len(said)} false alarms in {1000 * len(NAMES)} rounds")
    for line in said:
        out(line)


def kills() -> None:
    """Kill crawls of all sources, then compare with an undisturbed one."""
    with recorded() as server, tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        command("crawlall", *options(server, Path(one)), **KEYS)
        chance = Random(1)
        done = tried = 0
        while done < KILLS:
            done, tried = done + killed(server, Path(other), NAMES, chance), tried + 1
        command("crawlall", *options(server, Path(other)), **KEYS)
        wrong = differences(content(Path(one)), content(Path(other)))
        out(f"{done} of {tried} crawls were killed; tables that differ afterwards: {len(wrong)}")
        for table, rows in wrong.items():
            out(f"{table}: {rows[:3]}")


def out(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    {"mutations": mutations, "rounds": rounds, "kills": kills}[sys.argv[1]]()
