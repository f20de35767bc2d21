"""Sums that were threatened, proposed, imposed, reduced, annulled or paid as a penalty."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from crawler.items import Document
from pipelines.annotation import CONVERTED, Penalty, PenaltyStage
from pipelines.grammar.addressees import addressee
from pipelines.grammar.fine import Fine
from pipelines.grammar.fines import settled
from pipelines.grammar.languages import language_of
from pipelines.grammar.money import Sum, sums
from pipelines.grammar.words import Span, folded, sentence_at, sentences
from pipelines.lexicon import penalty as words

FINE = re.compile("|".join(words.FINE.values()))
UNSAID = re.compile(rf"(?:{words.UNSAID})\Z")
LINK = rf"(?:[^\w.;:]*(?:{words.LINK}|[\w']{{1,4}})\b)"
OTHER_BEFORE = re.compile(rf"\b(?:{'|'.join(words.OTHER_BEFORE.values())})(?!\w){LINK}{{0,3}}[^\w.;]*\Z")
OTHER_AFTER = re.compile(rf"(?:\s?\([^)]{{0,60}}\))?[\s)-]*(?:{'|'.join(words.OTHER_AFTER.values())})")
BOUND = re.compile(rf"\b(?:{words.BOUND})\W*\Z")
MARKS: dict[PenaltyStage, re.Pattern[str]] = {
    stage: re.compile(pattern) for stage, pattern in words.STAGES.items()
}
IMPOSE, WEAKENED = re.compile(words.IMPOSE), re.compile(words.WEAKENED)
INFINITIVE, DECIDES = re.compile(words.INFINITIVE), re.compile(rf"\b(?:{words.DECIDES})\b")
NONE = re.compile(words.NONE)
PAST = re.compile(rf"(?:{words.PAST})[^.;)\]]{{0,50}}?(?:{'|'.join(words.FINE.values())})")
KEPT = re.compile(r"\b(?:confirm|upheld|uphold|confirmé|bestätigt|confirmó|confermat|bevestigd)")
UNDONE = re.compile(rf"[^.;:]{{0,40}}?\b(?:{words.WAS})\b[^.;:]{{0,50}}?(?:{words.STAGES['annulled']})")
UNDONE_IT = re.compile(words.UNDONE)
CUT = words.STAGES["reduced"]
REDUCED, FROM_TO = re.compile(CUT), re.compile(words.FROM_TO)
BUT = re.compile(rf"\b(?:{words.BUT})\b")
PERIODIC = re.compile(rf"\b(?:{words.PERIODIC})\W(?:[\w']+\W+){{0,5}}\Z")
MADE_UP = re.compile(rf"\b(?:{words.MADE_UP})\b[^.\n]*\Z")
MEANT, COMPARED = re.compile(rf"\s?{words.MEANT}"), re.compile(words.COMPARED)
PART = re.compile(rf"(?:\b(?:{words.PART})\W+(?:[^\W\d]+\W+){{0,2}}|{words.BETWEEN})\Z")
PARTS = re.compile(rf"\d[\d.,]*(?:\s?\w+)?,?\s(?:{words.PART})\b[^.;\n]{{0,120}}\Z")
CUT_TO = re.compile(rf"(?:{CUT})[^.;]{{0,60}}?(?:\b(?:{words.TO})|σε)\W+(?:[\w']+\W+){{0,4}}\Z")
CUT_BY = re.compile(
    rf"(?:{CUT})(?:(?!{'|'.join(words.FINE.values())})[^.;]){{0,40}}\b(?:by|of|de|um|van|o|med|del)\s+\Z"
)
INITIAL, COURT = re.compile(rf"\b(?:{words.INITIAL})\b"), re.compile(rf"\b(?:{words.COURT})\b")
CUT_FROM = re.compile(rf"(?:{CUT})[^.;]{{0,40}}\b(?:from|de|von|da|van|z|fra|från)\s+\Z")
LOWERS, TO_LESS = re.compile(rf"(?:{CUT})[^.;]{{0,40}}\Z"), re.compile(rf"\s(?:{words.TO}|σε)\s\D{{0,4}}\d")
ENDS_IN_TO = re.compile(r"\b(?:auf|tot|a|à|till|til|na|σε)\s+\Z")
LOWERED_LAST = re.compile(rf"\s(?:{words.LOWERED_LAST})")
CUT_AFTER = re.compile(rf"\s(?:\w+\s){{0,2}}(?:{CUT})")
STATUTE = re.compile(words.STATUTE)
ABOUT = re.compile(rf"(?:\b(?:{words.ABOUT})\W*|[~≈]\s*)\Z")
IN_YEAR = re.compile(r"\b(?:in|im jahr|en|nel|in het jaar|w roku|år)\s((?:19|20)\d\d)\b[^.;()]*\Z")
NEAR = 160  # characters between the name of a fine and its sum
FAR = 400  # characters in which a verb may put off a bare one


class Context(NamedTuple):
    """A sum and the folded words of its sentence on either side; `far` stands before `before`."""

    sum: Sum
    before: str
    after: str
    start: int
    far: str


def penalty(document: Document) -> Iterator[Penalty]:
    """Yield each sum that the document says was threatened, proposed, imposed, reduced, annulled or paid.

    >>> text = "The ICO fined Acme £7.5 million. It earns £9m."
    >>> [(p.stage, p.amount) for p in penalty(Document("uk_ico", "", "", text))]
    [('imposed', '7500000')]
    """
    text = document.text
    found = list(fines(text, language_of(document), document.country))
    found = of_now(text, found, document.published.value[:4] if document.published else "")
    for fine in settled(text, len(document.title), found):
        yield note(fine)
        if fine.also:
            yield note(fine.also._replace(stage=fine.stage, respondent=fine.respondent, rule=CONVERTED))


def of_now(text: str, found: list[Fine], year: str) -> list[Fine]:
    """The fines without those that the text puts into an earlier year than its own, beside others."""
    recalled = [fine for fine in found if is_recalled(text, fine, year)]
    others = [fine for fine in found if fine not in recalled]
    return others if any(fine.stage == "imposed" for fine in others) else found


def is_recalled(text: str, fine: Fine, year: str) -> bool:
    """Whether the words before a fine say that it is of an earlier year: "in 2023 the DPC fined it ..."."""
    said = IN_YEAR.search(folded(text), max(fine.group, fine.start - NEAR), fine.start)
    return said is not None and said[1] < year


def note(fine: Fine) -> Penalty:
    """A fine as an annotation."""
    return Penalty(
        start=fine.start,
        end=fine.end,
        rule=fine.rule,
        amount=f"{fine.amount:f}",
        currency=fine.currency,
        stage=fine.stage,
        respondent=fine.respondent,
    )


def fines(text: str, language: str, country: str = "") -> Iterator[Fine]:
    """Each sum that is a penalty, in order, with what became of it."""
    low, stems = folded(text), words.STEMS.get(language, ())
    if stems and not any(stem in low for stem in stems):
        return
    for one in sums(text, language, country):
        context = around(text, one)
        if stage := stage_of(context):
            yield Fine(
                one.start,
                one.end,
                one.amount,
                one.currency,
                stage,
                context.start,
                bool(ABOUT.search(context.before[-30:])),
                addressee(text, one.start, one.end, sentence_at(text, one.start).start),
                initial=is_initial(context),
            )


def is_initial(context: Context) -> bool:
    """Whether a sum is called the first of two that the authority itself named."""
    said = INITIAL.search(context.before[-60:]) or CUT_FROM.search(context.before)
    return bool(said) and not COURT.search(context.before + context.after)


def around(text: str, one: Sum) -> Context:
    """The sum with its sentence, and with the line that introduces its list."""
    low, span = folded(text), sentence_at(text, one.start)
    lead = introduction(text, span)
    before = low[max(span.start, one.start - NEAR) : one.start]
    if lead:
        before = f"{low[max(lead.start, lead.end - NEAR) : lead.end]} {before}"[-NEAR:]
    after = low[one.end : min(max(span.end, one.end), one.end + NEAR)]
    far = low[max(span.start, one.start - FAR) : max(span.start, one.start - NEAR)]
    return Context(one, before, after, (lead or span).start, far)


def introduction(text: str, item: Span) -> Span | None:
    """The sentence that ends in a colon before a list's item, if there is one."""
    spans = sentences(text)
    place = bisect_left(spans, item)
    for before in reversed(spans[max(0, place - 6) : place]):
        if text[before.end - 1] == ":":
            return before
        if before.end - before.start > 2 * NEAR or "\n" not in text[before.end : item.start]:
            break
    return None


