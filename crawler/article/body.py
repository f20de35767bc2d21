"""The article's own words, by a vote of three readers.

A block of the page is text where two of three readers say so: trafilatura in favour of precision,
trafilatura in balance, Readability.  They fail on different pages, so the vote is better than each of them.
What the readers lose whole, a later chapter in a container of its own, has the place of what they keep:
paragraphs with the same tags and classes around them are text too.  Then goes what no reader knows to be
furniture: the title said again, rows of links, a text said before, an excerpt, a heading of nothing, what is
marked as by-line or newsletter. Body F1 on the 181 pages of the article extraction benchmark and on
publisher pages (development half):

    reader                           181 pages   publisher pages
    trafilatura, precision              .964          .964
    trafilatura, fast                   .962          .954
    Readability                         .925          .880
    JSON-LD's articleBody               .130          .379   (few pages have it)
    vote of three                       .961          .958
    … without furniture                 .974          .971
    … with paragraphs of the same place .978          .977
"""

import re
from collections.abc import Iterable

from crawler.article.blocks import Block, blocks, key
from crawler.article.markup import Markup
from crawler.article.readers import READERS, Reading, reading, thorough

AGREED, UNANIMOUS = 2, 3
BESIDE = re.compile(
    r"(?:^|[\s_-])(?:newsletter|biography|bio|byline|authors?|comments?|commentlist|infobox|factbox|cta|donate)(?:$|[\s_-])",
    re.I,
)
FLOWING = 0.3  # a paragraph has a smaller share of links
LINKS = 0.8  # a block with a larger share of links is navigation
LISTED_LINKS = 0.5  # and an entry of a list with a larger one
REPEATED = 60  # letters; a longer text that stands twice is the same text twice


def body(page: Markup, titles: Iterable[str]) -> str:
    """Paragraphs parted by a blank line, without the titles; "" where no reader finds any."""
    said = {key(title) for title in titles}
    left = [block for block in blocks(page.tree) if not is_furniture(block, said)]
    kept = text_of(left, asked(left, page)) or text_of(left, [reading(thorough(page.tree))] * UNANIMOUS)
    return "\n\n".join(block.text for block in kept)


def asked(found: list[Block], page: Markup) -> list[Reading]:
    """What the readers say: the third is asked where a block depends on it, which is rare."""
    readings = [reading(read(page.tree)) for read in READERS[:AGREED]]
    if any(is_open(block, readings) for block in found):
        readings.append(reading(READERS[AGREED](page.tree)))
    return readings


def is_open(block: Block, readings: list[Reading]) -> bool:
    """Whether two readers leave it to the third to decide if a block is text."""
    said = {reading.has(block.key) for reading in readings}
    return len(said) > 1 or (said == {True} and votes(block) > AGREED)


def text_of(found: list[Block], readings: list[Reading]) -> list[Block]:
    """Return the blocks that the readers agree on and those in the same kind of place, once each."""
    agreed = {
        id(block) for block in found if sum(reading.has(block.key) for reading in readings) >= votes(block)
    }
    places = {block.place for block in found if id(block) in agreed and is_paragraph(block)}
    kept = once(b for b in found if id(b) in agreed or (is_paragraph(b) and b.place in places))
    while kept and kept[-1].heading:
        kept.pop()
    return kept


def votes(block: Block) -> int:
    """How many readers a block needs: all of them where the page marks it as something beside the article."""
    return UNANIMOUS if any(BESIDE.search(mark) for _, mark in block.place) else AGREED


def is_paragraph(block: Block) -> bool:
    """Whether a block is long and flowing: its place is one where the article's text stands."""
    return len(block.key) > REPEATED and block.linked < FLOWING and not block.listed


def is_furniture(block: Block, titles: set[str]) -> bool:
    """Whether a block is a title or links only."""
    return (
        not block.key
        or block.linked > LINKS
        or (block.listed and block.linked > LISTED_LINKS)
        or any(is_title(block.key, title) for title in titles)
    )


def is_title(text: str, title: str) -> bool:
    """Whether a text is the title, or most of it, or it with a word more; both by their keys."""
    short, long = sorted((text, title), key=len)
    return text == title or (len(short) > 0.6 * len(long) > 12 and long.startswith(short))


def once(found: Iterable[Block]) -> list[Block]:
    """Leave out a long text that appeared before, and an excerpt: the beginning of what follows it."""
    kept: dict[str, Block] = {}
    for number, block in enumerate(found):
        kept.setdefault(block.key if len(block.key) > REPEATED else str(number), block)
    unlike = list(kept.values())
    return [block for at, block in enumerate(unlike) if not is_excerpt(block, unlike[at + 1 : at + 9])]


def is_excerpt(block: Block, following: list[Block]) -> bool:
    """Whether what follows begins with the same words."""
    return len(block.key) > REPEATED and "".join(after.key for after in following).startswith(block.key)
