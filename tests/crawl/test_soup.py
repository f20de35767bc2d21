"""Strict reading: what is missing, doubled or not understood raises and says what was expected."""

import pytest

from crawler.soup import Unexpected, attr, day, field, html, maybe, moment, month, one, paragraphs, some

PAGE = html('<main><h1>Fined</h1><p class="a">One</p><p class="a">Two</p><a href=" /x ">x</a><a>y</a></main>')


def test_what_is_there_is_found() -> None:
    assert one(PAGE, "h1").get_text() == "Fined"
    assert [p.get_text() for p in some(PAGE, "p.a")] == ["One", "Two"]
    assert maybe(PAGE, "h2") is None
    assert attr(one(PAGE, "a[href]"), "href") == "/x"


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        (lambda: one(PAGE, "h2"), "one or more 'h2'"),
        (lambda: one(PAGE, "p.a"), "one 'p.a'.*found 2"),
        (lambda: maybe(PAGE, "p.a"), "one 'p.a'.*found 2"),
        (lambda: some(PAGE, "table"), "one or more 'table'"),
        (lambda: attr(PAGE.select("a")[1], "href"), "an attribute 'href'"),
        (lambda: field({"a": [1]}, "a", 3), "a field 3"),
        (lambda: field({"a": None}, "a"), "a value"),
        (lambda: field({"b": 1}, "a"), r"found \['b'\]"),
    ],
)
def test_what_is_missing_or_doubled_raises(read: object, expected: str) -> None:
    with pytest.raises(Unexpected, match=expected):
        read()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("written", "pattern", "language", "value"),
    [
        ("7 November 2016", "%d %B %Y", "en", "2016-11-07"),
        ("Nov. 7, 2016", "%b %d, %Y", "en", "2016-11-07"),
        ("07/11/2016", "%d/%m/%Y", "en", "2016-11-07"),
        ("November 2016", "%B %Y", "en", "2016-11"),
        ("mardi 1er août 2017", "%A %d %B %Y", "fr", "2017-08-01"),
        ("3. März 2020", "%d %B %Y", "de", "2020-03-03"),
        ("15. dubna 2024", "%d %B %Y", "cs", "2024-04-15"),
        ("5 listopada 2020", "%d %B %Y", "pl", "2020-11-05"),
        ("10 Ιουλίου 2022", "%d %B %Y", "el", "2022-07-10"),
        ("12. joulukuuta 2021", "%d %B %Y", "fi", "2021-12-12"),
    ],
)
def test_a_date_is_read_as_its_pattern_says(written: str, pattern: str, language: str, value: str) -> None:
    assert day(written, pattern, language).value == value


@pytest.mark.parametrize(
    ("written", "pattern", "language"),
    [
        ("2016-11-07", "%d %B %Y", "en"),
        ("7 Novembre 2016", "%d %B %Y", "en"),
        ("31 November 2016", "%d %B %Y", "en"),
        ("7 November 2016, updated", "%d %B %Y", "en"),
        ("7 ma 2016", "%d %B %Y", "en"),
        ("7 November 2016", "%d %B %Y", "xx"),
        ("11/07/2016", "%d %m %Y", "en"),
    ],
)
def test_any_other_way_of_writing_raises(written: str, pattern: str, language: str) -> None:
    with pytest.raises(Unexpected):
        day(written, pattern, language)


@pytest.mark.parametrize(("name", "language"), [("ju", "en"), ("jui", "fr"), ("", "de"), ("Monday", "en")])
def test_a_month_that_could_be_two_or_none_raises(name: str, language: str) -> None:
    with pytest.raises(Unexpected, match="a month"):
        month(name, language)


@pytest.mark.parametrize(
    ("written", "zone", "value"),
    [
        ("2016-11-07", "", "2016-11-07"),
        ("2016-11-07T09:30:00Z", "", "2016-11-07T09:30:00+00:00"),
        ("2016-11-07T00:30:00+02:00", "", "2016-11-06T22:30:00+00:00"),
        ("2016-11-07T09:30:00", "", "2016-11-07"),
        ("2016-07-07T09:30:00", "Europe/London", "2016-07-07T08:30:00+00:00"),
    ],
)
def test_a_time_is_no_finer_than_it_is_written(written: str, zone: str, value: str) -> None:
    assert moment(written, zone).value == value


def test_paragraphs_survive_depth() -> None:
    deep = "<div>" * 3000 + "<p>kept</p>" + "</div>" * 3000
    assert paragraphs(html(deep)) == "kept"
