"""Datasette's hooks.  The site itself is the package `probewatch` beside this file."""

import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils.asgi import Request
from jinja2 import Environment

sys.path.insert(0, str(Path(__file__).parent))

from probewatch import about, answers, asgi, connections, money, reference, routes, security, words
from probewatch.reader import ask


@hookimpl
def startup(datasette: Datasette) -> None:
    """A deadline for requests, and short logs, before the server starts."""
    connections.guard(datasette)
    security.brief()


@hookimpl
def register_routes() -> list[tuple[str, Callable[..., Any]]]:
    """The addresses that DESIGN.md keeps for good; Datasette's own come after them."""
    return routes.all_routes()


@hookimpl
def prepare_jinja2_environment(env: Environment) -> None:
    """Filters for dates, sums and names; nothing that is printed turns the direction of the rest."""
    env.finalize = words.straight
    env.filters.update(words.FILTERS, **money.FILTERS, **reference.FILTERS, dictionary=about.dictionary)


@hookimpl
def extra_template_vars(template: str, datasette: Datasette) -> Callable[[], Any]:
    """On the list of tables: what each holds."""

    async def meanings() -> dict[str, Any]:
        return {"meanings": await ask(datasette, about.meanings)} if template == "database.html" else {}

    return meanings


@hookimpl
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Names from the vocabularies, as SQL functions; nothing so large that it fills the memory or the day."""
    reference.install(conn)
    for limit, most in security.LIMITS.items():
        conn.setlimit(limit, most)


@hookimpl
def permission_allowed(action: str, resource: Any) -> bool | None:
    """Closes the tables that hold whole texts."""
    return security.allowed(action, resource)


@hookimpl
def asgi_wrapper(datasette: Datasette) -> Callable[[asgi.App], asgi.App]:
    """Host check, refused paths, kept answers and headers, before Datasette sees a request."""
    return lambda app: security.guarded(app, datasette)


@hookimpl
def forbidden(datasette: Datasette, request: Request) -> Any:
    """What is closed is a sentence for programs as well; people are told by `error.html`."""
    is_data = asgi.is_data(request.path)
    return answers.failed(datasette, request, 403, security.PRIVATE) if is_data else None


@hookimpl(tryfirst=True)
def handle_exception(datasette: Datasette, request: Request, exception: Exception) -> Any:
    """Datasette answers 500 to a table that is asked nonsense; here that is a 400 with a sentence."""
    problem = security.nonsense(request.path, exception)
    return answers.failed(datasette, request, 400, problem) if problem else None
