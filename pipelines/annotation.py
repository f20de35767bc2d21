"""What a stage yields: one frozen dataclass per kind, each with the span of text it rests on."""

from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Literal

Role = Literal["respondent", "complainant", "processor", "parent"]
Status = Literal["asserted", "denied", "hypothetical"]
PenaltyStage = Literal["threatened", "proposed", "imposed", "reduced", "annulled", "paid"]
CONVERTED = "the same sum in another currency"  # the rule of a penalty that converts another one


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A fact and its evidence: `text[start:end]` of the document, and the rule that read it there."""

    kind: ClassVar[str]
    start: int
    end: int
    rule: str

    def record(self, text: str) -> dict[str, Any]:
        """The annotation as one JSON object, with the words it rests on."""
        return {"kind": self.kind, **asdict(self), "words": text[self.start : self.end]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority(Annotation):
    """A public body that acts on data protection; `id` as in `data/reference/authorities.csv`."""

    kind: ClassVar[str] = "authority"
    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Annotation):
    """Who the matter is about, and in which role."""

    kind: ClassVar[str] = "party"
    name: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Annotation):
    """Somebody who speaks in office: a commissioner, a spokesperson."""

    kind: ClassVar[str] = "person"
    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis(Annotation):
    """A law, and the article down to paragraph and letter where one is named: `5(1)(a)`; else empty."""

    kind: ClassVar[str] = "legal_basis"
    law: str
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty(Annotation):
    """A sum at one stage of its life; `amount` is a decimal string in units of `currency` (ISO 4217).

    Where a text converts a sum ("RON 9,852 (€2,000)"), the one decided on comes first, and the other follows
    with the rule `CONVERTED`: it is not a second fine.
    """

    kind: ClassVar[str] = "penalty"
    amount: str
    currency: str
    stage: PenaltyStage
    respondent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Annotation):
    """A turn in the life of a probe.  `date` is ISO 8601 as fine as written, empty where none is.

    `precision` is that of the date: year, month or day; without a date it is empty, or `earlier` where the
    text tells the turn as one that lies before it.

    `status` tells what happened from what the document denies ("has not opened an inquiry") or only
    holds possible ("may open one").
    """

    kind: ClassVar[str] = "event"
    type: str
    date: str = ""
    precision: str = ""
    actor: str = ""
    status: Status = "asserted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Annotation):
    """What somebody said, without its quotation marks, and who said it (empty where not named)."""

    kind: ClassVar[str] = "quote"
    speaker: str
    text: str
    role: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Annotation):
    """A subject; `id` as in `data/reference/topics.csv`."""

    kind: ClassVar[str] = "topic"
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Annotation):
    """A day by which something is due, computed where the text gives a span ("within 30 days")."""

    kind: ClassVar[str] = "deadline"
    date: str
