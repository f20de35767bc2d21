"""What `read` says of small pages that we wrote."""

import pytest

from crawler.article import NoText, read

PARAGRAPH = (
    "The authority looked into how the two services share what they know about people, and asked the "
    "company to wait "
    "until everybody had been told in plain words what would happen with their telephone number and their "
    "contacts."
)


def page(head: str = "", body: str = "") -> str:
    """An HTML page with three paragraphs."""
    words = "".join(f"<p>{number}. {PARAGRAPH}</p>" for number in ("One", "Two", "Three"))
    return f"<html lang=en-GB><head>{head}</head><body><article>{body}{words}</article></body></html>"


def test_paragraphs_are_parted_by_a_blank_line() -> None:
    assert [p[:4] for p in read(page()).body.split("\n\n")] == ["One.", "Two.", "Thre"]


@pytest.mark.parametrize("html", ["", " ", "<html></html>", "<script>render()</script>", "\x00"])
def test_no_text(html: str) -> None:
    with pytest.raises(NoText):
        read(html)
