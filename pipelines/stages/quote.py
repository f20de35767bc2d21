"""What is said in quotation marks, and who says it."""

import re
from collections.abc import Iterator

from crawler.items import Document
from pipelines.annotation import Quote
from pipelines.lexicon.quote import AFTER_SPEAKER, SAYING, TITLED
from pipelines.marks import Quoted, quotations
from pipelines.speakers import CAPITAL, Speaker, speaker
from pipelines.words import folded, sentence_at

SAY = re.compile(rf"(?<!\w)(?:{'|'.join(SAYING.values())})(?!\w)")
TITLE_BEFORE = re.compile(rf"\b(?:{TITLED})[\s:,]*\Z")
PHRASE_END = re.compile(AFTER_SPEAKER)
MISSING = re.compile(rf"[,.!?]?,\s(?=(?:{'|'.join(SAYING.values())})\s)")
WORDS = 5  # a shorter quote is a term unless somebody says it
SENTENCE = 8  # a quote of so many words is kept though nobody is named
REACH = 200  # characters on either side of a quote in which its speaker may stand


def quote(document: Document) -> Iterator[Quote]:
    """Yield each quotation with its speaker; terms and titles in quotation marks are left out.

    >>> text = "“We fined them because they hid it,” said Ann Example, head of noyb."
    >>> [(q.speaker, q.role) for q in quote(Document("", "", "", text))]
    [('Ann Example', 'head of noyb')]
    """
    text = document.text
    last, end = Speaker(), 0
    for found in quotations(text):
        one = mended(text, found)
        who, rule = attributed(text, one, end)
        if who.pronoun or (not who.name and rule == "goes on"):
            who = last if last.name or last.role else Speaker()
        if rule and (who.name or who.role):
            last = who
        end = one.after
        if kept(text, one, who):
            yield written(text, one, who, rule)


def mended(text: str, one: Quoted) -> Quoted:
    """The quotation without the words that a missing mark let in."""
    if not one.closed and (end := MISSING.search(text, one.start, one.end)):
        return one._replace(end=end.start(), after=end.start())
    return one


def attributed(text: str, one: Quoted, since: int) -> tuple[Speaker, str]:
    """Who says it and where that stands: after, before, or in the quotation before it."""
    for rule, phrase in (("said after", after(text, one)), ("said first", before(text, one, since))):
        if phrase and (who := speaker(phrase)) != Speaker():
            return (who if who.pronoun else full(text, who)), rule
    near = text[since : one.start].strip(' “„«»"\n')
    return Speaker(), "goes on" if since and len(near) < REACH and "\n\n" not in near else ""


def after(text: str, one: Quoted) -> str:
    """The phrase after the quotation that names the speaker."""
    stop = text.find("\n", one.after)
    window = text[one.after : min(one.after + REACH, stop if stop >= 0 else len(text))]
    said = SAY.search(folded(window))
    if not said:
        return ""
    lead = window[: said.start()].strip(" ,.;-–—")
    if not lead:
        rest = window[said.end() :]
        end = PHRASE_END.search(rest)
        return rest[: end.start() if end else None].strip()
    ended = text[one.end - 1 : one.end] in {".", "!", "?"} or window.lstrip()[:1] == "."
    return lead if len(lead) < 90 and not ended and not re.search(r"[.;:]\s", lead) else ""


def before(text: str, one: Quoted, since: int) -> str:
    """The phrase before the quotation that names the speaker."""
    start = max(sentence_at(text, one.start - 1).start if one.start else 0, since, one.start - 2 * REACH)
    window = text[start : max(start, one.start - 1)]
    said = list(SAY.finditer(folded(window)))
    if not said or len(window) - said[-1].end() > 90:
        return ""
    if window.rstrip()[-1:] not in {":", ","} and len(window) - said[-1].end() > 12:
        return ""
    return window[: said[-1].start()].strip() or window[said[-1].end() :].strip(" :,")


def full(text: str, who: Speaker) -> Speaker:
    """The speaker with the fuller name that the text gives earlier."""
    if not who.name or " " in who.name:
        return who
    name = re.search(rf"\b(?:{CAPITAL} ){{1,2}}{re.escape(who.name)}\b", text)
    return who._replace(name=name[0]) if name else who


def kept(text: str, one: Quoted, who: Speaker) -> bool:
    """Whether the quotation is speech and not a term, a title or a slip."""
    words = len(text[one.start : one.end].split())
    if TITLE_BEFORE.search(folded(text[max(0, one.start - 30) : max(0, one.start - 1)])):
        return False
    if not one.opened and not who.name:
        return False
    return words >= (WORDS - 2 if who.name or who.role else SENTENCE)


def written(text: str, one: Quoted, who: Speaker, rule: str) -> Quote:
    """The annotation."""
    inner = text[one.start : one.end]
    start = one.start + len(inner) - len(inner.lstrip())
    end = one.end - (len(inner) - len(inner.rstrip()))
    name = who.name or who.organisation
    return Quote(
        start=start,
        end=end,
        rule=rule or "marks",
        speaker=name,
        text=text[start:end],
        role=who.role,
        organisation=who.organisation,
    )
