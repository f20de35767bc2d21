"""When an article was published and changed; absent beats wrong."""

import pytest

from crawler.article import read
from crawler.article.dates import iso, written
from crawler.items import Dated
from crawler.months import LANGUAGES, month
from tests.article.pages import PARAGRAPH, graph, linked, meta, page

DAY = "2016-11-07"
HERE = "https://example.org/inquiry"
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
        ("", f"<time class='entry-date published updated' datetime={DAY}></time>", "", Dated(DAY, "time")),
        ("", "<p>Published 7 November 2016, last updated 9 November 2016</p>", "", Dated(DAY, "text")),
        ("", "<p>Updated: 9 November 2016. Published: 7 November 2016</p>", "", Dated(DAY, "text")),
        ("", "<p>Decided: 7 May 2016. Published: 7 November 2016</p>", "", Dated(DAY, "text")),
        ("", "<p>Published on 07/11/2016</p>", "", Dated(DAY, "text")),
        (graph({"@type": "WebPage", "url": HERE, "datePublished": DAY}), "", HERE, Dated(DAY, "json-ld")),
        (meta(cxenseparse__recs__publishtime="20161107"), "", "", Dated(DAY, "meta")),
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
        ("", "<p>Decided: 27.10.2021</p>", "", ""),
        ("", f"<p>The programme of the festival, <b>open until 7 November 2016</b>. {PARAGRAPH}</p>", "", ""),
        ("", "<p>Updated <time>7 November 2016</time></p>", "", ""),
        ("", "<p>5–7 November 2016</p>", "", ""),
        ("", "<p>Actualizado el 7 de noviembre de 2016</p>", "", ""),
        ("", "<p>Naposledy aktualizováno 7. listopadu 2016</p>", "", ""),
        ("", "<li class=modified-date>7 November 2016</li>", "", ""),
        ("", "<p><time class=updated>7 November 2016</time></p>", "", ""),
        (graph({"@type": "WebPage", "url": "https://example.org/another", "datePublished": DAY}), "", "", ""),
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


def test_the_day_on_top_of_a_site_is_today() -> None:
    top = "<div id=top><p>Monday, 7 November 2016</p></div><div><div><div><div>"
    assert read(page().replace("<body>", f"<body>{top}")).published is None
    assert read(page().replace("<article>", "<article><p>Monday, 7 November 2016</p>")).published == Dated(
        DAY, "text"
    )


def test_what_stands_by_the_name_of_the_site_is_not_the_articles() -> None:
    banner = "<h1>The Daily</h1><p>7 November 2016</p>"
    html = page("<title>Regulator opens an inquiry</title>", title="").replace(
        "<article>", banner + "<article>"
    )
    assert read(html).published is None


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (linked(dateModified=TIME), "", Dated(TIME, "json-ld")),
        (meta(og__updated_time=DAY), "", Dated(DAY, "meta")),
        ("", f'<p>Updated: <time datetime="{DAY}">7 Nov</time></p>', Dated(DAY, "time")),
        ("", "<p>Dernière mise à jour : 7 novembre 2016 (mis à jour)</p>", Dated(DAY, "text")),
        ("", "<p>Publié le 5 novembre 2016, mis à jour le 7 novembre 2016</p>", Dated(DAY, "text")),
        ("", f"<li class=modified-date><time class=updated datetime={DAY}></time></li>", Dated(DAY, "time")),
        (linked(datePublished=DAY), "", None),
        (linked(datePublished=TIME, dateModified=DAY), "", Dated(DAY, "json-ld")),
        (linked(datePublished=TIME, dateModified="2016-11-06"), "", None),
        (linked(datePublished=TIME, dateModified="2016-11-07T10:00:00+02:00"), "", None),
    ],
)
def test_modified(head: str, body: str, expected: Dated | None) -> None:
    assert read(page(head, body)).modified == expected


