"""Atom: what changed and why, for the whole site or for one case, name, topic, law or search."""

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as Xml

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from probewatch.answers import KEPT, argued
from probewatch.money import money
from probewatch.querying import compiled
from probewatch.reader import Missing, Reader, Row, ask
from probewatch.words import day, label, straight

Arguments = dict[str, str]

ENTRIES = 60
BRIEF = 80  # characters of a value that is told whole
ATOM = "application/atom+xml; charset=utf-8"
NAMESPACE = "http://www.w3.org/2005/Atom"
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
RECENT = "select seq, record, id from changes order by seq desc limit :entries"
ABOUT = """
with d as materialized ({documents}), c as materialized ({cases}), facts as materialized (
  select record, id from changes where record in ('event', 'penalty')
    and json_extract(what, '$.document') in (select * from d) group by record, id)
select seq, record, id from (
  select seq, record, id from changes where record = 'document' and id in (select * from d)
  union all select seq, record, id from changes where record = 'case' and id in (select * from c)
  union all select seq, record, id from changes where (record, id) in (select * from facts)
) order by seq desc limit :entries"""
TOLD = """
select c.seq, c.at, c.record, c.id, c.why, c.what,
  (select p.what from changes p where p.record = c.record and p.id = c.id and p.seq < c.seq
   order by p.seq desc limit 1) as before
from ({newest}) n join changes c on c.seq = n.seq order by c.seq desc"""

SOUGHT = """
select id from indexed where record = '{record}'
  and row in (select rowid from search where search match :match)"""

# kind of feed → the documents and the cases that it follows, and the name of what it follows
FOLLOWED = {
    "cases": (
        'select document from case_documents where "case" = :id',
        "select :id",
        # a case that was withdrawn has its last entry, which says so
        """select title as name from (
             select title, 2e18 as seq from cases where id = :id union all
             select json_extract(what, '$.title'), seq from changes
             where record = 'case' and id = :id and what <> 'null') order by seq desc limit 1""",
    ),
    "entities": (
        "select distinct document from mentions where entity = :id",
        'select "case" from case_parties where entity = :id union select id from cases where authority = :id',
        "select name from entities where id = :id",
    ),
    "topics": (
        "select distinct document from document_topics where topic = :id",
        "select id from cases where exists (select 1 from json_each(topics) where value = :id)",
        "select topic_name(topic) as name from document_topics where topic = :id limit 1",
    ),
    "laws": (
        """select distinct document from legal_bases where law = :law
           and (:article = '' or article = :article or article like :article || '(%')""",
        """select id from cases
           where :article = '' and exists (select 1 from json_each(laws) where value = :law)""",
        """select law || iif(:article = '', '', ' Article ' || :article) as name
           from legal_bases where law = :law limit 1""",
    ),
    "search": (
        SOUGHT.format(record="document"),
        SOUGHT.format(record="case"),
        "select 'search for ' || :q as name",
    ),
}


RECORDS = {"cases": "case", "entities": "entity"}  # whose ids may have been merged


async def feed_view(request: Request, datasette: Datasette) -> Response:
    kind, arguments = request.url_vars.get("kind", ""), argued(request)
    new = await ask(datasette, lambda reader: reader.moved(RECORDS.get(kind, ""), arguments.get("id", "")))
    if new:
        return Response.redirect(f"/{kind}/{new}.atom", status=301)
    name, changes = await ask(datasette, lambda reader: followed(reader, kind, arguments))
    body = atom(name, changes, f"{request.scheme}://{request.host}", request.full_path)
    return Response(body, headers=dict(KEPT), content_type=ATOM)


def followed(reader: Reader, kind: str, arguments: Arguments) -> tuple[str, list[Row]]:
    """The name of what is followed, and its newest changes, each with what stood before."""
    if not kind:
        return "all changes", reader.rows(TOLD.format(newest=RECENT), entries=ENTRIES)
    documents, cases, naming = FOLLOWED[kind]
    match = compiled(arguments.get("q", ""))[0]
    values = {name: arguments.get(name, "") for name in ("id", "law", "article", "q")}
    values["match"] = match or '""'
    named = reader.row(naming, **values)
    if named is None:
        raise Missing("There is no feed of that name.")
    newest = ABOUT.format(documents=documents, cases=cases)
    return named["name"], reader.rows(TOLD.format(newest=newest), **values, entries=ENTRIES)


