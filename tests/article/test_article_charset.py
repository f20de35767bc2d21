"""Bytes to text: by evidence, not by claim."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.article.charset import clean, decode

JAPANESE = "罰金".encode("iso2022_jp")
WORDS = "Größe café naïve – “fine”"


@pytest.mark.parametrize(
    ("data", "text", "charset"),
    [
        (WORDS.encode(), WORDS, "utf-8"),
        (b'<meta charset="utf-16">' + WORDS.encode(), f'<meta charset="utf-16">{WORDS}', "utf-8"),
        (b'<meta charset="iso-8859-1">' + WORDS.encode(), f'<meta charset="iso-8859-1">{WORDS}', "utf-8"),
        (WORDS.encode("utf-16"), WORDS, "utf-16-le"),
        (b"\xef\xbb\xbf" + WORDS.encode(), WORDS, "utf-8"),
        (WORDS.encode("cp1252"), WORDS, "cp1252"),
        (b"<meta charset=cp1251>" + "штраф".encode("cp1251"), "<meta charset=cp1251>штраф", "cp1251"),
        (b"<meta charset=x-x>" + WORDS.encode("cp1252"), f"<meta charset=x-x>{WORDS}", "cp1252"),
        (b"<meta charset=utf-16>" + WORDS.encode("cp1252"), f"<meta charset=utf-16>{WORDS}", "cp1252"),
        ((WORDS * 20).encode() + b" caf\xe9", WORDS * 20 + " café", "utf-8 (mixed)"),
        (b"<meta charset=iso-2022-jp>" + JAPANESE, "<meta charset=iso-2022-jp>罰金", "iso2022jp"),
        (b"a\x00b", "ab", "utf-8"),
    ],
)  # fmt: skip
def test_decode(data: bytes, text: str, charset: str) -> None:
    said, named = decode(data)
    assert said == text
    assert re.sub(r"[-_]", "", named) == charset.replace("-", "")


@given(st.binary())
def test_any_bytes_become_text_that_utf8_holds(data: bytes) -> None:
    decode(data)[0].encode()


@given(st.text(st.characters()))
def test_any_text_becomes_text_that_utf8_holds(text: str) -> None:
    clean(text).encode()
