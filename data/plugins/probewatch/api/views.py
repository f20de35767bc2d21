"""The addresses of the API."""

import csv
import io
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from datasette.app import Datasette
from datasette.utils.asgi import AsgiStream, Request, Response

from probewatch.answers import as_json, typed
from probewatch.api.asking import DEEPEST, MOST, Asked, of_one, read
from probewatch.api.listing import found, listed, one, onward, public
from probewatch.api.openapi import STREAMS, document, record_schema
from probewatch.api.resources import RESOURCES, resource
from probewatch.reader import Missing, Row, ask
from probewatch.tables import harmless
from probewatch.words import query

NAMES = "|".join(known.name for known in RESOURCES)
RECORDS = "|".join(known.record for known in RESOURCES)


def asked(request: Request) -> Asked:
    return read(resource(request.url_vars["resource"]), typed(request))


async def list_view(request: Request, datasette: Datasette) -> Response:
    wanted = asked(request)
    return as_json(await ask(datasette, lambda reader: listed(reader, wanted)))


async def record_view(request: Request, datasette: Datasette) -> Response:
    kind, identifier = resource(request.url_vars["resource"]), request.url_vars["id"]
    fields = of_one(kind, typed(request))
    try:
        row = await ask(datasette, lambda reader: one(reader, kind, identifier, fields))
    except Missing:
        new = await ask(datasette, lambda reader: reader.moved(kind.record, identifier))
        if not new:
            raise
        return Response.redirect(f"/api/1/{kind.name}/{new}", status=301)
    return as_json(row)


async def schema_view(request: Request, datasette: Datasette) -> Response:
    kind = next(known for known in RESOURCES if known.record == request.url_vars["record"])
    return as_json(await ask(datasette, lambda reader: record_schema(reader, kind)))


async def openapi_view(_: Request, datasette: Datasette) -> Response:
    return as_json(await ask(datasette, document))


async def stream_view(request: Request, datasette: Datasette) -> AsgiStream:
    """Everything that was asked for, in pages of one snapshot each, so that no reader holds up the writer."""
    wanted, form = asked(request), request.url_vars["stream"]
    most = wanted.limit if "limit" in request.args else DEEPEST
    first = await page(datasette, wanted, most)  # before the answer begins: what cannot be told is refused
    beyond = await ask(datasette, lambda reader: onward(reader, wanted, most))

    async def written(writer: Any) -> None:
        await writer.write(header(wanted) if form == "csv" else "")
        async for rows in pages(datasette, wanted, first, most):
            await writer.write("".join(lines(wanted, rows, form)))

    following = request.path + query(typed(request), cursor=beyond)
    link = {"link": f'<{following}>; rel="next"'} if beyond else {}
    return AsgiStream(written, content_type=STREAMS[form], headers={"cache-control": "max-age=5", **link})


async def index_view(request: Request, _: Datasette) -> Response:
    """Where everything is."""
    site = f"{request.scheme}://{request.host}"
    lists = {known.name: f"{site}/api/1/{known.name}" for known in RESOURCES}
    return as_json({"version": "1", "described": f"{site}/openapi.json", "help": f"{site}/api", **lists})


async def nothing(_: Request, __: Datasette) -> Response:
    """What no other address of the API is."""
    raise Missing("There is nothing at this address of the API; /openapi.json describes it.")


async def page(datasette: Datasette, wanted: Asked, most: int) -> list[Row]:
    return await ask(datasette, partial(found, asked=wanted, limit=min(MOST, most)))


async def pages(datasette: Datasette, wanted: Asked, rows: list[Row], most: int) -> AsyncIterator[list[Row]]:
    """The first page, and those after it, `most` records in all."""
    yield rows
    while len(rows) == MOST and (most := most - MOST):
        wanted = replace(wanted, cursor=(rows[-1]["_at"], rows[-1]["_key"]))
        rows = await page(datasette, wanted, most)
        yield rows


def header(wanted: Asked) -> str:
    return ",".join(wanted.fields) + "\r\n"


def lines(wanted: Asked, rows: list[Row], form: str) -> Iterator[str]:
    """Each record as a line."""
    for row in map(public, rows):
        if form == "jsonl":
            yield json.dumps(row, ensure_ascii=False) + "\n"
        else:
            yield csv_line([row[name] for name in wanted.fields])


def csv_line(cells: list[Any]) -> str:
    """
    >>> csv_line(["=1+1", 3, None, ["a", "b"]])
    "'=1+1,3,,a|b\\r\\n"
    """
    line = io.StringIO()
    csv.writer(line).writerow(harmless(flat(cell)) for cell in cells)
    return line.getvalue()


def flat(cell: Any) -> Any:
    if isinstance(cell, list):
        return "|".join(map(str, cell))
    return json.dumps(cell, ensure_ascii=False) if isinstance(cell, dict) else cell


ROUTES = (
    (rf"/api/1/(?P<resource>{NAMES})(\.json)?$", list_view),
    (rf"/api/1/(?P<resource>{NAMES})/(?P<id>[^/]+?)(\.json)?$", record_view),
    (rf"/api/1/schemas/(?P<record>{RECORDS})\.json$", schema_view),
    (r"/openapi\.json$", openapi_view),
    (r"/api/1/?$", index_view),
    (r"/api/.*$", nothing),
)
STREAMED = ((rf"/api/1/(?P<resource>{NAMES})\.(?P<stream>csv|jsonl)$", stream_view),)
