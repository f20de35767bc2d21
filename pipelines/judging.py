"""The command `judge`: what a person decides about a case, a fact or an entity, kept with who and why."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from pipelines.reading import link
from pipelines.records import Verdict
from pipelines.store import Store

EPILOG = """
  python -m pipelines judge case uk_ico-whatsapp-2016 dispute --who "Jo Ko" --why "two probes in one"
  python -m pipelines judge case uk_ico-a-2016 merge --with uk_ico-b-2017 --who "Jo Ko" --why "one probe"
  python -m pipelines judge case uk_ico-a-2016 split --documents 0a1b2c3d4e5f --who Jo --why "another firm"
  python -m pipelines judge penalty 0a1b2c3d4e5f dispute --who "Jo Ko" --why "a turnover, not a fine"
  python -m pipelines judge entity clearwiew merge --with clearview-ai --who "Jo Ko" --why "a slip of the pen"
  python -m pipelines judge source uk_ico confirm --who "Jo Ko" --why "redesigned, and read rightly"

A disputed case says so, a disputed fact is not shown, mergers and splits last.  Entities merge at reread.
A source that is confirmed is ok as its newest run saw it; later runs are held against that look alone.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.epilog = EPILOG
    parser.formatter_class = argparse.RawTextHelpFormatter
    parser.add_argument("record", choices=("case", "event", "penalty", "entity", "source"))
    parser.add_argument("target", help="its id")
    parser.add_argument("verdict", choices=("confirm", "dispute", "merge", "split"))
    parser.add_argument("--with", dest="other", default="", help="the id that it is merged with")
    parser.add_argument("--documents", nargs="+", default=[], help="the documents that are split off")
    parser.add_argument("--who", required=True, help="who decides")
    parser.add_argument("--why", required=True, help="for which reason")


def judge(database: Path, chosen: argparse.Namespace) -> str:
    """Keep the verdict, link again, and say so.

    :raises LookupError: there is no such record, or nothing of it that could be confirmed.
    :raises ValueError: the verdict lacks what it needs.
    """
    if chosen.verdict == "merge" and not chosen.other:
        raise ValueError("merge with what?  Name it: --with ID")
    if chosen.record == "source" and chosen.verdict != "confirm":
        raise ValueError("a source can only be confirmed: that it looks as its newest run saw it")
    if chosen.verdict == "split" and not chosen.documents:
        raise ValueError("split off what?  Name the documents: --documents ID ...")
    verdict = Verdict(
        chosen.record,
        chosen.target,
        chosen.verdict,
        chosen.who,
        chosen.why,
        chosen.other,
        tuple(chosen.documents),
    )
    with Store.open(database) as store:
        store.judge(verdict)
        if chosen.record != "source":
            link(store, at=datetime.now(UTC))
    return f"{chosen.record} {chosen.target}: {chosen.verdict}, kept."
