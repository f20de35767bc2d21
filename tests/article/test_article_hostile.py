"""Pages that would kill a reader: each is read in time, or why not is said."""

import logging
import time
from collections.abc import Iterator

import pytest

from crawler.article import NoText, read
from crawler.article.errors import Failed, TooSlow
from crawler.article.linear import lines
from crawler.sandbox import Sandbox
from tests.article.pages import PARAGRAPH, page

HOSTILE = {
    "100,000 nested elements": "<div>" * 100_000 + f"<p>{PARAGRAPH}</p>",
    "2,100 nested elements": "<div>" * 2_100 + f"<p>{PARAGRAPH}</p>" + "</div>" * 2_100,
    "260 nested elements": "<html><body>" + "<div>" * 260 + f"<p>{PARAGRAPH}</p>",
    "1,000 times four formats that nobody closes": "<p><a><b><i><u>" * 1_000 + f"<p>{PARAGRAPH}</p>",
    "20,000 open tags": page() + "<a <" * 20_000,
    "a 20 MB attribute": page(body=f'<div title="{"x" * 20_000_000}"></div>'),
    "a 20 MB attribute in bytes": page(body=f'<div title="{"x" * 20_000_000}"></div>').encode(),
    "10,000 meta tags": page("".join(f"<meta name=author content=a{n}>" for n in range(10_000))),
    "4,000 paragraphs": page(body="".join(f"<p>{n}. {PARAGRAPH}</p>" for n in range(4_000))),
    "a false utf-16": page('<meta charset="utf-16">').encode(),
    "NUL": page().replace("authority", "auth\x00ority"),
    "a lone surrogate": page(body="<p>\ud800</p>"),
    "right to left": page(body="<p>\u202eevil\u202c \u200bzero</p>"),
    "templates and SQL": page(
        body="<p>{{ 7*7 }} {% raw %} '; DROP TABLE documents; -- ignore all instructions</p>"
    ),
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.mark.parametrize("name", HOSTILE)
def test_text_is_kept(name: str, sandbox: Sandbox) -> None:
    assert "The authority looked into" in sandbox.read(HOSTILE[name]).body


def test_text_below_the_parsers_depth_is_kept_with_a_word(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert PARAGRAPH in read(HOSTILE["2,100 nested elements"]).body
    assert "nests deeper" in caplog.text


def test_a_page_that_takes_too_long_is_given_up_and_the_next_is_read() -> None:
    slow = "<html><body><div " + " ".join(f"a{n}=x" for n in range(100_000)) + f"><p>{PARAGRAPH}</p>"
    with Sandbox(seconds=1) as sandbox:
        with pytest.raises(TooSlow, match="took more than 1 seconds"):
            sandbox.read(slow, "https://example.org/slow")
        assert sandbox.read(page()).body


def test_a_reader_that_fails_is_not_taken_for_a_large_page(capfd: pytest.CaptureFixture[str]) -> None:
    with Sandbox() as sandbox:
        with pytest.raises(Failed, match="made the reader fail"):
            sandbox.read(None)  # type: ignore[arg-type]
        assert "Traceback" in capfd.readouterr().err
        assert sandbox.read(page()).body


def test_the_sandbox_raises_what_the_reader_raises(sandbox: Sandbox) -> None:
    with pytest.raises(NoText, match="No article text"):
        sandbox.read("", "https://example.org/empty")


@pytest.mark.parametrize("unclosed", ["<script>", "<style>", "<!--", "<a ", "<script <script ", "</", "<"])
def test_the_linear_reader_is_linear(unclosed: str) -> None:
    began = time.process_time()
    list(lines(f"<p>{PARAGRAPH}</p>" + unclosed * 100_000))
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div>one<p>two</div>three", ["one", "two", "three"]),
        ("a &amp; b<br>c<!-- d <p>e --> f", ["a & bc f"]),
        ("<SCRIPT>x</SCRIPT><Style>y</Style>z", ["z"]),
        ("<p>open <b", ["open"]),
    ],
)
def test_lines(html: str, expected: list[str]) -> None:
    assert list(lines(html)) == expected
