"""Feeds and calendars as their RFCs ask, and what their entries say of new, corrected and withdrawn."""

import asyncio
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree as Xml

import pytest
from datasette.app import Datasette

from pipelines.store import Store
from tests.site.conftest import configured
from tests.site.corpus import AT
from tests.store.lives import days
from tests.store.samples import source

Get = Callable[..., Any]

ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = (
    *("/changes.atom", "/cases/c-ico-whatsapp.atom", "/entities/meta.atom", "/topics/data-sharing.atom"),
    *("/laws.atom?law=GDPR", "/laws.atom?law=GDPR&article=13", "/search.atom?q=whatsapp"),
)
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")  # RFC 3339


def wrong(feed: Xml.Element) -> Iterator[str]:
    """What RFC 4287, section 4, asks and a feed has not."""
    entries = feed.findall(f"{ATOM}entry")
    for element in (feed, *entries):
        for name in ("id", "title", "updated"):
            found = element.findall(ATOM + name)
            if len(found) != 1 or not (found[0].text or "").strip():
                yield f"{element.tag} has not one {name}"
        if not urlsplit(element.findtext(f"{ATOM}id", "")).scheme:
            yield "an id is no IRI"
        if not TIME.fullmatch(element.findtext(f"{ATOM}updated", "")):
            yield f"{element.findtext(f'{ATOM}updated')} is no time"
        links = [(link.get("rel", "alternate"), link.get("type")) for link in element.findall(f"{ATOM}link")]
        if len(links) != len(set(links)) or "alternate" not in dict(links):
            yield "no alternate link, or two"
    if feed.find(f"{ATOM}author/{ATOM}name") is None:
        yield "no author"
    if len({entry.findtext(f"{ATOM}id") for entry in entries}) < len(entries):
        yield "two entries have one id"
    if feed.findtext(f"{ATOM}updated", "") < max(entry.findtext(f"{ATOM}updated", "") for entry in entries):
        yield "the feed is older than an entry"


@pytest.mark.parametrize("address", FEEDS)
def test_a_feed_is_atom(get: Get, address: str) -> None:
    answer = get(address)
    feed = Xml.fromstring(answer.content)
    assert list(wrong(feed)) == []
    [own] = [link.get("href") for link in feed.findall(f"{ATOM}link") if link.get("rel") == "self"]
    assert str(own) == f"http://localhost{address}"
    assert get(str(feed.find(f"{ATOM}link[2]").get("href"))).status_code == 200  # type: ignore[union-attr]
    for entry in feed.findall(f"{ATOM}entry"):
        assert get(str(entry.find(f"{ATOM}link").get("href"))).status_code == 200  # type: ignore[union-attr]


def test_what_is_wrong_with_a_feed_is_seen() -> None:
    feed = Xml.fromstring(
        f'<feed xmlns="{ATOM[1:-1]}"><id>x</id><title/><updated>today</updated><entry><id>a:b</id>'
        "<title>t</title><updated>2016-11-07T00:00:00Z</updated></entry></feed>"
    )
    assert len(list(wrong(feed))) == 6


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Get]:
    """A site over a life of corrections, withdrawals and a merger."""
    folder = configured(tmp_path_factory.mktemp("lived"))
    with Store.open(folder / "probes.db") as store:
        store.declare(source(), AT)
        list(days(store))
    datasette = Datasette(config_dir=folder)
    with asyncio.Runner() as runner:
        yield lambda address: runner.run(datasette.client.get(address))


def entries(feed: str) -> list[tuple[str, str]]:
    found = Xml.fromstring(feed).findall(f"{ATOM}entry")
    return [(entry.findtext(f"{ATOM}title", ""), entry.findtext(f"{ATOM}summary", "")) for entry in found]


@pytest.mark.parametrize("address", ["/changes.atom", "/entities/uk_ico.atom", "/cases/{case}.atom"])
def test_entries_say_what_changed_and_why(lived: Get, address: str) -> None:
    case = max(lived("/api/1/cases").json()["rows"], key=lambda row: row["documents"])["id"]
    told = entries(lived(address.format(case=case)).text)
    assert ("New: penalty imposed £500", "ICO") in told
    assert ("Withdrawn: penalty imposed £500", "No longer reported: ICO") in told
    corrected = [summary for title, summary in told if title.startswith("Corrected: document")]
    assert any("version: 1 → 2" in summary for summary in corrected)
    gone = [summary for title, summary in told if title.startswith("Withdrawn: document")]
    assert gone == ["state: ok → gone"]


def test_the_feed_of_a_case_that_was_merged_leads_on(lived: Get) -> None:
    old = lived("/api/1/changes?why=merged").json()["rows"][0]["id"]
    new = lived(f"/api/1/cases/{old}").headers["location"].rpartition("/")[2]
    assert lived(f"/api/1/cases/{new}").json()["id"] == new
    for end in (".atom", ".ics", ""):
        answer = lived(f"/cases/{old}{end}")
        assert (answer.status_code, answer.headers["location"]) == (301, f"/cases/{new}{end}")


def test_feeds_of_other_records_are_not_asked_for_by_parameter(get: Get) -> None:
    assert get("/changes.atom?kind=nonsense").status_code == 200
    assert get("/deadlines.ics?id=nonsense").status_code == 200


@pytest.mark.parametrize("address", ["/deadlines.ics", "/cases/c-ico-whatsapp.ics"])
def test_a_calendar_is_icalendar(get: Get, address: str) -> None:
    """RFC 5545: lines of 75 octets ended by CR LF (3.1), and what a calendar and an event must have (3.6)."""
    answer = get(address)
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.content.endswith(b"\r\n")
    assert b"\n" not in answer.content.replace(b"\r\n", b"")
    assert max(map(len, answer.content.split(b"\r\n"))) <= 75
    lines = answer.text.replace("\r\n ", "").split("\r\n")[:-1]
    assert (lines[0], lines[1], lines[-1]) == ("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR")
    assert lines[2].startswith("PRODID:")
    events = re.findall(r"BEGIN:VEVENT\n(.*?)\nEND:VEVENT", "\n".join(lines), re.S)
    uids = [re.findall(r"^UID:(\S+)$", event, re.M) for event in events]
    assert len(uids) == len({uid for [uid] in uids}) > 0
    for event in events:
        assert len(re.findall(r"^DTSTAMP:\d{8}T\d{6}Z$", event, re.M)) == 1
        assert len(re.findall(r"^DTSTART;VALUE=DATE:\d{8}$", event, re.M)) == 1
        text = re.findall(r"^(?:SUMMARY|DESCRIPTION):(.*)$", event, re.M)
        assert [part for part in text if re.search(r"(?<!\\)[,;]", part)] == []
