"""PDFs that the tests write themselves."""

import io
from collections.abc import Callable, Iterator

import pytest
from pypdf import PdfWriter
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table, TableStyle

from crawler.article import pdf, read
from crawler.article.errors import Broken, Encrypted, NoText, Scanned, TooLarge, TooSlow, Unreadable
from crawler.article.layout import mended, without_edges
from crawler.article.pdf import page_of, read_pdf
from crawler.sandbox import Sandbox

NOTICE = (
    "The Commissioner finds that the company shared the data of its users without",
    "a valid consent. It is ordered to stop within three months of this notice.",
    "The company may appeal against the notice to the tribunal.",
)


def written(draw: Callable[[Canvas], object], **options: object) -> bytes:
    """A PDF of what `draw` draws."""
    file = io.BytesIO()
    canvas = Canvas(file, invariant=True, **options)
    draw(canvas)
    canvas.save()
    return file.getvalue()


def notice(canvas: Canvas, pages: int = 3) -> None:
    """Pages with a header, three lines and a page number."""
    canvas.setTitle("Enforcement notice")
    for number in range(1, pages + 1):
        canvas.drawString(72, 800, "Office of the Commissioner")
        for at, line in enumerate(NOTICE):
            canvas.drawString(72, 700 - 20 * at, f"{number}.{at} {line}")
        canvas.drawString(300, 30, f"Page {number} of {pages}")
        canvas.showPage()


def test_text_with_its_pages() -> None:
    page = read(written(notice), "https://example.org/notice.pdf")
    assert (page.title, page.language, page.published) == ("Enforcement notice", "en", None)
    assert "without 1.1 a valid consent" in page.body
    assert "Page 2 of 3" not in page.body
    assert "Office of the Commissioner" not in page.body
    assert [page_of(page.body, page.body.index(f"{n}.0")) for n in (1, 2, 3)] == [1, 2, 3]
    assert all(paragraph.strip() for paragraph in page.body.split("\n\n"))


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Enforcement notice", "Enforcement notice"),
        ("(anonymous)", ""),
        ("Microsoft Word - notice v2", ""),
        ("notice.docx", ""),
    ],
)
def test_a_title_that_a_program_made_up_is_none(told: str, title: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setTitle(told)
        for at, line in enumerate(("1.0 The notice", "", *NOTICE)):
            canvas.drawString(72, 700 - 20 * at, line)
        canvas.showPage()

    assert read_pdf(written(draw)).title == title


def test_what_stands_before_the_mark_of_a_pdf_is_passed_over() -> None:
    assert "valid consent" in read(b"\nHTTP/1.1 200 OK\n" + written(notice)).body


def test_pages_beyond_the_limit_are_left_out_with_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "PAGES", 2)
    page = read_pdf(written(notice))
    assert page.body.count("\f") == 1
    assert page.notes == ("of 3 pages the first 2 are read",)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["The o\ufb03ce \ufb01ned it."], "The office fined it."),
        (["the com-", "pany"], "the company"),
        (["the com\u00ad", "pany and ef\u00adfort"], "the company and effort"),
        (["the year 2016-", "2017 was"], "the year 2016-2017 was"),
        (["One sentence ends.", "", "Another begins"], "One sentence ends.\n\nAnother begins"),
        (["A line that is as long as the page is wide and", "ends.", "Next"], None),
    ],
)
def test_lines_are_mended(lines: list[str], expected: str | None) -> None:
    assert mended(lines) == (expected or "A line that is as long as the page is wide and ends.\n\nNext")


def test_headers_are_what_most_pages_begin_with() -> None:
    pages = ["Office\nA notice\ntext", "Office\nmore text", "Office\nthe end\n3"]
    assert without_edges(pages) == [["A notice", "text"], ["more text"], ["the end"]]
    assert without_edges(["Office\ntext"]) == [["Office", "text"]]


def test_rows_of_a_table_with_the_penalty_are_told_by_their_heads() -> None:
    def draw(canvas: Canvas) -> None:
        cells = [
            ["Infringement", "Penalty"],
            ["Article 5(1)(a)", "EUR 150,000"],
            ["Article 13", "EUR 75,000"],
        ]
        table = Table(cells, style=TableStyle([("GRID", (0, 0), (-1, -1), 1, colors.black)]))
        table.wrapOn(canvas, 400, 400)
        table.drawOn(canvas, 72, 600)
        canvas.showPage()

    body = read_pdf(written(draw)).body
    assert body == (
        "Infringement: Article 5(1)(a)\nPenalty: EUR 150,000\n\nInfringement: Article 13\nPenalty: EUR 75,000"
    )


def picture(canvas: Canvas) -> None:
    """A page that is a picture."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(Image.new("RGB", (50, 50), "white")), 0, 0)
    canvas.showPage()


def locked(password: str) -> bytes:
    """The notice, encrypted."""
    writer = PdfWriter(clone_from=io.BytesIO(written(notice)))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="AES-256")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def broken() -> Iterator[object]:
    """Files that say they are PDFs, and how each is called."""
    whole = written(notice)
    yield pytest.param(b"%PDF-1.7", id="nothing more")
    yield pytest.param(b"%PDF-1.7\n" + b"\x00" * 5_000, id="zeros")
    yield pytest.param(whole[: len(whole) // 4], id="cut off")
    yield pytest.param(whole.replace(b"/Pages", b"/Wages"), id="no pages")
    yield pytest.param(b"%PDF-1.7\n<html><p>Not found</p></html>", id="a web page")


@pytest.mark.parametrize("data", list(broken()))
def test_broken_files_are_named(data: bytes) -> None:
    with pytest.raises((Broken, NoText), match="example"):
        read(data, "https://example.org/x")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (locked("secret"), Encrypted),
        (written(picture), Scanned),
        (written(lambda canvas: canvas.showPage()), NoText),
    ],
)
def test_files_without_text_are_named(data: bytes, error: type[Unreadable]) -> None:
    with pytest.raises(error):
        read_pdf(data)


def test_a_file_that_needs_no_password_is_read() -> None:
    assert "valid consent" in read_pdf(locked("")).body


def bomb(unfolded: int) -> bytes:
    """A PDF whose one page unfolds to so many bytes of drawing."""

    def draw(canvas: Canvas) -> None:
        canvas._code.append("0 0 m " * (unfolded // 6))  # reportlab has no public way to draw so much so fast
        canvas.showPage()

    return written(draw, pageCompression=1)


def test_a_bomb_is_given_up_and_the_next_file_is_read() -> None:
    with Sandbox(seconds=5, megabytes=128) as sandbox:
        with pytest.raises((TooSlow, TooLarge)):
            sandbox.read(bomb(150_000_000))
        assert "valid consent" in sandbox.read(written(notice)).body
