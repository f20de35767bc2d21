"""The addresses, which are kept for good, and how each is answered as a page or as JSON."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from datasette.app import Datasette
from datasette.database import QueryInterrupted
from datasette.utils.asgi import Request, Response

from probewatch.about import about, changes
from probewatch.cases import case, cases
from probewatch.documents import difference, document
from probewatch.editions import edition, editions
from probewatch.entities import entities, entity
from probewatch.front import front
from probewatch.reader import BadRequest, Missing, Reader, Row, ask, today
from probewatch.search import search
from probewatch.sources import source, sources
from probewatch.subjects import laws, topic, topics, trending

Route = tuple[str, Callable[..., Any]]
ID = "(?P<id>[^/.]+)"


@dataclass(frozen=True, slots=True)
class Page:
    """An address, the query behind it, and its template; `record` where ids of it may have been merged."""

    address: str
    template: str
    query: Callable[[Reader, dict[str, str]], Row]
    record: str = ""

    @property
    def pattern(self) -> str:
        return rf"{self.address}(?P<format>\.json)?$"


PAGES = (
    Page("/", "front.html", front),
    Page("/search", "search.html", search),
    Page("/cases", "cases.html", cases),
    Page(f"/cases/{ID}", "case.html", case, "case"),
    Page(f"/documents/{ID}", "document.html", document, "document"),
    Page(f"/documents/{ID}/diff", "diff.html", difference),
    Page("/entities", "entities.html", entities),
    Page(f"/entities/{ID}", "entity.html", entity, "entity"),
    Page("/topics", "topics.html", topics),
    Page(f"/topics/{ID}", "topic.html", topic),
    Page("/laws", "laws.html", laws),
    Page("/trending", "trending.html", trending),
    Page("/editions", "editions.html", editions),
    Page("/editions/(?P<week>[^/.]+)", "edition.html", edition),
    Page("/sources", "sources.html", sources),
    Page(f"/sources/{ID}", "source.html", source),
    Page("/changes", "changes.html", changes),
    Page("/about", "about.html", about),
)

MERGED = "select new from redirects where record = :record and old = :old"


def all_routes() -> list[Route]:
    """What Datasette is to register."""
    return [(page.pattern, answering(page)) for page in PAGES]


def answering(page: Page) -> Callable[..., Any]:
    """The view of a page."""

    async def view(request: Request, datasette: Datasette) -> Response:
        wants_json = bool(request.url_vars.get("format"))
        arguments = argued(request)
        try:
            data = await ask(datasette, lambda reader: page.query(reader, arguments))
        except Missing as error:
            moved = await merged(datasette, page, arguments)
            return (
                redirect(request, arguments["id"], moved)
                if moved
                else await failed(datasette, request, 404, error)
            )
        except BadRequest as error:
            return await failed(datasette, request, 400, error)
        except (sqlite3.OperationalError, QueryInterrupted, KeyError) as error:
            return await failed(datasette, request, 503, unready(error))
        return as_json(data) if wants_json else await as_page(datasette, request, page.template, data)

    return view


def argued(request: Request) -> dict[str, str]:
    """The address's own parts and the query string; the first value of each counts."""
    typed = {name: request.args.get(name) for name in request.args}
    return {**typed, **{name: value for name, value in request.url_vars.items() if value is not None}}


async def merged(datasette: Datasette, page: Page, arguments: dict[str, str]) -> str:
    """The id that an old one was merged into; empty where it never existed."""
    if not page.record:
        return ""
    known = {"record": page.record, "old": arguments["id"]}
    row = await ask(datasette, lambda reader: reader.row(MERGED, **known))
    return str(row["new"]) if row else ""


def redirect(request: Request, old: str, new: str) -> Response:
    return Response.redirect(request.path.replace(old, new, 1), status=301)


def unready(error: Exception) -> str:
    """Why the database cannot answer, without its path."""
    if isinstance(error, KeyError):
        return "There is no database yet: run `scrapy crawlall`, then start the site again."
    if "no such table" in str(error):
        return "The database is older than the site: run `python -m pipelines reread`."
    return "The question took too long; ask for less, or try again in a moment."


def as_json(data: Row, status: int = 200) -> Response:
    """The data of a page; keys that begin with an underscore are for its template only."""
    public = {key: value for key, value in data.items() if not key.startswith("_")}
    return Response.json(public, status=status, headers={"cache-control": "max-age=5"})


async def as_page(
    datasette: Datasette, request: Request, template: str, data: Row, status: int = 200
) -> Response:
    context = {**data, "arguments": dict(argued(request)), "path": request.path, "today": today()}
    return Response.html(await datasette.render_template(template, context, request=request), status=status)


async def failed(datasette: Datasette, request: Request, status: int, error: object) -> Response:
    """What went wrong and what to do instead, as a sentence."""
    if request.url_vars.get("format"):
        return as_json({"ok": False, "status": status, "error": str(error)}, status)
    return await as_page(
        datasette, request, "problem.html", {"status": status, "problem": str(error)}, status
    )
