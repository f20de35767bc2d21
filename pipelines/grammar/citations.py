"""How texts cite articles: "Articles 5(1)(a), 12 to 14", "§ 26 Abs. 1", "artículo 6.1.f)", "5 artiklan".

A citation starts at a word for "article", its numbers follow, and paragraphs and letters hang on each.
The words are in `pipelines.lexicon.articles`; every repetition is bounded.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pipelines.grammar.cited import LONGEST, Cited, between
from pipelines.grammar.leading import numbers_before, with_parts
from pipelines.lexicon import articles as words
from pipelines.reference import mentions
from pipelines.vocabulary import Mention

START = re.compile(
    rf"(?P<section>(?:{words.SECTION})|(?P<article>(?:{words.ARTICLE}))):?\s{{0,3}}(?=\d)", re.IGNORECASE
)
NUMBER_FIRST = re.compile(rf"(?:{words.NUMBER_FIRST})(?!\w)", re.IGNORECASE)
NUMBER_BEFORE = re.compile(r"(?<![\w.])(?P<number>\d{1,3})(?:\.|:n)?\s\Z")
LAW_AFTER = re.compile(
    rf"(?:\b(?:{words.BEFORE_NUMBER})\s|[,(]\s?)(?P<number>\d{{1,2}}(?:[(.]\w{{1,2}}\)?){{0,3}}\s(?:UK\s|EU\s)?)\Z",
    re.IGNORECASE,
)
SEPARATOR = re.compile(
    rf"\s{{0,2}}(?:(?:[,;&/]|\b(?:{words.AND})\b|(?P<to>\b(?:{words.TO})\b|[-–]))\s{{0,2}}){{1,2}}"
    rf"(?:(?:{words.THE})\s)?(?:(?:{words.ARTICLE}|§§?)\s{{0,2}})?",
    re.IGNORECASE,
)
ITEM = re.compile(
    rf"(?P<number>\d{{1,4}})(?P<suffix>[a-z](?![\w.)])|[-\s]?(?:{words.SUFFIX})\b)?(?:\.?[º°]|er\b)?",
    re.IGNORECASE,
)
ORDINAL = "|".join(words.ORDINALS)
SUBITEM = re.compile(
    rf"\.?\s{{0,3}}\(\s?(?P<brackets>\d{{1,2}})\s?\)(?:\s{{1,3}}(?:{words.PARAGRAPH_LAST}))?"
    rf"|\s(?P<first>\d{{1,2}})\.?\s(?:{words.PARAGRAPH_LAST})\b"
    r"|\.(?P<dotted>\d{1,2})(?![\d/])º?"
    rf"|[.,]?\s{{0,2}}(?:(?:{words.PARAGRAPH})\b|§)\.?\s{{0,2}}\(?(?P<named>\d{{1,2}})(?![\d/])"
    r"(?:er|º|°|\.(?=\s?[a-zá-ú]))?\)?"
    rf"|,?\s(?P<ordinal>{ORDINAL})(?:(?:,|\sen)\s(?:{ORDINAL})){{0,3}}\slid\b",
    re.IGNORECASE,
)
SENTENCE = re.compile(rf"\s{{0,2}},?(?:{words.SENTENCE})\s{{0,2}}\d{{1,2}}\b")
NUMBERED_POINT = re.compile(r",?\s?\d{1,2}\s?°")  # Belgian law: "article 95, § 1er, 3°"
LETTERS = "[a-z]|στ|[α-θ]"
POINT = re.compile(
    rf"\s?\(\s?(?P<brackets>{LETTERS})\s?\)"
    rf"|\s{{1,3}}(?P<first>{LETTERS})\)?\s{{1,3}}(?:{words.LETTER_LAST})\b"
    r"|\.?\s?(?P<bracket>[a-z])\)"
    rf"|,?\s{{0,2}}\b(?:{words.LETTER})\b\.?\s{{0,2}}[«\"'(]?(?P<named>{LETTERS})[»\"']?(?:\)|(?![\w)]))"
    r"|\.(?P<dotted>[a-z])(?!\w)",
    re.IGNORECASE,
)
BARE_POINT = re.compile(  # not the "i" of "32.1 i förordningen" nor the "e" of "6.1 e 13"
    r"\s?(?P<bare>[a-z])(?=\)?[\s,.;:])(?!\.[a-z])(?<!i(?=\s))(?<![eyaou](?=\s\d))", re.IGNORECASE
)
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
    laws = [m for m in found.get("law", ()) if m.names[0].id in ("GDPR", "UK GDPR")]
    return sorted([*found.get("article", ()), *laws], key=lambda mention: mention.start)


def _citation(text: str, mention: Mention) -> Citation | None:
    """The citation of this word or law, if it is one."""
    at = mention.start
    if mention.names[0].kind == "law":
        number = LAW_AFTER.search(text, max(0, at - 25), at)
        return _cite(number.start("number"), False, _listed(text, number.start("number"))) if number else None
    start, word = START.match(text, at), NUMBER_FIRST.match(text, at)
    number = NUMBER_BEFORE.search(text, max(0, at - 8), at) if word else None
    if word and number and not (start and word[0] == "§"):
        first = Cited(number.start(), number.end("number"), number["number"])
        cited = [*numbers_before(text, first), _details(text, first, word.end())]
        return _cite(cited[0].start, word[0] == "§", cited)
    return _cite(at, not start["article"], _led(text, at, start.end())) if start else None


def _led(text: str, start: int, position: int) -> Iterator[Cited]:
    """The articles of a list whose word for "article" is at `start`."""
    for place, cited in enumerate(_listed(text, position)):
        yield cited if place else with_parts(text, start, cited)


def _cite(start: int, section: bool, cited: Iterable[Cited]) -> Citation | None:
    articles = tuple(cited)
    return Citation(start, articles[-1].end, section, articles) if articles else None


def _listed(text: str, position: int) -> Iterator[Cited]:
    """The articles from `position` on, as far as the list goes."""
    last: Cited | None = None
    for _ in range(LONGEST):
        if last and (gloss := GLOSS.match(text, position)):
            position = gloss.end()
        separator = SEPARATOR.match(text, position) if last else None
        if last and not separator:
            return
        at = separator.end() if separator else position
        found = _item(text, at, last)
        if not found:
            return
        if last and separator and separator["to"]:
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
    if last and (more := _more(text, at, last, number)):
        return more
    if not number:
        return None
    suffix = (number["suffix"] or "").strip().lower().replace(" ", "-")
    return _details(text, Cited(at, number.end(), number["number"] + suffix), number.end())


def _more(text: str, at: int, last: Cited, number: re.Match[str] | None) -> Cited | None:
    """Another paragraph or letter of the last article: "(2)", "(b)", or the 2 of "ust. 1 i 2"."""
    if number:
        nearby = last.named and number[0].isdigit() and 0 < int(number[0]) - int(last.paragraph) <= NEXT
        return replace(last, start=at, end=number.end(), paragraph=number[0], letter="") if nearby else None
    if last.paragraph and (point := point_at(text, at, bare=bool(last.letter))):
        return replace(last, start=at, end=point.end(), letter=_letter(point))
    if SUBITEM.match(text, at):
        return _details(text, replace(last, start=at, paragraph="", letter=""), at)
    return None


def _details(text: str, cited: Cited, position: int) -> Cited:
    """With the paragraph and letter that follow."""
    paragraph = SUBITEM.match(text, position)
    if paragraph:
        written = next(filter(None, paragraph.groups()))
        number, named = words.ORDINALS.get(written.lower(), written), bool(paragraph["named"])
        cited = replace(cited, paragraph=number, end=paragraph.end(), named=named)
        sentence = SENTENCE.match(text, paragraph.end())
        position = (sentence or paragraph).end()
        if item := NUMBERED_POINT.match(text, position):
            return replace(cited, end=item.end())
    if point := point_at(text, position, bare=bool(paragraph and paragraph["dotted"])):
        cited = replace(cited, letter=_letter(point), end=point.end())
    return cited


def point_at(text: str, position: int, *, bare: bool) -> re.Match[str] | None:
    """The letter that stands here, without any sign where it may be bare: "6.1 f"."""
    return POINT.match(text, position) or (BARE_POINT.match(text, position) if bare else None)


def _letter(point: re.Match[str]) -> str:
    written: str = next(filter(None, point.groups())).lower()
    return words.GREEK.get(written, written)
