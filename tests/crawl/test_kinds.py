"""The kinds of source, on real and on hostile listings."""

import gzip
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from bs4 import Tag
from scrapy import Request
from scrapy.http import HtmlResponse, Response, TextResponse

from crawler.base import (
    FeedBeside,
    FeedSpider,
    GovUkSpider,
    JsonSpider,
    ListingSpider,
    SitemapSpider,
    Source,
    WordPressSpider,
)
from crawler.items import Document, Link, Page
from crawler.soup import Unexpected, attr, day, field, moment, one, paragraphs, some, text

PAGE = b"<html lang=en><h1>Acme fined</h1><main><p>We fined Acme.</p><p>It may appeal.</p></main></html>"


class Example(Source):
    name = "example"
    publisher = homepage = coverage = licence = "example"
    country, language, voice = "GB", "en", "regulator"
    cadence = timedelta(days=1)
    start_urls = ["https://a.org/list"]  # noqa: RUF012 - Scrapy's own type


class Listing(Example, ListingSpider):
    next_page = "a.next"

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for entry in some(listing, "li.entry"):
            link = one(entry, "a")
            yield Link(attr(link, "href"), day(text(one(entry, "time")), "%d %B %Y"), text(link))

    @staticmethod
    def page(article: Tag) -> Page:
        return Page(text(one(article, "h1")), paragraphs(one(article, "main")))

    @staticmethod
    def older(article: Tag) -> Page:
        return Page(text(one(article, "h2")), paragraphs(one(article, "table")))

    earlier_pages = {"2019-12-31": older}  # noqa: RUF012 - a table that nobody changes


class Records(Example, JsonSpider):
    start_urls = ["https://a.org/api"]  # noqa: RUF012
    bodies = ({"order": "newest"}, {"order": "oldest"})
    next_page = ("next",)

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        for record in field(listing, "results"):
            whole = Page(record["title"], record.get("body", ""), moment(record["at"]))
            yield Link(field(record, "url"), title=record["title"], page=whole)


class Feed(Example, FeedSpider):
    pass


class Whole(Example, FeedSpider):
    whole = True


class Map(Example, SitemapSpider):
    wanted = r"/news/"


class Press(Example, WordPressSpider):
    pass


class GovUk(Example, GovUkSpider):
    pass


def answer(spider: Source, body: bytes, url: str = "https://a.org/list", **more: Any) -> list[Any]:
    """What the spider makes of a listing; the error, if one ended it, comes last."""
    kind = HtmlResponse if body[:1] == b"<" else TextResponse
    response = kind(url, body=body, encoding="utf-8", request=Request(url), headers=more.pop("headers", None))
    found: list[Any] = []
    try:
        found.extend(iter_into(spider.parse(response, **more), found))
    except (Unexpected, NotImplementedError) as error:
        found.append(error)
    return found


def iter_into(outputs: Iterator[Any], found: list[Any]) -> list[Any]:
    for output in outputs:
        found.append(output)
    return []


def listing(*rows: str, after: str = "") -> bytes:
    entries = "".join(f"<li class=entry>{row}</li>" for row in rows)
    return f"<html><ul>{entries}</ul>{after}</html>".encode()


ROW = "<a href='/x?utm_source=z#top'>Acme fined</a> <time>7 November 2016</time>"


def test_a_listing_gives_a_request_per_entry_and_its_next_page() -> None:
    page, following = answer(Listing(), listing(ROW, after="<a class=next href='?page=2'>more</a>"))
    assert (page.url, page.cb_kwargs["link"].published.value) == ("https://a.org/x", "2016-11-07")
    assert (following.url, following.cb_kwargs) == ("https://a.org/list?page=2", {"number": 2})


def test_a_listing_ends_after_its_pages() -> None:
    assert len(answer(Listing(), listing(ROW, after="<a class=next href='?page=4'>more</a>"), number=3)) == 1


def test_only_listings_are_cached_and_always_revalidated() -> None:
    page, following = answer(Listing(), listing(ROW, after="<a class=next href='?page=2'>more</a>"))
    assert following.headers["Cache-Control"] == b"max-age=0"
    assert "Cache-Control" not in page.headers


