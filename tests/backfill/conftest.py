"""Small web archives, and the command that reads them, in this process."""

from argparse import Namespace
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from scrapy.settings import Settings
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.commands.backfill import Filling
from crawler.selection import Selection
from pipelines.store import Store

STORY = "".join(
    f"<p>{sentence}</p>"
    for sentence in (
        "The data protection authority CNIL has fined Acme 50 million euros for breaking the GDPR.",
        "Acme had processed the personal data of its users without a legal basis, the regulator found.",
        "The company said that it would appeal the decision before the highest administrative court.",
    )
)
RECIPE = "<p>Peel the apples, melt the butter, and bake the cake for an hour until it is brown.</p>" * 5
Page = tuple[str, str]


def archive(
    path: Path,
    pages: list[Page],
    *,
    kind: str = "text/html",
    status: str = "200 OK",
    at: str = "2018-05-25",
    lang: str = "en",
) -> Path:
    """Add pages to a web archive, each with its address and body."""
    with path.open("ab") as file:
        for url, body in pages:
            html = f"<html lang={lang}><title>Acme</title><body><article>{body}</article></body></html>"
            head = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
            writer, data = WARCWriter(file), html.encode()
            when = {"WARC-Date": f"{at}T10:00:00Z"}
            writer.write_record(
                writer.create_warc_record(
                    url, "response", BytesIO(data), len(data), http_headers=head, warc_headers_dict=when
                )
            )
    return path


class Ran:
    """The database after runs of the command, and what they said."""

    def __init__(self, database: Path, read: Callable[..., str]) -> None:
        self.database, self.read = database, read

    def rows(self, sql: str) -> list[Any]:
        with Store.open(self.database) as store:
            return store.db.execute(sql).fetchall()


@pytest.fixture
def ran(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Ran:
    """`ran.read(path, **options)` fills tmp_path/p.db as the command does, and returns what it says."""
    settings = Settings()
    settings.setmodule("crawler.settings")

    def read(path: Path, *, again: bool = False, **options: Any) -> str:
        asked = Namespace(**{"host": None, "language": None, "since": None, "until": None} | options)
        with Store.open(tmp_path / "p.db") as store:
            wrong = Filling(store, settings, Selection.of(asked), again=again).read(str(path))
        return capsys.readouterr().out + wrong

    return Ran(tmp_path / "p.db", read)
