"""Sites whose shape would break a careless scout: the module that is written reads them all the same."""

import gzip
import json
from pathlib import Path

import pytest

from tests.newsource.sites import page, recording, scouted, story, written

HOME = "https://office.example.org/"
NEWS = f"{HOME}news/"
NAMES = ["Acme and its cameras", "Bolt and its loyalty card", "Corp and its forms"]


def rows(*links: str, read: str = "") -> str:
    entries = zip(links, NAMES, strict=True)
    shown = "<li><h3>{1}</h3><a href='{0}'>{2}</a></li>" if read else "<li><a href='{0}'>{1}</a></li>"
    return "<ul>" + "".join(shown.format(link, name, read) for link, name in entries) + "</ul>"


def pages(
    *urls: str, days: tuple[str, str, str] = ("31 May 2024", "2 May 2024", "9 April 2024")
) -> dict[str, str]:
    return {url: story(name, day) for url, name, day in zip(urls, NAMES, days, strict=True)}


def rss(*links: str) -> str:
    items = "".join(
        f"<item><title>{name}</title><link>{link}</link></item>"
        for link, name in zip(links, NAMES, strict=True)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>{items}</channel></rss>'


def sitemap(*links: str) -> str:
    return (
        f'<?xml version="1.0"?><urlset>{"".join(f"<url><loc>{link}</loc></url>" for link in links)}</urlset>'
    )


def index(*maps: tuple[str, str]) -> str:
    named = "".join(f"<sitemap><loc>{url}</loc><lastmod>{day}</lastmod></sitemap>" for url, day in maps)
    return f'<?xml version="1.0"?><sitemapindex>{named}</sitemapindex>'


FLAT = [f"{NEWS}{name}" for name in ("acme", "bolt", "corp")]
BYDAY = [f"{NEWS}2024/05/{day}/{name}" for day, name in (("31", "acme"), ("20", "bolt"), ("02", "corp"))]
DAYS = ["2024-05-31", "2024-05-02", "2024-04-09"]
RECORDS = [
    {
        "id": n,
        "headline": name,
        "link": f"/news/{url[len(NEWS) :]}",
        "published_at": f"{day}T09:00:00Z",
        "teaser": None,
    }
    for n, (name, url, day) in enumerate(zip(NAMES, FLAT, DAYS, strict=True))
]
REFUSED = json.dumps({"code": "rest_no_route", "message": "No route", "data": {"status": 404}})

ASKED = [f"{HOME}view?board=1&id={n}" for n in (11, 12, 13)]
API = f"{HOME}wp-json/wp/v2/posts?per_page=100&_fields=link,date_gmt,modified_gmt,title,content"
OLD, NEW = f"{HOME}posts-1.xml.gz", f"{HOME}posts-2.xml.gz"
FEED = "<link rel=alternate type='application/rss+xml' href='/press.xml'>"
JSON = "<link rel=alternate type='application/feed+json' href='/all.json'>"
WORDPRESS = f"<link rel='https://api.w.org/' href='{HOME}wp-json/'>"
SHAPES: dict[str, tuple[str, str, dict[str, str | bytes]]] = {  # the page asked for, and what else there is
    "relative links": ("Listing", page("News", rows("acme", "./bolt", "../news/corp?utm_source=x")), {}),
    "a base element": (
        *("Listing", page("News", rows("news/acme", "news/bolt", "news/corp"), f"<base href='{HOME}'>")),
        {},
    ),
    "links that say Read more": ("Listing", page("News", rows(*FLAT, read="Read more")), {}),
    "pages told apart by a number in the query": (
        *(
            "Listing",
            page("News", rows(*ASKED, read="Read more") + "<a href='/news/?page=2'>Page 2 of 40</a>"),
        ),
        pages(*ASKED),
    ),
    "a feed that is HTML": (
        *("Listing", page("News", rows(*FLAT), FEED)),
        {f"{HOME}press.xml": page("Home"), f"{HOME}feed": page("Not found")},
    ),
    "a feed with relative links and no dates": (
        *("Feed", page("News", head=FEED)),
        {f"{HOME}press.xml": rss("/news/acme", "news/bolt", "/news/corp")},
    ),
    "WordPress without its interface": (
        *("Listing", page("News", rows(*FLAT), WORDPRESS)),
        {API: REFUSED},
    ),
    "an interface in JSON": ("Json", json.dumps({"total": 3, "data": {"items": RECORDS}}), {}),
    "an interface that a page names": (
        *("Json", page("News", head=JSON)),
        {f"{HOME}all.json": json.dumps(RECORDS)},
    ),
    "an index of sitemaps, packed": (
        *("Sitemap", page("News")),
        {
            f"{HOME}sitemap.xml": index((OLD, "2019-01-01"), (NEW, "2024-06-01")),
            OLD: gzip.compress(sitemap(f"{HOME}old/x").encode()),
            NEW: gzip.compress(sitemap(*FLAT).encode()),
        },
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_the_module_of_a_difficult_site_reads_it_as_written(shape: str, tmp_path: Path) -> None:
    kind, news, more = SHAPES[shape]
    text, documents = written(NEWS, recording(tmp_path, {NEWS: news, **more, **pages(*FLAT)}), tmp_path)
    assert f"({kind}Spider):" in text
    assert sorted((d.title, d.published.value[:10] if d.published else "") for d in documents) == sorted(
        zip(NAMES, DAYS, strict=True)
    )
    assert all("forty complaints" in document.body for document in documents)


def test_days_in_addresses_are_declared_and_so_is_the_next_page(tmp_path: Path) -> None:
    more = "<a rel=next href='?page=2'>Older</a>"
    second = [f"{NEWS}2023/12/01/{name}" for name in ("more-acme", "more-bolt", "more-corp")]
    answers = {NEWS: page("News", rows(*BYDAY) + more), f"{NEWS}?page=2": page("News", rows(*second))}
    answers |= pages(*BYDAY) | pages(*second)
    text, documents = written(NEWS, recording(tmp_path, answers), tmp_path)
    assert r'day_in_address = r"/(\d{4})/(\d\d)/(\d\d)/"' in text
    assert 'next_page = "a[rel~=next]"' in text
    assert "cadence = timedelta(days=18)" in text
    assert len(documents) == 6


def test_headlines_without_spaces_between_words_are_headlines(tmp_path: Path) -> None:
    titles = [
        "個人情報の取扱いに関する行政上の対応",
        "漏えい事案に対する勧告について",
        "注意喚起を行いました（令和六年）",
    ]
    listing = page(
        "新着情報", "".join(f"<a href='/news/{n}'>{title}</a>" for n, title in enumerate(titles)), lang="ja"
    )
    (way,) = scouted(NEWS, recording(tmp_path, {NEWS: listing}))
    assert [link.title for link in way.links] == titles


def test_dates_in_another_language_are_those_of_the_pages(tmp_path: Path) -> None:
    days = ("31 mai 2024", "2 mai 2024", "9 avril 2024")
    answers = {NEWS: page("Actualités", rows(*FLAT), lang="fr")}
    answers |= {url: story(name, day, "fr") for url, name, day in zip(FLAT, NAMES, days, strict=True)}
    _, documents = written(NEWS, recording(tmp_path, answers), tmp_path)
    assert [document.published.value for document in documents if document.published] == DAYS


def test_the_feed_that_the_page_names_comes_before_a_longer_one_of_the_whole_site(tmp_path: Path) -> None:
    own = "<link rel=alternate type='application/rss+xml' href='/news/feed'>"
    whole = rss(*FLAT).replace("</channel>", "<item><title>Jobs</title><link>/jobs</link></item></channel>")
    answers = {NEWS: page("News", head=own), f"{NEWS}feed": rss(*FLAT), f"{HOME}feed": whole}
    feeds = [way.url for way in scouted(NEWS, recording(tmp_path, answers)) if way.kind == "feed"]
    assert feeds == [f"{NEWS}feed", f"{HOME}feed"]
