"""The text of a page that no parser holds whole, tag by tag.

lxml drops what nests deeper than about 250 elements (2,000 in its patient mode) and says nothing.  This
reader keeps no tree, so depth means nothing to it; it knows no article either, so it is for pages on which
the tree lost text, or on which other readers do not come to an end: those that nest so deep, or hold so much.
"""

import re
from collections.abc import Iterator
from html import unescape

from lxml import etree, html

from crawler.article.blocks import BLOCK

NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]*)")
TAG_END = re.compile(">")
ENDS = {
    "!--": re.compile("-->"),
    "script": re.compile("</script[^>]*>?", re.I),
    "style": re.compile("</style[^>]*>?", re.I),
}
DEEP = 240  # elements; no page that people read nests so deep
ABSURD = 480  # elements; readers need time that grows with the depth of every element
MANY = 40_000  # elements; readers need time that grows with their number's square
WHOLE = "the text is kept whole, menus and all: the page has more elements, or deeper ones, than readers take"
LOST = 0.9  # a tree with a smaller share of the page's letters has lost some


def measured(tree: html.HtmlElement) -> tuple[int, int]:
    """How deep a tree nests, and how many elements it has."""
    depth = most = count = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        most, count = max(most, depth), count + (event == "start")
    return most, count


def lost(tree: html.HtmlElement, source: str) -> str:
    """The page's text, paragraph by paragraph, where no reader gets it from the tree; else "".

    What is deeper than readers go is then cut off the tree.
    """
    depth, count = measured(tree)
    if depth < DEEP and count < MANY:
        return ""
    whole = "\n\n".join(lines(source))
    held = sum(map(str.isalnum, "".join(tree.itertext())))
    if depth < ABSURD and count < MANY and held >= LOST * sum(map(str.isalnum, whole)):
        return ""
    cut(tree)
    return whole


def cut(tree: html.HtmlElement) -> None:
    """Take away what nests deeper than pages that people read."""
    depth, low = 0, list[html.HtmlElement]()
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth == DEEP:
            low.append(element)
    for element in low:
        element[:] = []


def lines(source: str) -> Iterator[str]:
    """What stands between two block tags, on one line each; in time that grows with the page's length only.

    >>> list(lines("<p>One <b>day</b><script>a < b</script><div>we fined&hellip;"))
    ['One day', 'we fined…']
    """
    parts: list[str] = []
    for text, tag in pieces(source):
        parts.append(text)
        if tag in BLOCK and (line := joined(parts)):
            yield line
        if tag in BLOCK:
            parts = []
    if line := joined(parts):
        yield line


def joined(parts: list[str]) -> str:
    """One line of text."""
    return " ".join(unescape("".join(parts)).split())


def pieces(source: str) -> Iterator[tuple[str, str]]:
    """Each text with the name of the tag that ends it; scripts, styles and comments left out."""
    at = 0
    while (tag := source.find("<", at)) >= 0:
        found = NAME.match(source, tag + 1)
        name = found[1].lower() if found else ""
        yield source[at:tag], name
        at = after(source, tag, name)
    yield source[at:], ""


def after(source: str, tag: int, name: str) -> int:
    """Where the text goes on: behind the tag, or behind all that a script, style or comment holds."""
    opening = source[tag + 1 : tag + 2] != "/"
    kind = "!--" if source.startswith("<!--", tag) else name if opening else ""
    end = ENDS.get(kind, TAG_END).search(source, tag)
    return end.end() if end else len(source)
