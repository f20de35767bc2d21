"""The title: by vote, without site names and kickers."""

import pytest

from crawler.article import read
from tests.article.pages import TITLE, linked, meta, page


@pytest.mark.parametrize(
    ("head", "heading", "expected"),
    [
        ("", TITLE, TITLE),
        (f"<title>{TITLE} | The Daily</title>", TITLE, TITLE),
        (f"<title>{TITLE} - News - The Daily</title>{meta(og__site_name='The Daily')}", "The Daily", TITLE),
        (meta(og__title=f"{TITLE} | The Daily", og__site_name="The Daily"), "", TITLE),
        (meta(og__title=f"The Daily – {TITLE}", og__site_name="The Daily"), "", TITLE),
        (f"<title>{TITLE} – The Daily of Anytown</title>", "", f"{TITLE} – The Daily of Anytown"),
        (meta(og__title=TITLE), f"Data protection: {TITLE}", TITLE),
        (meta(og__title=TITLE), f"<span class=kicker>Privacy</span> <span>{TITLE}</span>", TITLE),
        (
            meta(og__title=f"Privacy: {TITLE}"),
            f"<span class=kicker>Privacy</span>: <b>{TITLE}</b>",
            f"Privacy: {TITLE}",
        ),
        (linked(headline=f"{TITLE} &amp; more"), "", f"{TITLE} & more"),
        (linked(headline=TITLE), "The Daily", TITLE),
        (f"<title>{TITLE} - and what comes of it | The Daily</title>{meta(og__site_name='The Daily')}", "",
         f"{TITLE} - and what comes of it"),
        ("<title>Judgments | The Courts of Anytown</title>", "Judgments", "Judgments"),
        ("<title>What searchers look for: terms</title>", TITLE, TITLE),
        ("<title>What searchers look for: terms</title>", "News", "What searchers look for: terms"),
        (f"<title>{TITLE} | Daily Anytown</title>", f"Daily Anytown</h1><h2>{TITLE}</h2><h1>", TITLE),
        (meta(og__title="Another wording of it altogether"), TITLE, "Another wording of it altogether"),
    ],
)  # fmt: skip
def test_title(head: str, heading: str, expected: str) -> None:
    assert read(page(head, title=heading)).title == expected


def test_the_name_that_the_host_spells_is_the_sites() -> None:
    html = page(f"<title>{TITLE} | Vortex Cannon News</title>", title="")
    assert read(html, "https://www.vortexcannon.example/a").title == TITLE
    assert read(html, "https://www.vortex.example/a").title == f"{TITLE} | Vortex Cannon News"


def test_a_headline_that_the_address_spells_out_is_the_title() -> None:
    html = page(
        linked(headline=TITLE) + meta(og__title="Breaking: watch the share"),
        title="Breaking: watch the share",
    )
    url = "https://example.org/2016/regulator-opens-an-inquiry-into-a-messengers-new-terms"
    assert read(html, url).title == TITLE
    assert read(html, "https://example.org/2016/4711").title == "Breaking: watch the share"


@pytest.mark.parametrize(
    "script",
    [
        '{"@graph": [{"@type": "WebSite", "name": "The Daily"}, {"@type": "Article", "headline": "TITLE"}]}',
        '[{"@type": "Organization", "name": "X"}, {"@type": ["NewsArticle"], "headline": "TITLE",}]',
        '<!-- {"@type": "https://schema.org/NewsArticle", "headline": "TITLE"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "TITLE", "description": "two\nlines"}\n//]]>',
        '{"@type": "BlogPosting", "headline": "TITLE"}{"@type": "Person"',
        '{"@type": "WebPage", "mainEntity": {"@type": "Report", "headline": "TITLE"}}',
    ],
)
def test_json_ld_as_pages_have_it(script: str) -> None:
    head = f'<script type="application/ld+json">{script.replace("TITLE", TITLE)}</script>'
    assert read(page(head, title="")).title == TITLE


@pytest.mark.parametrize(
    "script", ["", "{", "[" * 100_000, "null", '"text"', '{"@type": 5}', '{"@type": "Article"}']
)
def test_json_ld_that_says_nothing_harms_nothing(script: str) -> None:
    assert read(page(f'<script type="application/ld+json">{script}</script>')).title == TITLE


def test_the_article_is_the_one_that_names_the_page() -> None:
    head = linked(headline="A teaser of something else", url="https://example.org/other")
    head += linked(headline=TITLE, mainEntityOfPage={"@id": "https://example.org/this"})
    assert read(page(head, title=""), "https://example.org/this?utm_source=x").title == TITLE
