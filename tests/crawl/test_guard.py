"""What a request may reach: addresses inside, in every spelling, and schemes that are not the web's."""

import gzip
import ipaddress

import pytest
from scrapy import Request
from scrapy.settings import Settings
from twisted.internet.defer import succeed
from twisted.python.failure import Failure

from crawler import settings
from crawler.guard import Guard, Refused, Resolver, checked, cut, inside, refusal

SPELLINGS = """
127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 0 0.0.0.0 127.255.255.254
localhost LOCALHOST localhost. a.localhost printer.local api.internal router.home.arpa
10.0.0.1 10.1 172.16.0.1 172.31.255.255 192.168.1.1 192.168.257 100.64.0.1 169.254.169.254 0xA9FEA9FE
2852039166
198.18.0.1 192.0.0.1 224.0.0.1 255.255.255.255 240.0.0.1
[::1] [::] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:10.0.0.1] [fe80::1] [fc00::1] [fd12:3456::1] [ff02::1]
[64:ff9b::7f00:1] [64:ff9b::10.0.0.1] [2002:7f00:1::] [2002:c0a8:101::] [2001:db8::1] [0:0:0:0:0:0:0:1]
%31%32%37.0.0.1 127%2e0%2e0%2e1 １２７.0.0.1 127。0。0。1 ①②⑦.⓪.⓪.① ⓛocalhost 127.0.0.1.
"""
OUTSIDE = ["ico.org.uk", "9.9.9.9", "[2606:4700::1111]", "www.cnil.fr", "localhost.example", "10.example.org"]


@pytest.mark.parametrize("host", SPELLINGS.split())
@pytest.mark.parametrize("form", ["http://{}/", "https://{}:8443/x", "http://user:word@{}/"])
def test_an_address_inside_is_refused_however_it_is_spelled(host: str, form: str) -> None:
    assert "inside" in refusal(form.format(host))


@pytest.mark.parametrize("host", OUTSIDE)
def test_an_address_outside_is_not(host: str) -> None:
    assert refusal(f"https://{host}/news") == ""


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", "'file' is not a web scheme"),
        ("data:text/html,x", "'data' is not a web scheme"),
        ("ftp://a.org/x", "'ftp' is not a web scheme"),
        ("s3://bucket/x", "'s3' is not a web scheme"),
        ("gopher://a.org/", "'gopher' is not a web scheme"),
        ("//a.org/x", "'' is not a web scheme"),
        ("http:///x", "no host"),
        ("http://[::1", "not an address"),
        ("https://a.org/x/y/x/y/x/y/x/y", "repeats 'x'"),
    ],
)
def test_other_requests_are_refused_with_the_reason(url: str, reason: str) -> None:
    assert reason in refusal(url)


def test_the_middleware_refuses_all_but_the_hosts_that_are_named() -> None:
    guard = Guard(["127.0.0.1:8000"])
    guard.process_request(Request("http://127.0.0.1:8000/"))
    for url in ("http://127.0.0.1:8001/", "http://127.1:8000/", "http://localhost:8000/"):
        with pytest.raises(Refused, match="inside"):
            guard.process_request(Request(url))
    with pytest.raises(Refused, match="not a web scheme"):
        guard.process_request(Request("file://127.0.0.1:8000/etc/passwd"))
    with pytest.raises(Refused, match="repeats 'inside'"):
        guard.process_request(Request("http://127.0.0.1:8000/inside/inside/inside/inside"))


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.org/moved", True),
        ("http://a.org/", False),
        ("https://b.org/", False),
        ("https://a.org:8443/", False),
    ],
)
def test_a_key_does_not_follow_a_redirect_to_another_site(url: str, kept: bool) -> None:
    redirected = Request(url, headers={"api-key": "secret"}, meta={"redirect_urls": ["https://a.org/api"]})
    Guard(key_header="api-key").process_request(redirected)
    assert ("api-key" in redirected.headers) == kept


def test_a_name_that_leads_inside_is_refused_when_connecting(monkeypatch: pytest.MonkeyPatch) -> None:
    resolver = object.__new__(Resolver)
    answers = {"rebound.example": "127.0.0.1", "fine.example": "9.9.9.9"}
    monkeypatch.setattr(
        "scrapy.resolver.CachingThreadedResolver.getHostByName", lambda _, name, __: succeed(answers[name])
    )
    found: list[object] = []
    resolver.getHostByName("rebound.example").addBoth(found.append)
    resolver.getHostByName("fine.example").addBoth(found.append)
    refused, address = found
    assert isinstance(refused, Failure)
    assert refused.check(Refused)
    assert address == "9.9.9.9"


def test_the_check_says_where_a_name_leads() -> None:
    with pytest.raises(Refused, match=r"rebound.example leads inside \(10\.0\.0\.8\)"):
        checked("10.0.0.8", "rebound.example")


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "100.127.255.255", "2001::1", "::ffff:100.64.0.1"])
def test_odd_addresses_are_inside(address: str) -> None:
    assert inside(ipaddress.ip_address(address))


PACKED = gzip.compress(b"We fined Acme. " * 1000)


@pytest.mark.parametrize("body", [PACKED[:-1], PACKED[:-8], PACKED[: len(PACKED) // 2], PACKED[:11]])
def test_a_packed_body_that_ends_early_is_noticed(body: bytes) -> None:
    assert cut(body)


@pytest.mark.parametrize("body", [PACKED, PACKED * 2, b"", b"plain"])
def test_other_bodies_pass(body: bytes) -> None:
    assert not cut(body)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELNETCONSOLE_ENABLED", False),
        ("REMOTE_CONTROL_ENABLED", False),
        ("DOWNLOAD_VERIFY_CERTIFICATES", True),
        ("COOKIES_ENABLED", False),
        ("ROBOTSTXT_OBEY", True),
        ("CONCURRENT_REQUESTS_PER_DOMAIN", 1),
        ("DOWNLOAD_MAXSIZE", 32 * 1024 * 1024),
        ("ALLOWED_INSIDE", []),
        ("REFERER_ENABLED", False),
    ],
)
def test_the_settings_are_safe(name: str, value: object) -> None:
    assert getattr(settings, name) == value


def test_the_settings_bound_time_and_redirects_and_turn_handlers_off() -> None:
    found = Settings()
    found.setmodule(settings)
    assert found.getint("DOWNLOAD_TIMEOUT") <= 30
    assert found.getint("REDIRECT_MAX_TIMES") <= 10
    handlers = found.getwithbase("DOWNLOAD_HANDLERS")
    assert {scheme for scheme, handler in handlers.items() if handler} == {"http", "https"}
