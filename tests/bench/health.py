"""Health: what is noticed when a source changes, when it does not, and what a killed crawl leaves."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tqdm import tqdm

from tests.crawl.conftest import command
from tests.health.kills import KEYS, content, differences, killed, options
from tests.health.loopback import Recorded, recorded
from tests.health.mutations import MUTATIONS
from tests.health.rounds import NAMES
from tests.health.test_mutations import alarms, noticed

EACH = 10  # kills of one database: while it fills, and when it is full


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
    """What differs between crawls of all sources that were killed again and again, and an undisturbed one."""
    chance, left, tried = Random(seed), kills, 0
    with (
        recorded() as server,
        tempfile.TemporaryDirectory() as folder,
        tqdm(total=kills, desc="killed") as bar,
    ):
        whole = crawled(server, Path(folder) / "whole")
        while left > 0:
            database, now, left = Path(folder) / str(left), min(left, EACH), left - EACH
            while now > 0:
                done = killed(server, database, NAMES, chance)
                now, tried = now - done, tried + 1
                bar.update(done)
            for table, rows in differences(whole, crawled(server, database)).items():
                yield f"differs in {table}: {rows[:3]}"
        yield f"{kills} of {tried} crawls were killed, {EACH} before each clean round"


def crawled(server: Recorded, folder: Path) -> dict[str, Counter[str]]:
    """What the database holds after a clean round."""
    done = command("crawlall", *options(server, folder), timeout=600, **KEYS)
    assert done.returncode == 0, done.stdout + done.stderr
    return content(folder)
