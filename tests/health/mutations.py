"""What can happen to a source: each mutation changes its recorded answers as sites do change."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import lxml.html
from scrapy import Request
from scrapy.http import HtmlResponse, Response

from crawler.items import Document
from tests.health.blocks import blocks, kind
from tests.health.rounds import Answer, Healthy, Seen

DATES = re.compile(
    r"\b(?P<y1>(?:19|20)\d\d)-(?P<m1>\d\d)-(?P<d1>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?"
    r"|\b(?P<d2>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(?P<n2>[^\W\d_]{3,12})\.?,?\s+(?:de\s+)?(?P<y2>(?:19|20)\d\d)"
    r"|\b(?P<n3>[A-Z][a-z]{2,9})\.?\s+(?P<d3>\d{1,2}),?\s+(?P<y3>(?:19|20)\d\d)"
    r"|\b(?P<d4>\d{1,2})[./-](?P<m4>\d{1,2})[./-](?P<y4>(?:19|20)\d\d)"
)
LOGIN = """<!doctype html><html lang=en><head><title>Log in</title></head><body><h1>Log in</h1>
<form><p>Please log in to continue.</p><input name=user><input type=password name=p><button>Log in</button>
</form></body></html>"""
CHALLENGE = """<!doctype html><html lang=en-US><head><title>Just a moment...</title></head><body>
<noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={}</script>
</body></html>"""
WALL = """We value your privacy. We and our partners use cookies and other tracking technologies. By clicking
accept you consent to our use of cookies. You can change your consent at any time in the cookie settings."""
HOME = """<!doctype html><html lang=en>
<head><title>Welcome</title></head><body><nav><a href="/about">About</a>
<a href="/contact">Contact</a><a href="/privacy">Privacy</a></nav><main><h1>Welcome to our new website</h1>
<p>We have moved things around to serve you better. Use the menu to find what you need.</p></main></body>
</html>"""
GONE = """<!doctype html><html lang=en><head><title>Page not found</title></head><body><h1>Page not found</h1>
<p>The page that you are looking for has moved or does not exist.</p></body></html>"""
SPOKEN = {
    "en": "The weather was fine and all of the children went down to the river with their friends to swim.",
    "fr": "Le temps était magnifique et tous les enfants sont allés nager à la rivière avec leurs amis.",
    "hu": "Az idő szép volt, és minden gyerek lement a folyóhoz a barátaival, hogy ússzanak.",
}
Change = Callable[[Response, Healthy], bytes | Response | None]


@dataclass(frozen=True)
class Mutation:
    """A change of every listing, or of every page."""

    name: str
    pages: bool
    change: Change

    def of(self, known: Healthy) -> Answer:
        """The answers of a source after the change."""

        def answer(request: Request) -> Response:
            response = known.recording.answer(request)
            wanted = ("link" in request.cb_kwargs) == self.pages
            if not wanted or response.status != 200:
                return response
            changed = self.change(response, known)
            return response.replace(body=changed) if isinstance(changed, bytes) else changed or response

        return answer


def entries(change: Callable[[list[Any]], list[Any]]) -> Change:
    """A change of the list of entries."""

    def changed(response: Response, known: Healthy) -> bytes:
        found, rebuild = blocks(response, addresses(known))
        return rebuild(change(found))

    return changed


def addresses(known: Healthy) -> set[str]:
    """Where entries lead."""
    return {url for document in known.seen.documents for url in (document.url, document.address) if url}


def page(markup: str) -> Change:
    """Another page in place of what was asked for."""
    return lambda response, known: HtmlResponse(
        response.url, headers={"Content-Type": "text/html"}, body=markup.encode(), request=response.request
    )


def status(number: int) -> Change:
    return lambda response, known: Response(response.url, number, request=response.request)


def truncated(response: Response, known: Healthy) -> bytes:
    return response.body[: len(response.body) * 3 // 5]


def moved(response: Response, known: Healthy) -> Response:
    """Another host answers, as after a redirect."""
    request = response.request
    assert request
    there = re.sub(r"//[^/]+", "//www.parked-domains.example", response.url)
    meta = {**request.meta, "redirect_urls": [request.url]}
    return response.replace(url=there, request=request.replace(url=there, meta=meta))


def renamed_classes(response: Response, known: Healthy) -> bytes:
    return re.sub(rb"\b(class|id)=([\"']?)(?=[\w-])", rb"\1=\2x-", response.body)


def renamed_fields(*names: str) -> Change:
    """Fields of JSON, elements of XML and attributes of HTML bear other names."""
    which = re.compile("|".join(names), re.I)

    def changed(response: Response, known: Healthy) -> bytes:
        if kind(response) == "json":
            return json.dumps(keys(json.loads(response.body), which)).encode()
        text = response.body.decode("utf-8", "replace")
        if kind(response) == "xml":
            tag = re.compile(rf"(</?)((?:\w+:)?(?:{which.pattern})\w*)(?=[\s>/])", re.I)
            return tag.sub(r"\1x\2", text).encode()
        if kind(response) == "html":
            attributes = {"link": "href", "date": "datetime"}
            return re.sub(attributes.get(names[0], "class") + "=", "data-x=", text).encode()
        head, _, rest = text.partition("\n")
        return f"{which.sub('x', head)}\n{rest}".encode()

    return changed


def keys(value: Any, which: re.Pattern[str]) -> Any:
    """A value whose fields of some names are renamed."""
    if isinstance(value, list):
        return [keys(part, which) for part in value]
    if isinstance(value, dict):
        return {f"x_{key}" if which.search(key) else key: keys(part, which) for key, part in value.items()}
    return value


def swapped(response: Response, known: Healthy) -> bytes:
    """The columns of each entry have changed places."""
    found, rebuild = blocks(response, addresses(known))
    return rebuild([rotated(part) for part in found])


def rotated(part: Any) -> Any:
    """An entry whose texts have each moved on by one."""
    if isinstance(part, dict):
        names = [name for name, value in part.items() if isinstance(value, str)]
        if len(names) < 2:
            return {name: rotated(value) for name, value in part.items()}
        return part | dict(zip(names, [part[name] for name in names[1:] + names[:1]], strict=True))
    if isinstance(part, bytes):
        cells = part.rstrip(b"\r\n").split(b",")
        return b",".join(cells[1:] + cells[:1]) + b"\n"
    if isinstance(part, str):
        found = re.findall(r"<([\w:]+)[^>/]*>([^<]*|<!\[CDATA\[.*?\]\]>)</\1>", part, re.DOTALL)
        texts = [text for _, text in found]
        turn = iter(texts[1:] + texts[:1])
        pattern = r"(<([\w:]+)[^>/]*>)(?:<!\[CDATA\[.*?\]\]>|[^<]*)(</\2>)"
        return re.sub(pattern, lambda m: m[1] + next(turn) + m[3], part, flags=re.DOTALL)
    leaves = [leaf for leaf in part.iter() if isinstance(leaf.tag, str) and (leaf.text or "").strip()]
    words = [leaf.text for leaf in leaves]
    for leaf, text in zip(leaves, words[1:] + words[:1], strict=True):
        leaf.text = text
    return part


def redated(write: Callable[[str, str], str]) -> Change:
    """Every date that stands alone, in no address and no sentence, is written another way."""

    def changed(response: Response, known: Healthy) -> bytes | None:
        if kind(response) == "pdf":
            return None
        text = response.body.decode("utf-8", "replace")
        parts = re.split(r"((?:https?://|href=[\"']?/)[^\s\"'<>]*|[^<>\"]{60,})", text)

        def other(found: re.Match[str]) -> str:
            return write(found[0], next(year for year in found.group("y1", "y2", "y3", "y4") if year))

        new = (part if number % 2 else DATES.sub(other, part) for number, part in enumerate(parts))
        return "".join(new).encode()

    return changed


def later(written: str, year: str) -> str:
    return written.replace(year, str(int(year) + 9))


def words(say: Callable[[str, Healthy], str], least: int) -> Change:
    """Every text of some length says something else, in any format; titles and markup stay."""

    def changed(response: Response, known: Healthy) -> bytes | None:
        match kind(response):
            case "json":
                return json.dumps(spoken(json.loads(response.body), say, least, known)).encode()
            case "xml":
                pattern = rf">([^<]{{{least},}}|<!\[CDATA\[.{{{least},}}?\]\]>)</"
                text = response.body.decode()
                return re.sub(
                    pattern, lambda m: f">{say(re.sub('<.*?>', ' ', m[1]), known)}</", text, flags=re.DOTALL
                ).encode()
            case "html":
                return said(response, say, known)
        return None

    return changed


def spoken(value: Any, say: Callable[[str, Healthy], str], least: int, known: Healthy) -> Any:
    """JSON whose long texts are others."""
    if isinstance(value, list):
        return [spoken(part, say, least, known) for part in value]
    if isinstance(value, dict):
        return {key: spoken(part, say, least, known) for key, part in value.items()}
    is_text = isinstance(value, str) and len(value) >= least and not value.startswith("http")
    if not is_text:
        return value
    new = say(re.sub("<[^>]*>", " ", value), known)
    return f"<p>{new}</p>" if "<" in value else new


def said(response: Response, say: Callable[[str, Healthy], str], known: Healthy) -> bytes:
    """A page whose paragraphs are others."""
    tree = lxml.html.document_fromstring(response.body)
    for part in tree.xpath("//body//*[self::p or self::li or self::dd or self::td or self::blockquote]"):
        if len(part.text_content().strip()) > 30:
            new = say(part.text_content(), known)
            for inner in list(part):
                part.remove(inner)
            part.text = new
    for part in tree.xpath("//script[@type='application/ld+json'] | //meta[contains(@name,'description')]"):
        part.drop_tree()
    return lxml.html.tostring(tree, encoding="utf-8", doctype="<!doctype html>")  # type: ignore[no-any-return]


def other_language(text: str, known: Healthy) -> str:
    """A text in a language that the source does not have."""
    usual = {known.expected.language, *(seen.language for seen in known.seen.run.look.texts)}
    one = next(sentence for language, sentence in SPOKEN.items() if language not in usual)
    return " ".join([one] * max(1, len(text) // len(one)))


def titled_alike(response: Response, known: Healthy) -> bytes | None:
    """Every title is the site's name."""
    name = known.expected.publisher
    match kind(response):
        case "json":
            return json.dumps(retitled(json.loads(response.body), name)).encode()
        case "xml":
            found, rebuild = blocks(response, addresses(known))
            again = re.compile(r"(<(?:\w+:)?(?:title|titel|kurztitel)\b[^>]*>).*?(?=</)", re.DOTALL | re.I)
            return rebuild([again.sub(rf"\1{name}", part) for part in found])
        case "html":
            tree = lxml.html.document_fromstring(response.body)
            for part in tree.xpath("//title | //h1"):
                for inner in list(part):
                    part.remove(inner)
                part.text = name
            for part in tree.xpath("//meta[contains(@property,'title') or contains(@name,'title')]"):
                part.set("content", name)
            for part in tree.xpath("//script[@type='application/ld+json']"):
                part.drop_tree()
            return lxml.html.tostring(tree, encoding="utf-8", doctype="<!doctype html>")  # type: ignore[no-any-return]
    return None


