"""`python -m tests.pictures` makes the README's screenshots anew, from the recorded pages; needs Chromium."""

import io
import sqlite3
import sys
import tempfile
from pathlib import Path

from PIL import Image

from tests.recorded import ROOT, crawled
from tests.site.browsing import chromium
from tests.site.conftest import configured
from tests.site.serving import served

STATIC = ROOT / "data" / "static"
WIDTH = 1280
CASE = "uk_ico-whatsapp-2016"
DOCUMENT = """
select id from documents
where title like 'ICO issues maximum £500,000 fine to Facebook%'"""


def pictures() -> dict[str, tuple[str, int]]:
    """The name of each picture, its page and its height."""
    with tempfile.TemporaryDirectory() as name:
        folder = configured(Path(name))
        connection = sqlite3.connect(crawled(folder))
        (document,) = connection.execute(DOCUMENT).fetchone()
        connection.close()
        told = {"case": (f"/cases/{CASE}", 1320), "document": (f"/documents/{document}", 1100)}
        with served(folder) as address, chromium() as browser:
            page = browser.new_page(viewport={"width": WIDTH, "height": 900}, color_scheme="light")
            for picture, (path, height) in told.items():
                page.goto(address + path)
                clip = {"x": 0, "y": 0, "width": WIDTH, "height": height}
                small(page.screenshot(full_page=True, clip=clip), STATIC / f"{picture}.png")
    return told


def small(picture: bytes, path: Path) -> None:
    """Save it with 256 colours: a third of the size."""
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(256).save(path, optimize=True)


if __name__ == "__main__":
    for picture, (path, _) in pictures().items():
        sys.stdout.write(f"{picture}.png shows {path}\n")