def atom(name: str, changes: list[Row], site: str, path: str) -> bytes:
    """The feed as bytes.

    >>> atom("all <changes>", [], "http://localhost", "/changes.atom")[-60:]
    b'name></author><updated>1970-01-01T00:00:00Z</updated></feed>'
    """
    feed = Xml.Element("feed", xmlns=NAMESPACE)
    add(feed, "title", f"Probewatch: {name}")
    add(feed, "id", site + path)
    Xml.SubElement(feed, "link", rel="self", type="application/atom+xml", href=site + path)
    Xml.SubElement(feed, "link", href=site + path.replace(".atom", "", 1))
    add(Xml.SubElement(feed, "author"), "name", "Probewatch")
    add(feed, "updated", changes[0]["at"] if changes else "1970-01-01T00:00:00Z")
    for change in changes:
        feed.append(entry(change, site))
    written: bytes = Xml.tostring(feed, encoding="utf-8", xml_declaration=True)
    return written


def entry(change: Row, site: str) -> Xml.Element:
    """A change: what it is of, why it came, and what is other than before."""
    known = change["what"] or change["before"] or {}
    element = Xml.Element("entry")
    add(element, "title", f"{label(change['why'])}: {label(change['record']).lower()} {told(change, known)}")
    add(element, "id", f"{site}/changes?after={change['seq'] - 1}&limit=1")
    Xml.SubElement(element, "link", href=site + address(change, known))
    add(element, "updated", change["at"])
    add(element, "summary", summed(change, known))
    return element


def summed(change: Row, known: Row) -> str:
    """What is other than before; of what is new or gone, its own words."""
    if change["what"] and change["before"]:
        return "; ".join(differences(change["before"], change["what"]))
    words = str(known.get("extract") or known.get("words") or f"{change['record']} {change['id']}")
    return words if change["what"] else f"No longer reported: {words}"


def differences(before: Row, after: Row) -> Iterator[str]:
    """
    >>> list(differences({"amount": "500", "words": "a" * 99}, {"amount": "600", "words": "b" * 99}))
    ['amount: 500 → 600', 'words: another']
    """
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name), after.get(name)
        short = all(not isinstance(cell, list | dict) and len(str(cell)) <= BRIEF for cell in (old, new))
        if old != new:
            yield (
                f"{label(name).lower()}: {blank(old)} → {blank(new)}"
                if short
                else f"{label(name).lower()}: another"
            )


def blank(cell: Any) -> str:
    """
    >>> blank(None), blank(0)
    ('none', '0')
    """
    return "none" if cell in (None, "") else str(cell)


def told(change: Row, what: Row) -> str:
    """A record in a few words.

    >>> told({"record": "penalty", "id": "p"}, {"stage": "imposed", "amount": "225000000", "currency": "EUR"})
    'imposed €225 million'
    """
    match change["record"]:
        case "penalty" if what:
            return f"{what['stage']} {money(what['amount'], what['currency'])}"
        case "event" if what:
            return f"{label(what['type']).lower()}, {day(what['date'])}"
        case _:
            return str(what.get("title") or change["id"])


def address(change: Row, what: Row) -> str:
    if change["record"] in {"event", "penalty"}:
        return f"/documents/{what['document']}" if what else "/changes"
    return f"/{change['record']}s/{change['id']}"


def add(parent: Xml.Element, name: str, text: str) -> None:
    Xml.SubElement(parent, name).text = ILLEGAL.sub("", straight(text))


ROUTES = (
    (r"/changes\.atom$", feed_view),
    (r"/(?P<kind>cases|entities|topics)/(?P<id>[^/.]+)\.atom$", feed_view),
    (r"/(?P<kind>laws|search)\.atom$", feed_view),
)
