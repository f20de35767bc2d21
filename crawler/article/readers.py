"""Three readers of the same page, each with its own idea of what an article is."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from itertools import pairwise

import trafilatura
from lxml import html
from trafilatura.readability_lxml import Document as Readability

from crawler.article.blocks import blocks, key

SHORT = 25  # letters; a shorter text is found anywhere, so it must be a line of its own


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reader took for the article, in letters and digits: the whole, its lines, and each two of
    them in a row.

    Two lines, because readers differ on whether `<br>` ends one.
    """

    whole: str
    lines: frozenset[str]

    def has(self, text: str) -> bool:
        """Whether the reader kept this text, given by its key."""
        return text in self.lines or (len(text) >= SHORT and text in self.whole)


def reading(text: str) -> Reading:
    """Prepare what a reader said for comparison."""
    lines = [said for line in text.splitlines() if (said := key(line))]
    return Reading("".join(lines), frozenset((*lines, *map("".join, pairwise(lines)))))


def cautious(tree: html.HtmlElement) -> str:
    """Trafilatura's own rules, in favour of precision."""
    return trafilatura.extract(tree, fast=True, favor_precision=True, include_comments=False) or ""


def balanced(tree: html.HtmlElement) -> str:
    """Trafilatura's own rules, in balance."""
    return trafilatura.extract(tree, fast=True, include_comments=False) or ""


def dense(tree: html.HtmlElement) -> str:
    """The densest part of the page, by Readability's scores."""
    summary = Readability(deepcopy(tree)).summary()
    return "\n".join(block.text for block in blocks(html.fromstring(summary)))


def thorough(tree: html.HtmlElement) -> str:
    """Trafilatura with all its fallbacks: for pages on which the others agree on nothing."""
    return trafilatura.extract(tree, include_comments=False) or ""


READERS: tuple[Callable[[html.HtmlElement], str], ...] = (cautious, balanced, dense)
