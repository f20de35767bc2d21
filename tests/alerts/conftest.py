"""A store, a file of watches, and running receivers."""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from receiving import SECRET, Hook, Letters, Time

from crawler.items import Document
from pipelines.reading import link, read
from pipelines.records import Source
from pipelines.store import Store


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def hook() -> Iterator[Hook]:
    with Hook() as server:
        threading.Thread(target=server.serve_forever, daemon=True, args=[0.01]).start()
        yield server
        server.free.set()
        server.shutdown()


@pytest.fixture
def settings(tmp_path: Path, hook: Hook) -> dict[str, Any]:
    return {
        "DATABASE": str(tmp_path / "probes.db"),
        "WATCHES": str(tmp_path / "watches.csv"),
        "SITE": "https://probes.example.org",
        "WEBHOOK_SECRET": SECRET,
        "WEBHOOK_INSIDE": [hook.place],
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": "25",
        "SMTP_USER": "",
        "SMTP_PASSWORD": "",
        "SMTP_FROM": "Probewatch <alerts@probes.example.org>",
        "SMTP_SECURITY": "none",
    }


@pytest.fixture
def letters(settings: dict[str, Any]) -> Iterator[Letters]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    letters = Letters()
    controller = Controller(letters, hostname="127.0.0.1", port=port)
    controller.start()
    settings["SMTP_PORT"] = str(port)
    yield letters
    controller.stop()


@pytest.fixture
def watch(settings: dict[str, Any]) -> Callable[..., None]:
    """Write the file of watches."""

    def write(*rows: str) -> None:
        lines = ["name,kind,target,channel,address,rhythm", *rows]
        Path(settings["WATCHES"]).write_text("\n".join(lines))

    return write


@pytest.fixture
def publish(settings: dict[str, Any], time: Time) -> Callable[[Document], None]:
    """Let a crawl bring a document."""

    def crawl(document: Document) -> None:
        with Store.open(settings["DATABASE"]) as store:
            store.declare(Source("ie_dpc", "DPC", "https://d.ie", "IE", "en", "regulator", "copyright", 9))
            kept = store.keep(document, at=time())
            why = "new" if kept.outcome == "new" else "corrected"
            read(store, kept.id, document, why=why, at=time())
            link(store, at=time())

    return crawl
