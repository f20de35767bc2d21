"""A browser clicks through the site at two widths: no dead link, no error, no request elsewhere, no barrier.

Needs Playwright and Chromium; after `npm install axe-core` in the project folder, axe looks for barriers too.
"""

import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections import Counter, deque
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from tests.site.conftest import configured
from tests.site.corpus import build

sync_api = pytest.importorskip("playwright.sync_api")

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
PORT = 8947
EACH = 6  # addresses of a kind: /cases/…, /documents/…
DATA = re.compile(r"\.(json|jsonl|csv|atom|ics)(\?|$)|^/api/1")
WIDER = "document.documentElement.scrollWidth > innerWidth"
LINKS = "links => links.map(link => link.getAttribute('href'))"
BARRIERS = "async () => (await axe.run()).violations.map(v => v.impact + ' ' + v.id + ' ' + v.nodes[0].html)"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site, served as its readers meet it."""
    folder = configured(tmp_path_factory.mktemp("browser"))
    build(folder / "probes.db")
    server = subprocess.Popen(
        [sys.executable, "-m", "datasette", str(folder), "--port", str(PORT)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"http://127.0.0.1:{PORT}")
        yield f"http://127.0.0.1:{PORT}"
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str) -> None:
    for _ in range(100):
        try:
            urllib.request.urlopen(address).close()
        except urllib.error.URLError:
            time.sleep(0.1)
        else:
            return


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    chromium = which("chromium")
    if not chromium:
        pytest.skip("no chromium here")
    with sync_api.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_every_page_by_clicking(browser: Any, address: str, width: int, scheme: str) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    problems: list[str] = []
    page.on("console", lambda message: problems.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: problems.append(f"{page.url}: {error}"))
    page.on("request", lambda request: problems.extend(elsewhere(request.url, address)))
    seen = [path for path in visited(page, address) if problems.extend(looked_at(page)) is None and path]
    page.close()
    assert problems == []
    assert len(seen) > 60


def visited(page: Any, address: str) -> Iterator[str]:
    """Go from page to page by their links."""
    queue, known, kinds = deque(["/"]), {"/"}, Counter[str]()
    while queue:
        path = queue.popleft()
        answer = page.goto(address + path)
        assert answer.status == 200, path
        yield path
        for link in page.eval_on_selector_all("a[href]", LINKS):
            target = (path.partition("?")[0] + link if link.startswith("?") else link).partition("#")[0]
            kind = re.sub(r"[^/]+$", "", target.partition("?")[0]) + ("?" if "?" in target else "")
            if (
                target.startswith("/")
                and target not in known
                and not DATA.search(target)
                and kinds[kind] < EACH
            ):
                kinds[kind] += target.count("/") > 1 or "?" in target
                known.add(target)
                queue.append(target)


def elsewhere(url: str, address: str) -> list[str]:
    return [] if url.startswith((address, "data:")) else [f"asks {url}"]


def looked_at(page: Any) -> list[str]:
    """What is wrong with the page as it stands."""
    problems = ["wider than the screen"] if page.evaluate(WIDER) else []
    if AXE.exists():
        page.evaluate(AXE.read_text())
        found = page.evaluate(BARRIERS)
        problems += [barrier for barrier in found if barrier.startswith(("serious", "critical"))]
    return [f"{page.url}: {problem}" for problem in problems]
