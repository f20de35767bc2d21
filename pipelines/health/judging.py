"""All gates, and the verdict."""

from collections.abc import Iterator

from pipelines.health import listings, texts
from pipelines.health.run import Expected, Finding, Past, Run
from pipelines.health.silence import silence
from pipelines.records import Health

WORST: tuple[Health, ...] = ("skipped", "stopped", "blocked", "broken", "degraded", "quiet")
TOLD = 3  # reasons


def judge(run: Run, past: Past, expected: Expected) -> Finding:
    """How a run went, and why: the worst that a gate found, its reasons first.

    `past` is what earlier runs saw that were well, the newest first.  The first run has none, and is held
    against what the source declares.
    """
    found = list(dict.fromkeys(findings(run, past, expected)))
    for health in WORST:
        if reasons := [finding.reason for finding in found if finding.health == health]:
            return Finding(health, told(reasons))
    return Finding("ok", "")


def told(reasons: list[str]) -> str:
    """The first reasons, and how many more there are.

    >>> told(["a", "b", "c", "d"])
    'a; b; c (and 1 more)'
    """
    more = len(reasons) - TOLD
    return "; ".join(reasons[:TOLD]) + (f" (and {more} more)" if more > 0 else "")


def findings(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:
    """What the gates find; a run that was not made, or not to its end, is asked nothing else."""
    if run.skipped or expected.blocked:
        yield skipped(run, expected)
        return
    if run.finished == "shutdown":
        yield Finding("stopped", "we were told to stop; the next run goes on")
        return
    yield from errors(run)
    for gate in listings.GATES:
        yield from gate(run, past, expected)
    for gate in texts.GATES:
        yield from gate(run, past, expected)
    yield from silence(run, past, expected)


def skipped(run: Run, expected: Expected) -> Finding:
    """A source that was not asked."""
    if expected.blocked:
        return Finding("blocked", f"declared: {expected.blocked}")
    return Finding("skipped", run.skipped)


def errors(run: Run) -> Iterator[Finding]:
    """What could not be fetched or read."""
    tally = run.tally
    for reason in tally.listings:
        yield Finding("blocked" if tally.refusals else "broken", reason)
    if tally.unwelcome and not tally.listings:
        yield Finding("blocked", f"refused, the rest waits for the next run: {tally.pages[-1]}")
    elif run.finished != "finished":
        yield Finding("degraded", f"stopped early: {run.finished}")
    elif not (run.look.listings or tally.listings):
        yield Finding("broken", "no listing was read")
    for reason in (*tally.partly, *tally.pages):
        yield Finding("degraded", reason)
