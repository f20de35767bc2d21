"""Measure Probewatch: `python -m tests.bench NAME`, or `python3 bootstrap.py bench -- NAME`.

`NAME --help` says what a benchmark measures and takes; without a name it is `articles`.  Tables go to
standard output, progress to standard error.  Every size can be made smaller, to try a benchmark quickly.
"""

import argparse
import inspect
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.bench import articles, backfill, fines, health, kills, load, site, stages


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A table, made line by line; the parameters of the function are the options of the benchmark."""

    lines: Callable[..., Iterator[str]]
    takes: str

    @property
    def about(self) -> str:
        """What it measures, and how long that takes."""
        return f"{inspect.getdoc(self.lines)}\n\nTakes {self.takes} on two cores."

    @property
    def options(self) -> Mapping[str, inspect.Parameter]:
        """Its options, each with a type and a default."""
        return inspect.signature(self.lines).parameters


BENCHMARKS = {
    "articles": Benchmark(articles.table, "two minutes"),
    "backfill": Benchmark(backfill.table, "two minutes"),
    "kills": Benchmark(kills.table, "eight minutes"),
    "stages": Benchmark(stages.table, "three minutes"),
    "facts": Benchmark(fines.table, "half a minute"),
    "mutations": Benchmark(health.mutations, "five minutes"),
    "rounds": Benchmark(health.rounds, "ten minutes"),
    "recovery": Benchmark(health.recovery, "half an hour"),
    "api": Benchmark(site.asked, "five minutes"),
    "site": Benchmark(site.walked, "five minutes"),
    "load": Benchmark(load.table, "three minutes"),
}
HELP = {
    "data": "the folder of the test pages with their truth, which are no part of this project",
    "peers": "the folder of the peers' environments; what is missing there is made",
    "records": "pages in the archive that is searched",
    "kills": "processes to kill",
    "seed": "of the chance that decides when",
    "split": "which half of the decisions",
    "names": "names of organisations that are added",
    "rounds": "of each source",
    "documents": "in the largest corpus",
    "seconds": "of each measurement",
    "examples": "of each operation, beside the borders of each parameter",
}


def main(given: Sequence[str]) -> int:
    """Run the benchmark that is named; 1 where what it needs is missing or what it found is wrong."""
    chosen = vars(parser().parse_args(given or ["articles"]))
    benchmark, data = BENCHMARKS[chosen.pop("name")], chosen.get("data")
    if data and not data.exists():
        return refused(f"{data} is not here: name the folder of the test pages with --data.")
    try:
        for line in benchmark.lines(**chosen):
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
    except (FileNotFoundError, AssertionError) as problem:
        return refused(str(problem))
    return 0


def refused(why: str) -> int:
    """Say what is missing or wrong."""
    sys.stderr.write(f"{why}\n")
    return 1


def parser() -> argparse.ArgumentParser:
    """A command for each benchmark."""
    form = argparse.RawDescriptionHelpFormatter
    whole = argparse.ArgumentParser("python -m tests.bench", description=__doc__, formatter_class=form)
    commands = whole.add_subparsers(dest="name", required=True, metavar="NAME", title="benchmarks")
    for name, benchmark in BENCHMARKS.items():
        first = benchmark.about.splitlines()[0]
        about = {"help": f"{first} ({benchmark.takes})", "description": benchmark.about}
        command = commands.add_parser(name, formatter_class=form, **about)
        for option, parameter in benchmark.options.items():
            told = f"{HELP[option]} (default: {parameter.default})"
            how = {"type": parameter.annotation, "default": parameter.default, "help": told}
            command.add_argument(f"--{option}", **how, metavar=parameter.annotation.__name__.upper())
    return whole


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
