"""A sum that is a penalty, before the sums of a document are set against each other."""

from decimal import Decimal
from typing import NamedTuple

from pipelines.annotation import PenaltyStage


class Fine(NamedTuple):
    """A sum at one stage of its life; `group` is where its sentence or list begins.

    `initial`: its text calls it the first of two, and no court lowered it.  `also`: the same sum in another
    currency, as the text converts it.
    """

    start: int
    end: int
    amount: Decimal
    currency: str
    stage: PenaltyStage
    group: int = 0
    about: bool = False
    respondent: str = ""
    rule: str = "sum"
    initial: bool = False
    also: "Fine | None" = None
