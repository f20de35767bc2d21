"""What a page says of itself in JSON-LD: which of its objects is the article, and that object's fields."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from lxml.html import HtmlElement

from crawler.article.markup import Json, Markup, strings, types

ARTICLE_ENDINGS = ("Article", "Posting", "Report", "Review")
ACCOUNT = re.compile(
    r"/author/(?:admin|administrator|editor|staff)/?(?:\s|$)", re.I
)  # of a site, not of a person
CONTAINERS = ("Page", "CreativeWork")  # WebPage, MedicalWebPage, ItemPage …


def article(page: Markup) -> Json:
    """Return the object that is the article, completed from others of the same headline; {} without one.

    Pages carry other articles too (teasers, lists): the one that names the page's address wins, then the one
    whose headline stands in the page's title, then the first.
    """
    found = [node for node in page.linked if any(name.endswith(ARTICLE_ENDINGS) for name in types(node))]
    if not found:
        held = [node for node in page.linked if node.get("headline")]
        found = [node for node in held if any(name.endswith(CONTAINERS) for name in types(node))]
    if not found:
        return {}
    best = max(found, key=lambda node: (names_page(node, page), in_title(node, page), "articleBody" in node))
    same = [node for node in found if node.get("headline") == best.get("headline")]
    return {key: value for node in (*reversed(same), best) for key, value in node.items() if value}


def webpage(page: Markup) -> Json:
    """Return the object that says it is this page; {} without one."""
    named = (node for node in page.linked if any(name.endswith("Page") for name in types(node)))
    return next((node for node in named if names_page(node, page)), {})


def names_page(node: Json, page: Markup) -> bool:
    """Whether the object says it is this page."""
    addresses = {*strings(node.get("url")), *identifiers(node.get("mainEntityOfPage")), *identifiers(node)}
    own = {bare(page.url), bare(canonical(page))} - {""}
    return bool(own & {bare(address) for address in addresses})


def identifiers(value: object) -> Iterator[str]:
    """The `@id` of a thing, or the thing itself where it is only an address."""
    if isinstance(value, dict):
        yield from strings(value.get("@id"))
    else:
        yield from strings(value)


def bare(url: str) -> str:
    """An address without scheme, fragment, query and last slash, to compare with."""
    return url.split("#", maxsplit=1)[0].split("?", maxsplit=1)[0].rpartition("://")[2].rstrip("/")


def canonical(page: Markup) -> str:
    """The address that the page gives itself, whole: `<link rel=canonical>`, else og:url; "" for none.

    A page that gives several gives none, unless one of them is og:url.
    """
    links = (link.get("href") or "" for link in page.tree.iter("link") if "canonical" in rels(link))
    told, own = {whole(page, href) for href in links} - {""}, whole(page, page.meta("og:url"))
    if len(told) > 1:
        return own if own in told else ""
    return told.pop() if told else own


def rels(element: HtmlElement) -> list[str]:
    """What a link is to its page."""
    return (element.get("rel") or "").casefold().split()


def whole(page: Markup, address: str) -> str:
    """An address of the web as the page means it; "" for what is none."""
    try:
        joined = urljoin(page.url, address.strip()) if address.strip() else ""
    except ValueError:
        return ""
    return joined if joined.startswith(("http://", "https://")) else ""


def in_title(node: Json, page: Markup) -> bool:
    """Whether the object's headline begins the page's title, or the other way round."""
    titles = " ".join((page.tree.findtext(".//title") or "", page.meta("og:title")))
    headline = next(strings(node.get("headline")), "")
    return bool(headline) and headline[:30] in titles


def people(page: Markup, article: Json) -> Iterator[str]:
    """Names of the article's authors, in their order, those of organisations left out."""
    yield from (name for node, name in creators(page, article.get("author")) if not is_organisation(node))


def organisations(page: Markup, article: Json) -> Iterator[str]:
    """Names of the organisations that publish or sign the article."""
    yield from strings(article.get("publisher"))
    yield from (name for node, name in creators(page, article.get("author")) if is_organisation(node))


def creators(page: Markup, value: object) -> Iterator[tuple[Json, str]]:
    """Each author with its node; one that is only referred to is looked up in the page's graph."""
    if isinstance(value, list):
        for item in value:
            yield from creators(page, item)
    elif isinstance(value, dict):
        node = (
            value
            if value.get("name")
            else next((n for n in page.linked if n.get("@id") == value.get("@id")), {})
        )
        if not ACCOUNT.search(f"{node.get('@id')} {node.get('url')}"):
            yield from ((node, name) for name in strings(node.get("name")))
    else:
        yield from (({}, name) for name in strings(value))


def is_organisation(node: Json) -> bool:
    """Whether a node says that it is no person."""
    return "Person" not in types(node) and any(
        "Organi" in name or "Corporation" in name for name in types(node)
    )
