"""Which raw pages may be relevant: a look that costs a fraction of reading the page.

Four steps, each for the few pages that the one before lets through.  The bytes are searched for stems of the
words that decide relevance; then again without scripts, where consent managers say GDPR; one stem must stand
in a heading or among words that are no links; then the text is taken, roughly, and judged by `relevance`.
Whatever passes is read in full and judged again.
"""

import re
from collections import deque
from collections.abc import Iterator
from functools import cache
from html import unescape
from itertools import islice

import ahocorasick_rs

from crawler.items import Document
from pipelines.lexicon.stems import ACCENTED, ENCODINGS, LATIN
from pipelines.relevance import relevance

TOGETHER = 32  # so many are found with vector instructions; more, twenty times slower
UNREADABLE = (b"%PDF", b"\xff\xfe", b"\xfe\xff")
HIDDEN = ((b"<script", b"</script"), (b"<style", b"</style"), (b"<!--", b"-->"))
FURNITURE = re.compile(rb"<(noscript|svg|a|nav|footer|form|button|select)\b", re.IGNORECASE)
AROUND = 600  # bytes before and after a stem in which its block's ends are looked for
LOOKED_AT = 500  # stems of a page, at most
PROSE = 25  # letters of a block beside its links; what has fewer is a menu's entry or a button
BLOCK = re.compile(
    rb"<(/?(?:p|div|li|td|th|h\d|ul|ol|dl|dt|dd|br|tr|section|article|nav|footer|header|aside|option|label|button"
    rb"|body|blockquote|pre|figcaption))\b[^>]*>",
    re.IGNORECASE,
)
HEADINGS = {b"h1", b"h2"}
BODY = ahocorasick_rs.BytesAhoCorasick([b"<body"])  # a fifth of the time that `bytes.find` takes
LINK = re.compile(rb"<a\b.*?(?:</a|$)", re.IGNORECASE | re.DOTALL)
TAG_OR_SPACE = re.compile(rb"<[^>]*>|\s+")
TAG = re.compile(rb"<[^<>]{0,2000}>")


def prefilter(raw: bytes) -> bool:
    """Whether a page is worth reading; True where its bytes do not show its words (PDF, UTF-16).

    >>> prefilter(b"<p>The <b>CNIL</b> fined Acme under the GDPR: its users' personal data leaked.</p>")
    True
    >>> prefilter(b"<script>gdprApplies = true</script><p>Acme's new phone has a lot of data.</p>")
    False
    """
    if raw.startswith(UNREADABLE):
        return True
    body = below_head(raw)
    if not has_stem(body):
        return False
    for opening, closing in HIDDEN:
        body = without(body, opening, closing)
    if not any(in_prose(body, end) for end in islice(stem_ends(body), LOOKED_AT)):
        return False
    return relevance(Document(source="", url="", title="", body=visible(body))).relevant


def below_head(raw: bytes) -> bytes:
    """The bytes from the body on; all where none begins."""
    places = BODY.find_matches_as_indexes(raw)
    return raw[places[0][1] :] if places else raw


def has_stem(raw: bytes) -> bool:
    """Whether a stem stands in the bytes."""
    return any(finder.find_matches_as_indexes(raw) for finder in _finders())


def stem_ends(raw: bytes) -> Iterator[int]:
    """Where stems end in the bytes."""
    for finder in _finders():
        yield from (end for _, _, end in finder.find_matches_as_indexes(raw))


def in_prose(raw: bytes, end: int) -> bool:
    """Whether the stem that ends here stands in a heading, or in a block that says more than its links.

    >>> [in_prose(page, 12) for page in (b"<h1>the CNIL</h1>", b"<p><a>x CNIL</a></p>")]
    [True, False]
    """
    before, after = raw[max(0, end - AROUND) : end], raw[end : end + AROUND]
    if before.rfind(b"<") > before.rfind(b">"):
        return False  # in an attribute
    opening = deque(BLOCK.finditer(before), 1)
    if opening and opening[0][1].lower() in HEADINGS:
        return True
    closing = BLOCK.search(after)
    block = before[opening[0].end() if opening else 0 :] + after[: closing.start() if closing else AROUND]
    return len(TAG_OR_SPACE.sub(b"", LINK.sub(b"", block))) >= PROSE


def without(raw: bytes, opening: bytes, closing: bytes) -> bytes:
    """The bytes without what stands between two marks.

    >>> without(b"a<!-- b -->c", b"<!--", b"-->")
    b'a-->c'
    """
    parts, position = [], 0
    while (start := raw.find(opening, position)) >= 0:
        parts.append(raw[position:start])
        position = raw.find(closing, start)
        if position < 0:
            return b"".join(parts)
    return b"".join((*parts, raw[position:]))


def unfurnished(raw: bytes) -> bytes:
    """The bytes without links, menus and forms; one that is not closed stays.  Every byte is looked at once.

    >>> unfurnished(b"a<nav>b<a>c</a></nav>d<form>e")
    b'a </nav>d<form>e'
    """
    parts, position = list[bytes](), 0
    unclosed = set[bytes]()
    for opening in FURNITURE.finditer(raw):
        tag = opening[1]
        if opening.start() < position or tag in unclosed:
            continue
        if (end := raw.find(b"</" + tag, opening.end())) < 0:
            unclosed.add(tag)
        else:
            parts.append(raw[position : opening.start()])
            position = end
    return b" ".join((*parts, raw[position:]))


def visible(raw: bytes) -> str:
    """The text of a page without links, forms and footers, roughly."""
    text = TAG.sub(b" ", unfurnished(raw))
    try:
        return unescape(text.decode())
    except UnicodeDecodeError:
        return unescape(text.decode("cp1252", "replace"))


@cache
def _finders() -> list[ahocorasick_rs.BytesAhoCorasick]:
    latin = (stem.encode() for stem in LATIN)  # sorted, for what begins alike costs less together
    stems = sorted(latin) + sorted({way for stem in ACCENTED for way in _encoded(stem)})
    first = ahocorasick_rs.MatchKind.LeftmostFirst
    parts = [stems[i : i + TOGETHER] for i in range(0, len(stems), TOGETHER)]
    return [ahocorasick_rs.BytesAhoCorasick(part, matchkind=first) for part in parts]


def _encoded(stem: str) -> Iterator[bytes]:
    for encoding in ENCODINGS:
        try:
            yield stem.encode(encoding)
        except UnicodeEncodeError:
            continue
