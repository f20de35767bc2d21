"""Answers: as a page, as JSON, as a sentence that says what went wrong."""

import sqlite3
from collections.abc import Awaitable, Callable
from typing import Any

from datasette.app import Datasette
from datasette.database import QueryInterrupted
from datasette.utils.asgi import Request, Response

from probewatch.asgi import is_data
from probewatch.reader import Absent, BadRequest, Missing, Outdated, Row, today

View = Callable[[Request, Datasette], Awaitable[Any]]

KEPT = {"cache-control": "max-age=5"}


def answered(view: View) -> Callable[..., Awaitable[Any]]:
    """A view whose refusals are answered as sentences."""

    async def answering(request: Request, datasette: Datasette) -> Any:
        try:
            return await view(request, datasette)
        except Missing as error:
            return await failed(datasette, request, 404, str(error))
        except BadRequest as error:
            return await failed(datasette, request, 400, str(error))
        except (sqlite3.DatabaseError, QueryInterrupted, Absent, Outdated) as error:
            return await failed(datasette, request, 503, unready(error))

    return answering


def unready(error: Exception) -> str:
    """Why the database cannot answer, without its path."""
    if isinstance(error, Absent):
        return "There is nothing to show yet: run `scrapy crawlall`, then start the site again."
    if isinstance(error, Outdated):
        return "The database is older than the site: run `python -m pipelines migrate`."
    if "malformed" in str(error) or "not a database" in str(error):
        return "The database is damaged: restore it from a backup."
    return "The query took too long; narrow it, or try again in a moment."


def as_json(data: Row, status: int = 200) -> Response:
    """The data of a page; keys that begin with an underscore are for its template only."""
    public = {key: value for key, value in data.items() if not key.startswith("_")}
    return Response.json(public, status=status, headers=dict(KEPT))


async def as_page(
    datasette: Datasette, request: Request, template: str, data: Row, status: int = 200
) -> Response:
    context = {**data, "arguments": argued(request), "path": request.path, "today": today()}
    body = await datasette.render_template(template, context, request=request)
    return Response.html(body, status=status, headers=dict(KEPT))


def argued(request: Request) -> dict[str, str]:
    """The address's own parts and the query string; the first value of each counts."""
    return {
        **typed(request),
        **{name: value for name, value in request.url_vars.items() if value is not None},
    }


def typed(request: Request) -> dict[str, str]:
    """The query string, which Datasette reads anew each time that it is asked for it."""
    arguments = request.args
    return {name: arguments.get(name) for name in arguments}


async def failed(datasette: Datasette, request: Request, status: int, problem: str) -> Response:
    """What went wrong and what to do instead, as a sentence."""
    if is_data(request.path):
        return as_json({"ok": False, "status": status, "error": problem}, status)
    return await as_page(datasette, request, "problem.html", {"status": status, "problem": problem}, status)
