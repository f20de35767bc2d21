"""Whatever a page, a name or a law is called: it is text, on every page, in every feed and export."""

import csv
import io
import sqlite3
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest
from probewatch.words import TURNING

from tests.site.conftest import asked
from tests.site.corpus import build

EVIL = (
    "=1+1<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*191}}{% raise %}\u202e${7*191}</title>"
)
LINK = "javascript:alert(1)//"
KEYS = frozenset({"id", "document", "source", "case", "entity", "other", "record", "old", "new", "hash"})
DATES = frozenset(
    {"date", "published", "modified", "opened", "last_activity", "at", "week", "seen", "fetched"}
)
DATES |= {
    "first_seen",
    "last_seen",
    "watched_since",
    "last_run",
    "last_success",
    "newest",
    "started",
    "finished",
}
ADDRESSES = frozenset({"url", "homepage", "site", "image"})
LISTS = frozenset({"authors", "tags", "links", "relevant_words", "topics", "laws", "flags", "told_by"})
PLAIN = (
    KEYS | DATES | frozenset({"amount", "what", "topic", "open", "voice", "parent", "health", "respondent"})
)
TABLES = (
    *("sources", "documents", "versions", "captures", "runs", "entities", "aliases", "mentions", "penalties"),
    *("events", "legal_bases", "quotes", "deadlines", "document_topics", "cases", "case_parties"),
    *("case_events", "case_penalties", "case_links"),
)


def poisoned(path: Path) -> Path:
    """The corpus with hostile text in every column that holds words, and hostile addresses in the others."""
    connection = sqlite3.connect(build(path))
    for table in TABLES:
        for _, name, kind, *_ in connection.execute(f"pragma table_info({table})").fetchall():
            if kind == "TEXT" and name not in PLAIN:
                value = f'? || "{name}"' if name not in LISTS else "json_array(?)"
                evil = LINK if name in ADDRESSES else EVIL
                connection.execute(
                    f'update "{table}" set "{name}" = {value} where "{name}" is not null', [evil]
                )
    connection.execute("update texts set body = body || ? || char(10, 10) || ?", [EVIL, EVIL])
    connection.execute(
        "replace into search(rowid, record, id, title, text, names) select row, record, i.id, title, ?, ? "
        "from documents d join indexed i on record = 'document' and i.id = d.id",
        [f"poison {EVIL}", EVIL],
    )
    connection.commit()
    connection.close()
    return path


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Any]]:
    with asked(poisoned(tmp_path_factory.mktemp("evil") / "probes.db")) as get:
        yield get


class Page(HTMLParser):
    """What a browser would run or follow."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "img", "iframe", "object", "style", "base"}:
            self.found.append(tag)
        for name, value in attrs:
            follows = name in {"href", "src", "action"} and not str(value).startswith(("/", "#", "?", "http"))
            if name.startswith("on") or name == "style" or follows:
                self.found.append(f"{tag} {name}={value}")


def addresses() -> list[str]:
    return [
        *(
            "/",
            "/search",
            "/search?q=poison",
            "/cases",
            "/entities",
            "/topics",
            "/laws",
            "/trending",
            "/editions",
        ),
        *("/editions/2016-W45", "/sources", "/changes", "/about", "/api", "/cases/c-ico-whatsapp"),
        *("/cases/c-dpc-whatsapp", "/entities/meta", "/entities/ada-example", "/topics/data-sharing"),
        *("/sources/uk_ico", "/sources/it_garante", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E"),
        *("/laws?law=%3Cscript%3E&article=%22%3E", "/cases/%3Cscript%3E", "/search?topic=%22%3E%3Cscript%3E"),
        *("/cases?party=%22onload=%22", "/figures", "/figures?year=2021", "/cases?status=open", "/deadlines"),
        *("/probes", "/probes/cases", "/probes/documents", "/probes/events?_facet=type", "/probes/sources"),
        *(
            "/probes/cases/c-ico-whatsapp",
            "/probes/entities/meta",
            "/probes/cases?title__contains=%3Cscript%3E",
        ),
    ]


@pytest.mark.parametrize("address", addresses())
def test_hostile_text_is_inert_on_every_page(evil: Callable[[str], Any], address: str) -> None:
    answer = evil(address)
    assert answer.status_code in {200, 302, 400, 404}
    assert Page(answer.text).found == []
    assert "1337" not in answer.text
    assert not TURNING.search(answer.text)


def test_hostile_text_is_inert_on_every_document(evil: Callable[[str], Any]) -> None:
    for row in evil("/api/1/documents").json()["rows"]:
        for end in ("", "/diff"):
            answer = evil(f"/documents/{row['id']}{end}")
            assert answer.status_code == 200
            assert Page(answer.text).found == []
            assert "&lt;script&gt;" in answer.text


@pytest.mark.parametrize(
    "address", ["/changes.atom", "/cases/c-ico-whatsapp.atom", "/search.atom?q=<script>%E2%80%AE"]
)
def test_feeds_are_well_formed_and_hold_text_alone(evil: Callable[[str], Any], address: str) -> None:
    feed = Xml.fromstring(evil(address).text)
    assert not TURNING.search(evil(address).text)
    assert {element.tag.partition("}")[2] for element in feed.iter()} <= {
        *("feed", "title", "id", "link", "author", "name", "updated", "entry", "summary")
    }


def test_a_calendar_holds_one_line_each(evil: Callable[[str], Any]) -> None:
    assert "BEGIN:VEVENT" in evil("/deadlines.ics").text
    assert not TURNING.search(evil("/deadlines.ics").text)
    names = {
        line.partition(":")[0].partition(";")[0]
        for line in evil("/deadlines.ics").text.split("\r\n")
        if line[:1].strip()
    }
    assert names <= {
        *("BEGIN", "END", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "URL")
    }


@pytest.mark.parametrize(
    "address",
    ["/api/1/documents.csv", "/api/1/events.csv", "/probes/documents.csv?_stream=1", "/probes/events.csv"],
)
def test_no_cell_of_a_table_is_a_formula(evil: Callable[[str], Any], address: str) -> None:
    rows = list(csv.reader(io.StringIO(evil(address).text, newline="")))
    assert len(rows) > 5
    assert len({len(row) for row in rows}) == 1
    assert any("'=1+1" in cell for row in rows for cell in row)
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "@", "＝"))] == []
    assert not any(TURNING.search(cell) for row in rows for cell in row)


@pytest.mark.parametrize(
    "address", ["/search.json?q=poison", "/cases/c-ico-whatsapp.json", "/api/1/documents"]
)
def test_json_is_never_taken_for_a_page(evil: Callable[[str], Any], address: str) -> None:
    headers = evil(address).headers
    assert headers["content-type"].startswith("application/json")
    assert headers["x-content-type-options"] == "nosniff"
