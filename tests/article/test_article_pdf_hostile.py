"""PDFs that are broken, locked, disguised or out to harm: the text is read, or it is said what is missing."""

import io
import re
import zlib
from collections.abc import Iterator

import pytest
from pypdf import PdfReader, PdfWriter

from crawler.article import pdf as reader
from crawler.article.errors import Broken, Nameless, NoText, Unreadable
from crawler.article.layout import mended, without_edges
from crawler.article.pdf import read_pdf
from crawler.sandbox import Sandbox
from tests.article.files import HELVETICA, NUMBERED, SAID, TYPE_0, WORDS, glyphs, pdf, sheets, stream, tree

SHORT = b"BT /F1 12 Tf 60 700 Td (It may appeal within a month of this notice.) Tj ET"
SIDEWAYS = b"BT /F1 12 Tf 0 1 -1 0 300 60 Tm (%s) Tj ET" % WORDS.encode()
FORM = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>"
DOUBLED = range(3, 33)
HEBREW = "הרשות הטילה קנס על החברה בשל שיתוף נתונים ללא הסכמה"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


def locked(algorithm: str) -> bytes:
    """The words, encrypted so that no password is needed."""
    writer = PdfWriter(clone_from=io.BytesIO(sheets()))
    writer.encrypt(user_password="", owner_password="owner", algorithm=algorithm)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def mapped(signs: str) -> bytes:
    """The signs, drawn by a font that says which letters its numbers are."""
    rows = "".join(f"<{at:04X}> <{ord(sign):04X}> " for at, sign in enumerate(signs, 1))
    cmap = f"1 begincodespacerange <0000> <ffff> endcodespacerange {len(signs)} beginbfchar {rows}endbfchar"
    numbers = "".join(f"{at:04X}" for at in range(1, len(signs) + 1))
    contents = f"BT /F1 12 Tf 60 700 Td <{numbers}> Tj ET".encode()
    return sheets(
        contents,
        stream(cmap.encode()),
        font=TYPE_0.replace("/Subtype/Type0", "/Subtype/Type0/ToUnicode 6 0 R"),
    )


READABLE = {
    "as it should be": sheets(),
    "a wrong startxref": re.sub(rb"startxref\n\d+", b"startxref\n99", sheets()),
    "places that are off": b"%% junk\n" * 50 + sheets(),
    "a size that is a lie": sheets().replace(b"/Size 6", b"/Size 999999999"),
    "JavaScript": sheets(root="/OpenAction<</S/JavaScript/JS(while\\(1\\)\\{\\})>>"),
    "an outline in a circle": sheets(
        SAID, "<</First 7 0 R/Last 7 0 R>>", "<</Title(x)/Next 7 0 R/First 7 0 R>>", root="/Outlines 6 0 R"
    ),
    "a page tree of a hundred levels": tree(99),
    "a form that shows itself": sheets(SAID + b" /X Do", stream(b"/X Do /X Do", FORM % 6)),
    "a part that unfolds and is not needed": sheets(
        SAID,
        stream(zlib.compress(b"1 0 [0]" + b" " * 200_000_000, 1), "/Type/ObjStm/N 1/Filter/FlateDecode"),
    ),
    "a page that is its own resource": sheets(page="/Parent 3 0 R"),
    "a turned page": sheets(page="/Rotate 90"),
    "a page upside down": sheets(page="/Rotate 180"),
    "text turned": sheets(SIDEWAYS),
    "text turned on a turned page": sheets(SIDEWAYS, page="/Rotate 90"),
    "a thousand pages": sheets(kids="3 0 R " * 1_100),
    **{f"encrypted by {name}": locked(name) for name in ("RC4-40", "RC4-128", "AES-128", "AES-256")},
}  # fmt: skip


@pytest.mark.parametrize("name", READABLE)
def test_text_is_read(name: str, sandbox: Sandbox) -> None:
    assert sandbox.read(READABLE[name]).body.startswith(WORDS)


