"""Saves what a source answers as its recording: `recorded.json` and the files that it names."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawler.sample import Sample

ENDINGS = {"html": "html", "json": "json", "xml": "xml", "rss": "xml", "atom": "xml", "pdf": "pdf"}
HEADERS = ("X-WP-TotalPages",)  # beside the content type, what the kinds of source read


class Recorder(Sample):
    """Spider middleware: a sample whose answers are written to the folder that the setting RECORD names."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.folder = Path(crawler.settings["RECORD"])
        self.records: list[dict[str, Any]] = []

    def answered(self, response: Response) -> None:
        """Write an answer, and the redirects that led to it."""
        super().answered(response)
        assert response.request
        name = self.free(response)
        (self.folder / name).write_bytes(response.body)
        for hop in response.request.meta.get("redirect_urls", ()):
            self.note(hop, status=301, headers={"Location": response.url})
        kept = {h: str(response.headers.to_unicode_dict()[h]) for h in HEADERS if h in response.headers}
        more = {"headers": kept} if kept else {}
        self.note(response.url, file=name, content_type=kind(response), **asked(response.request), **more)

    def passed_over(self, request: Request) -> None:
        """Name an entry that is not recorded, so that nobody takes it for forgotten."""
        super().passed_over(request)
        self.note(request.url, left_out=True)

    def note(self, url: str, **told: Any) -> None:
        """Add a record and write them all: a recording that is broken off is whole."""
        when = {"date": datetime.now(UTC).date().isoformat(), "written_by": "site"}
        self.records.append({"url": url, **told, **when})
        lines = ",\n".join(" " + json.dumps(record, ensure_ascii=False) for record in self.records)
        (self.folder / "recorded.json").write_text(f"[\n{lines}\n]\n", "utf-8")

    def free(self, response: Response) -> str:
        """A name for the file that no other has."""
        parts = urlsplit(response.url)
        last = (
            re.sub(r"[^\w-]+", "-", parts.path.rstrip("/").rpartition("/")[2].rsplit(".", 1)[0])[:60]
            or "index"
        )
        ending = next((e for k, e in ENDINGS.items() if k in kind(response)), "bin")
        names = (f"{last}{'-' * bool(n)}{n or ''}.{ending}" for n in range(len(self.records) + 1))
        return next(name for name in names if not (self.folder / name).exists())


def kind(response: Response) -> str:
    """The content type of an answer."""
    return (response.headers.get("Content-Type") or b"application/octet-stream").decode()


def asked(request: Request) -> dict[str, Any]:
    """Method and body, where they are not the usual ones."""
    return {} if request.method == "GET" else {"method": request.method, "body": json.loads(request.body)}
