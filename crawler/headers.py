"""Scrapy's way to download, with a limit to what the headers of an answer may take; its own is for bodies.

No setting and no signal reaches so deep: the classes are Scrapy's own; `pyproject.toml` pins its version.
"""

from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
)
from scrapy.crawler import Crawler
from twisted.internet.interfaces import IAddress
from twisted.web._newclient import BODY, DONE

MOST = 1 << 18  # bytes; browsers stop at this size or before


class Protocol(_LenientHTTP11ClientProtocol):
    """A connection that is cut when headers go on and on."""

    received = 0

    def dataReceived(self, data: bytes) -> None:  # noqa: N802 - Twisted's name
        """Count what comes before a body; the newest data may hold its beginning."""
        state = getattr(self._parser, "state", DONE)
        self.received = 0 if state in (BODY, DONE) else self.received + len(data)
        if self.received > MOST + len(data):
            assert self.transport
            self.transport.abortConnection()
            return
        super().dataReceived(data)  # type: ignore[no-untyped-call]


class Factory(_LenientHTTP11ClientFactory):
    """Makes such connections."""

    def buildProtocol(self, addr: IAddress | None) -> Protocol:  # noqa: ARG002, N802 - Twisted's signature
        """A connection."""
        return Protocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


class Handler(HTTP11DownloadHandler):
    """The download handler for http and https."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = Factory
