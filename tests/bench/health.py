"""Health: what is noticed when a source changes, when it does not, and what a killed crawl leaves."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tqdm import tqdm

from tests.crawl.conftest import command
from tests.health.kills import KEYS, content, differences, killed, options
from tests.health.loopback import recorded
from tests.health.mutations import MUTATIONS
from tests.health.rounds import NAMES
from tests.health.test_mutations import alarms, noticed


def mutations() -> Iterator[str]:
    """How many mutations of the recorded sources are noticed in the same run, as a table."""
    lines, total = [], Counter[bool | None]()
    for mutation in tqdm(MUTATIONS, desc="mutations", unit="mutation"):
        found = Counter(noticed(name, mutation) for name in NAMES)
        total += found
        lines.append((mutation.name, found))
    yield "| mutation | noticed | missed | nothing to notice |\n|---|---|---|---|"
    for name, found in [*lines, ("all", total)]:
        yield f"| {name} | {found[True]} | {found[False]} | {found[None]} |"
    yield f"\n{total[True] / (total[True] + total[False]):.1%} of {total[True] + total[False]} are noticed."


def rounds(rounds: int = 1000) -> Iterator[str]:
    """How many false alarms healthy rounds of each source raise."""
    said = [line for name in tqdm(NAMES, desc="sources", unit="source") for line in alarms(name, rounds, 1)]
    yield f"{len(said)} false alarms in {rounds * len(NAMES)} rounds"
    yield from said


def recovery(kills: int = 100, seed: int = 1) -> Iterator[str]:
    """What differs between a crawl of all sources that was killed again and again, and an undisturbed one."""
    with recorded() as server, tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        command("crawlall", *options(server, Path(one)), **KEYS)
        chance, tried = Random(seed), 0
        with tqdm(total=kills, desc="killed", unit="crawl") as progress:
            while progress.n < kills:
                progress.update(killed(server, Path(other), NAMES, chance))
                tried += 1
        command("crawlall", *options(server, Path(other)), **KEYS)
        wrong = differences(content(Path(one)), content(Path(other)))
        yield f"{kills} of {tried} crawls were killed; tables that differ afterwards: {len(wrong)}"
        for table, rows in wrong.items():
            yield f"{table}: {rows[:3]}"
