"""Whether a turn happened, is denied, or may come: from the words around it."""

import re

from pipelines.annotation import Status
from pipelines.grammar.turns import Grammar, Rule
from pipelines.grammar.words import Span
from pipelines.lexicon.status import FINITE, MODAL, UNREAL

NEAR = 60  # characters before an event's words in which a "not" or "may" belongs to them
THREATS = frozenset({"fine", "order", "reprimand", "interim_order"})  # what is threatened, when it may come
PROMISES = frozenset({"pause", "undertaking", "no_further_action"})  # what is done by announcing it
TENTATIVE = re.compile(
    r"\b(?:provisional|preliminary|intent|intention|intend\w*|vorläufig|provisoire)"
)  # of a fine
CLAUSE = re.compile(
    r"[;:“”„\"]|,(?!\s(?:dass|daß|że|že|hogy|че|ότι|kad|ka|et|da)\b)|"
    r"\b(?:but|as|while|because|after)\b|\baber\b|\bmais\b|\bpero\b|\bmaar\b"
)
CONDITION = re.compile(
    r"\b(?:if|unless|provided that|s'ils?|à condition|sofern|falls|a menos que|a meno che|tenzij|mits)\b"
)
MODALS, OF_ITS_OWN, NEVER_CAME = map(re.compile, (MODAL, FINITE, UNREAL))


def before(low: str, sentence: Span, start: int) -> str:
    """The words before an event's that may deny it: those of its clause; all before a bare "to ..."."""
    if low.startswith("to ", start - 3):
        return low[sentence.start : start]
    return CLAUSE.split(low[max(sentence.start, start - NEAR) : start])[-1]


def kind_and_status(rule: Rule, lead: str, found: str, after: str, language: Grammar) -> tuple[str, Status]:
    """What the event is and whether it is asserted; a fine that may come is a threat."""
    kind = rule.type
    if kind == "enforcement_threatened":
        return kind, "denied" if language.denied.search(lead[-12:]) else "asserted"
    own = "" if rule.negative else found
    if language.denied.search(lead + own) or language.denied_after.match(after):
        return kind, "denied"
    if NEVER_CAME.search(lead + found) or (kind not in THREATS and CONDITION.search(CLAUSE.split(after)[0])):
        return kind, "hypothetical"
    lead = MODALS.sub("", lead) if OF_ITS_OWN.match(found) else lead
    possible = is_possible(kind, lead, found, language)
    if possible and kind in THREATS:
        return "enforcement_threatened", "asserted"
    late = kind not in PROMISES and language.future.search(lead + found)
    planned = language.bare.match(found) and not language.decides.search(lead)
    return kind, "hypothetical" if possible or late or planned else "asserted"


def is_possible(kind: str, lead: str, found: str, language: Grammar) -> bool:
    """Whether the words only hold it possible; an intention is what a notice of one tells."""
    tentative = kind == "fine" and TENTATIVE.search(lead + found)
    return bool(tentative or language.possible.search(lead + ("" if kind == "notice_of_intent" else found)))
