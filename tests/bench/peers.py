"""One reader over many pages, in the reader's own environment: `python peers.py NAME`, JSON lines in and out.

Imports nothing but the standard library and the one peer.
In   {"id", "url", "file"}
Out  {"id", "title", "body", "authors", "published"}, at the end {"seconds": of the processor}
"""

import gzip
import importlib
import json
import logging
import re
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

Read = Callable[[bytes, str], dict[str, Any]]


def ours() -> Read:
    """This project."""
    article = importlib.import_module("crawler.article")

    def read(data: bytes, url: str) -> dict[str, Any]:
        page = article.read(data, url)
        published = page.published.value if page.published else None
        return {"title": page.title, "body": page.body, "authors": list(page.authors), "published": published}

    return read


def trafilatura(**options: bool) -> Read:
    """Trafilatura with its metadata."""
    library = importlib.import_module("trafilatura")

    def read(data: bytes, url: str) -> dict[str, Any]:
        page = library.bare_extraction(data, url=url, with_metadata=True, include_comments=False, **options)
        authors = (page.author or "").split("; ")
        return {"title": page.title, "body": page.text, "authors": authors, "published": page.date}

    return read


def newspaper4k() -> Read:
    """newspaper4k."""
    library = importlib.import_module("newspaper")

    def read(data: bytes, url: str) -> dict[str, Any]:
        page = library.Article(url or "https://example.org/", fetch_images=False)
        page.download(input_html=data.decode("utf-8", "replace"))
        page.parse()
        published = str(page.publish_date) if page.publish_date else None
        return {"title": page.title, "body": page.text, "authors": page.authors, "published": published}

    return read


def news_please() -> Read:
    """news-please."""
    library = importlib.import_module("newsplease").NewsPlease

    def read(data: bytes, url: str) -> dict[str, Any]:
        page = library.from_html(data.decode("utf-8", "replace"), url=url, fetch_images=False)
        published = str(page.date_publish) if page.date_publish else None
        return {"title": page.title, "body": page.maintext, "authors": page.authors, "published": published}

    return read


def readability() -> Read:
    """readability-lxml: title and body only."""
    library = importlib.import_module("readability")
    html = importlib.import_module("lxml.html")

    def read(data: bytes, url: str) -> dict[str, Any]:
        page = library.Document(data.decode("utf-8", "replace"), url=url)
        text = re.sub(r"\s*\n\s*", "\n", html.fromstring(page.summary()).text_content())
        return {"title": page.short_title(), "body": text, "authors": None, "published": None}

    return read


def fundus() -> Read:
    """fundus: the parser of the page's publisher; nothing for a publisher that it does not know."""
    publishers = {host(p.domain): p for p in importlib.import_module("fundus").PublisherCollection}

    def read(data: bytes, url: str) -> dict[str, Any]:
        publisher = next(
            (publishers[name] for name in (host(url), *parents(host(url))) if name in publishers), None
        )
        if publisher is None:
            return {}
        page = publisher.parser().parse(data.decode("utf-8", "replace"), "suppress")
        body, published = page.get("body"), page.get("publishing_date")
        said = {"title": page.get("title"), "body": str(body or ""), "authors": page.get("authors") or []}
        return said | {"published": published and published.isoformat()}

    return read


def host(url: str) -> str:
    """The host of an address without www."""
    return url.partition("://")[2].split("/")[0].split(":")[0].removeprefix("www.")


def parents(name: str) -> list[str]:
    """The hosts above a host."""
    parts = name.split(".")
    return [".".join(parts[at:]) for at in range(1, len(parts) - 1)]


READERS: dict[str, Callable[[], Read]] = {
    "ours": ours,
    "trafilatura": trafilatura,
    "trafilatura, precision": lambda: trafilatura(favor_precision=True),
    "newspaper4k": newspaper4k,
    "news-please": news_please,
    "readability-lxml": readability,
    "fundus": fundus,
}


def main(name: str) -> None:
    """Read every page; a page that a reader cannot read is empty."""
    logging.disable()
    warnings.simplefilter("ignore")
    read, seconds = READERS[name](), 0.0
    for row in map(json.loads, sys.stdin):
        data, url = gzip.decompress(Path(row["file"]).read_bytes()), row["url"]
        began = time.process_time()
        try:
            said = read(data, url)
        except Exception as error:  # noqa: BLE001 - a peer may raise anything; its page is then empty, and says so
            said = {"error": f"{type(error).__name__}: {error}"}
        seconds += time.process_time() - began
        sys.stdout.write(json.dumps({"id": row["id"], **said}, ensure_ascii=False, default=str) + "\n")
    sys.stdout.write(json.dumps({"seconds": seconds}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
