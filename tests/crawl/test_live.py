"""record and probe as on the day when the network is there: over sockets, the hosts mapped to loopback."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.replay import Recording, key, replay
from tests.crawl.conftest import command
from tests.health.kills import KEYS, options
from tests.health.loopback import Recorded, recorded
from tests.sources.test_sources import ALL, NAMES, source

KINDS = [
    "it_garante",
    "se_imy",
    "uk_ico",
    "us_courtlistener",
    "dk_datatilsynet",
    "hu_naih",
]  # each way of asking


@pytest.fixture(scope="module")
def server() -> Iterator[Recorded]:
    with recorded() as server:
        yield server


@pytest.mark.parametrize("name", KINDS)
def test_record_saves_every_listing_with_pages_of_its_own(
    server: Recorded, tmp_path: Path, name: str
) -> None:
    into = tmp_path / "sources"
    done = command("record", name, "--into", into, "--pages", "2", *options(server, tmp_path), **KEYS)
    assert done.returncode == 0, done.stderr
    saved, spider = Recording.read(into / name), source(name)()
    listings = list(spider.listings())
    assert {key(one.method, one.url, one.body) for one in listings} <= set(saved.answers)
    for listing in listings:
        assert list(replay([listing], saved)), f"no page of {listing.url}"
    records = json.loads((into / name / "recorded.json").read_text("utf-8"))
    assert {record["written_by"] for record in records} == {"site"}
    assert "of a test" not in (into / name / "recorded.json").read_text("utf-8"), "a key is kept"


def test_probe_reads_every_source_and_keeps_nothing(server: Recorded, tmp_path: Path) -> None:
    done = command("probe", *options(server, tmp_path), **KEYS)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = {line.split()[0]: line for line in done.stdout.splitlines()[1:]}
    assert set(lines) == set(ALL)
    read = {name for name, line in lines.items() if re.search(r"  (ok$|quiet: nothing since)", line)}
    assert read == set(NAMES), "the recordings tell of other years, so that quiet is right"
    assert all("blocked: declared" in lines[name] for name in set(ALL) - set(NAMES))
    assert list(tmp_path.iterdir()) == []
