"""What is said in quotation marks, and who says it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from crawler.items import Document
from pipelines.annotation import Quote
from pipelines.grammar.languages import language_of
from pipelines.grammar.marks import Quoted, quotations
from pipelines.grammar.speakers import CAPITAL, Speaker, is_name, speaker
from pipelines.grammar.words import folded, occurrences, sentence_at
from pipelines.lexicon.quote import ACCORDING_TO, AFTER_SPEAKER, LAWS, SAYING, TITLED

TITLE_BEFORE = re.compile(rf"\b(?:{TITLED})[\s:,]*\Z")
ACCORDING = re.compile(ACCORDING_TO)
FIRST_NAMES = re.compile(rf"(?<!\w){CAPITAL}(?: {CAPITAL})?\Z")
LAW = re.compile(LAWS)
PHRASE_END = re.compile(AFTER_SPEAKER)
FEWEST = 3  # words of a quotation
WORDS = 5  # a shorter quote is a term unless somebody says it
SENTENCE = 8  # a quote of so many words is kept though nobody is named
REACH = 200  # characters on either side of a quote in which its speaker may stand
LEAD = 90  # characters that a speaker's name and office may take


def quote(document: Document) -> Iterator[Quote]:
    """Yield each quotation with its speaker; terms and titles in quotation marks are left out.

    >>> text = "“We fined them because they hid it,” said Ann Example, head of noyb."
    >>> [(q.speaker, q.role) for q in quote(Document("", "", "", text))]
    [('Ann Example', 'head of noyb')]
    """
    text, saying = document.text, verbs(language_of(document))
    last, end = Speaker(), 0
    for found in quotations(text):
        one = mended(text, found, saying)
        if one.start >= one.end:
            continue
        who, rule = attributed(text, one, end, saying)
        if who.pronoun or rule == "goes on":
            who, rule = last, rule if last != Speaker() else ""
        if rule and (who.name or who.role):
            last = who
        end = one.after
        if kept(text, one, who, rule):
            yield written(text, one, who, rule)


@lru_cache
def verbs(language: str) -> re.Pattern[str]:
    """The verbs of saying of a language; of all of them where it has no table."""
    words = SAYING.get(language) or "|".join(SAYING.values())
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


def mended(text: str, one: Quoted, saying: re.Pattern[str]) -> Quoted:
    """The quotation without the words that a missing mark let in: it ends at ", said"."""
    if one.closed:
        return one
    for said in saying.finditer(folded(text), one.start, one.end):
        if text[said.start() - 2 : said.start()] == ", ":
            return one._replace(end=said.start() - 2, after=said.start() - 2)
    return one


def attributed(text: str, one: Quoted, since: int, saying: re.Pattern[str]) -> tuple[Speaker, str]:
    """Who says it and where that stands: after, before, or in the quotation before it."""
    for rule in ("said after", "said first"):  # the second is looked for where the first is not
        phrase = after(text, one, saying) if rule == "said after" else before(text, one, since, saying)
        if phrase and not LAW.search(phrase.lower()):
            who = speaker(phrase)
            return (who if who.pronoun else full(text, who)), rule
    near = text[since : one.start] if since else ""
    goes_on = near and len(near) < REACH and "\n" not in near and text[one.start].isupper()
    return Speaker(), "goes on" if goes_on else ""


def after(text: str, one: Quoted, saying: re.Pattern[str]) -> str:
    """The phrase after the quotation that names the speaker."""
    window = text[one.after : one.after + REACH].split("\n", 1)[0]
    said = saying.search(folded(text), one.after, one.after + len(window))
    if not said:
        return ""
    lead = text[one.after : said.start()].strip(" ,.;-–—")
    if not lead:
        rest = window[said.end() - one.after :]
        end = PHRASE_END.search(rest)
        return rest[: end.start() if end else None].strip()
    ended = text[one.end - 1] in ".!?" or window.lstrip()[:1] == "."
    return lead if len(lead) < LEAD and not ended and not re.search(r"[.;:]\s", lead) else ""


def before(text: str, one: Quoted, since: int, saying: re.Pattern[str]) -> str:
    """The phrase before the quotation that names the speaker."""
    start = max(sentence_at(text, one.start - 1).start if one.start else 0, since, one.start - 2 * REACH)
    end = max(start, one.start - 1)
    said = list(saying.finditer(folded(text), start, end))
    if not said:
        return introduced(text, start, end)
    if end - said[-1].end() > LEAD:
        return ""
    if ACCORDING.fullmatch(said[-1][0]):
        return text[said[-1].end() : end].strip(" :,")
    if text[start:end].rstrip()[-1:] not in {":", ","} and end - said[-1].end() > len(" that the "):
        return ""
    return text[start : said[-1].start()].strip(" \n,;–-") or text[said[-1].end() : end].strip(" :,")


def introduced(text: str, start: int, end: int) -> str:
    """The name that a colon sets before a quotation: "Eva Beispiel, Sprecherin von Acme: „…“"."""
    phrase = text[start:end].rstrip()
    if not phrase.endswith(":") or len(phrase) > LEAD:
        return ""
    who = speaker(phrase[:-1])
    return phrase[:-1] if who.name and who.role and is_name(who.name, text) else ""


def full(text: str, who: Speaker) -> Speaker:
    """The speaker with the fuller name that the text gives earlier."""
    if not who.name or " " in who.name:
        return who
    name = full_name(text, who.name)
    return who._replace(name=name if is_name(name, text) else "")


def full_name(text: str, last: str) -> str:
    """The first name of two or three words that ends in this one; the one itself where there is none."""
    for place in occurrences(text, f" {last}"):
        if first := FIRST_NAMES.search(text, max(0, place - LEAD // 2), place):
            return f"{first[0]} {last}"
    return last


def kept(text: str, one: Quoted, who: Speaker, rule: str) -> bool:
    """Whether the quotation is speech and not a term, a title or a slip."""
    words = len(text[one.start : one.end].split())
    if words < FEWEST or (one.single and not rule.startswith("said")):
        return False
    if TITLE_BEFORE.search(folded(text), max(0, one.start - 30), max(0, one.start - 1)):
        return False
    if not one.opened and not who.name:
        return False
    if who.name or who.role:
        return True
    if rule.startswith("said"):
        return words >= WORDS
    lead = folded(text)[max(0, one.start - REACH // 2) : one.start]
    return words >= SENTENCE and not LAW.search(lead) and not text[one.start].islower()


def written(text: str, one: Quoted, who: Speaker, rule: str) -> Quote:
    """The annotation."""
    inner = text[one.start : one.end]
    start = one.start + len(inner) - len(inner.lstrip())
    end = one.start + len(inner.rstrip(" ,\n\t\u00a0\u202f"))
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