@pytest.mark.parametrize(
    ("spider", "body", "expected"),
    [
        (Listing(), b"<html><ul></ul></html>", "one or more 'li.entry'"),
        (Listing(), listing("<a href=/x>Acme</a> <time>soon</time>"), "a date like '%d %B %Y'"),
        (Listing(), listing("<a href=/x>A</a> <a href=/y>B</a>"), "one 'a'"),
        (Feed(), b"", "a feed"),
        (Feed(), b"<html><body><p>Please log in</p></body></html>", "a feed"),
        (Feed(), b"<rss version='2.0'><channel><title>x</title></channel></rss>", "entries"),
        (Map(), b"<urlset></urlset>", "entries"),
        (Map(), b"", "a sitemap"),
        (Map(), b"<html><p>x</p></html>", "a sitemap"),
        (Map(), b"not found", "a sitemap"),
        (Records(), b"<html>no JSON</html>", "an answer in JSON"),
        (Records(), b'{"error": "no"}', "a field 'results'"),
        (Records(), b'{"results": []}', "entries"),
        (Press(), b'{"code": "rest_no_route"}', "a list of posts"),
    ],
)
def test_a_source_that_changed_raises(spider: Source, body: bytes, expected: str) -> None:
    *_, error = answer(spider, body)
    assert isinstance(error, Unexpected)
    assert error.expected.startswith(expected)
    assert str(error).startswith("example https://a.org/list: expected")


def test_a_picture_in_place_of_a_listing_raises() -> None:
    response = Response("https://a.org/list", body=b"\x89PNG", request=Request("https://a.org/list"))
    with pytest.raises(Unexpected, match="listing in HTML"):
        list(Listing().parse(response))


def test_a_malformed_feed_gives_its_good_entries_and_is_flagged() -> None:
    items = "".join(f"<item><title>a & b</title><link>https://a.org/{n}</link></item>" for n in range(3))
    *found, error = answer(Feed(), f"<rss version='2.0'><channel>{items}</channel></rss>".encode())
    assert [request.url for request in found] == [f"https://a.org/{n}" for n in range(3)]
    assert error.expected == "a well-formed feed"


def test_a_feed_expands_no_entities() -> None:
    laughs = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">
      <!ENTITY x SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><item><title>&b;&x;</title>
      <link>https://a.org/1</link></item></channel></rss>"""
    assert answer(Feed(), laughs)[0].cb_kwargs["link"].title.strip("&;bx") in ("", "haha")


def test_a_feed_that_holds_the_text_needs_no_fetch() -> None:
    feed = b"""<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item>
      <title>Acme &amp;amp; Co</title><link>https://a.org/1</link>
      <pubDate>Mon, 07 Nov 2016 10:00:00 GMT</pubDate>
      <description>We</description>
      <content:encoded><![CDATA[<p>We fined.</p><p>Acme pays.</p>]]></content:encoded>
      </item></channel></rss>"""
    (document,) = answer(Whole(), feed)
    assert isinstance(document, Document)
    assert (document.title, document.body) == ("Acme & Co", "We fined.\n\nAcme pays.")
    assert document.published
    assert document.published.value == "2016-11-07T10:00:00+00:00"


def test_a_bad_address_in_a_sitemap_costs_only_itself() -> None:
    locs = ["https://a.org/news/1", "not an address", "https://a.org/news/2", "https://a.org/about"]
    body = "".join(
        f"<url><loc>{loc}</loc><lastmod>2016-11-0{n}</lastmod></url>" for n, loc in enumerate(locs, 1)
    )
    *found, error = answer(Map(), f"<urlset>{body}</urlset>".encode())
    assert [request.url for request in found] == ["https://a.org/news/2", "https://a.org/news/1"]
    assert found[0].cb_kwargs["link"].modified.value == "2016-11-03"
    assert "not an address" in error.found


def test_a_packed_sitemap_is_read() -> None:
    body = gzip.compress(b"<urlset><url><loc>https://a.org/news/1</loc></url></urlset>")
    (page,) = answer(Map(), body)
    assert page.url == "https://a.org/news/1"


def test_an_index_leads_to_its_newest_sitemaps_and_a_loop_ends() -> None:
    rows = "".join(
        f"<sitemap><loc>https://a.org/{n}.xml</loc><lastmod>2016-11-{n}</lastmod></sitemap>"
        for n in range(10, 25)
    )
    index = f"<sitemapindex>{rows}</sitemapindex>".encode()
    found = answer(Map(), index)
    assert (len(found), found[0].url) == (Map.pages, "https://a.org/24.xml")
    assert not found[0].dont_filter  # a sitemap that names itself is read once
    assert "index within an index" in answer(Map(), index, number=3)[0].found


