"""How texts cite articles: "Articles 5(1)(a), 12 to 14", "§ 26 Abs. 1", "artículo 6.1.f)", "5 artiklan".

A citation starts at a word for "article", its numbers follow, and paragraphs and letters hang on each.
The words are in `pipelines.lexicon.articles`; every repetition is bounded.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pipelines.grammar.cited import LONGEST, Cited, between
from pipelines.grammar.eastern_articles import eastern_article
from pipelines.grammar.leading import before_number, numbers_before, with_parts
from pipelines.grammar.subitems import SUBITEM, details, letter_of, point_at
from pipelines.lexicon import articles as words
from pipelines.reference import mentions
from pipelines.vocabulary import Mention

START = re.compile(
    rf"(?P<section>(?:{words.SECTION})|(?P<article>(?:{words.ARTICLE}))):?\s{{0,3}}(?:n(?:o|r|umber)?s?\.?\s?)?(?=\d)",
    re.IGNORECASE,
)
NUMBER_FIRST = re.compile(rf"(?:{words.NUMBER_FIRST})(?!\w)", re.IGNORECASE)
NUMBER_BEFORE = re.compile(
    r"(?<![\w.])(?P<number>\d{1,3})(?:\(\w{1,2}\)){0,2}(?:\.|:n|['’\s]?(?:[iıuü]?nc[iıuü]))?\s\Z"
)
LAW_AFTER = re.compile(
    rf"(?:\b(?:{words.BEFORE_NUMBER})\s|[,(]\s?)(?P<number>\d{{1,2}}(?:[(.]\w{{1,2}}\)?){{0,3}}\s(?:UK\s|EU\s)?)\Z",
    re.IGNORECASE,
)
LETTERED = re.compile(
    r"\b(?:[Ss]{1,2}\.?|[Rr]egs?\.?|[Rr]egulations?)\s?(?P<number>\d{1,3}[A-Z]?(?:\(\w{1,3}\)){0,3}"
    r"(?:(?:,| and| to|-)\s?\d{1,3}[A-Z]?(?:\(\w{1,3}\)){0,3}){0,4})\s(?:of (?:the )?)?\Z"
)
SEPARATOR = re.compile(
    rf"\s{{0,2}}(?:(?:[,;&/]|\b(?:{words.AND})\b(?!\))\.?|(?P<to>\b(?:{words.TO})\b|[-–]))\s{{0,2}}){{1,2}}"
    rf"(?:(?:{words.THE})\s)?(?:(?:{words.ARTICLE}|§§?)\s{{0,2}})?",
    re.IGNORECASE,
)
ITEM = re.compile(  # Croats write numbers with a stop: "članka 36., 44. i 46. Zakona"
    rf"(?P<number>\d{{1,4}})(?P<suffix>[a-z](?![\w.)])|[-\s]?(?:{words.SUFFIX})\b)?(?:\.?[º°]|er\b|\.(?=\s?(?:,|i|in|a|un|ir|és)\s\d|\s{{1,2}}(?:Zakon|Ustav|Pravilnik|Opć|Uredb|GDPR)))?",
    re.IGNORECASE,
)
NAMED_LATER = re.compile(rf"\.?\s(?!§)(?:{words.NUMBER_FIRST})(?!\w)", re.IGNORECASE)  # "6 artiklan"
GLOSS = re.compile(r"\s\([^()\d]{4,60}\)")
OTHER_UNIT = re.compile(rf"\s?(?:{words.OTHER_UNIT})", re.IGNORECASE)
NEXT = 3  # so far may the next paragraph be: "ust. 1 i 3"


@dataclass(frozen=True, slots=True)
class Citation:
    """A word for "article" or "section" and the articles it introduces."""

    start: int
    end: int
    section: bool
    cited: tuple[Cited, ...]


def citations(text: str) -> Iterator[Citation]:
    """Each citation of the text, in order.

    >>> text = "Articles 5(1)(a) and (f), 12 to 14 GDPR; § 26 BDSG"
    >>> [[cited.article for cited in found.cited] for found in citations(text)]
    [['5(1)(a)', '5(1)(f)', '12', '13', '14'], ['26']]
    """
    position = 0
    for mention in _beginnings(text):
        found = _citation(text, mention) if mention.start >= position else None
        if found and found.start >= position:
            position = found.end
            yield found


def _beginnings(text: str) -> list[Mention]:
    """Where a citation may begin: at a word for "article", and at a law, which a bare number may precede."""
    found = mentions(text)
    return sorted([*found.get("article", ()), *found.get("law", ())], key=lambda mention: mention.start)


def _citation(text: str, mention: Mention) -> Citation | None:
    """The citation of this word or law, if it is one."""
    at = mention.start
    if mention.names[0].kind == "law":
        return _before_law(text, at, mention.names[0].id)
    if text[at] in "제第":
        eastern = eastern_article(text, at)
        return _cite(at, False, [eastern]) if eastern else None
    start, word = START.match(text, at), NUMBER_FIRST.match(text, at)
    number = NUMBER_BEFORE.search(text, max(0, at - 14), at) if word else None
    if word and number and not (start and word[0] == "§"):
        first = Cited(number.start(), number.end("number"), number["number"])
        inside = text.startswith("(", first.end)  # "5(1)(e) artiklassa"
        last = details(text, first, first.end if inside else word.end())
        further = _further(text, last, max(word.end(), last.end), same=True)
        cited = [*numbers_before(text, first), *before_number(text, last), *further]
        return _cite(cited[0].start, word[0] == "§", cited, word.end())
    return _cite(at, not start["article"], _led(text, at, start.end())) if start else None


def _before_law(text: str, at: int, law: str) -> Citation | None:
    """The citation before a law with no word for "article": "58(2)(a) GDPR", "s.155 DPA 2018"."""
    if law in ("GDPR", "UK GDPR"):
        number = LAW_AFTER.search(text, max(0, at - 25), at)
    else:
        number = LETTERED.search(text, max(0, at - 40), at)
    return _cite(number.start("number"), False, _listed(text, number.start("number"))) if number else None


def _led(text: str, start: int, position: int) -> Iterator[Cited]:
    """The articles of a list whose word for "article" is at `start`, and what is told before it."""
    spans = text[start:position].lower().startswith(words.SPANNING)
    for place, cited in enumerate(_listed(text, position, spans=spans)):
        yield from (cited,) if place else with_parts(text, start, cited)


def _cite(start: int, section: bool, cited: Iterable[Cited], end: int = 0) -> Citation | None:
    articles = tuple(cited)
    return Citation(start, max(end, articles[-1].end), section, articles) if articles else None


def _listed(text: str, position: int, *, spans: bool = False) -> Iterator[Cited]:
    """The articles from `position` on, as far as the list goes; where it `spans`, "15 a 22" is a range."""
    first = _item(text, position, None)
    if first:
        yield first
        yield from _further(text, first, first.end, spans=spans)


def _further(
    text: str, last: Cited, position: int, *, spans: bool = False, same: bool = False
) -> Iterator[Cited]:
    """What goes on a list after an article; only paragraphs and letters where it is the `same`."""
    for _ in range(LONGEST):
        if gloss := GLOSS.match(text, position):
            position = gloss.end()
        separator = SEPARATOR.match(text, position)
        found = _item(text, separator.end(), last) if separator else None
        if not separator or not found or (same and found.number != last.number):
            return
        if separator["to"] or (spans and separator[0].strip() == "a"):
            yield from between(last, found)
        yield found
        last, position = found, found.end


def _item(text: str, at: int, last: Cited | None) -> Cited | None:
    """The article at `at`: a number of its own, or a paragraph or letter more of the last one."""
    number = ITEM.match(text, at)
    if (
        number
        and last
        and (OTHER_UNIT.match(text, number.end()) or (last.paragraph and number[0][-1] == "°"))
    ):
        return None
    if last and number and number[0][-1] == "°" and len(number["number"]) < len(last.number):
        return replace(last, start=at, end=number.end())  # an item of it: "articles 98, 2° et 3°"
    if last and (more := _more(text, at, last, number)):
        return more
    if not number or NAMED_LATER.match(text, number.end()):
        return None
    suffix = (number["suffix"] or "").strip().lower().replace(" ", "-")
    return details(text, Cited(at, number.end(), number["number"] + suffix), number.end())


def _more(text: str, at: int, last: Cited, number: re.Match[str] | None) -> Cited | None:
    """Another paragraph or letter of the last article: "(2)", "(b)", or the 2 of "ust. 1 i 2"."""
    if number:
        nearby = (
            last.named and not number["suffix"] and 0 < int(number["number"]) - int(last.paragraph) <= NEXT
        )
        if not nearby or NAMED_LATER.match(text, number.end()):
            return None
        return details(text, replace(last, start=at, paragraph="", letter=""), at, plain=number)
    if last.paragraph and (point := point_at(text, at, bare=bool(last.letter))):
        return replace(last, start=at, end=point.end(), letter=letter_of(point))
    if SUBITEM.match(text, at):
        return details(text, replace(last, start=at, paragraph="", letter=""), at)
    return None
