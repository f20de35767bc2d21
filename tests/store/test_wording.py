"""What a new wording touches."""

import pytest

from pipelines.wording import flags

TEXT = "On 7 November 2016 the ICO fined Acme £500,000 under Article 5(1)(a). It was told."


@pytest.mark.parametrize(
    ("old", "new", "touched"),
    [
        ("£500,000", "£500,000", ()),
        ("It was told.", "It has been told.", ()),
        ("On 7 November 2016 the ICO", "The ICO, on 7 November 2016,", ()),
        ("£500,000", "£400,000", ("number",)),
        ("fined Acme", "fined Apex", ("name",)),
        ("the ICO", "the CNIL", ("name",)),
        ("7 November 2016", "8 November 2016", ("date",)),
        ("7 November 2016", "2016-11-07", ("date",)),
        ("Article 5(1)(a)", "Article 5(1)(f)", ("article",)),
        ("Article 5(1)(a)", "Articles 6", ("article",)),
        ("Acme £500,000", "Apex £1", ("number", "name")),
        ("It was told.", "It was told.\n\nSee section 12.", ("article",)),
        ("under Article 5(1)(a)", "under art. 5 and § 26", ("article",)),
    ],
)
def test_only_what_matters_is_flagged(old: str, new: str, touched: tuple[str, ...]) -> None:
    assert old in TEXT
    assert flags(TEXT, TEXT.replace(old, new)) == touched


def test_a_long_text_takes_no_time() -> None:
    assert flags(TEXT * 5_000, TEXT * 5_000 + " 7") == ("number",)
