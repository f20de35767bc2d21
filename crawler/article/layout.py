"""Lines of a PDF → paragraphs: headers and footers off, hyphens and ligatures mended."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Set

LIGATURE = re.compile("[\ufb00-\ufb06]")
HYPHEN = re.compile(r"(\w+)[-\u2010]\n(\w+)")
COMPOUND = re.compile(r"\w+-\w+")
SHORTENED = {"und", "oder", "bzw", "sowie", "and", "og", "och", "eller"}  # Daten- und Verbraucherschutz
ACRONYM = re.compile(r"[A-Z]{2}$|\d$")
SOFT = re.compile("\u00ad\n?")
NUMBER = re.compile(
    r"\W*(?:page|seite|p|s|pagina|página|strona|sida|side)?\W*(?P<number>\d{1,4})"
    r"(?:\W+(?:of|von|sur|de|di|van|z|av)?\W*\d{1,4})?\W*",
    re.I,
)
EDGES = 2  # lines at the top and the bottom of a page that may be its header and footer
FULL = 0.75  # a line shorter than this share of the longest ends its paragraph, where a sentence ends


def letters(text: str) -> int:
    """How many letters and digits a text has."""
    return sum(map(str.isalnum, text))


def without_edges(texts: list[str]) -> list[list[str]]:
    """The lines of each page without page numbers, and without what stands at the edge of most pages."""
    pages = [[line.strip() for line in text.splitlines()] for text in texts]
    edges = Counter(line for page in pages for line in set(edge_of(page)) if line)
    repeated = {line for line, count in edges.items() if count > max(2, len(pages) / 2)}
    counted = Counter(ahead for at, page in enumerate(pages) for ahead in numbers(page, at).values())
    usual = {1, *(ahead for ahead, count in counted.items() if count > max(1, len(pages) / 4))}
    inner = [list(trimmed(page, repeated, numbers(page, at), usual)) for at, page in enumerate(pages)]
    return inner if any(map(any, inner)) else pages


def edge_of(page: list[str]) -> list[str]:
    """The lines that may be a page's header and footer."""
    return [*page[:EDGES], *page[-EDGES:]]


def numbers(page: list[str], at: int) -> dict[str, int]:
    """The lines at the edges of a page that may be its number, and how far that is ahead of `at`, from 0."""
    found = [(line, NUMBER.fullmatch(line)) for line in edge_of(page)]
    return {line: int(number["number"]) - at for line, number in found if number}


def trimmed(page: list[str], repeated: set[str], numbers: dict[str, int], usual: set[int]) -> Iterator[str]:
    """The lines of a page that are no header or footer; a number is one where pages are counted so."""
    for at, line in enumerate(page):
        edge = at < EDGES or at >= len(page) - EDGES
        told = re.search(r"[^\W\d]|\d\W+\d", line)  # "Page 3", "3/7"
        if not (edge and (line in repeated or (line in numbers and (told or numbers[line] in usual)))):
            yield line


def mended(lines: list[str], compounds: Set[str] = frozenset()) -> str:
    """Lines as paragraphs parted by a blank line, words whole again.

    `compounds` are words that the text writes with a hyphen, in small letters.

    >>> mended(["The of\ufb01ce found that the com-", "pany had no consent.", "It was \ufb01ned twice."])
    'The office found that the company had no consent.\\n\\nIt was fined twice.'
    """
    longest = max(map(len, lines), default=0)
    text = "\n".join(f"{line}\n" if ends(line, longest) else line for line in lines)
    return "\n\n".join(whole(part, compounds) for part in re.split(r"\n\s*\n", text) if part.strip())


def whole(lines: str, compounds: Set[str] = frozenset()) -> str:
    """Lines as one, words whole again.

    >>> whole("GDPR-\\ncompliance of the com-\\npany", {"gdpr-compliance"})
    'GDPR-compliance of the company'
    """
    text = LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), SOFT.sub("", lines))
    return " ".join(HYPHEN.sub(lambda found: joint(found[1], found[2], compounds), text).split())


def joint(before: str, after: str, compounds: Set[str]) -> str:
    """Two parts of a word that a line ended between; the hyphen stays where it is not the line's.

    >>> [joint(*parts, {"opt-in"}) for parts in (("com", "pany"), ("GDPR", "compliance"), ("opt", "in"))]
    ['company', 'GDPR-compliance', 'opt-in']
    >>> [joint(*parts, set()) for parts in (("Daten", "und"), ("Art", "Grundverordnung"), ("2016", "2017"))]
    ['Daten- und', 'Art-Grundverordnung', '2016-2017']
    """
    if after in SHORTENED:
        return f"{before}- {after}"
    shouted = before.isalpha() and after.isalpha() and (before + after).isupper()
    own = ACRONYM.search(before) or not after[0].islower()
    kept = f"{before}-{after}".lower() in compounds or (own and not shouted)
    return f"{before}-{after}" if kept else before + after


def compounds_of(texts: Iterable[str]) -> Set[str]:
    """The words with hyphens inside of lines, in small letters."""
    return {word.lower() for text in texts for word in COMPOUND.findall(text)}


def ends(line: str, longest: int) -> bool:
    """Whether a line ends its paragraph: a sentence ends and the line is not full."""
    return line.rstrip('”"’)»').endswith((".", "!", "?", ":", ";")) and len(line) < FULL * longest


def bound(pages: list[str]) -> str:
    """Pages in one text, parted by a form feed; a sentence that runs over the page stays one paragraph.

    >>> bound(["The company had", "no consent.", "End."])
    'The company had \\x0cno consent.\\n\\n\\x0cEnd.'
    """
    text = ""
    for at, page in enumerate(pages):
        runs_on = page[:1].islower() and text[-1:].isalnum()
        text += ("" if at == 0 else " \f" if runs_on else "\n\n\f") + page
    return text
