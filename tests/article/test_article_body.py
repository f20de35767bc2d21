"""The article's own words, and none of the page's furniture."""

import gzip

import pytest
from lxml import html

from crawler.article import NoText, read
from crawler.article.blocks import blocks
from crawler.article.body import asked, is_open, text_of
from crawler.article.errors import NoPage
from crawler.article.markup import Markup
from crawler.article.readers import reading
from tests.article.pages import PARAGRAPH, TITLE, page

ENTRIES = "".join(f"<li><a href=/{n}>Another article of ours about {n}</a></li>" for n in range(9))
TAGS = " ".join(f'<a href="/tag/{n}">topic {n}</a>' for n in range(60))
BLOG = f"""<!doctype html>
<html lang="en-GB"><head><title>{TITLE} - The Marketing Paper</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="The Marketing Paper">
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [
 {{"@type": "Article", "headline": "{TITLE}", "datePublished": "2016-11-09T09:00:00+00:00",
   "author": {{"@type": "Person", "name": "The Marketing Paper"}}, "keywords": ["Consent", "Messenger"]}},
 {{"@type": "Organization", "name": "The Marketing Paper"}}]}}</script></head>
<body class="post-template-default single single-post">
<header class="main-header"><nav class="et-menu-nav"><ul id="mobile_menu">
 <li class="menu-item"><a href="/">Home</a></li><li class="menu-item"><a href="/about">About us</a></li>
 <li class="menu-item"><a href="/case-studies">Case studies</a></li></ul></nav>
 <form role="search"><input name="s" placeholder="Search"></form></header>
<div id="content-area"><div id="left-area"><article class="post type-post"><div class="et_post_meta_wrapper">
 <h1 class="entry-title">{TITLE}</h1>
 <p class="post-meta"><span class="published">Nov 9, 2016</span> | <a rel="category tag"
 href="/c/m">Messenger</a>, <a rel="category tag" href="/c/s">Social media</a></p></div>
 <p class="excerpt">{PARAGRAPH} A pause was agreed for the […]</p><div
 class="entry-content"><p>{PARAGRAPH}</p> <p><img src="/messenger.jpg" alt=""></p>
 <p>A pause was agreed for the time being. The office asked for an undertaking in writing.</p>
 <p>“People should be told what is done with their number,” the fictional commissioner Ann Lee said.</p>
 </div></article></div>
<div id="sidebar"><div class="et_pb_widget widget_tag_cloud"><h4 class="widgettitle">Trending topics</h4>
 <div class="tagcloud">{TAGS}</div></div>
<div class="et_pb_widget widget_categories"><h4 class="widgettitle">All topics</h4>
 <select><option>Choose a topic</option><option>Gambling</option></select></div>
<div class="et_pb_widget widget_archive"><h4 class="widgettitle">Previous editions</h4>
 <ul><li><a href="/2016/10">October 2016</a></li><li><a href="/2016/09">September
 2016</a></li></ul></div></div></div>
<footer id="main-footer"><p>© 2016 The Marketing Paper. All rights reserved.</p></footer></body></html>"""


def test_a_blog_loses_its_furniture() -> None:
    read_page = read(BLOG, "https://example.org/inquiry")
    assert read_page.body.split("\n\n") == [
        PARAGRAPH,
        "A pause was agreed for the time being. The office asked for an undertaking in writing.",
        "“People should be told what is done with their number,” the fictional commissioner Ann Lee said.",
    ]
    assert (read_page.title, read_page.authors, read_page.language) == (TITLE, (), "en")
    assert read_page.tags == ("Consent", "Messenger")
    assert read_page.published is not None
    assert read_page.published.value == "2016-11-09T09:00:00+00:00"


def test_paragraphs_are_parted_by_a_blank_line() -> None:
    assert [p[:4] for p in read(page()).body.split("\n\n")] == ["One.", "Two.", "Thre"]


