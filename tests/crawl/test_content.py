"""Hostile pages on the whole way, from the answer to the corpus: kept, or noted with the capture."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest

from tests.article.files import NUMBERED, TYPE_0, sheets
from tests.crawl.conftest import Scrapy
from tests.crawl.server import ANSWERS, Answer, Server, serving
from tests.crawl.test_network import arguments

SAID = "The CNIL has fined Acme 50 million euros under the GDPR, as it had no legal basis."
FINED = b"BT /F1 12 Tf 60 700 Td (%s) Tj ET" % SAID.encode()
HTML, PDF, BYTES = "text/html", "application/pdf", "application/octet-stream"
WHOLE = "kept whole"


def page(more: str = "", head: str = "") -> str:
    """A page of an article, with something in it."""
    words = f"<p>{SAID} It has to stop within three months, and may appeal to the court.</p>"
    body = f"<body><article>{more}{words * 3}</article></body>"
    return f"<html lang=en><head>{head}<title>Acme</title></head>{body}</html>"


KEPT = {
    "deep": (page("<div>" * 100_000), HTML, WHOLE),
    "tables": (page("<table><tr><td>" * 5_000), HTML, WHOLE),
    "links": (page("<a href=/x>link</a>" * 50_000), HTML, WHOLE),
    "tags": (page() + "<a <" * 20_000, HTML, ""),
    "unclosed": ("<p><a><b><i><u>" * 1_000 + page(), HTML, WHOLE),
    "attribute": (page(f"<div title='{'x' * 5_000_000}'></div>"), HTML, ""),
    "false-charset": (page(head="<meta charset=utf-16>"), HTML, ""),
    "no-mark": (page().encode("utf-16-le"), HTML, ""),
    "nul": (page().replace("CNIL", "CN\x00IL"), HTML, ""),
    "surrogate": (page("<p>&#xD800;</p>"), HTML, ""),
    "laughs": ("<!DOCTYPE html [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'>]>" + page("<p>&b;</p>"), HTML, ""),
    "templates": (page("<p>{{ 7*7 }} '; DROP TABLE documents; --</p>"), HTML, ""),
    "notice.pdf": (sheets(FINED), PDF, ""),
    "called-html": (sheets(FINED), HTML, ""),
    "called-bytes": (sheets(FINED), BYTES, ""),
}
SAYS = {
    "letters.pdf": (sheets(NUMBERED, font=TYPE_0), PDF, "does not say which letters it draws"),
    "cut.pdf": (sheets(FINED)[:300], PDF, "cannot be opened"),
    "empty": ("", HTML, "No article text"),
    "script-only": (
        "<html><body><div id=root></div><script src=/app.js></script></body></html>",
        HTML,
        "No article",
    ),
    "million-breaks": (page("x<br>" * 1_000_000), HTML, "more than 256 MB"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, HTML, "neither a page nor a PDF"),
}


def answering(body: str | bytes, kind: str) -> Answer:
    """An answer with this body."""
    data = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
    return lambda to, visit: to.give(200, data, Content_Type=kind)


@pytest.fixture(scope="module")
def captures(
    scrapy: Scrapy, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, tuple[str, str, str]]]:
    """Outcome, note and text of each address, by its path."""
    folder: Path = tmp_path_factory.mktemp("content")
    served = {f"/{name}": answering(body, kind) for name, (body, kind, _) in (KEPT | SAYS).items()}
    ANSWERS.update(served)
    try:
        with serving(Server([*KEPT, *SAYS])) as server:
            scrapy(*arguments(server, folder, DOWNLOAD_TIMEOUT=30), timeout=300)
            sql = "SELECT url, outcome, note, body FROM captures LEFT JOIN texts USING (document)"
            with closing(connect(folder / "p.db")) as db:
                rows = db.execute(sql).fetchall()
            yield {url.partition(server.host)[2].strip("/"): tuple(told) for url, *told in rows}
    finally:
        for path in served:
            del ANSWERS[path]


@pytest.mark.parametrize("name", KEPT)
def test_text_reaches_the_corpus(name: str, captures: dict[str, tuple[str, str, str]]) -> None:
    outcome, note, body = captures[name]
    assert outcome == "new", note
    assert SAID in body
    assert KEPT[name][2] in note
    assert bool(note) is bool(KEPT[name][2])


@pytest.mark.parametrize("name", SAYS)
def test_what_is_not_read_is_noted(name: str, captures: dict[str, tuple[str, str, str]]) -> None:
    outcome, note, body = captures[name]
    assert (outcome, body) == ("error", None)
    assert SAYS[name][2] in note
