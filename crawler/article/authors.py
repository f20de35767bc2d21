"""Who wrote it: people, each once, in the page's order."""

import html
import re
from collections.abc import Iterable, Iterator

from crawler.article.markup import Json, Markup
from crawler.article.structured import people
from crawler.article.titles import plain, squeeze

BY = re.compile(
    r"^(?:(?:written |reported |posted )?by|von|par|por|di|door|av|af|przez|autor(?:in|en|es|a)?)\b[\s:]+",
    re.I,
)
JOIN = re.compile(r"\s*(?:,|;|\||\s(?:and|und|et|y|e|en|og|och|i|&)\s)\s*")
AGENCIES = {
    "afp",
    "ap",
    "reuters",
    "dpa",
    "associated press",
    "the associated press",
    "pa media",
    "press association",
    "ansa",
    "efe",
}


def authors(page: Markup, article: Json) -> tuple[str, ...]:
    """People that JSON-LD names, else the meta tags."""
    for told in (
        people(article.get("author")),
        page.metas.get("author", ()),
        page.metas.get("article:author", ()),
    ):
        found = tuple(dict.fromkeys(names(told, site(page))))
        if found:
            return found
    return ()


def site(page: Markup) -> str:
    """The site's name, which is nobody's."""
    return plain(page.meta("og:site_name", "application-name"))


def names(told: Iterable[str], site: str) -> Iterator[str]:
    """Each person of these by-lines."""
    for line in told:
        for name in JOIN.split(BY.sub("", squeeze(html.unescape(line)))):
            if is_person(name, site):
                yield name


def is_person(name: str, site: str) -> bool:
    """Whether a name may be a person's: no address, no agency, not the site."""
    words = plain(name)
    return bool(words) and "/" not in name and "@" not in name and words not in AGENCIES and words != site