def test_json_by_post_asks_each_question_and_follows_the_answer() -> None:
    newest, oldest = Records().listings()
    assert (newest.method, json.loads(oldest.body)) == ("POST", {"order": "oldest"})
    rows = [
        {"url": "/1", "title": "A", "body": "Fined.", "at": "2016-11-07"},
        {"url": "/2", "title": "B", "at": "2016"},
    ]
    document, page, following = answer(
        Records(), json.dumps({"results": rows, "next": "/api?page=2"}).encode()
    )
    assert (document.url, document.body) == ("https://a.org/1", "Fined.")
    assert page.url == "https://a.org/2"  # no text in its entry: fetched
    assert following.url == "https://a.org/api?page=2"


def test_a_page_of_govuk_without_a_summary_is_its_text() -> None:
    content = {
        "title": "Acme fined",
        "description": None,
        "details": {"body": "<p>We fined Acme.</p>"},
        "document_type": "press_release",
        "first_published_at": "2016-11-07T09:30:00Z",
        "public_updated_at": "2016-11-08T09:30:00Z",
        "base_path": "/government/news/acme-fined",
    }
    page = GovUk().read(TextResponse("https://www.gov.uk/api/content/x", body=json.dumps(content).encode()))
    assert (page.body, page.tags) == ("We fined Acme.", ("press_release",))
    assert page.canonical == "https://www.gov.uk/government/news/acme-fined"


def test_wordpress_posts_are_documents_and_go_on_while_there_are_pages() -> None:
    post = {
        "link": "https://a.org/1",
        "date_gmt": "2016-11-09T08:00:00",
        "title": {"rendered": "WhatsApp&#8217;s"},
    }
    body = json.dumps([post | {"content": {"rendered": "<p>One.</p>\n<p>Two.</p>"}}]).encode()
    document, following = answer(Press(), body, headers={"X-WP-TotalPages": "2"})
    assert (document.title, document.body) == ("WhatsApp’s", "One.\n\nTwo.")
    assert document.published.value == "2016-11-09T08:00:00+00:00"
    assert following.url == "https://a.org/list?page=2"


def read(spider: Source, body: bytes, url: str = "https://a.org/x") -> Document:
    response = HtmlResponse(url, body=body, encoding="utf-8", request=Request(url))
    (document,) = spider.parse_page(response, Link(url, day("7 November 2016", "%d %B %Y"), "Acme"))
    return document


def test_a_page_is_read_as_declared() -> None:
    document = read(Listing(), PAGE)
    assert (document.title, document.body) == ("Acme fined", "We fined Acme.\n\nIt may appeal.")
    assert document.published
    assert document.published.origin == "listing"


def test_a_pdf_has_the_title_of_the_listing_and_the_language_of_its_words() -> None:
    ruling = Path(__file__).parents[1] / "sources" / "be_apd" / "beslissing-ten-gronde-nr.-37-2020.pdf"
    document = read(Listing(), ruling.read_bytes())
    assert (document.title, document.language) == ("Acme", "fr")
    assert "600.000 euros" in document.body


def test_an_earlier_markup_stays_readable() -> None:
    document = read(Listing(), b"<h2>Acme warned</h2><table><tr><td>We warned Acme.</td></tr></table>")
    assert document.title == "Acme warned"
    with pytest.raises(Unexpected, match="one or more 'h1'"):
        read(Listing(), b"<p>Neither</p>")


@pytest.mark.parametrize(
    ("canonical", "url"),
    [
        ("https://www.a.org/y", "https://www.a.org/y"),
        ("https://a.org/", "https://a.org/x"),
        ("https://evil.example/y", "https://a.org/x"),
    ],
)
def test_a_page_may_only_name_an_address_of_its_own_site(canonical: str, url: str) -> None:
    class Told(Listing):
        @staticmethod
        def page(article: Tag) -> Page:
            return Page("A", "B", canonical=canonical)

    assert read(Told(), PAGE).url == url


# Real listings ---------------------------------------------------------------------------------


class Belgium(Example, ListingSpider):
    next_page = ".page-item.active + .page-item a"
    start_urls = ["https://www.gegevensbeschermingsautoriteit.be/burger/zoeken"]  # noqa: RUF012

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        for entry in some(listing, "#search-result .media"):
            link = one(entry, ".media-title a")
            yield Link(attr(link, "href"), day(text(one(entry, ".media-date")), "%Y"), text(link))


def test_the_belgian_search_page_is_read_whole(shared: Path) -> None:
    body = (shared / "feeds" / "be_gba_search.html").read_bytes()
    *links, following = answer(Belgium(), body, Belgium.start_urls[0])
    assert len(links) == 50  # of 294: "Resultaten van 1 tot 50 op 294"
    assert links[0].cb_kwargs["link"].title == "Schikkingsbeslissing nr. 163/2026 van 16 juli 2026"
    assert {link.cb_kwargs["link"].published.precision for link in links} == {"year"}
    assert following.url.endswith("l=50&p=1#search-results")


