"""Pages that answer 200 and are no documents."""

import pytest

from crawler.article.quality import quality
from tests.article.pages import PARAGRAPH, page

WALL = (
    "We and our partners store cookies on your device. You can refuse consent to cookies. Accept all cookies?"
)


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<title>404</title><h1>Oops</h1><p>Go home.</p>", "soft 404"),
        ("<title>Seite nicht gefunden</title><p>Bitte suchen Sie.</p>", "soft 404"),
        ("<h1>Cette page est introuvable</h1>", "soft 404"),
        ("<title>Sign in</title><form><input name=user></form>", "login"),
        ("<h1>Members</h1><form><input type=password></form>", "login"),
        (f"<h1>Welcome</h1><div><p>{WALL}</p></div>", "cookie wall"),
        ('<div id="root"></div><script src="/app.js"></script>', "needs a browser"),
        ("<noscript>Please enable JavaScript to view this page.</noscript>", "needs a browser"),
        ("<p></p>", "no text"),
        ("<div>" * 2_100 + f"<p>{PARAGRAPH}</p>", "too deep"),
        (
            page().encode() + b"<!-- caf\xe9 -->" + "<p>Größe, Maß, überall</p>".encode(),
            "mixed encodings",
        ),
    ],
)
def test_reason(html: str | bytes, reason: str) -> None:
    assert reason in quality(html)


@pytest.mark.parametrize(
    "html",
    [
        page(),
        page(title="Shop fined after its page was not found by the regulator").replace(
            "Three", PARAGRAPH * 9
        ),
        page(after=f"<div id=banner>{WALL}</div><form><input type=password></form><script></script>"),
    ],
)
def test_documents_have_nothing_against_them(html: str) -> None:
    assert quality(html) == ()


def test_data_in_a_script_needs_no_browser() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
    page = f"<title>Dinner in June</title>{data}<h1>Dinner in June</h1><p>Tickets are on the website.</p>"
    assert "needs a browser" not in quality(page)
