"""When an article was published and changed; absent beats wrong."""

import pytest

from crawler.article import read
from crawler.article.dates import iso, written
from crawler.items import Dated
from crawler.months import LANGUAGES, MONTHS, bare
from tests.article.pages import linked, meta, page

DAY = "2016-11-07"
TIME = "2016-11-07T09:30:00+00:00"


@pytest.mark.parametrize(
    ("head", "body", "url", "expected"),
    [
        (linked(datePublished=TIME), "", "", Dated(TIME, "json-ld")),
        (linked(datePublished=DAY), "", "", Dated(DAY, "json-ld")),
        (linked(datePublished="2016-11"), "", "", Dated("2016-11", "json-ld")),
        (linked(datePublished="09:30 AM IST Nov 7, 2016"), "", "", Dated(DAY, "json-ld")),
        (meta(date="7. November 2016") + meta(pubdate="05/12/2016"), "", "", Dated(DAY, "meta")),
        (meta(article__published_time="2016-11-07T09:30:00Z"), "", "", Dated(TIME, "meta")),
        (meta(article__published__time="Mon, 07 Nov 2016 09:30:00 GMT"), "", "", Dated(TIME, "meta")),
        (linked(datePublished="soon") + meta(date=DAY), "", "", Dated(DAY, "meta")),
        ("", f'<time datetime="{DAY}">7 Nov</time>', "", Dated(DAY, "time")),
        ("", f'<span itemprop="datePublished" content="{DAY}"></span>', "", Dated(DAY, "time")),
        ("", "", "https://example.org/2016/11/07/inquiry", Dated(DAY, "url")),
        ("", "", "https://example.org/news/20161107/inquiry", Dated(DAY, "url")),
        ("", "<div class=meta>By Ann Lee, 7 November 2016</div>", "", Dated(DAY, "text")),
        ("", "<div>Stand: 28.04.2023, 05:00 Uhr</div>", "", Dated("2023-04-28", "text")),
        ("", "<p>Decided: 7 May 2016</p><p>Date of publication: 7 November 2016</p>", "", Dated(DAY, "text")),
    ],
)
def test_published(head: str, body: str, url: str, expected: Dated) -> None:
    assert read(page(head, body), url).published == expected


@pytest.mark.parametrize(
    ("head", "body", "after", "url"),
    [
        ("", "", "<footer>© 2016 The Daily, 7 November 2016</footer>", ""),
        ("", "", f'<aside><time datetime="{DAY}">7 November 2016</time></aside>', ""),
        ("", "", f'<div class="related-teaser"><time datetime="{DAY}"></time></div>', ""),
        ("", "<p>© 2016</p>", "", ""),
        ("", "<p>07/11/2016</p>", "", ""),
        ("", "<p>Decided: 27.10.2021</p><p>Published: 01.04.2022</p>", "", ""),
        ("", "<table><tr><td>Decided</td><td><b>27.10.2021</b></td></tr></table>", "", ""),
        ("", "<dl><dt>Hearing:</dt><dd>7 November 2016</dd></dl>", "", ""),
        ("", "<li>Deadline for comments: 7 November 2016</li>", "", ""),
        (
            "",
            "<p>They met the company's lawyers in Menlo Park for the first time on 7 November 2016.</p>",
            "",
            "",
        ),
        ("", f'<p>Updated: <time datetime="{DAY}">7 Nov</time></p>', "", ""),
        ("", "<p>Aktualisiert am 7. November 2016</p>", "", ""),
        ("", "<figure><figcaption>Taken on 7 November 2016</figcaption></figure>", "", ""),
        (linked(datePublished="0000-00-00"), "", "", ""),
        (linked(datePublished="0001-01-01T00:00:00Z"), "", "", ""),
        (meta(date="yesterday"), "", "", ""),
        ("", "", "", "https://example.org/2016/article-12345678/"),
        ("", "", "", "https://example.org/2016/13/45/inquiry"),
    ],
)
def test_what_is_no_date_of_publication(head: str, body: str, after: str, url: str) -> None:
    assert read(page(head, body, after), url).published is None


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (linked(dateModified=TIME), "", Dated(TIME, "json-ld")),
        (meta(og__updated_time=DAY), "", Dated(DAY, "meta")),
        ("", f'<p>Updated: <time datetime="{DAY}">7 Nov</time></p>', Dated(DAY, "time")),
        ("", "<p>Dernière mise à jour : 7 novembre 2016 (mis à jour)</p>", Dated(DAY, "text")),
        (linked(datePublished=DAY), "", None),
    ],
)
def test_modified(head: str, body: str, expected: Dated | None) -> None:
    assert read(page(head, body)).modified == expected


@pytest.mark.parametrize(
    "text",
    [
        "7 November 2016", "November 7, 2016", "Nov 7th, 2016", "7 novembre 2016", "7. November 2016", "7 "
        "noviembre 2016",
        "7 de noviembre de 2016", "7 novembre 2016", "7 listopada 2016 r.", "7 de novembro de 2016", "den "
        "7 november 2016",
        "7. november 2016", "7. marraskuuta 2016", "7 Νοεμβρίου 2016", "7 noiembrie 2016", "2016. "
        "november 7.",
        "7. listopadu 2016", "2016 m. lapkričio 7 d.", "2016年11月7日", "2016.11.07", "7 NOVEMBRE 2016",
    ],
)  # fmt: skip
def test_local_dates(text: str) -> None:
    assert set(written(text)) == {DAY}


@pytest.mark.parametrize(
    "text",
    ["11/07/2016", "07.11.2016", "2016", "Nov 2016", "31 November 2016", "7 Nov 16", "123 November 2016"],
)
def test_what_people_wrote_that_is_no_day(text: str) -> None:
    assert written(text) == []


@pytest.mark.parametrize("value", ["", "2016", "2016-02-30", "2016-11-07T25:00:00", "07 Foo 2016", "\x00"])
def test_what_is_no_machine_date(value: str) -> None:
    assert iso(value) == ""


@pytest.mark.parametrize("line", LANGUAGES.strip().splitlines(), ids=lambda line: line[:2])
def test_each_language_has_its_twelve_months(line: str) -> None:
    names = line.split()[1:]
    assert [{MONTHS[bare(form)] for form in name.split("/")} for name in names] == [{n} for n in range(1, 13)]
