"""The article's title: by vote of those who give it, without the site's name and without a kicker."""

import html
import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.article.markup import Json, Markup, strings

SEPARATOR = re.compile(r"\s+[|\-–—»·•:/]+\s+|\s*[|｜]\s*")
KICKER = re.compile(
    r"kicker|overline|topline|eyebrow|offscreen|sr-only|visually-?hidden|screen-reader|badge", re.I
)
LONGEST, MOST = 1_000, 100  # characters of a title, and headings, that are looked at
TITLE = 20  # letters; a shorter heading that nothing confirms may be a section's
SPELT = 0.75  # share of the address's words that a headline must spell
SECTION = 3  # words; what is longer is no section's name
HOST = 8  # letters; a shorter name of a host begins other words too
UNSPELT = 0.5  # and that the heading shown must not reach


def title(page: Markup, article: Json) -> str:
    """The heading that the page shows, as its metadata confirm it.

    An `<h1>` that JSON-LD, og:title or `<title>` repeats is the title; without one, JSON-LD's headline, then
    og:title; where neither has one, the only `<h1>` as long as a title; then `<title>`.  A headline that the
    address spells out, while the heading shown has moved on, is the one it was published under.  What one
    witness leaves out before the rest is a kicker.
    """
    told, names, all_ = list(tellings(page, article)), sites(page, article), headings(page)
    banners = {plain(whole) for whole, _ in all_ if is_site(whole, page, names)}
    document = [said] if (said := without_site(document_title(page), names | banners)) else []
    heads = [head for head in all_ if plain(head[0]) not in banners]
    shown = [whole if any(plain(whole) == plain(t) for t in told) else h for whole, h in heads]
    confirmed = [h for h in shown if any(same(h, t) for t in [*told, *document])]
    long = [h for _, h in heads if is_long(h)]
    alone = long if len(long) == 1 else []
    chosen = next(iter([*confirmed, *told, *alone, *document, *shown]), "")
    return without_kicker(spelt(page.url, told) if moved_on(chosen, page.url, told) else chosen, told)


def is_site(heading: str, page: Markup, names: set[str]) -> bool:
    """Whether a heading is the site's name: what `<title>` says behind another of the page's headings."""
    head, whole = plain(heading), document_title(page)
    cuts = [cut for cut in SEPARATOR.finditer(whole) if plain(whole[cut.end() :]) == head]
    before = {plain(whole[: cut.start()]) for cut in cuts}
    heads = (other for tag in ("h1", "h2", "h3") for other in page.tree.iter(tag)) if before else ()
    return head in names or any(plain(" ".join(other.itertext())) in before for other in heads)


