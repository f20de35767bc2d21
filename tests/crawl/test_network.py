"""Faults of the network: each is recorded, none costs more than itself, nothing broken is kept."""

import ssl
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from itertools import pairwise
from pathlib import Path
from socket import socket
from sqlite3 import connect
from typing import Any, NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.crawl.conftest import Done, Scrapy, command
from tests.crawl.server import ANSWERS, Server, redirect_to, refresh_to, serving

QUICK = {"DOWNLOAD_TIMEOUT": 2, "DOWNLOAD_DELAY": 0, "RETRY_BACKOFF": 0, "RETRY_TIMES": 1}
SMALL = {"DOWNLOAD_MAXSIZE": 1 << 20}
CANARY = ("127.0.0.1", "127.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]", "%31%32%37.0.0.1")
KEPT = {"good", "cut_once", "busy", "busy_date", "large_headers", "referrer"}
WAYS = {"redirect": redirect_to, "refresh": refresh_to}
REASONS = {
    "cut": "ends early",
    "short": "DataLoss",
    "broken_chunks": "DataLoss",
    "down": "status 503",
    "loop": "redirect",
    "bomb": "exceeded",
    "endless": "DOWNLOAD_MAXSIZE",
    "hang": "took longer than 2",
    "drip": "took longer than 2",
    "drip_headers": "took longer than 2",
    "endless_headers": "connection",
    "reset": "connection",
    "no_gzip": "gzip",
    "to_file": "status 302",
    "private": "robots.txt",
}


class Crawl(NamedTuple):
    done: Done
    database: Path
    server: Server
    canary: Server

    def captures(self) -> dict[str, tuple[str, str]]:
        """Outcome and note of each address, by its path."""
        found = rows(self.database, "SELECT url, outcome, note FROM captures ORDER BY id")
        return {
            url.partition(self.server.host)[2].strip("/") or url: (outcome, note)
            for url, outcome, note in found
        }


def rows(database: Path, sql: str) -> list[Any]:
    with closing(connect(database)) as connection:
        return connection.execute(sql).fetchall()


def arguments(server: Server, folder: Path, scheme: str = "http", **settings: object) -> list[str]:
    """What `scrapy` is called with."""
    told = {
        "SPIDER_MODULES": "tests.crawl.spiders",
        "DATABASE": folder / "p.db",
        "ARCHIVE": folder / "archive",
        "HTTPCACHE_DIR": folder / "cache",
        "ALLOWED_INSIDE": server.host,
        **QUICK,
        **settings,
    }
    options = [part for name, value in told.items() for part in ("-s", f"{name}={value}")]
    return ["crawl", "faults", "-a", f"base={scheme}://{server.host}", *options]


def crawl(scrapy: Scrapy, server: Server, folder: Path, scheme: str = "http", **settings: object) -> Done:
    return scrapy(*arguments(server, folder, scheme, **settings))


@pytest.fixture(scope="module")
def faults(scrapy: Scrapy, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawl]:
    folder = tmp_path_factory.mktemp("faults")
    names = [
        *KEPT,
        *REASONS,
        "private/2",
        "private/3",
        "file:///etc/hostname",
        "data:text/html,x",
        "javascript:alert(1)",
    ]
    with serving(Server([])) as canary:
        port = canary.server_address[1]
        for number, spelling in enumerate(CANARY):
            for way, lead in WAYS.items():
                ANSWERS[f"/{way}{number}"] = lead(f"http://{spelling}:{port}/{way}")
                names.append(f"{way}{number}")
            names.append(f"http://{spelling}:{port}/")
        robots = (200, "User-agent: *\nCrawl-delay: 0.1\nDisallow: /private\n")
        with serving(Server(names, robots)) as server:
            yield Crawl(crawl(scrapy, server, folder, **SMALL), folder / "p.db", server, canary)


def test_what_can_be_had_is_kept(faults: Crawl) -> None:
    found = faults.captures()
    assert {name for name, (outcome, _) in found.items() if outcome == "new"} == KEPT, found


@pytest.mark.parametrize("name", REASONS)
def test_a_fault_is_recorded_with_its_reason_and_nothing_is_kept(faults: Crawl, name: str) -> None:
    outcome, note = faults.captures()[name]
    assert outcome == "error"
    assert REASONS[name].lower() in note.lower()
    if name == "private":
        assert not [path for path in faults.server.visits if path.startswith("/private")]
    else:
        assert faults.server.visits[f"/{name}"], "the fault did not happen"


def test_the_run_says_that_pages_failed(faults: Crawl) -> None:
    ((outcome, links, kept),) = rows(faults.database, "SELECT outcome, links, kept FROM runs")
    assert (outcome, kept) == ("degraded", len(KEPT))
    assert links == len(faults.server.links) - 1  # one is no address
    assert faults.done.returncode == 0


def test_nothing_reaches_this_machine(faults: Crawl) -> None:
    assert not faults.canary.visits
    assert all(faults.server.visits[f"/{way}{n}"] for way in WAYS for n in range(len(CANARY)))
    notes = [note for name, (_, note) in faults.captures().items() if name.startswith(("re", "http://"))]
    assert sum("refused" in note for note in notes) == 3 * len(CANARY)


@pytest.mark.parametrize("scheme", ["file", "data"])
def test_other_schemes_are_refused(faults: Crawl, scheme: str) -> None:
    notes = [note for name, (_, note) in faults.captures().items() if name.startswith(f"{scheme}:")]
    assert len(notes) == 1
    assert "not a web scheme" in notes[0]