def stage_of(context: Context) -> PenaltyStage | None:
    """What became of the sum as a penalty; None where it is no penalty."""
    before, after = context.before, context.after
    fine = FINE.search(before) or FINE.search(after[:60]) or UNSAID.search(before[-40:])
    if not context.sum.amount or not fine:
        return None
    if OTHER_BEFORE.search(before[-70:]) or OTHER_AFTER.match(after) or MADE_UP.search(before):
        return None
    if PERIODIC.search(before[-70:]):
        return "threatened"
    if NONE.search(before) or CUT_BY.search(before[-60:]) or is_part(before):
        return None
    if BOUND.search(before[-50:]):
        threat = MARKS["threatened"].search(before) and not STATUTE.search(before + after[:90])
        return "threatened" if threat else None
    stage = by_verb(before, after)
    return far_off(context) or stage if stage == "imposed" else stage


def is_part(before: str) -> bool:
    """Whether a sum is a part of one told before it: "€50,000, of which €20,000 for this and €30,000 …"."""
    return bool(PART.search(before[-30:]) or PARTS.search(before))


def far_off(context: Context) -> PenaltyStage | None:
    """The stage that words far before a bare verb tell: "a proposé d'adopter …, ainsi que d'infliger"."""
    verbs = list(IMPOSE.finditer(context.before))
    if not verbs or not INFINITIVE.match(verbs[-1][0]):
        return None
    lead = DECIDES.split(context.far + context.before[: verbs[-1].start()])[-1]
    weak = WEAKENED.search(lead.rpartition(";")[2])
    return stage_named(weak[0]) if weak else None


