"""How texts cite articles: "Articles 5(1)(a), 12 to 14", "§ 26 Abs. 1", "artículo 6.1.f)", "5 artiklan 1 kohdan".

Words per role, all languages in one alternation: a citation starts at a word for "article", its numbers follow, and
paragraphs and letters hang on each.  Every repetition is bounded.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

ARTICLE = (
    r"articles?|arts?\b\.?|artt\.|artikel[ns]?|artikelen|artiklar(?:na)?|artikkel\w{0,4}|artikl[aeiou]\w{0,3}"
    r"|art[íi]culos?|articol(?:o|i|ul|ului|ele|elor)|artigos?|artyku[łl]\w{0,3}|článk\w{0,3}|článok|čl\.|člank\w{0,3}"
    r"|άρθρ\w{1,3}|straipsn\w{1,4}|член\w{0,3}|чл\.|grein"
)
SECTION = r"§§?|sections?|secs?\.|paragraf\w{0,2}"
NUMBER_FIRST = (
    r"artikla\w{0,6}|cikk\w{0,8}|člen\w{0,4}|straipsn\w{0,4}|pant\w{0,3}|člank\w{0,3}|§|gr\.|grein\w{0,3}"
)
PARAGRAPH = (
    r"paragraphs?|paras?|paragraphe|paragrafo|paragraaf|pkt|apartados?|absatz|abs|ust|ustęp\w{0,3}|odst|odstavc\w{0,3}"
    r"|odsek\w{0,3}|ods|lid|leden|stk|stykke|nr|nummer|comm[ai]|alin|alineat\w{0,4}|n\.º|nº|παρ|παράγραφο\w{0,2}|lõi\w{1,4}"
    r"|lg|kohda\w{0,3}|bekezdés\w{0,6}|stavk\w{1,3}|st|dal\w{1,4}|mom(?:entin)?|par|§"
)
LETTER = (
    r"letters?|lett|litt?|litera|litra|letras?|letter[ae]|buchstaben?|buchst|points?|pt|punkt\w{0,3}|bokstav\w{0,3}|písm"
    r"|písmen\w{0,2}|alíneas?|al|onder|sub|sous|στοιχ\w{0,6}|περ|pont\w{0,4}|alakohd\w{0,3}|točk\w{1,2}|p"
)
ORDINALS = {
    "eerste": "1", "tweede": "2", "derde": "3", "vierde": "4", "vijfde": "5", "zesde": "6", "zevende": "7"
}  # fmt: skip
GREEK = dict(zip(("α", "β", "γ", "δ", "ε", "στ", "ζ", "η", "θ"), "abcdefghi", strict=True))
AND = (
    r"and|or|and/or|as well as|in conjunction with|in combination with|read together with|read in conjunction with"
    r"|in relation to|together with|y|e|o|et|ou|und|oder|sowie|iVm|i\.V\.m\.|in Verbindung mit|ainsi que|en relación con"
    r"|i|oraz|lub|w zw\. z|w związku z|en|og|och|samt|ja|sekä|és|și|si|a|και"
)
TO = r"to|through|until|up to|-|–|bis|al|à|hasta|tot(?: en met)?|t/m|do|till|til"
SEPARATOR = re.compile(
    rf"\s{{0,2}}(?:(?:[,;&/]|\b(?P<and>{AND})\b|(?P<to>\b(?:{TO})\b|[-–]))\s{{0,2}}){{1,2}}"
    rf"(?:(?:the|los|las|gli|les)\s)?(?:(?:{ARTICLE}|§§?)\s{{0,2}})?",
    re.IGNORECASE,
)
LABEL = rf"(?:,?\s{{0,2}}(?:{PARAGRAPH})\b\.?\s{{0,2}})"
ITEM = re.compile(
    r"(?P<number>\d{1,4})(?P<suffix>[a-z](?![\w.)])|[-\s]?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies"
    r"|terdecies|quaterdecies|undecies|duodecies|quinquiesdecies|sexiesdecies)\b)?(?:[º°]|er\b)?",
    re.IGNORECASE,
)
SUBITEM = re.compile(
    rf"\s?\(\s?(?P<p1>\d{{1,2}})\s?\)|\.(?P<p2>\d{{1,2}})(?![\d/])º?|{LABEL}\(?(?P<p3>\d{{1,2}})(?![\d/])(?:er|º|°|\.(?=\s?[a-zá-ú]))?\)?"
    rf"|,?\s(?P<p4>{'|'.join(ORDINALS)})\slid\b",
    re.IGNORECASE,
)
SENTENCE = re.compile(
    r"\s{0,2},?(?:S\.|Satz|UAbs\.|Unterabsatz|subparagraph|alinéa|sentence)\s{0,2}\d{1,2}\b"
)
POINT = re.compile(
    rf"\s?\(\s?(?P<l1>[a-z]|στ|[α-θ])\s?\)|\.?\s?(?P<l2>[a-z])\)"
    rf"|,?\s{{0,2}}\b(?:{LETTER})\b\.?\s{{0,2}}[«\"'(]?(?P<l3>[a-z]|στ|[α-θ])[»\"']?(?:\)|(?![\w)]))|\.(?P<l4>[a-z])(?!\w)",
    re.IGNORECASE,
)
BARE_POINT = re.compile(r"\s?(?P<l1>[a-z])(?=\)?[\s,.;:])(?!\.[a-z])")
GLOSS = re.compile(r"\s\([^()\d]{4,60}\)")
OTHER_UNIT = re.compile(
    r"\s?(?:%|€|\$|£|EUR|PLN|RON|euros?\b|(?:percent|days?|months?|years?|employees|people|persons|data|users|others?|more"
    r"|million|thousand|January|February|March|April|May|June|July|August|September|October|November|December)\b|[:/]\d|,\d{3}|\.\d{3})",
    re.IGNORECASE,
)
START = re.compile(
    rf"(?P<section>(?<!\w)(?:{SECTION})|(?P<article>\b(?:{ARTICLE})))\s{{0,3}}(?=\d)"
    rf"|(?<![\w.])(?P<before>\d{{1,3}})(?:\.|:n)?\s(?P<after>{NUMBER_FIRST})(?!\w)"
    r"|(?<![\w.,(/])(?P<law>)(?=\d{1,2}(?:[(.]\w{1,2}\)?){0,3}\s(?:UK\s|EU\s)?(?:GDPR|RGPD|DS-?GVO|RODO)\b)",
    re.IGNORECASE,
)
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Cited:
    """One article of a citation at `text[start:end]`, with its paragraph and letter where given."""

    start: int
    end: int
    number: str
    paragraph: str = ""
    letter: str = ""

    @property
    def article(self) -> str:
        """As it is written in law: `5(1)(a)`."""
        return self.number + "".join(f"({part})" for part in (self.paragraph, self.letter) if part)


@dataclass(frozen=True, slots=True)
class Citation:
    """A word for "article" or "section" and the articles it introduces."""

    start: int
    end: int
    section: bool
    cited: tuple[Cited, ...]


def citations(text: str) -> Iterator[Citation]:
    """Each citation of the text, in order.

    >>> [[c.article for c in found.cited] for found in citations("Articles 5(1)(a) and (f), 12 to 14 GDPR; § 26 BDSG")]
    [['5(1)(a)', '5(1)(f)', '12', '13', '14'], ['26']]
    """
    position = 0
    while start := START.search(text, position):
        if start["before"]:
            first = Cited(start.start(), start.end("before"), start["before"])
            cited = [_details(text, first, start.end())]
        else:
            cited = list(_listed(text, start.end()))
        position = max(start.end(), cited[-1].end if cited else 0)
        if cited:
            section = bool(start["section"] and not start["article"]) or start["after"] == "§"
            yield Citation(start.start(), position, section, tuple(cited))


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
            yield from _between(last, found)
        yield found
        last, position = found, found.end


def _item(text: str, at: int, last: Cited | None) -> Cited | None:
    """The article at `at`: a number of its own, or a paragraph or letter more of the last one."""
    if number := ITEM.match(text, at):
        if last and OTHER_UNIT.match(text, number.end()):
            return None
        suffix = (number["suffix"] or "").strip().lower().replace(" ", "-")
        return _details(text, Cited(at, number.end(), number["number"] + suffix), number.end())
    if not last:
        return None
    if last.paragraph and (point := POINT.match(text, at) or last.letter and BARE_POINT.match(text, at)):
        return replace(last, start=at, end=point.end(), letter=_letter(point))
    if paragraph := SUBITEM.match(text, at):
        return _details(text, replace(last, start=at, paragraph="", letter=""), at)
    return None


def _details(text: str, cited: Cited, position: int) -> Cited:
    """With the paragraph and letter that follow."""
    if paragraph := SUBITEM.match(text, position):
        written = next(filter(None, paragraph.groups()))
        cited = replace(cited, paragraph=ORDINALS.get(written.lower(), written), end=paragraph.end())
        position = paragraph.end()
        if sentence := SENTENCE.match(text, position):
            position = sentence.end()
    if point := POINT.match(text, position):
        cited = replace(cited, letter=_letter(point), end=point.end())
    elif paragraph and paragraph["p2"] and (point := BARE_POINT.match(text, position)):
        cited = replace(cited, letter=_letter(point), end=point.end())
    return cited


def _letter(point: re.Match[str]) -> str:
    written = next(filter(None, point.groups())).lower()
    return GREEK.get(written, written)


def _between(first: Cited, last: Cited) -> Iterator[Cited]:
    """What "12 to 14" or "(a) to (c)" leaves out."""
    if first.letter and last.letter and first.paragraph == last.paragraph:
        for code in range(ord(first.letter) + 1, ord(last.letter)):
            yield replace(last, start=first.start, letter=chr(code))
    elif first.number.isdigit() and last.number.isdigit() and not first.paragraph and not last.paragraph:
        for number in range(int(first.number) + 1, min(int(last.number), int(first.number) + LONGEST)):
            yield replace(last, start=first.start, number=str(number))