def test_what_is_no_address_costs_only_itself(faults: Crawl) -> None:
    _, note = faults.captures()["listing"]
    assert "1 invalid: ['javascript:alert(1)']" in note


@pytest.mark.parametrize(("name", "seconds"), [("busy", 1), ("busy_date", 1)])
def test_a_busy_server_is_asked_again_when_it_said(faults: Crawl, name: str, seconds: int) -> None:
    first, second = faults.server.visits[f"/{name}"]
    assert second - first >= seconds - 0.05


def test_the_whole_site_waits_while_it_is_busy(faults: Crawl) -> None:
    start = faults.server.visits["/busy"][0]
    others = [at for path, ats in faults.server.visits.items() for at in ats if path != "/busy"]
    assert not [at for at in others if start + 0.05 < at < start + 0.95]


def test_the_crawl_delay_is_kept(faults: Crawl) -> None:
    times = sorted(at for ats in faults.server.visits.values() for at in ats)[2:]
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert sorted(gaps)[len(gaps) // 2] >= 0.09


def test_a_loop_ends(faults: Crawl) -> None:
    assert len(faults.server.visits["/loop"]) <= 11


def test_a_known_listing_is_revalidated_and_never_hides_a_failure(scrapy: Scrapy, tmp_path: Path) -> None:
    with serving(Server(["good"])) as server:
        for _ in range(2):
            assert crawl(scrapy, server, tmp_path).returncode == 0
        assert (len(server.visits["/listing"]), len(server.visits["/good"])) == (2, 1)
        server.failing = True
        assert crawl(scrapy, server, tmp_path).returncode == 1
    outcomes = rows(tmp_path / "p.db", "SELECT outcome, links FROM runs ORDER BY id")
    assert outcomes == [("ok", 1), ("ok", 1), ("broken", 0)]
    assert list((tmp_path / "archive" / "faults").glob("*.warc.gz"))
    ((place,),) = rows(tmp_path / "p.db", "SELECT archive FROM captures WHERE outcome = 'new'")
    assert place.startswith("faults/")


@pytest.mark.parametrize("fault", ["down", "hang", "loop", "endless", "reset"])
def test_a_site_whose_robots_txt_fails_is_left_alone(
    scrapy: Scrapy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setitem(ANSWERS, "/robots.txt", ANSWERS[f"/{fault}"])
    with serving(Server(["good"])) as server:
        assert crawl(scrapy, server, tmp_path, **SMALL).returncode == 1
    assert set(server.visits) - {"/loop"} == {"/robots.txt"}
    assert "robots.txt cannot be read" in rows(tmp_path / "p.db", "SELECT reason FROM runs")[0][0]


def test_a_host_that_cannot_be_reached_is_tried_again_and_said(scrapy: Scrapy, tmp_path: Path) -> None:
    with socket() as full, ExitStack() as callers, serving(Server(["good"])) as server:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(2):  # nobody takes their calls, and no further one is heard
            caller = callers.enter_context(socket())
            caller.setblocking(False)
            caller.connect_ex(full.getsockname())
        host = f"127.0.0.1:{full.getsockname()[1]}"
        server.links.append(f"http://{host}/page")
        done = crawl(scrapy, server, tmp_path, ALLOWED_INSIDE=f"{server.host},{host}")
    assert done.returncode == 0
    assert done.stderr.count("/robots.txt> (failed 1 times)") == 1, "it is tried again"
    notes = dict(rows(tmp_path / "p.db", "SELECT url, note FROM captures"))
    assert "robots.txt cannot be read" in notes[f"http://{host}/page"]
    assert rows(tmp_path / "p.db", "SELECT count(*) FROM documents") == [(1,)]


def test_a_certificate_that_nobody_signed_is_refused(scrapy: Scrapy, tmp_path: Path) -> None:
    with serving(Server(["good"]), signed_by_nobody(tmp_path)) as server:
        done = crawl(scrapy, server, tmp_path, scheme="https")
        assert (done.returncode, dict(server.visits)) == (1, {})
        control = crawl(scrapy, server, tmp_path, scheme="https", DOWNLOAD_VERIFY_CERTIFICATES=0)
        assert (control.returncode, len(server.visits["/good"])) == (0, 1)


@pytest.mark.parametrize(
    ("certificate", "code"),
    [({}, 0), ({"host": "127.0.0.9"}, 1), ({"ends": -1}, 1)],
    ids=["good", "another host's", "expired"],
)
def test_a_certificate_must_be_valid_and_the_hosts_own(
    tmp_path: Path, certificate: dict[str, Any], code: int
) -> None:
    """Each is trusted by who runs the crawl: what is refused is refused for its name or its day."""
    with serving(Server(["good"]), signed_by_nobody(tmp_path, **certificate)) as server:
        trusted = {"SSL_CERT_FILE": str(tmp_path / "both.pem")}
        done = command(*arguments(server, tmp_path, scheme="https"), **trusted)
        assert done.returncode == code, done.stderr
        assert ("/good" in server.visits) == (code == 0)


def signed_by_nobody(folder: Path, host: str = "127.0.0.1", ends: int = 1) -> ssl.SSLContext:
    """A server's context with a certificate that it made itself, which ends in so many days."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(now - timedelta(days=9)).not_valid_after(now + timedelta(days=ends))
    names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))])
    certificate = builder.add_extension(names, critical=False).sign(key, hashes.SHA256())
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "both.pem").write_bytes(key.private_bytes(*plain) + pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "both.pem")
    return context
