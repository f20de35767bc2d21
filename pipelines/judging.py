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
  python -m pipelines judge entity clearwiew merge --with clearview-ai --who "Jo Ko" --why "a typing error"
  python -m pipelines judge source uk_ico confirm --who "Jo Ko" --why "redesigned, still read correctly"

A disputed case is marked as such; a disputed fact is no longer shown.  Merges and splits survive every
`reread`; entities are merged by the next one.  A confirmed source is ok as its newest run saw it, and later
runs are compared with that run only.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.epilog = EPILOG
    parser.add_argument("record", choices=("case", "event", "penalty", "entity", "source"))
    parser.add_argument("target", metavar="ID", help="id of the case, event, penalty, entity or source")
    parser.add_argument("verdict", choices=("confirm", "dispute", "merge", "split"))
    parser.add_argument("--with", dest="other", default="", metavar="ID", help="what it is merged with")
    parser.add_argument("--documents", nargs="+", default=[], metavar="ID", help="what is split off a case")
    parser.add_argument("--who", required=True, help="your name")
    parser.add_argument("--why", required=True, help="your reason")


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
    with Store.open(database, new=False) as store:
        store.judge(verdict)
        if chosen.record != "source":
            link(store, at=datetime.now(UTC))
    return f"{chosen.record} {chosen.target}: {chosen.verdict}, recorded."