def by_verb(before: str, after: str) -> PenaltyStage | None:
    """The stage that the words tell: those that undo a fine first, then the nearest verb before the sum."""
    if UNDONE.match(after) or UNDONE_IT.match(after):
        return "annulled"
    if MEANT.match(after) or COMPARED.search(before):  # a court compares with what was imposed
        return "imposed" if COURT.search(before) else "proposed"
    if LOWERS.search(before) and TO_LESS.match(after):
        return "imposed"
    if cut_to(before, after):
        return "reduced"
    if PAST.search(before) and not KEPT.search(before):
        return None
    return "imposed" if CUT_FROM.search(before) else by_nearest(before)


def cut_to(before: str, after: str) -> bool:
    """Whether the sum is what a fine was reduced to: "reduced to", "from X to", "auf X herabgesetzt"."""
    if (
        CUT_TO.search(before)
        or LOWERED_LAST.match(after)
        or (ENDS_IN_TO.search(before[-8:]) and CUT_AFTER.match(after))
    ):
        return True
    return bool(FROM_TO.search(before[-60:]) and REDUCED.search(before))


def by_nearest(before: str) -> PenaltyStage:
    """The stage of the nearest verb of imposing, unless what stands before takes its force away."""
    clause = before.rpartition(";")[2]
    before = clause if FINE.search(clause) or IMPOSE.search(clause) else before
    verbs = list(IMPOSE.finditer(before))
    if not verbs:
        return stage_named(before)
    verb = verbs[-1]
    reach = 90 if verb[0].startswith(("to ", "impose")) else 40
    weak = WEAKENED.search(BUT.split(before[max(0, verb.start() - reach) : verb.start()])[-1])
    return stage_named(weak[0]) if weak else "imposed"


def stage_named(words_before: str) -> PenaltyStage:
    """The stage whose words stand last; imposed where there are none."""
    found = [(m.start(), stage) for stage, mark in MARKS.items() for m in mark.finditer(words_before)]
    return max(found)[1] if found else "imposed"
