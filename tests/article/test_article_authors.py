"""Authors are people."""

import pytest

from crawler.article import read
from crawler.article.names import persons
from tests.article.pages import graph, linked, meta, page

ANN = ("Ann Lee",)
PERSON = {"@type": "Person", "name": "Ann Lee"}


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (linked(author=PERSON), "", ANN),
        (linked(author=[[PERSON], {"@type": "Person", "name": "Jo Marsh"}]), "", ("Ann Lee", "Jo Marsh")),
        (linked(author="By Ann Lee and Jo Marsh"), "", ("Ann Lee", "Jo Marsh")),
        (linked(author={"@id": "#ann"}) + graph({"@id": "#ann", **PERSON}), "", ANN),
        (linked(author={"@type": ["Person", "Organization"], "name": "Ann Lee"}), "", ANN),
        (linked(author={"@type": "Organization", "name": "The Daily"}), "", ()),
        (linked(author={"@type": "Person", "name": "The Daily"}, publisher={"name": "The Daily"}), "", ()),
        (linked(author={"@type": "Person", "name": "AFP"}), "", ()),
        (linked(author={"name": "Daily D", "url": "https://example.org/author/admin/"}), "", ()),
        (meta(author="Ann Lee"), "", ANN),
        (meta(author="a.lee@example.org"), "", ()),
        (meta(twitter__label1="Verfasst von", twitter__data1="Ann Lee"), "", ANN),
        (meta(twitter__label1="Est. reading time", twitter__data1="Three Minutes"), "", ()),
        (meta(twitter__label1="Time", twitter__label2="Author", twitter__data2="Ann Lee"), "", ANN),
        (meta(article__author="https://social.example/thedaily"), "", ()),
        (meta(author="(Image: Agency Photos)"), "", ()),
        (meta(author="Town Hall - Web Works", generator="Town Hall - Web Works"), "", ()),
        (meta(citation_author="Lee, Ann B."), "", ("Ann B. Lee",)),
        ("", "<p>Example Street</p><p>Published: December</p>", ()),
        ("", "<p>By <a rel=author href=/ann>Ann Lee</a></p>", ANN),
        ("", "<a href=/authors/ann-lee>Ann Lee</a>", ANN),
        ("", "<div class=byline>Von Ann Lee, Berlin</div>", ANN),
        ("", '<div itemprop="author">Ann Lee und Jo Marsh</div>', ("Ann Lee", "Jo Marsh")),
        ("", "<div class=author>Ann Lee Ann Lee</div>", ANN),
        (linked(author=PERSON), "<div class=byline>Jo Marsh, Ann Lee</div>", ("Jo Marsh", "Ann Lee")),
        (linked(author=PERSON), "<div class=byline>Jo Marsh</div>", ANN),
        ("", "<div class=comment><span class=author>Angry Reader</span></div>", ()),
        ("", "<p>Ann Lee/Jo Marsh</p>", ("Ann Lee", "Jo Marsh")),
        ("", "<p>LOOK WHAT WE WROTE ABOUT IT</p>", ()),
        ("", "<p>ANN LEE</p>", ("ANN LEE",)),
        ("", "<span class=author>Reuters, </span><span class=author>Berlin, </span>", ()),
        (linked(author={"@type": "Person", "name": "The Daily"}, publisher={"name": "The Daily"}),
         "<p class=byline>By <a>Ann Lee and Jo Marsh</a><br><span>Monday, November 7, 2016, 07:05 pm "
         "PT (10:05 pm ET)</span></p>", ("Ann Lee", "Jo Marsh")),
        (graph({"@type": "MedicalWebPage", "headline": "x", "author": PERSON}), "", ANN),
        ("", "<p>Read More</p>", ()),
        ("", "<span class=author>by <a href=/author/admin/>Daily D</a></span>", ()),
    ],
)  # fmt: skip
def test_authors(head: str, body: str, expected: tuple[str, ...]) -> None:
    assert read(page(head, body)).authors == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Von: Ann Lee", ["Ann Lee"]),
        ("Par Ann Lee avec AFP", ["Ann Lee"]),
        ("John E. Doe and Ann I Lee", ["John E. Doe", "Ann I Lee"]),
        ("ANN LEE AND JO MARSH", ["ANN LEE", "JO MARSH"]),
        ("Ann Lee, EXAMPLE CHANNEL", ["Ann Lee"]),
        ("Ann Lee, Parliamentary editor", ["Ann Lee"]),
        ("María de la O Ruiz y Pol Vidal", ["María de la O Ruiz", "Pol Vidal"]),
        ("松岡大地", ["松岡大地"]),
        ("Regan", ["Regan"]),
        ("Von Frank Wunder-Pfeil", ["Frank Wunder-Pfeil"]),
        ("Reuters, Washington", []),
        ("ANYTOWN, SWITZERLAND", []),
        ("View All", []),
        ("AL", []),
        ("Sita Rao", ["Sita Rao"]),
        ("Ann Lee, AP Sports Editor", ["Ann Lee"]),
        ("Ann Lee, The Daily", ["Ann Lee"]),
        ("Ann Lee, Example Insider", ["Ann Lee"]),
        ("by Ann Lee Monday, November 7, 2016", ["Ann Lee"]),
        ("Ann Lee THE DAILY Published 5:00 p.m. ET Nov. 7, 2016", ["Ann Lee"]),
        ("Ann Lee, The Daily Business", ["Ann Lee"]),
        ("Von Ann Lee Aktualisiert am Montag", ["Ann Lee"]),
        ("Ann Lee, MS, RD", ["Ann Lee"]),
        ("Exclusive by Ann Lee", ["Ann Lee"]),
        ("Ann Lee (@annlee), ann@example.org", ["Ann Lee"]),
        ("By Ann Lee in Brussels and Jo Marsh in London", ["Ann Lee", "Jo Marsh"]),
        ("Posted by Ann Lee on November 7, 2016", ["Ann Lee"]),
        ("Reporting by Ann Lee; editing by Jo Marsh", ["Ann Lee"]),
        ("Tekst: Ann Lee Foto: Jo Marsh", ["Ann Lee"]),
        ("Ann Lee Deputy Content Director", ["Ann Lee"]),
        ("Ann Lee. The Daily International", ["Ann Lee"]),
        ("By Ann Lee, AP National Political Writer", ["Ann Lee"]),
        ("Ap Auto Writer", []),
        ("Ann Lee, Home Affairs Correspondent", ["Ann Lee"]),
        ("Prof. Dr. Ann Lee", ["Prof. Dr. Ann Lee"]),
        ("By Ann Lee, Partner, Example LLP", ["Ann Lee"]),
        ("Door onze redacteur Jan de Vries", ["Jan de Vries"]),
        ("Szerző: Kovács Anna", ["Kovács Anna"]),
        ("Γράφει ο Γιάννης Παππάς", ["Γιάννης Παππάς"]),
        ("Scris de Ion Pop", ["Ion Pop"]),
        ("Autorius: Jonas Jonaitis", ["Jonas Jonaitis"]),
        ("Kirjoittaja: Anna Virtanen", ["Anna Virtanen"]),
        ("Ann Lee ExampleInsider", ["Ann Lee"]),
        ("Example Insider", []),
        ("Example Staff", []),
        ("Data Example SRL", []),
        ("European Example Board", []),
        ("Posted", []),
        ("Von", []),
        ("ABCDEF", []),
        ("Redaktion", []),
        ("12 min read", []),
        ("example.org", []),
        ("", []),
    ],
)
def test_names(line: str, expected: list[str]) -> None:
    assert list(persons(line, {"the daily", "exampleinsider"})) == expected
