"""Tags, language, image, address and licence."""

import pytest

from crawler.article import read
from tests.article.pages import PARAGRAPH, linked, meta, page

HERE = "https://www.example.org/news/inquiry?page=2"
GERMAN = (
    "Die Behörde hat geprüft, was die beiden Dienste voneinander über die Menschen wissen, und das "
    "Unternehmen gebeten zu warten, bis alle verstanden haben, was mit ihren Nummern geschieht. "
)
TWO = "<link rel=canonical href=/a><link rel=canonical href=/b>"
CC = "https://creativecommons.org/licenses/by/4.0/"
NC = "http://creativecommons.org/licenses/by-nc-sa/3.0/deed.en"
CC0 = "https://creativecommons.org/publicdomain/zero/1.0/"
OGL = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"


def written_in(words: str, lang: str) -> str:
    """A page whose words may be in another language than it declares."""
    paragraphs = "".join(f"<p>{number}. {words * 2}</p>" for number in range(4))
    return f"<html lang={lang}><body><article><h1>x</h1>{paragraphs}</article></body></html>"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (meta(keywords="Privacy, phones; privacy,  Data sharing "), ("Privacy", "phones", "Data sharing")),
        (linked(keywords=["#Privacy", "@river", "_no-news", "/article", "ctp_video"]), ("Privacy",)),
        (meta(keywords='Law, ", 98be933f-38cf-4fba-b6c6-ad438e82010a, https://example.org/a'), ("Law",)),
    ],
)  # fmt: skip
def test_tags(head: str, expected: tuple[str, ...]) -> None:
    assert read(page(head)).tags == expected


@pytest.mark.parametrize(
    ("words", "lang", "expected"),
    [
        (GERMAN, "de-AT", "de"),
        (GERMAN, "en", "de"),
        (GERMAN, "nl", "nl"),  # too much alike for a program
        (PARAGRAPH, "de", "en"),
        (PARAGRAPH, "en-GB", "en"),
        (PARAGRAPH, "eng", "en"),
        (PARAGRAPH, "us", "en"),
        (GERMAN, "und", "de"),
    ],
)
def test_language(words: str, lang: str, expected: str) -> None:
    assert read(written_in(words, lang)).language == expected


def test_a_short_text_is_in_the_language_that_its_page_declares() -> None:
    assert read(page(lang="de")).language == "de"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<link rel=canonical href="https://example.org/a">', "https://example.org/a"),
        ('<link rel="nofollow Canonical" href="/news/inquiry">', "https://www.example.org/news/inquiry"),
        ("<link rel=canonical href=//example.org/a>", "https://example.org/a"),
        (TWO, ""),
        (TWO + meta(og__url="/b"), "https://www.example.org/b"),
        ("<link rel=canonical href=''>" + meta(og__url="https://example.org/c"), "https://example.org/c"),
        ("<link rel=canonical href='javascript:void(0)'>", ""),
        ("<link rel=canonical href='http://[broken'>", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_canonical(head: str, expected: str) -> None:
    assert read(page(head), HERE).canonical == expected


def test_a_relative_address_of_a_page_without_one_is_none() -> None:
    assert read(page("<link rel=canonical href=/a>")).canonical == ""


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (meta(og__image="/a.png"), "https://www.example.org/a.png"),
        (linked(image=[{"url": "data:image/gif;base64,R0"}, "/b.png"]), "https://www.example.org/b.png"),
    ],
)  # fmt: skip
def test_image(head: str, expected: str) -> None:
    assert read(page(head), HERE).image == expected


@pytest.mark.parametrize(
    ("head", "body", "after", "expected"),
    [
        (linked(license=CC), "", "", "CC-BY-4.0"),
        (linked(license=CC), "", f"<footer><a href={NC}>Licence</a></footer>", "CC-BY-4.0"),
        (f"<link rel=license href={NC}>", "", "", "CC-BY-NC-SA-3.0"),
        ("", "", f'<footer><a rel="license noopener" href={OGL}>OGL</a></footer>', "OGL-UK-3.0"),
        ("", "", f"<div class=site-footer>All content under the <a href={OGL}>OGL</a></div>", "OGL-UK-3.0"),
        ("", "", f"<footer><a href={CC0}>CC0</a></footer>", "CC0-1.0"),
        (meta(dcterms__license="CC BY-SA 4.0"), "", "", "CC-BY-SA-4.0"),
        (meta(dc__rights="Licence Ouverte / Open Licence version 2.0"), "", "", "Licence-Ouverte-2.0"),
        (meta(dcterms__rights="Alle Rechte vorbehalten"), "", "", "copyright"),
        (linked(license="/terms"), "", "", "https://www.example.org/terms"),
        (meta(copyright="© 2016 The Daily"), "", "", ""),
        ("", f"<figure><figcaption><a rel=license href={CC}>Ann Lee</a></figcaption></figure>", "", ""),
        ("", f"<p class=photo-credit>Ann Lee, <a rel=license href={CC}>CC BY</a></p>", "", ""),
        ("", f"<p>They spoke of <a href={CC}>a licence</a>.</p>", "", ""),
        ("", "", f"<footer><a href={CC}>Text</a> <a href={NC}>pictures</a></footer>", ""),
    ],
)  # fmt: skip
def test_licence(head: str, body: str, after: str, expected: str) -> None:
    assert read(page(head, body, after), HERE).licence == expected
