"""Which raw pages may be relevant: a look that costs a fraction of reading the page.

Three steps, each for the few pages that the one before lets through.  The bytes are searched for stems of the
words that decide relevance; then again without scripts, where consent managers say GDPR; then the text is
taken, roughly, and judged by `relevance`.  Whatever passes is read in full and judged again.
"""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape

import ahocorasick_rs

from crawler.items import Document
from pipelines.lexicon.stems import ACCENTED, ENCODINGS, LATIN
from pipelines.relevance import relevance

TOGETHER = 32  # so many are found with vector instructions; more, twenty times slower
UNREADABLE = (b"%PDF", b"\xff\xfe", b"\xfe\xff")
HIDDEN = ((b"<script", b"</script"), (b"<style", b"</style"), (b"<!--", b"-->"))
FURNITURE = re.compile(
    rb"<(noscript|svg|a|nav|footer|form|button|select)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE
)
TAG = re.compile(rb"<[^>]{0,2000}>")


def prefilter(raw: bytes) -> bool:
    """Whether a page is worth reading; True where its bytes do not show its words (PDF, UTF-16).

    >>> prefilter(b"<p>The <b>CNIL</b> fined Acme under the GDPR: its users' personal data leaked.</p>")
    True
    >>> prefilter(b"<script>gdprApplies = true</script><p>Acme's new phone has a lot of data.</p>")
    False
    """
    if raw.startswith(UNREADABLE):
        return True
    body = raw[max(0, raw.find(b"<body")) :]
    if not has_stem(body):
        return False
    for opening, closing in HIDDEN:
        body = without(body, opening, closing)
    if not has_stem(body):
        return False
    return relevance(Document(source="", url="", title="", body=visible(body))).relevant


def has_stem(raw: bytes) -> bool:
    """Whether a stem stands in the bytes."""
    return any(finder.find_matches_as_indexes(raw) for finder in _finders())


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


def visible(raw: bytes) -> str:
    """The text of a page without links, forms and footers, roughly."""
    text = TAG.sub(b" ", FURNITURE.sub(b" ", raw))
    try:
        return unescape(text.decode())
    except UnicodeDecodeError:
        return unescape(text.decode("cp1252", "replace"))


@cache
def _finders() -> list[ahocorasick_rs.BytesAhoCorasick]:
    stems = [stem.encode() for stem in LATIN] + sorted({way for stem in ACCENTED for way in _encoded(stem)})
    first = ahocorasick_rs.MatchKind.LeftmostFirst
    parts = [stems[i : i + TOGETHER] for i in range(0, len(stems), TOGETHER)]
    return [ahocorasick_rs.BytesAhoCorasick(part, matchkind=first) for part in parts]


def _encoded(stem: str) -> Iterator[bytes]:
    for encoding in ENCODINGS:
        try:
            yield stem.encode(encoding)
        except UnicodeEncodeError:
            continue