def retitled(value: Any, name: str) -> Any:
    """JSON whose titles are all one."""
    if isinstance(value, list):
        return [retitled(part, name) for part in value]
    if not isinstance(value, dict):
        return value
    return {key: title(key, part, name) for key, part in value.items()}


def title(key: str, value: Any, name: str) -> Any:
    """A field of JSON, with another title where it is one."""
    if not re.search("title|headline|titel|name$", key, re.I):
        return retitled(value, name)
    return (
        name if isinstance(value, str) else {**value, "rendered": name} if isinstance(value, dict) else value
    )


MUTATIONS = (
    Mutation("listing emptied", False, entries(lambda found: [])),
    Mutation("half the entries gone", False, entries(lambda found: found[1::2])),
    Mutation("older copy", False, entries(lambda found: found[(len(found) + 1) // 2 :])),
    Mutation("listing cut off", False, truncated),
    Mutation("classes renamed in the listing", False, renamed_classes),
    Mutation("address field renamed", False, renamed_fields("link", "url", "href", "loc")),
    Mutation("date field renamed", False, renamed_fields("date", "published", "updated", "lastmod", "time")),
    Mutation("title field renamed", False, renamed_fields("title", "headline", "titel", "name")),
    Mutation("columns swapped", False, swapped),
    Mutation("dates of the listing in another format", False, redated(lambda date, year: f"{year[2:]}w7")),
    Mutation("dates of the listing in the future", False, redated(later)),
    Mutation("login page as the listing", False, page(LOGIN)),
    Mutation("challenge as the listing", False, page(CHALLENGE)),
    Mutation("home page as the listing", False, page(HOME)),
    Mutation("listing refused (403)", False, status(403)),
    Mutation("moved to another host", False, moved),
    Mutation("login page as every page", True, page(LOGIN)),
    Mutation("challenge as every page", True, page(CHALLENGE)),
    Mutation("page not found, with 200", True, page(GONE)),
    Mutation("classes renamed in pages", True, renamed_classes),
    Mutation("cookie wall in place of the text", True, words(lambda text, known: WALL, 60)),
    Mutation("pages in another language", True, words(other_language, 60)),
    Mutation("pages lose their text", True, words(lambda text, known: text[:10], 60)),
    Mutation("pages titled with the site's name", True, titled_alike),
    Mutation("dates of pages in the future", True, redated(later)),
    Mutation("cookie wall in the listing's texts", False, words(lambda text, known: WALL, 150)),
    Mutation("listing in another language", False, words(other_language, 150)),
    Mutation("entries titled with the site's name", False, titled_alike),
)


def equivalent(known: Healthy, seen: Seen) -> bool:
    """Whether a mutation changed nothing that a source reads: the same documents, from the same entries."""
    same = [substance(d) for d in seen.documents] == [substance(d) for d in known.seen.documents]
    return same and seen.run.look.listings == known.seen.run.look.listings and not seen.run.tally.listings


def substance(document: Document) -> tuple[Any, ...]:
    """What is read of a document."""
    return document.url, document.title, document.body, document.published, document.authors, document.tags
