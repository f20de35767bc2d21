"""What a request may reach, and whether an answer came whole."""

import ipaddress
import logging
import re
import socket
import unicodedata
import zlib
from collections.abc import Collection, Iterable
from typing import Self
from urllib.parse import unquote, urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.exceptions import IgnoreRequest, ResponseDataLossError
from scrapy.http import Response
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.base import ReactorBase
from twisted.internet.defer import Deferred

logger = logging.getLogger(__name__)

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
NAT64 = ipaddress.ip_network("64:ff9b::/96")
LOCAL = re.compile(r"(^|\.)(localhost|local|internal|home\.arpa)$")


class Refused(IgnoreRequest):
    """Raised by `Guard` for a request that must not be made, by `Resolver` for a name that leads inside."""


def refusal(url: str, allowed: Collection[str] = ()) -> str:
    """Why an address must not be fetched; empty where it may.  `allowed` are hosts inside, as `host:port`.

    >>> refusal("http://127.1/"), refusal("file:///etc/passwd"), refusal("https://ico.org.uk/")
    ('127.1 is an address inside (127.0.0.1)', "'file' is not a web scheme", '')
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError as error:
        return f"not an address ({error})"
    if parts.scheme not in ("http", "https"):
        return f"{parts.scheme!r} is not a web scheme"
    if not (plain := spelled(host)):
        return "no host"
    reason = "" if parts.netloc in allowed else leads_inside(plain)
    return f"{host} is {reason}" if reason else trap(parts.path)


def leads_inside(host: str) -> str:
    """What makes a host in plain letters one of this machine or its network, if anything does."""
    if LOCAL.search(host):
        return "a name inside"
    address = literal(host)
    return f"an address inside ({address})" if address and inside(address) else ""


def trap(path: str) -> str:
    """Whether a path repeats itself as the links of a careless site make it do, without end.

    >>> trap("/news/2016/news/2016/news/2016/news/x")
    "the path repeats 'news'"
    """
    parts = [part for part in path.split("/") if part]
    worn = [part for part in parts if parts.count(part) > 3]
    return f"the path repeats {worn[0]!r}" if worn else ""


def spelled(host: str) -> str:
    """A host in plain letters: unescaped, full-width digits and dots made ASCII, no final dot.

    >>> spelled("%31%32%37。0。0。１.")
    '127.0.0.1'
    """
    plain = unicodedata.normalize("NFKC", unquote(host)).replace("。", ".")
    return plain.strip("[]").rstrip(".").lower()


def literal(host: str) -> Address | None:
    """The address that a host spells, in any way the C library reads: 127.1, 0x7f000001, 2130706433.

    >>> literal("0x7f.1"), literal("ico.org.uk")
    (IPv4Address('127.0.0.1'), None)
    """
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        pass
    try:
        return ipaddress.IPv4Address(socket.inet_aton(host))
    except OSError:
        return None


def inside(address: Address) -> bool:
    """Whether an address, or the one wrapped in it, belongs to this machine or to a network of its own.

    >>> [inside(ipaddress.ip_address(a)) for a in ("::ffff:10.0.0.1", "100.64.0.1", "9.9.9.9")]
    [True, True, False]
    """
    return any(not each.is_global or each.is_multicast for each in wrapped(address))


def wrapped(address: Address) -> list[Address]:
    """The address, and the IPv4 addresses that an IPv6 one carries."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    carried = [address.sixtofour, *(address.teredo or ())]
    if address in NAT64:
        carried.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return [address, *filter(None, carried)]


class Guard:
    """Downloader middleware: refuses requests, also those that a redirect or robots.txt leads to.

    A source's key does not follow a redirect to another site; Scrapy sees to that for two headers only.
    """

    def __init__(self, allowed: Iterable[str] = (), key_header: str = "") -> None:
        self.allowed, self.key_header = set(allowed), key_header

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Note which hosts inside may be reached, and where the source's key is."""
        return cls(crawler.settings.getlist("ALLOWED_INSIDE"), getattr(crawler.spidercls, "key_header", ""))

    def process_request(self, request: Request) -> None:
        """Refuse what must not be fetched."""
        if reason := refusal(request.url, self.allowed):
            raise Refused(f"refused: {reason}")
        first: str = request.meta.get("redirect_urls", [request.url])[0]
        if self.key_header and urlsplit(first)[:2] != urlsplit(request.url)[:2]:
            request.headers.pop(self.key_header, None)


class Resolver(CachingThreadedResolver):
    """Scrapy's resolver, which also refuses names that lead inside: it is asked when connecting, so that
    a name cannot lead elsewhere than it did when it was checked."""

    allowed: frozenset[str] = frozenset()

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        """Note which hosts inside may be reached."""
        resolver = super().from_crawler(crawler, reactor)
        hosts = crawler.settings.getlist("ALLOWED_INSIDE")
        resolver.allowed = frozenset(host.partition(":")[0] for host in hosts)
        return resolver

    def getHostByName(self, name: str, timeout: object = ()) -> "Deferred[str]":  # noqa: N802 - Twisted's name
        """The address of a name."""
        found = super().getHostByName(name, timeout)  # type: ignore[arg-type]  # Scrapy replaces it
        return found if name in self.allowed else found.addCallback(checked, name)


def checked(address: str, name: str) -> str:
    """The address, unless it is inside."""
    if inside(ipaddress.ip_address(address)):
        logger.warning("refused: %s leads inside (%s)", name, address)
        raise Refused(f"refused: {name} leads inside ({address})")
    return address


class Whole:
    """Downloader middleware: a packed body that ends early is a broken transfer; Scrapy would deliver it."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """Pass on whole bodies only; ask again for a broken one, and raise after the last time."""
        encoding = (response.headers.get("Content-Encoding") or b"").lower()
        if encoding not in (b"gzip", b"x-gzip") or not cut(response.body):
            return response
        assert self.crawler.spider
        if again := get_retry_request(
            request, spider=self.crawler.spider, reason="the packed body ends early"
        ):
            return again
        raise ResponseDataLossError(f"{request.url}: the packed body ends early")


def cut(body: bytes) -> bool:
    """Whether gzip data ends before its end mark; what is no gzip at all is left to who unpacks it.

    >>> from gzip import compress
    >>> packed = compress(b"fined " * 99)
    >>> cut(packed), cut(packed[:-9]), cut(packed + packed), cut(b"no gzip")
    (False, True, False, False)
    """
    while body.startswith(b"\x1f\x8b"):
        reader = zlib.decompressobj(31)
        while body and not reader.eof:
            try:
                reader.decompress(body, 1 << 20)
            except zlib.error:
                return False
            body = reader.unconsumed_tail or reader.unused_data
            if not reader.eof and not body:
                return True
    return False
