"""Pages that would kill a reader: each is read in time, or why not is said."""

import time
from collections.abc import Iterator

import pytest

from crawler.article import NoText
from crawler.article.errors import Failed, NoPage, TooLarge, TooSlow, Unreadable
from crawler.article.linear import WHOLE, lines
from crawler.sandbox import Sandbox
from tests.article.pages import PARAGRAPH, graph, linked, page

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
    "5,000 nested tables": page(body="<table><tr><td>" * 5_000 + PARAGRAPH),
    "10,000 nested spans": page(body=f"<p>{'<span>' * 10_000}deep"),
    "100,000 links": page(after="<a href=/x>link</a>" * 100_000),
    "100,000 short paragraphs": page(after="<p>x</p>" * 100_000),
    "100,000 spans": page(body="<p>" + "<span>word </span>" * 100_000),
    "20,000 headings": page(body="<h1>One heading of many</h1>" * 20_000),
    "a title of 2 MB": page("<title>" + "Regulator | " * 200_000 + "</title>"),
    "entities that unfold": '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>'
    + page(body="<p>&b;&b;</p>").removeprefix("<!doctype html>"),
    "an entity that is a file": '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    + page(body="<p>&a;"),
    "10,000 refreshes": page('<meta http-equiv=refresh content="0;url=">' * 10_000),
    "two character sets, both wrong": page(
        '<meta charset="koi8-r"><meta http-equiv="content-type" content="text/html; charset=shift_jis">'
    ).encode(),
    "UTF-7": page('<meta charset="utf-7">', body="<p>+ADw-script+AD4-</p>").encode(),
    "UTF-16 without its mark": page().encode("utf-16-le"),
    "UTF-16 the other way round": page().encode("utf-16-be"),
    "10,000 NULs before": bytes(10_000) + page().encode(),
    "a wall of hidden text": page(
        body=f'<div style="display:none">{"<p>Cheap loans in many cities.</p>" * 300}</div>'
    ),
    "JSON-LD that nests": page(linked().replace("{", '{"author":' * 5_000, 1)),
    "JSON-LD in a circle": page(
        graph(
            {"@type": "NewsArticle", "@id": "#a", "author": {"@id": "#b"}},
            {"@id": "#b", "name": {"@id": "#a"}},
        )
    ),
    "JSON-LD of 5,000 scripts": page(linked(name="x") * 5_000),
    "a base elsewhere": page('<base href="https://evil.example/"><link rel=canonical href="http://[">'),
    "marks of direction": page(body="<p>" + "\u202e\u2066\u200f" * 50_000),
    "entities that are none": page(body="<p>&#x110000; &#0; &#xD800; &#99999999999999999999;</p>" * 1_000),
    "200,000 doctypes": "<!DOCTYPE html>" * 200_000 + page(),
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


@pytest.mark.parametrize(
    "name",
    [
        "100,000 nested elements",
        "2,100 nested elements",
        "5,000 nested tables",
        "10,000 nested spans",
        "100,000 links",
    ],
)
def test_text_that_no_reader_takes_is_kept_with_a_word(name: str, sandbox: Sandbox) -> None:
    read = sandbox.read(HOSTILE[name])
    assert PARAGRAPH in read.body
    assert read.notes == (WHOLE,)


@pytest.mark.parametrize(
    ("source", "error"),
    [
        (page(body=f"<p>{'word and ' * 2_500_000}"), TooLarge),
        (page('<script type="application/ld+json">"' + "x " * 25_000_000 + '"</script>'), TooLarge),
        (page(body="<p>" + "line<br>" * 1_000_000), TooLarge),
        ("<html><body><!-- " + PARAGRAPH * 9, NoText),
        (page('<script type="application/ld+json">{"a":"' + "x" * 5_000_000), NoText),
        (b"\x1f\x8b" + bytes(range(256)) * 20, NoPage),
    ],
    ids=[
        "20 MB of text in one node",
        "50 MB of JSON-LD",
        "a million breaks",
        "a comment without end",
        "JSON-LD without end",
        "packed",
    ],
)
def test_what_is_not_read_is_said(source: str | bytes, error: type[Unreadable], sandbox: Sandbox) -> None:
    with pytest.raises(error, match="example"):
        sandbox.read(source, "https://example.org/x")


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