@pytest.mark.parametrize(
    "furniture",
    [
        f"<p>{TITLE}</p>",
        f"<ul>{ENTRIES}</ul>",
        "<p><a href=/x>Read here what we wrote about the takeover of two years before</a></p>",
        "<aside><p>Subscribe to our newsletter, which comes every week and costs you nothing at "
        "all.</p></aside>",
        "<footer><p>We are a newspaper that was founded in a year that nobody remembers any "
        "more.</p></footer>",
        "<script>var words = 'These are no words of the article, whatever their number may be.'</script>",
        "<style>p::before { content: 'These are no words of the article either, are they' }</style>",
        "<h3>Related</h3>",
    ],
)
def test_furniture_is_no_text(furniture: str) -> None:
    clean = read(page()).body
    assert read(page(after=furniture)).body == clean
    assert read(page().replace("</article>", f"{furniture}</article>")).body == clean


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>One day.<br>The next.</p>", "One day. The next."),
        ("<p>Before.<br><br>After the break.</p>", "Before.\n\nAfter the break."),
        ("<table><tr><td>Fine</td><td>£500,000</td></tr></table>", "Fine £500,000"),
        (
            "<h2>What it found</h2><p>Much of it, the office said in public.</p>",
            "What it found\n\nMuch of it",
        ),
        ("<ul><li>a first point of the order</li></ul>", "a first point of the order"),
    ],
)
def test_shapes_of_text(markup: str, expected: str) -> None:
    assert expected in read(page().replace("<p>Two", f"{markup}<p>Two")).body


def test_a_later_chapter_in_a_container_of_its_own_is_text() -> None:
    said = [[f"<p>{chapter}.{n} {PARAGRAPH}</p>" for n in range(4)] for chapter in range(3)]
    boxes = [
        f'<div class="grid"><div class="article-body">{"".join(chapter)}</div></div>' for chapter in said
    ]
    chapters = "<aside><p>Advertisement</p></aside>".join(f"<section>{box}</section>" for box in boxes)
    body = read(f"<html><body><h1>{TITLE}</h1>{chapters}</body></html>").body
    assert [f"{chapter}.{n}" in body for chapter in range(3) for n in range(4)] == [True] * 12


@pytest.mark.parametrize(
    ("mark", "readers", "kept"),
    [
        ("text", 3, True),
        ("text", 2, True),
        ("text", 1, False),
        ("newsletter-form", 3, True),
        ("newsletter-form", 2, False),
        ("post author-bio", 2, False),
        ("m-cta", 2, False),
    ],
)
def test_a_block_needs_two_readers_and_what_is_marked_as_beside_the_article_all(
    mark: str, readers: int, kept: bool
) -> None:
    found = list(blocks(html.fromstring(f'<body><div class="{mark}"><p>{PARAGRAPH}</p></div></body>')))
    readings = [reading(PARAGRAPH)] * readers + [reading("")] * (3 - readers)
    assert bool(text_of(found, readings)) == kept


@pytest.mark.parametrize(
    ("mark", "said", "third"),
    [
        ("text", (PARAGRAPH, PARAGRAPH), False),
        ("text", ("", ""), False),
        ("text", (PARAGRAPH, ""), True),
        ("text", ("", PARAGRAPH), True),
        ("newsletter-form", (PARAGRAPH, PARAGRAPH), True),
        ("newsletter-form", ("", ""), False),
    ],
)
def test_a_block_hangs_on_the_third_reader_where_two_do_not_settle_it(
    mark: str, said: tuple[str, str], third: bool
) -> None:
    found = blocks(html.fromstring(f'<body><div class="{mark}"><p>{PARAGRAPH}</p></div></body>'))
    assert [is_open(block, [*map(reading, said)]) for block in found] == [third]


@pytest.mark.parametrize(("mark", "readers"), [("text", 2), ("newsletter-form", 3)])
def test_the_third_reader_is_asked_only_where_a_block_hangs_on_it(mark: str, readers: int) -> None:
    parsed = Markup(f'<body><article class="{mark}">{f"<p>{PARAGRAPH}</p>" * 3}</article></body>')
    assert len(asked(list(blocks(parsed.tree)), parsed)) == readers


def test_a_text_that_only_the_patient_reader_finds_is_kept() -> None:
    rows = "".join(f"<div><div><span>{n}. {PARAGRAPH}</span></div></div>" for n in range(4))
    assert read(f"<html><body>{rows}</body></html>").body.count("authority") >= 1


@pytest.mark.parametrize(
    "source", ["", " ", "<html></html>", "<script>render()</script>", "\x00", "<", "<!--", "<p>"]
)
def test_no_text(source: str) -> None:
    with pytest.raises(NoText, match="No article text"):
        read(source, "https://example.org/x")


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 9, gzip.compress(page().encode()), b"\x89PNG\r\n\x1a\n" + b"\x01" * 99]
)
def test_what_is_no_text_is_no_page(data: bytes) -> None:
    with pytest.raises(NoPage, match=r"example.org/x is neither a page nor a PDF"):
        read(data, "https://example.org/x")


def test_the_language_of_a_page_that_does_not_say_is_that_of_its_words() -> None:
    assert read(page(lang='""')).language == "en"
