"""The newest export, which `python -m pipelines export` writes into `exports/` beside the database."""

import re
from dataclasses import dataclass
from pathlib import Path

from datasette.app import Datasette
from datasette.utils.asgi import AsgiFileDownload, Request

from probewatch.reader import Missing, Reader, ask

SUMS = "SHA256SUMS"
NONE = "There is no export yet: `python -m pipelines export` writes one."
KINDS = {".db": "application/vnd.sqlite3", ".jsonl": "application/jsonl; charset=utf-8"}
LINE = re.compile(r"([0-9a-f]{64})  ([a-z_]+\.(?:db|jsonl))")


@dataclass(frozen=True, slots=True)
class Download:
    """A file of the export."""

    name: str
    checksum: str
    size: int  # bytes


def folder(reader: Reader) -> Path:
    """Where the newest export is; the name is resolved once, so that no answer mixes two exports."""
    row = reader.row("select file from pragma_database_list where name = 'main'")
    return (Path(row["file"] if row else "").parent / "exports" / "latest").resolve()


def downloads(newest: Path) -> list[Download]:
    """The files that the checksums name; none where there is no export."""
    sums = newest / SUMS
    if not sums.exists():
        return []
    told = LINE.findall(sums.read_text(encoding="utf-8"))
    return [Download(name, checksum, (newest / name).stat().st_size) for checksum, name in told]


async def download_view(request: Request, datasette: Datasette) -> AsgiFileDownload:
    """A file of the newest export, or its checksums."""
    name, newest = request.url_vars["name"], await ask(datasette, folder)
    files = downloads(newest)
    if name not in {SUMS, *(known.name for known in files)} or not files:
        raise Missing(f"The export has no file {name[:80]!r}; /api lists them." if files else NONE)
    kind = KINDS.get(Path(name).suffix, "text/plain; charset=utf-8")
    return AsgiFileDownload(str(newest / name), name, kind, headers={"cache-control": "max-age=5"})


ROUTES = ((r"/downloads/(?P<name>[A-Za-z0-9_.]+)$", download_view),)
