"""iCalendar: the days by which something is due."""

import re
from collections.abc import Iterator

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from probewatch.answers import KEPT
from probewatch.reader import Missing, Reader, Row, ask
from probewatch.words import straight

DUE = """
select l.date, l.document, l.start, l.words, d.title, d.first_seen, s.publisher from deadlines l
join documents d on d.id = l.document join sources s on s.id = d.source
where length(l.date) = 10 and {condition} order by l.date desc limit 500"""
EVERY = "1"
OF_CASE = 'l.document in (select document from case_documents where "case" = :id)'
FOLD = 73  # octets of a line; RFC 5545 allows 75 with the space of the next


async def calendar_view(request: Request, datasette: Datasette) -> Response:
    case = request.url_vars.get("id")
    new = await ask(datasette, lambda reader: reader.moved("case", case or ""))
    if new:
        return Response.redirect(f"/cases/{new}.ics", status=301)
    rows = await ask(datasette, lambda reader: due(reader, case))
    body = "".join(calendar(rows, f"{request.scheme}://{request.host}"))
    return Response(body, headers=dict(KEPT), content_type="text/calendar; charset=utf-8")


def due(reader: Reader, case: str | None) -> list[Row]:
    if case is None:
        return reader.rows(DUE.format(condition=EVERY))
    if reader.row("select 1 from cases where id = :id", id=case) is None:
        raise Missing(f"There is no case {case!r}; /cases lists them all.")
    return reader.rows(DUE.format(condition=OF_CASE), id=case)


def calendar(rows: list[Row], site: str) -> Iterator[str]:
    """The lines of the calendar."""
    yield from map(line, ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Probewatch//EN"))
    for row in rows:
        yield line("BEGIN:VEVENT")
        yield line(f"UID:{row['document']}-{row['start']}-{row['date']}@probewatch")
        yield line(f"DTSTAMP:{re.sub('[-:]', '', row['first_seen'])}")
        yield line(f"DTSTART;VALUE=DATE:{row['date'].replace('-', '')}")
        yield line(f"SUMMARY:{escaped('Due: ' + row['title'])}")
        yield line(f"DESCRIPTION:{escaped(row['publisher'] + ': ' + row['words'])}")
        yield line(f"URL:{site}/documents/{row['document']}")
        yield line("END:VEVENT")
    yield line("END:VCALENDAR")


def escaped(text: str) -> str:
    r"""
    >>> escaped("a; b, c\nd")
    'a\\; b\\, c\\nd'
    """
    plain = re.sub(r"[\x00-\x09\x0b-\x1f\x7f]", " ", straight(text))
    return re.sub(r"([\\;,])", r"\\\1", plain).replace("\n", "\\n")


def line(text: str) -> str:
    """A content line, folded between characters.

    >>> line("SUMMARY:" + "ä" * 40).split("\\r\\n ")[1]
    'ääääääää\\r\\n'
    """
    folded, length = "", 0
    for character in text:
        size = len(character.encode())
        if length + size > FOLD:
            folded, length = folded + "\r\n ", 0
        folded, length = folded + character, length + size
    return folded + "\r\n"


ROUTES = ((r"/deadlines\.ics$", calendar_view), (r"/cases/(?P<id>[^/.]+)\.ics$", calendar_view))
