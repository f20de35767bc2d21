"""A mutated source is noticed in the same run; a healthy one never raises an alarm."""

import pytest

from crawler.items import Look
from pipelines.health import judge
from tests.health.mutations import MUTATIONS, Mutation, equivalent
from tests.health.publishing import rounds
from tests.health.rounds import NAMES, healthy, played, verdict

SAMPLE = [  # each mutation of three sources; all of all: python -m tests.bench mutations
    (NAMES[(number * 5 + turn * 17) % len(NAMES)], mutation)
    for number, mutation in enumerate(MUTATIONS)
    for turn in range(3)
]
ROUNDS = 22  # of each source: more than a thousand together


@pytest.mark.parametrize("name", NAMES)
def test_a_first_run_is_well(name: str) -> None:
    known = healthy(name)
    assert judge(known.seen.run, [], known.expected).health == "ok"


def noticed(name: str, mutation: Mutation) -> bool | None:
    """Whether a mutation is noticed; None where there is nothing to notice."""
    known = healthy(name)
    seen = played(known.spider, mutation.of(known), known.at)
    return True if verdict(name, seen).health != "ok" else None if equivalent(known, seen) else False


def test_mutations_are_noticed() -> None:
    found = {(name, mutation.name): noticed(name, mutation) for name, mutation in SAMPLE}
    told = [result for result in found.values() if result is not None]
    assert len(told) > 50
    assert sum(told) >= 0.95 * len(told), [which for which, result in found.items() if result is False]


def alarms(name: str, count: int, seed: int) -> list[str]:
    """What is said of a source that is well; that it is quiet is no alarm, when it is."""
    known, said = healthy(name), []
    past: list[Look] = known.past
    for run in rounds(known, count, seed):
        found = judge(run, past, known.expected)
        said += [f"{name}: {found.reason}"] if found.health not in ("ok", "quiet") else []
        past = [run.look, *past][:30]
    return said


def test_healthy_rounds_raise_no_alarm() -> None:
    assert not [said for name in NAMES for said in alarms(name, ROUNDS, 1)]
