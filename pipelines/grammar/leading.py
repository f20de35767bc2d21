"""What belongs to an article and stands before it: "alínea c) do n.º 1 do artigo 57.º", "13. és 14. cikk"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipelines.grammar.cited import Cited, between
from pipelines.lexicon import articles as words

WINDOW = 50  # characters that a paragraph and a letter take
OF = (
    r"(?:d[oae]s?\s|del?\s|dell['’]\s?|della?\s|dello\s|du\s|de\sl(?:a\s|['’])|of\s(?:the\s)?|des\s|der\s"
    r"|l['’])"
)
LETTER = r"[«\"'(]?[a-z][»\"']?\)?"
PARTS = re.compile(
    rf"(?:\b(?:{words.LETTER})\.?\s(?P<letters>{LETTER}(?:(?:,\s?|,?\s(?:{words.AND})\s){LETTER}){{0,5}}),?\s?{OF})?"
    rf"(?:\b(?:{words.PARAGRAPH})\.?\s?\(?(?P<paragraph>\d{{1,2}})(?:er|º|°)?\)?(?:\.?(?P<tied>[a-z])\))?,?\s?{OF})?(?:l['’])?\Z",
    re.IGNORECASE,
)
BEFORE_NUMBER = re.compile(
    r"(?:(?:\btočk\w{1,2}\s\(?(?P<letter>[a-z])\)?\s|\b(?P<item>[a-z])-lið\w{0,3}\s))?"
    r"\b(?:(?P<ordinal>\w{3,5}?)(?:i|a|ega|em)|(?P<paragraph>\d{1,2})\.)\s(?:odstav\w{1,3}|mgr\.)\s\Z",
    re.IGNORECASE,
)
ONE_LETTER = re.compile(r"(?<!\w)[a-z](?!\w)", re.IGNORECASE)
SMALL_WORD = re.compile(rf"\s(?:{words.AND})\s", re.IGNORECASE)
ENDS = (*(f"{word} " for word in words.OF_THE.split("|")), "l'", "' ")
NUMBERS = re.compile(
    rf"(?<![\w.])(?:\d{{1,3}}\.?\s?(?:,|[-–]|(?:{words.AND}|in)\b)\s?(?:az?\s)?){{1,6}}\Z", re.IGNORECASE
)
NUMBER = re.compile(r"(?P<number>\d{1,3})\.?\s?(?P<to>[-–])?")


def with_parts(text: str, start: int, first: Cited) -> Iterator[Cited]:
    """The first article of a citation that starts here, with the paragraph and letters told before it.

    >>> text = "letras a) y f) del artículo 5.1"
    >>> [cited.article for cited in with_parts(text, 19, Cited(28, 31, "5", "1"))]
    ['5(1)(a)', '5(1)(f)']
    """
    led = text[max(0, start - 8) : start].lower().replace("’", "'").endswith(ENDS)
    parts = PARTS.search(text, max(0, start - WINDOW), start) if led and not first.letter else None
    if not parts:
        yield first
        return
    letters = parts["tied"] or parts["letters"] or ""
    for letter in ONE_LETTER.findall(SMALL_WORD.sub(" ", letters)) or [""]:
        yield replace(first, paragraph=first.paragraph or parts["paragraph"] or "", letter=letter.lower())


def before_number(text: str, cited: Cited) -> Iterator[Cited]:
    """An article whose word comes after it, with what stands before its number: "prvega odstavka 6. člena".

    >>> [one.article for one in before_number("a-liðar 1. mgr. 5. gr.", Cited(16, 17, "5"))]
    ['5(1)(a)']
    """
    found = BEFORE_NUMBER.search(text, max(0, cited.start - WINDOW), cited.start)
    paragraph = found and (found["paragraph"] or words.SLOVENE.get(found["ordinal"].lower()))
    if not found or not paragraph or cited.paragraph:
        yield cited
    else:
        yield replace(cited, paragraph=paragraph, letter=found["letter"] or found["item"] or "")


def numbers_before(text: str, last: Cited) -> Iterator[Cited]:
    """The articles of a list whose last number this is, where the word for "article" comes after it.

    >>> [cited.number for cited in numbers_before("a 13. és 15-17. cikk", Cited(12, 14, "17"))]
    ['13', '15', '16']
    """
    listed = NUMBERS.search(text, max(0, last.start - WINDOW), last.start)
    found = [*NUMBER.finditer(text, *listed.span())] if listed else []
    cited = [Cited(one.start(), one.end("number"), one["number"]) for one in found]
    for one, written, after in zip(cited, found, [*cited, last][1:], strict=True):
        yield one
        if written["to"]:
            yield from between(one, replace(after, paragraph="", letter=""))
