"""What is wrong with a page that answered 200: for health checks, before its silence is taken for news.

Reasons: `soft 404`, `login`, `cookie wall`, `needs a browser`, `no text`, `too deep`, `mixed encodings`.
"""

import re
from collections.abc import Iterator

from crawler.article import NoText, read
from crawler.article.blocks import blocks
from crawler.article.charset import decode
from crawler.article.linear import lost
from crawler.article.markup import Markup
from crawler.article.titles import document_title, headings

GONE = re.compile(
    r"\b404\b|(?:page|document|article|content)\b.{0,20}\b(?:not found|no longer|doesn.t exist|does not "
    r"exist)|"
    r"not found|nicht gefunden|introuvable|n.existe (?:pas|plus)|no encontrad|no existe|non trovat|niet "
    r"gevonden|"
    r"nie znaleziono|nie istnieje|não encontrad|hittades inte|finns inte|ikke fundet|findes ikke|ikke funnet|"
    r"finnes ikke|ei löydy|ei löytynyt|δεν βρέθηκε|nu a fost găsit|nem található|nenalezen|neexistuje|nerast",
    re.I,
)
LOGIN = re.compile(
    r"\b(?:log ?in|sign ?in|log on|anmelden|anmeldung|einloggen|connexion|se connecter|iniciar sesión|accedi|"
    r"inloggen|zaloguj|logowanie|logga in|log ind|logg "
    r"inn|kirjaudu|σύνδεση|autentificare|bejelentkezés|přihlášení|"
    r"prisijung)",
    re.I,
)
COOKIES = re.compile(
    r"cookie|consent|tracking|zustimm|einwillig|consentement|consentimiento|consenso|toestemming", re.I
)
BROWSER = re.compile(
    r"(?:enable|activate|requires?|turn on|need|aktivier|activ\w+|habilit\w+|schakel).{0,40}javascript|"
    r"javascript.{0,40}(?:enabled|disabled|required|aktivier|activ|désactiv|benötigt)",
    re.I,
)
PROGRAMS = "//script[not(contains(@type, 'json'))]"  # JSON-LD is data: no browser is needed for it
SHORT = 1500  # letters; a page with more is an article, whatever else stands on it
EMPTY = 200  # letters; a page with fewer shows nothing
WALL = 0.5  # share of a short page's sentences that speak of cookies


def quality(source: str | bytes, url: str = "") -> tuple[str, ...]:
    """Why a page may be no document; () for one that is.

    >>> quality("<title>Page not found</title><h1>Page not found</h1><p>Try the search.")
    ('soft 404',)
    """
    text, charset = (source, "") if isinstance(source, str) else decode(source)
    page = Markup(text, url)
    body = said(page)
    return (*doubts(page, body), *(("mixed encodings",) if "mixed" in charset else ()))


def said(page: Markup) -> str:
    """The article on the page; "" where there is none."""
    try:
        return read(page.text, page.url).body
    except NoText:
        return ""


def doubts(page: Markup, body: str) -> Iterator[str]:
    """What speaks against the page."""
    shown = " ".join(block.text for block in blocks(page.tree))
    heads = " ".join((document_title(page), *(whole for whole, _ in headings(page))))
    short = len(body) < SHORT
    if short and GONE.search(heads):
        yield "soft 404"
    if short and (
        LOGIN.search(heads) or (len(body) < EMPTY and page.tree.xpath("//input[@type='password']"))
    ):
        yield "login"
    if len(shown) < SHORT and is_wall(shown):
        yield "cookie wall"
    if len(shown) < EMPTY and (page.tree.xpath(PROGRAMS) or BROWSER.search(page.text)):
        yield "needs a browser"
    if not body:
        yield "no text"
    if lost(page.tree, page.text):
        yield "too deep"


def is_wall(shown: str) -> bool:
    """Whether most of a short page speaks of cookies and consent."""
    sentences = [sentence for sentence in re.split(r"[.!?]\s+", shown) if sentence.strip()]
    return sum(bool(COOKIES.search(sentence)) for sentence in sentences) > WALL * len(sentences) > 0
