"""What else a page says of its article: tags, language, image."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urljoin

from crawler.article.markup import Json, Markup, strings

TAG = 60  # letters; a longer keyword is a sentence
TAGS = 30  # a page with more lists its site's
LEAST = 50  # letters; the language of less text is a guess
SURE = 1000  # letters; what both halves of a longer text are in, it is in, whatever its template declares
SLICE = 500  # letters of each half that are looked at
NO_TAG = re.compile(r"[\W_]*$|[@_/]|https?:|\w+_\w+$|[\da-f]{8}-[\da-f-]{27}$", re.I)  # of programs
SPELT = """
el gr gre ell|cs cz cze ces|da dk dan|ja jp|ko kr|zh cn|uk ua|en gb us eng|he iw|no nb nn nor nob nno
fr fre fra|de ger deu|es spa|it ita|nl dut nld|pl pol|pt por|sv swe|fi fin|ro rum ron|hu hun|lt lit
"""
CODES = {code: good for good, *codes in map(str.split, re.split(r"[|\n]", SPELT.strip())) for code in codes}
"""Countries, and codes of three letters, that pages write for a language."""
NO_LANGUAGE = frozenset(("und", "mul", "zxx", "mis"))
GROUPS = "no da sv|hr sr bs sl mk bg|cs sk|pt gl es ca an oc|id ms jv|nl af de lb|ru uk be bg mk|xh zu"
ALIKE = tuple(frozenset(group.split()) for group in GROUPS.split("|"))
"""Languages that programs take for each other: there the page's word counts."""


def tags(page: Markup, linked: Json) -> tuple[str, ...]:
    """Keywords of the page, each once, without those that programs write for each other."""
    metas = [*page.contents("article:tag"), *page.contents("keywords"), *page.contents("news_keywords")]
    told = [*strings(linked.get("keywords")), *metas]
    found = (" ".join(unescape(tag).split()).lstrip("#") for line in told for tag in re.split(r"[,;]", line))
    kept: dict[str, str] = {}
    for tag in found:
        if len(tag) <= TAG and not NO_TAG.match(tag):
            kept.setdefault(tag.casefold(), tag)
    return tuple(kept.values())[:TAGS]


def language(page: Markup, linked: Json, body: str) -> str:
    """The language's two letters: as the page declares it, unless its words are clearly in another.

    Templates declare what they were made in: of 274 real pages, 7 are in another language than they say.
    """
    told = declared(page, linked)
    spoken = clearly(body)
    differ = spoken and told and not any({told, spoken} <= group for group in ALIKE)
    return spoken if differ else told or guessed(body)


def declared(page: Markup, linked: Json) -> str:
    """The language that the page declares; "" where it declares none."""
    told = (page.tree.get("lang"), *strings(linked.get("inLanguage")), page.meta("og:locale"))
    metas = (page.meta("content-language"), page.meta("dc.language"), page.meta("language"))
    codes = (re.match(r"([a-z]{2,3})(?:[-_]|$)", (value or "").strip().lower()) for value in (*told, *metas))
    return next((CODES.get(c[1], c[1]) for c in codes if c and c[1] not in NO_LANGUAGE), "")


def locale(page: Markup, language: str) -> str:
    """The language with its country, where the page declares one: `en-gb`."""
    said = (page.tree.get("lang") or "").strip().lower().replace("_", "-")
    return said if said.startswith(f"{language}-") else language


def clearly(body: str) -> str:
    """The language that both halves of a text are in; "" for a short text."""
    middle = len(body) // 2
    both = {guessed(body[at : at + SLICE]) for at in (0, middle)} if len(body) >= SURE else set()
    return both.pop() if len(both) == 1 else ""


def guessed(body: str) -> str:
    """The language that the words are in; "" for too few of them."""
    if len(body) < LEAST:
        return ""
    from py3langid import classify  # type: ignore[import-untyped]  # it publishes no types

    code, _ = classify(body[:2000])
    return CODES.get(code, str(code))


def image(page: Markup, linked: Json) -> str:
    """The address of the article's picture."""
    told = (page.meta("og:image", "twitter:image"), *pictures(linked.get("image")))
    return next(
        (urljoin(page.url, address) for address in told if address and not address.startswith("data:")), ""
    )


def pictures(value: object) -> Iterator[str]:
    """The addresses of JSON-LD's pictures."""
    if isinstance(value, dict):
        yield from strings(value.get("url") or value.get("contentUrl"))
    elif isinstance(value, list):
        for item in value:
            yield from pictures(item)
    else:
        yield from strings(value)
