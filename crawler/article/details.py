"""What else a page says of its article: tags, language, image, licence."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urljoin

from crawler.article.markup import Json, Markup, strings

TAG = 60  # letters; a longer keyword is a sentence
TAGS = 30  # a page with more lists its site's
LEAST = 50  # letters; the language of less text is a guess


def tags(page: Markup, linked: Json) -> tuple[str, ...]:
    """Keywords of the page, each once."""
    metas = [*page.contents("article:tag"), *page.contents("keywords"), *page.contents("news_keywords")]
    told = [*strings(linked.get("keywords")), *metas]
    found = (" ".join(unescape(tag).split()) for line in told for tag in re.split(r"[,;]", line))
    return tuple(dict.fromkeys(tag for tag in found if 0 < len(tag) <= TAG))[:TAGS]


def language(page: Markup, linked: Json, body: str) -> str:
    """The language's two letters, as the page declares it; else as its words tell, where there are enough."""
    declared = (page.tree.get("lang"), *strings(linked.get("inLanguage")), page.meta("og:locale"))
    metas = (page.meta("content-language"), page.meta("dc.language"), page.meta("language"))
    codes = (
        re.match(r"([a-z]{2,3})(?:[-_]|$)", (value or "").strip().lower()) for value in (*declared, *metas)
    )
    return next((found[1] for found in codes if found), "") or guessed(body)


def guessed(body: str) -> str:
    """The language that the words are in; "" for too few of them."""
    if len(body) < LEAST:
        return ""
    from py3langid import classify  # type: ignore[import-untyped]  # it publishes no types

    code, _ = classify(body[:2000])
    return str(code)


def image(page: Markup, linked: Json) -> str:
    """The address of the article's picture."""
    told = (page.meta("og:image", "twitter:image"), *pictures(linked.get("image")))
    return next((urljoin(page.url, address) for address in told if address), "")


def pictures(value: object) -> Iterator[str]:
    """The addresses of JSON-LD's pictures."""
    if isinstance(value, dict):
        yield from strings(value.get("url") or value.get("contentUrl"))
    elif isinstance(value, list):
        for item in value:
            yield from pictures(item)
    else:
        yield from strings(value)


def licence(page: Markup, linked: Json) -> str:
    """The licence that the page names for its text: an address or a note."""
    links = page.tree.xpath("//link[@rel='license']/@href | //a[@rel='license']/@href")
    notes = page.meta("dcterms.license", "dc.rights", "dcterms.rights")
    return next((told for told in (*strings(linked.get("license")), *map(str, links), notes) if told), "")
