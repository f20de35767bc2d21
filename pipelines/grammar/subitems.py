"""The paragraph and letter that follow an article: "(1)(f)", "Abs. 1 lit. f", "1 kohdan f alakohta"."""

import re
from dataclasses import replace

from pipelines.grammar.cited import Cited
from pipelines.lexicon import articles as words

LISTED = (
    rf"(?:,?\s(?:(?:{words.AND})\s)?"  # more of them may come before their word: "12 artiklan 1 ja 3 kohdan"
)
ORDINAL = "|".join(words.ORDINALS)
SUBITEM = re.compile(
    rf"\.?\s{{0,3}}[(\[]\s?(?P<brackets>\d{{1,2}})\s?[)\]](?:\s{{1,3}}(?:{words.PARAGRAPH_LAST}))?"
    rf"|\s{{0,2}}(?P<first>\d{{1,2}})\.?(?={LISTED}\d{{1,2}}\.?){{0,4}}\s(?:{words.PARAGRAPH_LAST})(?!\w))"
    rf"(?:\s(?:{words.PARAGRAPH_LAST})(?!\w))?"
    r"|\.(?P<dotted>\d{1,2})(?![\d/])º?"
    r"|-(?P<dashed>\d{1,2})(?![\d/.])"
    rf"|[.,]?\s{{0,2}}(?:(?:{words.PARAGRAPH})(?:\b|(?<=\.))|§)\.?\s{{0,2}}\(?(?P<named>\d{{1,2}})(?![\d/])"
    r"(?:\s?er\b|º|°|\.(?=\s?[a-zá-ú]))?\)?"
    r"|\s(?:section|sec\.?)\s\(?(?P<section>\d)\)?(?!\d)"
    r"|\s(?P<roman>(?-i:I{1,3}|IV|VI{0,3}))(?:\s\d)?(?=\s(?:lit|Buchst|S\.|Satz|DS-?GVO))"
    rf"|,?\s(?P<ordinal>{ORDINAL})(?:(?:,|\sen)\s(?:{ORDINAL})){{0,3}}\s(?:lid|daļ\w{{1,2}})\b",
    re.IGNORECASE,
)
SENTENCE = re.compile(rf"\s{{0,2}},?(?:{words.SENTENCE})\s{{0,2}}\d{{1,2}}\b")
NUMBERED_POINT = re.compile(r",?\s?\d{1,2}\s?°")  # Belgian law: "article 95, § 1er, 3°"
LETTERS = "[a-z]|στ|[α-θ]|[а-и]"
SIGN = "΄´ʹ’'"  # after a Greek letter that counts
POINT = re.compile(
    rf"\s?[(\[]\s?(?P<brackets>{LETTERS})\s?[)\]]"
    rf"|\s{{0,3}}(?P<first>{LETTERS})\)?(?={LISTED}(?:{LETTERS})\)?){{0,4}}\s{{1,3}}(?:{words.LETTER_LAST})(?!\w))"
    rf"(?:\s{{1,3}}(?:{words.LETTER_LAST})(?!\w))?"
    r"|[.,]?\s?(?P<bracket>[a-z])\)"
    rf"|,?\s{{0,2}}\b(?:{words.LETTER})\b\.?\s{{0,2}}[«\"'(„“”‘’]?(?P<named>{LETTERS})[»\"'”“’{SIGN}]?(?:\)|(?![\w)]))"
    rf"|\s?(?P<greek>στ|[α-θ])[{SIGN}](?!\w)"
    r"|[.-](?P<dotted>[a-z])(?!\w)",
    re.IGNORECASE,
)
BARE_POINT = re.compile(  # not the "i" of "32.1 i förordningen" nor the "e" of "6.1 e 13"
    r"\s?(?P<bare>[a-z])(?=\)?[\s,.;:])(?!\.[a-z])(?<![iyou](?=\s))(?<![ea](?=\s\d))", re.IGNORECASE
)
TIED_POINT = re.compile(
    r"(?P<tied>[a-l])(?!\w)|\s(?P<spaced>[b-df-h]|[ae](?=\sGDPR|[,;)]))(?=[\s,.;:)])(?!\.\s?[a-z])"
)  # "6(1)f", "6(1) f"


def details(text: str, cited: Cited, position: int, plain: re.Match[str] | None = None) -> Cited:
    """With the paragraph and letter that follow; the paragraph may be a `plain` number: "ust. 1 i 2"."""
    paragraph = SUBITEM.match(text, position)
    if not paragraph and plain:
        cited = replace(cited, paragraph=plain["number"], end=plain.end(), named=True)
        position = plain.end()
    if paragraph and paragraph["dashed"] and not is_dashed(text, cited, paragraph):
        paragraph = None
    if paragraph:
        cited = replace(
            cited,
            paragraph=number_of(paragraph),
            end=paragraph.end(),
            named=bool(paragraph["named"] or paragraph["first"]),
            dashed=bool(paragraph["dashed"]),
        )
        sentence = SENTENCE.match(text, paragraph.end())
        position = (sentence or paragraph).end()
        if item := NUMBERED_POINT.match(text, position):
            return replace(cited, end=item.end())
    tied = bool(paragraph and paragraph["brackets"])
    if point := point_at(text, position, bare=bool(paragraph and paragraph["dotted"]), tied=tied):
        cited = replace(cited, letter=letter_of(point), end=point.end())
    return cited


def is_dashed(text: str, cited: Cited, paragraph: re.Match[str]) -> bool:
    """Whether a number after a hyphen is a paragraph ("5-1-e", "33-1") and no range ("12-14")."""
    lettered = text[paragraph.end() : paragraph.end() + 2].lstrip("-")[:1].isalpha()
    less = cited.number.isdigit() and int(paragraph["dashed"]) < int(cited.number)
    return less or (lettered and text[paragraph.end()] == "-")


def number_of(paragraph: re.Match[str]) -> str:
    """The paragraph as a number."""
    written = str(next(filter(None, paragraph.groups()))).lower()
    return words.ORDINALS.get(written) or words.ROMANS.get(written) or written


def point_at(text: str, position: int, *, bare: bool, tied: bool = False) -> re.Match[str] | None:
    """The letter that stands here, without any sign where it may be bare ("6.1 f") or `tied` to a bracket."""
    found = POINT.match(text, position) or (TIED_POINT.match(text, position) if tied else None)
    return found or (BARE_POINT.match(text, position) if bare else None)


def letter_of(point: re.Match[str]) -> str:
    """The letter in Latin script."""
    written: str = next(filter(None, point.groups())).lower()
    return words.GREEK.get(written) or words.CYRILLIC.get(written) or written
