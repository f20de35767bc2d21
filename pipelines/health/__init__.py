"""How a run of a source went: what it saw, held against what the source declares and what others saw."""

from pipelines.health.judging import judge
from pipelines.health.run import Expected, Finding, Run, Tally

__all__ = ["Expected", "Finding", "Run", "Tally", "judge"]
