"""Documents and sources to put into a store."""

from datetime import UTC, datetime
from typing import Any

from crawler.items import Dated, Document
from pipelines.records import Source

MONDAY = datetime(2016, 11, 7, 9, tzinfo=UTC)


def page(**changes: Any) -> Document:
    """A page of the ICO, but for the changes."""
    told: dict[str, Any] = {
        "source": "uk_ico",
        "url": "https://ico.org.uk/update",
        "title": "Update on our inquiry",
        "body": "Yesterday the ICO fined Acme £500 under Article 5.\n\nThe matter is closed.",
        "voice": "regulator",
        "published": Dated("2016-11-07", "listing"),
    }
    return Document(**(told | changes))


def source(name: str = "uk_ico", licence: str = "OGL-UK-3.0") -> Source:
    return Source(name, "Publisher", "https://ico.org.uk", "GB", "en", "regulator", licence, 3)