@pytest.mark.parametrize(
    ("locale", "texts"),
    [
        ("en", "7 November 2016|November 7, 2016|Nov 7th, 2016|7th of November 2016|10:15 - 7 November 2016"),
        ("en", "07-Nov-2016|7 NOV, 2016|2016.11.07|2016/11/7"),
        ("en-gb", "07/11/2016|7.11.2016"),
        ("fr", "7 novembre 2016|lundi 7 novembre 2016 à 9 h 30|7 NOVEMBRE 2016|07/11/2016"),
        ("de", "7. November 2016|7.November 2016|Montag, den 7. Nov. 2016|07.11.2016, 09:30 Uhr"),
        ("es", "7 de noviembre de 2016|7 de noviembre del 2016|noviembre 7, 2016|7/nov/2016|07-11-2016"),
        ("it", "7 novembre 2016|lunedì 7 nov. 2016|7° novembre 2016"),
        ("nl", "7 november 2016|maandag 7 nov. 2016|7-nov-2016|7-11-2016"),
        ("pl", "7 listopada 2016 r.|poniedziałek, 7 listopada 2016|7 lis 2016|07.11.2016"),
        ("pt", "7 de novembro de 2016|7 de Novembro, 2016|7 nov 2016"),
        ("sv", "den 7 november 2016|måndag 7 november 2016|den 7:e november 2016"),
        ("da", "den 7. november 2016|mandag d. 7. nov. 2016|7.11.2016"),
        ("no", "7. november 2016|mandag 7. november 2016 kl. 12:30|07.11.2016"),
        ("fi", "7. marraskuuta 2016|7.marraskuuta 2016|marraskuun 7. päivänä 2016|7. marrask. 2016"),
        ("fi", "ma 7.11.2016 klo 9:30"),
        ("el", "7 Νοεμβρίου 2016|Δευτέρα, 7 Νοε 2016|7η Νοεμβρίου 2016|07 ΝΟΕΜΒΡΙΟΥ 2016|07/11/2016"),
        ("ro", "7 noiembrie 2016|luni, 7 Noiembrie, 2016|07.11.2016"),
        ("hu", "2016. november 7.|2016. nov. 7., hétfő|2016. 11. 07.|2016.11.07."),
        ("cs", "7. listopadu 2016|7.listopadu 2016|pondělí 7. listopadu 2016|7. 11. 2016"),
        ("lt", "2016 m. lapkričio 7 d.|2016 lapkričio 7|2016 m. lapkričio mėn. 7 d.|lapkričio 7 d. 2016"),
        ("hr", "7. studenoga 2016.|7. studenog 2016|7.11.2016."),
        ("sl", "7. november 2016|7. novembra 2016"),
        ("lv", "2016. gada 7. novembris|2016. gada 7. novembrī"),
        ("et", "7. november 2016|7.11.2016"),
        ("bg", "7 ноември 2016 г."),
        ("ja", "2016年11月7日"),
    ],
)  # fmt: skip
def test_local_dates(locale: str, texts: str) -> None:
    assert {text: set(written(text, locale[:2], locale)) for text in texts.split("|")} == {
        text: {DAY} for text in texts.split("|")
    }


@pytest.mark.parametrize(
    "text",
    [
        "11/07/2016", "07.11.2016", "2016", "Nov 2016", "31 November 2016", "7 Nov 16", "123 November 2016",
        "7 listopada 2016", "5-7 November 2016", "5. bis 7. November 2016", "5 au 7 novembre 2016",
    ],
)  # fmt: skip
def test_what_people_wrote_that_is_no_day(text: str) -> None:
    assert written(text) == []


@pytest.mark.parametrize("text", ["05/06/2016", "05-06-2016", "5.6.2016"])
def test_english_does_not_tell_the_day_from_the_month(text: str) -> None:
    assert written(text, "en", "en") == written(text, "en", "en-us") == []


@pytest.mark.parametrize("value", ["", "2016", "2016-02-30", "2016-11-07T25:00:00", "07 Foo 2016", "\x00"])
def test_what_is_no_machine_date(value: str) -> None:
    assert iso(value) == ""


@pytest.mark.parametrize("line", LANGUAGES.strip().splitlines(), ids=lambda line: line[:2])
def test_each_language_has_its_twelve_months(line: str) -> None:
    language, *names = line.split()
    assert [{month(form, language) for form in name.split("/")} for name in names] == [
        {n} for n in range(1, 13)
    ]
