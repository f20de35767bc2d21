"""Who the matter is about: respondents, complainants, processors, parents."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import get_args

from crawler.items import Document
from pipelines.annotation import Party, Role
from pipelines.grammar.candidates import Found, acceptable, is_inflected, is_short, known
from pipelines.grammar.eastern_names import eastern_companies
from pipelines.grammar.names import core
from pipelines.grammar.proper import Span, after, before
from pipelines.lexicon.party import FILL, ON
from pipelines.reference import campaigners, mentions
from pipelines.vocabulary import Mention

STRICT = {"de", "sv", "da", "no", "hu", "el", "pl"}
GAP = re.compile(r"[\s\"“‘'«(„,:–-]{1,3}")
FILLED = re.compile(FILL)
LAID_ON = re.compile(rf"(?:[^.;:\n]|\.(?=\d)|(?<=approx)\.){{0,90}}?\b(?<!paid\s)(?<!payable\s)(?:{ON})\s")
BRACKET = re.compile(r"\s?(?:\(|, |[–-] ?)[\"'“‘„]?(?:[\w’']{1,12},? ){0,3}\Z")
SHORT = re.compile(r"\s?\([\w.&’' -]{1,30}\)\Z")
OF_PLACE = re.compile(
    r"\b(?:municipality|city|town|region|province|commune|county|district) of (?:the )?\Z", re.IGNORECASE
)
BOXED = re.compile(r"\s?: (.{2,300})$", re.MULTILINE)
JOINED = re.compile(r",? (?:and|y|et|und|e|en|og|och|i) (?:the |la |el |le )?(?=[A-ZÀ-Þ])|, (?=[A-ZÀ-Þ])")
CONJUNCTION = re.compile(r" (?:and|y|et|und|e|en|og|och|i) ")
NORDIC = re.compile(r"\s(?:AB|AS|ASA|A/S|ApS)\Z")
COUNT = re.compile(r"\s\d+")  # "ha imposto a TIM 20 misure"
QUOTED = re.compile(r"\s?[“„\"«][^“”„\"«»\n]{2,60}[”“\"»]")
QUOTED_UP_TO = re.compile(r"[“„\"«][^“”„\"«»\n]{2,60}[”“\"»]\s\Z")
FIRST = frozenset(("OÜ", "SIA", "UAB", "AS", "MB", "VĮ"))  # legal forms that come before the name
LEAD = 400
Reader = Callable[[str, Mention], Iterator[Span]]


def party(document: Document) -> Iterator[Party]:
    """Yield each party once in each role, where it is first named in it.

    >>> body = "The AEPD fined Grúas Barea, S.L.U. after a complaint by noyb. Polar Oy (the processor) paid."
    >>> [(p.name, p.role) for p in party(Document(source="", url="", title="", body=body))]
    [('Grúas Barea, S.L.U.', 'respondent'), ('noyb', 'complainant'), ('Polar Oy', 'processor')]
    """
    text = document.text
    strong = [part for found in _strong(text) for part in parted(text, widened(text, found))]
    kept = list(best(text, strong))
    named = {core(text[found.start : found.end]) for found in kept}
    weak = (part for found in _weak(document, bool(kept)) for part in parted(text, found))
    for found in best(text, weak):
        told = any(found.start < one.end and one.start < found.end for one in kept)
        if not told and core(text[found.start : found.end]) not in named:
            kept.append(found)
    written = {text[found.start : found.end] for found in kept}
    kept = [
        found
        for found in kept
        if not is_inflected(text[found.start : found.end], written) and not is_short(text, found, kept)
    ]
    for found in sorted(kept, key=lambda f: (f.start, f.end, f.role)):
        name = " ".join(text[found.start : found.end].split())
        yield Party(start=found.start, end=found.end, rule=found.rule, name=name, role=found.role)


def parted(text: str, found: Found) -> Iterator[Found]:
    """The names that one holds which joins two that we know: "WhatsApp y Facebook"."""
    joined = CONJUNCTION.search(text, found.start, found.end)
    nordic = joined and joined[0] == " i " and NORDIC.search(text, found.start, found.end)  # "in", not "and"
    sides = [(found.start, joined.start()), (joined.end(), found.end)] if joined and not nordic else []
    if sides and all(known(text, *side) for side in sides):
        yield from (replace(found, start=start, end=end) for start, end in sides)
    else:
        yield found


def best(text: str, candidates: Iterable[Found]) -> Iterator[Found]:
    """Of each name in each role its fullest form, where that first stands."""
    names: dict[tuple[str, Role], Found | None] = {}
    for found in sorted(candidates, key=lambda f: (f.start - f.end, f.start, f.role, f.rule)):
        key = core(text[found.start : found.end]), found.role
        if key not in names:
            names[key] = found if acceptable(found, text) else None
    kept = [found for found in names.values() if found]
    written = {text[found.start : found.end] for found in kept}
    for found in kept:
        if not any(is_part(text[found.start : found.end], other, text) for other in written):
            yield found


def is_part(name: str, other: str, text: str) -> bool:
    """Whether one of two names that end alike is a slip for the other.

    "Ifølge Polar Oy" is one where the text mostly says "Polar Oy", and "Airways" where it always says
    "British Airways".
    """
    if name.endswith(f" {other}"):
        return text.count(other) >= 2 * text.count(name)
    return other.endswith(f" {name}") and text.count(other) == text.count(name)


def _strong(text: str) -> Iterator[Found]:
    """Names beside words that give a role."""
    yield from _beside(text, SIDES)


def _beside(text: str, sides: Mapping[str, Reader]) -> Iterator[Found]:
    """The names that stand on these sides of words."""
    found = mentions(text)
    for side, read in sides.items():
        for cue in found.get(f"party {side}", ()):
            for name in cue.names:
                role, language = name.id.split()
                for start, end in read(text, cue):
                    if language not in STRICT or known(text, start, end):
                        yield Found(start, end, as_role(role), f"{side} “{name.written}”")


def _following(text: str, cue: Mention) -> Iterator[Span]:
    """The names after a cue: "fined X and Y"."""
    return listed(text, cue.end)


def _laid_on(text: str, cue: Mention) -> Iterator[Span]:
    """The names after a measure: "a fine of €5 on X"."""
    if found := LAID_ON.match(text, cue.end):
        yield from listed(text, found.end() - 1)


def _preceding(text: str, cue: Mention) -> Iterator[Span]:
    """The name before a cue: "X was fined"; one that we know may be small: noyb."""
    name = before(text, cue.start)
    yield from [name] if name else small(text, end=cue.start - 1)


def small(text: str, *, start: int = -1, end: int = -1) -> list[Span]:
    """The name that we know at this place, which may have no capital: noyb."""
    found = _places(text).get(start if start >= 0 else -end)
    return [found] if found else []


@lru_cache(maxsize=4)
def _places(text: str) -> dict[int, Span]:
    """Where organisations that we know stand, by start, and by end with a minus."""
    spans = [(mention.start, mention.end) for mention in mentions(text).get("organisation", ())]
    return {start: (start, end) for start, end in spans} | {-end: (start, end) for start, end in spans}


def _named(text: str, cue: Mention) -> Iterator[Span]:
    """The name in brackets after what it is: "a bank (X)"."""
    name = after(text, cue.end + 2) if text.startswith(" (", cue.end) else None
    if name and text.startswith(")", name[1]):
        yield name


def opens_sentence(text: str, start: int, end: int) -> bool:
    """Whether this is the only word before a comma, as in "Further, the controller"."""
    return " " not in text[start:end] and (
        not start or text[start - 2 : start].strip() in {"", ".", ":", ")"}
    )


def _called(text: str, cue: Mention) -> Iterator[Span]:
    """The name before what it is called: "X (the controller)", "X, the controller,"."""
    bracket = BRACKET.search(text, max(0, cue.start - 50), cue.start)
    if bracket and (short := SHORT.search(text, max(0, bracket.start() - 40), bracket.start())):
        bracket = short  # "National Institute of Studies (NIS) (the controller)"
    span = before(text, bracket.start()) if bracket else None
    if bracket and span and not (bracket[0].startswith(",") and opens_sentence(text, *span)):
        yield span


def _boxed(text: str, cue: Mention) -> Iterator[Span]:
    """The names of a line of a box: "Parties: X; Y"."""
    line = BOXED.match(text, cue.end) if text[max(0, cue.start - 1) : cue.start] in {"", "\n"} else None
    start = line.start(1) if line else 0
    for part in re.split(r"(; ?)", line[1] if line else ""):
        if part.strip("; "):
            yield start, start + len(part.rstrip())
        start += len(part)


def _public(text: str, cue: Mention) -> Iterator[Span]:
    """A public body by the beginning of its name: "City of X"."""
    name = after(text, cue.end)
    if name:
        yield cue.start, name[1]


def _public_head(text: str, cue: Mention) -> Iterator[Span]:
    """A public body by the end of its name: "X Municipality"."""
    name = before(text, cue.start)
    if name and cue.start - name[1] == 1:
        yield name[0], cue.end


SIDES = {
    "after": _following,
    "before": _preceding,
    "on": _laid_on,
    "named": _named,
    "called": _called,
    "box": _boxed,
}
PUBLIC_SIDES = {"public": _public, "public head": _public_head}


def listed(text: str, at: int) -> Iterator[Span]:
    """The name that follows, and those joined to it."""
    gap = GAP.match(text, at)
    filled = FILLED.match(text, gap.end()) if gap else None
    name = after(text, filled.end()) if filled else None
    if filled and not name:
        yield from small(text, start=filled.end())
    while name:
        yield name
        joined = JOINED.match(text, name[1])
        name = after(text, joined.end()) if joined else None


def _weak(document: Document, anybody: bool) -> Iterator[Found]:
    """Companies by their legal form and, where no other rule found anybody, those that a text names first."""
    text = document.text
    for form in mentions(text).get("form", ()):
        if text[form.start - 1 : form.start] == "/":  # a unit of a body: "Legal Department/A.E."
            continue
        if span := quoted_beside(text, form) or form_first(text, form) or before(text, form.end):
            yield Found(*span, "respondent", "legal form")
    for span in eastern_companies(text):
        yield Found(*span, "respondent", "legal form")
    if not anybody:
        yield from _beside(text, PUBLIC_SIDES)
    near = len(document.title) + (0 if anybody else LEAD)
    for mention in mentions(text).get("organisation", ()):
        if mention.start < near and not mention.names[0].unsure and mention.names[0].id not in campaigners():
            yield Found(mention.start, mention.end, "respondent", "named first")


def form_first(text: str, form: Mention) -> Span | None:
    """The name that a legal form begins, where the text says so again: "Whereas OÜ Polar"."""
    if text[form.start : form.end] not in FIRST or not text.startswith(" ", form.end):
        return None
    span = after(text, form.start)
    return span if span and span[1] > form.end and text.count(text[slice(*span)]) > 1 else None


def quoted_beside(text: str, form: Mention) -> Span | None:
    """The name in quotation marks that a legal form stands beside: "SIA „Zaļais”", "„Синя поща“ ЕАД"."""
    if found := QUOTED.match(text, form.end):
        return form.start, found.end()
    ended = QUOTED_UP_TO.search(text, max(0, form.start - 70), form.start)
    return (ended.start(), form.end) if ended else None


def as_role(role: str) -> Role:
    """A role, as the type checker knows it."""
    return next(known for known in get_args(Role) if known == role)


def widened(text: str, found: Found) -> Found:
    """With the whole of a name that we know and no count after it; "municipality of Vejen", not "Vejen"."""
    if body := OF_PLACE.search(text, max(0, found.start - 25), found.start):
        return replace(found, start=body.start())
    for mention in mentions(text).get("organisation", ()):
        if mention.start == found.start and COUNT.fullmatch(text, mention.end, found.end):
            return replace(found, end=mention.end)
        if (
            mention.start <= found.start < mention.end
            and mention.end - mention.start > found.end - found.start
        ):
            return replace(found, start=mention.start, end=mention.end)
    return found