def is_long(heading: str) -> bool:
    """Whether a heading has the length of a title; scripts without spaces say more in fewer letters."""
    return len(heading) >= (TITLE if heading.isascii() or " " in heading else TITLE // 3)


def tellings(page: Markup, article: Json) -> Iterator[str]:
    """The title as the metadata give it, the best witness first, without the site's name."""
    for told in (headline(article), page.meta("og:title"), page.meta("twitter:title")):
        if told:
            yield without_site(squeeze(html.unescape(told))[:LONGEST], sites(page, article))


def titles(page: Markup, article: Json) -> list[str]:
    """Every wording of the title on the page: none of them is body."""
    return [
        *tellings(page, article),
        document_title(page),
        title(page, article),
        *(h for both in headings(page) for h in both),
    ]


def headline(article: Json) -> str:
    """JSON-LD's headline, else its name."""
    return next(strings(article.get("headline") or article.get("name")), "")


def document_title(page: Markup) -> str:
    """What stands in the page's `<title>`, as far as a title goes."""
    return squeeze(page.tree.findtext(".//head/title") or page.tree.findtext(".//title") or "")[:LONGEST]


def headings(page: Markup) -> list[tuple[str, str]]:
    """The text of each `<h1>`: whole, and without the parts that are marked as kickers."""
    heads = islice(page.tree.iter("h1"), MOST)
    both = ((squeeze(" ".join(h.itertext())), squeeze("".join(spoken(h)))) for h in heads)
    return [(whole, text) for whole, text in both if text]


def spoken(heading: HtmlElement) -> Iterator[str]:
    """The texts of a heading, those of kickers left out where something else remains."""
    kickers = [child for child in heading if KICKER.search(child.get("class") or "")]
    if len(kickers) == len(heading) and not (heading.text or "").strip():
        kickers = []
    yield heading.text or ""
    for child in heading:
        yield from () if child in kickers else child.itertext()
        yield f" {child.tail or ''}"


def same(one: str, other: str) -> bool:
    """Whether one of the two texts contains the other, apart from case and punctuation, or begins with it.

    >>> same("Judgments", "Judgments | The Courts"), same("News", "The news of the day")
    (True, False)
    """
    short, long = sorted((plain(one), plain(other)), key=len)
    parted = any(
        plain(text[: cut.start()]) == short for text in (one, other) for cut in SEPARATOR.finditer(text)
    )
    return parted or (len(short) > 10 and short in long)


def without_kicker(chosen: str, told: list[str]) -> str:
    """Cut the words before a colon or dash that a witness leaves out.

    >>> without_kicker("Data: Regulator opens an inquiry", ["Regulator opens an inquiry"])
    'Regulator opens an inquiry'
    """
    shorter = [t for t in told if len(plain(t)) > 15 and plain(chosen).endswith(plain(t))]
    return min(shorter, key=len, default=chosen)


def moved_on(chosen: str, url: str, told: list[str]) -> bool:
    """Whether the address spells out a headline, and that is not the one chosen."""
    return bool(told) and share(spelt(url, told), url) >= SPELT and share(chosen, url) < UNSPELT


def spelt(url: str, told: list[str]) -> str:
    """The version of the title that has most of the address's words."""
    return max(told, key=lambda t: share(t, url), default="")


def share(text: str, url: str) -> float:
    """The share of the words of an address that a text has; 0 for an address of fewer than four words."""
    slug = {
        word
        for word in re.split(r"[\W_]+", folded(max(urlsplit(url).path.split("/"), key=len)))
        if word.isalpha()
    }
    words = set(re.split(r"[\W_]+", folded(text)))
    return len(slug & words) / len(slug) if len(slug) > 3 else 0.0


def folded(text: str) -> str:
    """A text as addresses spell it: ä as ae, é as e."""
    for letter, spelling in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        text = text.casefold().replace(letter, spelling)
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def plain(text: str) -> str:
    """Lower case, words only."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def squeeze(text: str) -> str:
    """One line, single spaces."""
    return " ".join(text.split())


def sites(page: Markup, article: Json) -> set[str]:
    """The names that the site goes by: of its metadata, its publisher, its host."""
    host = (urlsplit(page.url).hostname or "").removeprefix("www.")
    told = (
        page.meta("og:site_name"),
        page.meta("application-name"),
        *strings(article.get("publisher")),
        host,
        max(host.split("."), key=len),
    )
    return {plain(name) for name in told} - {""}


def without_site(text: str, site: set[str]) -> str:
    """Cut the site's name off either end of a title, and its section with it.

    >>> without_site("Regulator opens an inquiry - News | The Daily", {"the daily"})
    'Regulator opens an inquiry'
    >>> without_site("Inquiry opened - and what comes of it | The Daily", {"the daily"})
    'Inquiry opened - and what comes of it'
    >>> without_site("The Daily | Regulator opens an inquiry", {"the daily"})
    'Regulator opens an inquiry'
    """
    cuts = list(SEPARATOR.finditer(text))
    before = next((cut for cut in cuts if plain(text[: cut.start()]) in site), None)
    if before:
        return text[before.end() :]
    behind = (cut for cut in cuts if is_behind(text[cut.end() :], site))
    return text[: cut.start()] if (cut := next(behind, None)) else text


def is_behind(rest: str, site: set[str]) -> bool:
    """Whether what stands behind a title is the site's name, with the names of sections before it."""
    *sections, name = SEPARATOR.split(rest)
    few = all(len(section.split()) <= SECTION for section in sections)
    return names_site(plain(rest), site) and (few or not names_site(plain(name), site))


def names_site(rest: str, site: set[str]) -> bool:
    """Whether words are the site's name, end with it, or spell its host and say more.

    >>> names_site("the daily example of anytown", {"thedailyexample"}), names_site("the daily", {"a daily"})
    (True, False)
    """
    joined = rest.replace(" ", "")
    spelt = any(len(name) >= HOST and joined.startswith(name) for name in site)
    return spelt or joined in site or any(rest == name or rest.endswith(f" {name}") for name in site)