UNREADABLE: dict[str, tuple[bytes, type[Unreadable]]] = {
    "letters by number": (sheets(NUMBERED, font=TYPE_0), Nameless),
    "letters by names of their own": (sheets(font=glyphs("/g%d")), Nameless),
    "letters of private use": (mapped("".join(chr(0xE000 + ord(letter)) for letter in WORDS)), Nameless),
    "no contents": (sheets().replace(b"/Contents 4 0 R", b"/Contents 44 0 R"), NoText),
    "a page tree of 5,000 levels": (tree(5_000), Broken),
    "a page tree in a circle": (sheets(kids="3 0 R 2 0 R"), Broken),
    "a page tree that doubles thirty times": (
        pdf("<</Type/Catalog/Pages 2 0 R>>", *(f"<</Type/Pages/Kids[{n} 0 R {n} 0 R]>>" for n in DOUBLED)),
        Broken,
    ),
    "contents that unfold": (
        sheets().replace(
            stream(SAID), stream(zlib.compress(SAID + b" " * 200_000_000, 9), "/Filter/FlateDecode")
        ),
        Broken,
    ),
    "brackets without end": (sheets(SAID + b"[" * 100_000), Broken),
    "letters without end": (
        sheets(SAID, stream(b"begincmap 1 beginbfrange <00000000><ffffffff><0020> endbfrange endcmap"),
               font=HELVETICA.replace("/Helvetica", "/Helvetica/ToUnicode 6 0 R")),
        Broken,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", UNREADABLE)
def test_why_there_is_no_text_is_said(name: str, sandbox: Sandbox) -> None:
    data, error = UNREADABLE[name]
    with pytest.raises(error, match="example"):
        sandbox.read(data, "https://example.org/x.pdf")


def test_what_takes_too_long_to_draw_is_not_searched_for_tables(sandbox: Sandbox) -> None:
    forms = (stream(b"/X Do " * 10, FORM % at) for at in range(7, 16))
    text = stream(SAID, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 5 0 R>>>>")
    fined = SAID.replace(b"valid consent", b"valid consent and fines it EUR 5")
    assert "fines it EUR 5" in sandbox.read(sheets(fined + b" /X Do", *forms, text)).body


def bound(*files: bytes) -> bytes:
    """The pages of several files in one."""
    writer = PdfWriter()
    for file in files:
        writer.append(PdfReader(io.BytesIO(file)))
    whole = io.BytesIO()
    writer.write(whole)
    return whole.getvalue()


def test_a_page_without_text_costs_only_itself_and_is_noted() -> None:
    illegible, damaged = sheets(NUMBERED, font=TYPE_0), sheets(SAID + b"[" * 100_000)
    picture = stream(
        b"\x00", "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
    )
    page = read_pdf(bound(sheets(), illegible, illegible, damaged, sheets(b"/X Do", picture), sheets(SHORT)))
    assert page.body.split() == f"{WORDS} It may appeal within a month of this notice.".split()
    assert page.notes == (
        "pages 2 to 3 are of letters without names",
        "page 4 is damaged",
        "page 5 is a picture",
    )


def test_a_font_without_names_beside_others_is_read_past() -> None:
    contents = SAID + b" BT /F2 12 Tf 60 600 Td <00010002> Tj ET"
    mixed = sheets(contents, TYPE_0).replace(b"/F1 5 0 R", b"/F1 5 0 R/F2 6 0 R")
    page = read_pdf(mixed)
    assert page.body.startswith(WORDS)
    assert page.notes == ()


def test_what_is_too_long_is_read_as_far_as_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST", 250)
    page = read_pdf(bound(*[sheets()] * 5))
    assert page.body.count(WORDS) == 3
    assert page.notes == ("of 5 pages the first 3 are read",)


def test_text_from_right_to_left_is_read_in_its_order() -> None:
    assert read_pdf(mapped(HEBREW[::-1])).body == HEBREW


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["die GDPR-", "compliance"], "die GDPR-compliance"),
        (["die Datenschutz-", "Grundverordnung"], "die Datenschutz-Grundverordnung"),
        (["der Daten-", "schutz"], "der Datenschutz"),
        (["Daten-", "und Verbraucherschutz"], "Daten- und Verbraucherschutz"),
        (["nach COVID-", "19 im Jahr"], "nach COVID-19 im Jahr"),
        (["DER DATEN-", "SCHUTZ"], "DER DATENSCHUTZ"),
        (["an opt-in and the opt-", "in"], "an opt-in and the opt-in"),
    ],
)
def test_hyphens_that_are_not_the_lines_stay(lines: list[str], expected: str) -> None:
    assert mended(lines, {"opt-in"}) == expected


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        (["a\nb\nc\n7", "d\ne\nf\n8", "g\nh\ni\n9"], [["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]]),
        (["a\nb\nc\n120", "d\ne\nf\n80"], [["a", "b", "c", "120"], ["d", "e", "f", "80"]]),
        (["a\nb\nc\nPage 12", "d\ne\nf\n3/7"], [["a", "b", "c"], ["d", "e", "f"]]),
        (["same", "same", "same"], [["same"], ["same"], ["same"]]),
    ],
)
def test_only_what_counts_pages_is_their_number(pages: list[str], expected: list[list[str]]) -> None:
    assert without_edges(pages) == expected