@pytest.mark.parametrize(
    ("file", "entries", "dated"), [("real-cnn.rss", 69, 52), ("real-korean-times.rss", 195, 195)]
)
def test_real_feeds_are_read_whole(shared: Path, file: str, entries: int, dated: int) -> None:
    links = [request.cb_kwargs["link"] for request in answer(Feed(), (shared / "feeds" / file).read_bytes())]
    assert len(links) == entries
    assert sum(link.published is not None for link in links) == dated
    assert all(link.title for link in links)


def test_a_key_goes_with_every_request_to_its_own_host_and_to_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Keyed(Records):
        key, key_header = "PROBEWATCH_TEST_KEY", "Authorization"

    monkeypatch.setenv("PROBEWATCH_TEST_KEY", "Token secret")
    body = {
        "results": [{"url": url, "title": "x", "at": "2024-01-31"} for url in ("/1", "https://b.org/2")],
        "next": "/api?page=2",
    }
    own, other, following = answer(Keyed(), json.dumps(body).encode(), "https://a.org/api")
    (first, _) = Keyed().listings()
    sent = [request.headers.get("Authorization") for request in (first, following, own, other)]
    assert sent == [b"Token secret", b"Token secret", b"Token secret", None]


class Linked(Example, ListingSpider):
    wanted = r"^https://a\.org/news/\d{4}/[^/]+/$"
    day_in_address = r"/(\d{4})/(\d\d)-(\d\d)-"


def test_a_listing_of_unknown_markup_gives_each_address_that_fits_once() -> None:
    links = "/news/ /news/2024/ /news/2024/05-31-fine/ 2024/05-31-fine/?fl=x //[bad /news/2023/appeal/"
    body = "".join(f"<a href='{link}'>Acme fined</a>" for link in links.split()).encode()
    first, second = answer(Linked(), b"<html>" + body, "https://a.org/news/")
    told = [(page.url, page.cb_kwargs["link"].published) for page in (first, second)]
    assert [url for url, _ in told] == [
        "https://a.org/news/2024/05-31-fine/",
        "https://a.org/news/2023/appeal/",
    ]
    assert [date.value if date else None for _, date in told] == ["2024-05-31", None]
    (error,) = answer(Linked(), b"<html><a href=/news/>All</a>", "https://a.org/news/")
    assert "expected entries, found none" in str(error)


class Beside(FeedBeside, Listing):
    pass


class RecordsBeside(FeedBeside, Records):
    next_page = ()


RSS = b"<?xml version='1.0'?><rss version='2.0'><channel>%s</channel></rss>"
ITEM = RSS % b"<item><title>A</title><link>/a</link></item>"
RECORD = b'{"results": [{"url": "/r", "title": "R", "at": "2024-01-31"}]}'


@pytest.mark.parametrize("spider", [Beside(), RecordsBeside()])
def test_a_feed_beside_listings_is_read_as_a_feed_and_the_others_as_their_kind(spider: Source) -> None:
    (entry,) = answer(spider, ITEM)
    own = listing(ROW) if isinstance(spider, Listing) else RECORD
    (other,) = answer(spider, own)
    assert (entry.url, other.url) in [("https://a.org/a", f"https://a.org/{name}") for name in "xr"]
    (error,) = answer(spider, b"<html><body>Just a moment</body></html>")
    assert isinstance(error, Unexpected)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("Mon, 10 Aug 26 09:30:00 EST", "2026-08-10T14:30:00+00:00"),
        ("Mon, 10 Aug 2026 09:30:00 +0200", "2026-08-10T07:30:00+00:00"),
        ("2026-08-10T09:30:00Z", "2026-08-10T09:30:00+00:00"),
        ("2026-08-10T09:30:00.123+02:00", "2026-08-10T07:30:00+00:00"),
        ("Mon, 10 Aug 2026 09:30:00", "2026-08-10"),
        ("Mon, 10 Aug 2026", "2026-08-10"),
        ("2026-08-10", "2026-08-10"),
        ("10 Aug 2026 at noon", "2026-08-10"),
        ("08/10/2026", None),
    ],
)
def test_a_date_of_a_feed_is_no_finer_than_it_was_written(written: str, value: str | None) -> None:
    item = b"<item><link>/a</link><pubDate>%s</pubDate></item>" % written.encode()
    (entry,) = answer(Feed(), RSS % item)
    published = entry.cb_kwargs["link"].published
    assert (published.value if published else None) == value
