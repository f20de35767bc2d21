"""Small pages for the tests, in our own words."""

import json

PARAGRAPH = (
    "The authority looked into how the two services share what they know about people, and asked the "
    "company to "
    "wait until everybody had been told in plain words what would happen with their number and their "
    "contacts."
)
TITLE = "Regulator opens an inquiry into a messenger's new terms"


def page(head: str = "", body: str = "", after: str = "", lang: str = "en-GB", title: str = TITLE) -> str:
    """An HTML page with a heading and three paragraphs."""
    words = "".join(f"<p>{number}. {PARAGRAPH}</p>" for number in ("One", "Two", "Three"))
    return (
        f"<!doctype html><html lang={lang}><head>{head}</head><body><article><h1>{title}</h1>{body}{words}"
        f"</article>{after}</body></html>"
    )


def graph(*nodes: dict[str, object]) -> str:
    """JSON-LD of several things."""
    return f'<script type="application/ld+json">{json.dumps({"@graph": nodes})}</script>'


def linked(**fields: object) -> str:
    """JSON-LD of a news article."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def meta(**tags: str) -> str:
    """Meta tags; two underscores stand for a colon."""
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{value}">' for name, value in tags.items()
    )
