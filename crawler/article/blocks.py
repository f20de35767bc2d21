"""A page as the row of its blocks: what stands between two line breaks, and what tells text from menus."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree, html

BLOCKS = """
address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1
h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul
"""
SKIPPED = """
audio button canvas embed footer head iframe input map nav noscript object option script select style svg
template textarea title video
"""
BLOCK, SKIP = frozenset(BLOCKS.split()), frozenset(SKIPPED.split())
BREAKS = {"td": " ", "th": " ", "br": "\v"}
MARKS = bytes(code for code in range(128) if not chr(code).isalnum())  # gone with one look at each byte
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True, slots=True)
class Block:
    """One block: its text on one line and by its letters, the element it stands in, its share of links."""

    text: str
    key: str
    element: html.HtmlElement
    linked: float

    @property
    def heading(self) -> bool:
        """Whether it is a heading of what follows."""
        return any(element.tag in HEADINGS for element in self.near(2))

    @property
    def listed(self) -> bool:
        """Whether it is an entry of a list."""
        return any(element.tag == "li" for element in self.near(3))

    @property
    def place(self) -> tuple[tuple[str, str], ...]:
        """The tags and classes that the block stands in."""
        return tuple((str(element.tag), element.get("class") or "") for element in self.near(3))

    def near(self, number: int) -> Iterator[html.HtmlElement]:
        """The element and its ancestors, so many of them."""
        element: html.HtmlElement | None = self.element
        for _ in range(number):
            if element is None:
                return
            yield element
            element = element.getparent()


def key(text: str) -> str:
    """Letters and digits only, in one case: readers differ in spaces and marks.

    >>> key("Read  more … »")
    'readmore'
    """
    left = text.encode("utf-8", "surrogatepass").translate(None, MARKS).decode("utf-8", "surrogatepass")
    return left.lower() if left.isascii() else re.sub(r"[\W_]+", "", left).casefold()


@dataclass(slots=True)
class Line:
    """The block being built."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0

    def add(self, text: str | None, in_link: bool) -> None:
        """Take what an element says before or after a child."""
        if text:
            self.parts.append(text)
            self.linked += len(text.strip()) if in_link else 0

    def broken(self) -> bool:
        """Whether the last thing was a `<br>`: two of them part paragraphs."""
        last = next((part for part in reversed(self.parts) if part == "\v" or part.strip()), "")
        return last == "\v"

    def close(self, element: html.HtmlElement) -> Iterator[Block]:
        """Yield the block, where there is one, and begin the next."""
        text = " ".join("".join(self.parts).split())
        if text:
            yield Block(text, key(text), element, min(1.0, self.linked / len(text)))
        self.parts.clear()
        self.linked = 0


def blocks(tree: html.HtmlElement) -> Iterator[Block]:
    """Yield the blocks of a page in its order, without scripts, forms' fields, `<nav>` and `<footer>`.

    A row of a table is one block.  Iterative: pages nest deeper than Python recurses.
    """
    line, links, stack = Line(), 0, [tree]
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        skipped = not isinstance(element.tag, str) or element.tag in SKIP
        if event == "start" and skipped:
            walk.skip_subtree()
        elif event == "start":
            if element.tag in BLOCK:
                yield from line.close(stack[-1])
                stack.append(element)
            links += element.tag == "a"
            if element.tag == "br" and line.broken():
                yield from line.close(stack[-1])
            line.add(BREAKS.get(element.tag), in_link=False)
            line.add(element.text, links > 0)
        else:
            if element.tag in BLOCK and not skipped:
                yield from line.close(stack.pop())
            links -= element.tag == "a" and not skipped
            line.add(element.tail, links > 0)
    yield from line.close(tree)
