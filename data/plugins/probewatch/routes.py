"""The addresses, which are kept for good, and the query and template behind each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from probewatch import deadlines, downloads, feeds
from probewatch.about import about
from probewatch.answers import View, answered, argued, as_json, as_page
from probewatch.api import views
from probewatch.api.openapi import described
from probewatch.case import case
from probewatch.cases import cases
from probewatch.changes import changes
from probewatch.documents import document
from probewatch.editions import edition, editions
from probewatch.entities import entities, entity
from probewatch.figures import figures
from probewatch.front import front
from probewatch.reader import Missing, Reader, Row, ask
from probewatch.search import search
from probewatch.sources import source, sources
from probewatch.subjects import laws, topic, topics, trending
from probewatch.wordings import difference

Route = tuple[str, Callable[..., Any]]
ENDLESS = ("/probes", "/search", "/api/1/", "/*.json", "/*/diff")
ID = "(?P<id>[^/.]+)"


@dataclass(frozen=True, slots=True)
class Page:
    """An address, its template, and the query behind it; `record` where ids of it may have been merged.

    `patience`: how many time limits it is given, where what takes long is shared and seldom asked anew.
    """

    address: str
    template: str
    query: Callable[[Reader, dict[str, str]], Row]
    record: str = ""
    patience: int = 1

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
    Page("/figures", "figures.html", figures, patience=5),
    Page("/trending", "trending.html", trending),
    Page("/editions", "editions.html", editions),
    Page("/editions/(?P<week>[^/.]+)", "edition.html", edition),
    Page("/sources", "sources.html", sources),
    Page(f"/sources/{ID}", "source.html", source),
    Page("/changes", "changes.html", changes),
    Page("/about", "about.html", about),
    Page("/api", "api.html", described),
)


async def robots(_: Request, __: Datasette) -> Response:
    """Pages may be read by search engines; what is endless, and what programs have feeds for, need not."""
    return Response.text("User-agent: *\n" + "".join(f"Disallow: {path}\n" for path in ENDLESS))


def all_routes() -> list[Route]:
    """What Datasette is to register; streams before the lists of which they have the names."""
    pages = [(page.pattern, viewing(page)) for page in PAGES]
    made = [
        (r"/robots\.txt$", robots),
        *views.STREAMED,
        *downloads.ROUTES,
        *views.ROUTES,
        *feeds.ROUTES,
        *deadlines.ROUTES,
        *pages,
    ]
    return [(pattern, answered(view)) for pattern, view in made]


def viewing(page: Page) -> View:
    """The view of a page."""

    async def view(request: Request, datasette: Datasette) -> Response:
        arguments = argued(request)
        try:
            data = await ask(datasette, lambda reader: page.query(reader, arguments), page.patience)
        except Missing:
            new = await ask(datasette, lambda reader: reader.moved(page.record, arguments.get("id", "")))
            if not new:
                raise
            return Response.redirect(request.path.replace(arguments["id"], new, 1), status=301)
        if request.url_vars.get("format"):
            return as_json(data)
        return await as_page(datasette, request, page.template, data)

    return view
