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

A disputed case says so, a disputed fact is not shown, mergers and splits last.  Entities merge at reread.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.epilog = EPILOG
    parser.formatter_class = argparse.RawTextHelpFormatter
    parser.add_argument("record", choices=("case", "event", "penalty", "entity"))
    parser.add_argument("target", help="its id")
    parser.add_argument("verdict", choices=("confirm", "dispute", "merge", "split"))
    parser.add_argument("--with", dest="other", default="", help="the id that it is merged with")
    parser.add_argument("--documents", nargs="+", default=[], help="the documents that are split off")
    parser.add_argument("--who", required=True, help="who decides")
    parser.add_argument("--why", required=True, help="for which reason")


def judge(database: Path, chosen: argparse.Namespace) -> str:
    """Keep the verdict, link again, and say so.

    :raises LookupError: there is no such record.
    :raises ValueError: the verdict lacks what it needs.
    """
    if chosen.verdict == "merge" and not chosen.other:
        raise ValueError("merge with what?  Name it: --with ID")
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
        link(store, at=datetime.now(UTC))
    return f"{chosen.record} {chosen.target}: {chosen.verdict}, kept."
