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
PARTS = re.compile(
    rf"(?:\b(?:{words.LETTER})\.?\s[«\"'(]?(?P<letter>[a-z])[»\"']?\)?,?\s?{OF})?"
    rf"(?:\b(?:{words.PARAGRAPH})\.?\s?\(?(?P<paragraph>\d{{1,2}})(?:er|º|°)?\)?,?\s?{OF})?(?:l['’])?\Z",
    re.IGNORECASE,
)
ENDS = (*(f"{word} " for word in words.OF_THE.split("|")), "l'", "' ")
NUMBERS = re.compile(
    rf"(?<![\w.])(?:\d{{1,3}}\.?\s?(?:,|[-–]|(?:{words.AND})\b)\s?(?:az?\s)?){{1,6}}\Z", re.IGNORECASE
)
NUMBER = re.compile(r"(?P<number>\d{1,3})\.?\s?(?P<to>[-–])?")


def with_parts(text: str, start: int, first: Cited) -> Cited:
    """The first article of a citation that starts here, with the paragraph and letter told before it.

    >>> with_parts("letra f) del artículo 5.1", 13, Cited(22, 25, "5", "1")).article
    '5(1)(f)'
    """
    led = text[max(0, start - 8) : start].lower().replace("’", "'").endswith(ENDS)
    parts = PARTS.search(text, max(0, start - WINDOW), start) if led and not first.letter else None
    if not parts:
        return first
    return replace(
        first, paragraph=first.paragraph or parts["paragraph"] or "", letter=(parts["letter"] or "").lower()
    )


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
