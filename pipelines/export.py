"""The nightly export: the public database, its main tables as JSON Lines, and the checksums of all.

`FOLDER/latest` names the newest export.  It is changed in one step when all is written, so that a reader
finds the old files or the new ones; the export before stays for those who are still reading it.
"""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from pipelines.store import exporting

TABLES = (
    *("sources", "documents", "entities", "events", "penalties", "legal_bases", "quotes", "deadlines"),
    *("document_topics", "cases", "case_documents", "case_parties", "case_events", "case_penalties"),
    *("case_links", "redirects", "changes"),
)
SUMS = "SHA256SUMS"
LATEST = "latest"
KEPT = 2  # exports


def export(database: Path, folder: Path, at: datetime) -> Path:
    """Write an export of the database into a folder; return where it is.

    :raises Unusable: there is no such database.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".part-", dir=folder) as name:
        written = Path(name) / "export"
        written.mkdir()
        write(database, written)
        done = folder / at.strftime("%Y%m%dT%H%M%SZ")
        written.rename(done)
    point(folder / LATEST, done)
    forget(folder)
    return done


def write(database: Path, folder: Path) -> None:
    """Write the files of an export, the checksums last."""
    copy = folder / "probes.db"
    exporting.copy(database, copy)
    for table in TABLES:
        with (folder / f"{table}.jsonl").open("w", encoding="utf-8") as file:
            file.writelines(
                json.dumps(row, ensure_ascii=False) + "\n" for row in exporting.records(copy, table)
            )
    (folder / SUMS).write_text(sums(sorted(folder.iterdir())), encoding="utf-8")


def sums(files: Iterable[Path]) -> str:
    """The checksums of files as `sha256sum --check` reads them."""
    return "".join(f"{checksum(file)}  {file.name}\n" for file in files)


def checksum(file: Path) -> str:
    """SHA-256 of a file, as hexadecimal digits."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def point(link: Path, target: Path) -> None:
    """Make a symbolic link name another folder, in one step."""
    fresh = link.with_name(f".{link.name}")
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(target.name)
    fresh.replace(link)


def forget(folder: Path) -> None:
    """Remove all exports but the newest `KEPT`; their names are in order of time."""
    made = sorted(each for each in folder.glob("2*Z") if each.is_dir())
    for old in made[:-KEPT]:
        shutil.rmtree(old)
