"""A browser clicks through the site at two widths: no dead link, no error, no request elsewhere, no barrier.

Needs Chromium (Debian's package).  After `npm install axe-core`, here or in a folder that NODE_PATH names,
axe looks for barriers too.  `--whole-site` follows every link; without it, each kind of page is seen once or
twice.
"""

import re
from collections import Counter, deque
from collections.abc import Iterator
from itertools import pairwise
from shutil import which
from typing import Any

import pytest

from tests.site.browsing import AXE, chromium
from tests.site.conftest import configured
from tests.site.corpus import build
from tests.site.serving import served

pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")

EACH, FEWER = 6, 2  # addresses of a kind (/cases/…, /documents/…): on the whole site, and usually
MOST = 30  # pages of the usual walk
WIDTHS = pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
DATA = re.compile(r"\.(json|jsonl|csv|atom|ics)(\?|$)|^/api/1|^/downloads/.")
WIDER = "document.documentElement.scrollWidth > innerWidth"
LINKS = "links => links.map(link => link.getAttribute('href'))"
BARRIERS = """async () => (await axe.run({resultTypes: ['violations']})).violations
  .map(found => found.impact + ' ' + found.id + ' ' + found.nodes[0].html)"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = configured(tmp_path_factory.mktemp("browser"))
    build(folder / "probes.db")
    with served(folder) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if not which("chromium"):
        pytest.skip("no chromium here: apt-get install chromium")
    with chromium() as browser:
        yield browser


@WIDTHS
def test_every_page_by_clicking(
    browser: Any, address: str, width: int, scheme: str, request: pytest.FixtureRequest
) -> None:
    whole = request.config.getoption("--whole-site")
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    problems: list[str] = []
    page.on("console", lambda message: problems.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: problems.append(f"{page.url}: {error}"))
    page.on("request", lambda request: problems.extend(elsewhere(request.url, address)))
    seen = 0
    for _ in visited(page, address, EACH if whole else FEWER, 1000 if whole else MOST):
        problems += wide(page)
        seen += 1
    page.close()
    assert problems == []
    assert seen > (60 if whole else 25)


@WIDTHS
def test_no_barrier(
    browser: Any, address: str, width: int, scheme: str, request: pytest.FixtureRequest
) -> None:
    if not AXE.exists():
        pytest.skip(f"no {AXE}: npm install axe-core")
    whole = request.config.getoption("--whole-site")
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    rules, found = AXE.read_text(encoding="utf-8"), list[str]()
    for path in visited(page, address, EACH if whole else 1, 1000 if whole else 2 * MOST // 3):
        page.evaluate(rules)
        found += [f"{path}: {each}" for each in page.evaluate(BARRIERS)]
        found += [f"{path}: {each}" for each in disorder(page)]
    page.close()
    assert found == []


def test_the_keyboard_leads_to_the_content(browser: Any, address: str) -> None:
    """The first stop is the skip link, in sight once it is reached; each stop shows where one is."""
    page = browser.new_page()
    page.goto(f"{address}/cases/c-ico-whatsapp")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.close()


def test_nothing_needs_a_script(browser: Any, address: str) -> None:
    """Found by name, narrowed down, read to the evidence: with scripts switched off."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.fill("#q", "Irish regulator")
    page.click("main button")
    page.click("text=DPC announces decision on WhatsApp")
    page.click(".fact-list a[href^='#e']")
    assert "#e" in page.url
    page.goto(f"{address}/cases")
    page.select_option("[name=status]", "appealed")
    page.click("main form button")
    page.click("text=DPC: WhatsApp Ireland")
    assert page.url.endswith("/cases/c-dpc-whatsapp")
    context.close()


def visited(page: Any, address: str, each: int, most: int) -> Iterator[str]:
    """Go from page to page by their links: so many of a kind, so many in all."""
    queue, known, kinds = deque(["/"]), {"/"}, Counter[str]()
    while queue and len(known) - len(queue) <= most:
        path = queue.popleft()
        answer = page.goto(address + path)
        assert answer.status == 200, path
        yield path
        for link in page.eval_on_selector_all("a[href]", LINKS):
            target = (path.partition("?")[0] + link if link.startswith("?") else link).partition("#")[0]
            kind = re.sub(r"[^/]+$", "", target.partition("?")[0]) + ("?" if "?" in target else "")
            if not target.startswith("/") or target in known or DATA.search(target) or kinds[kind] >= each:
                continue
            kinds[kind] += target.count("/") > 1 or "?" in target
            known.add(target)
            queue.append(target)


def disorder(page: Any) -> list[str]:
    """One heading of the first level, none that skips one; no id twice."""
    levels = page.eval_on_selector_all("h1, h2, h3, h4", "all => all.map(each => +each.tagName[1])")
    skipped = any(below - above > 1 for above, below in pairwise(levels))
    wrong = [f"headings {levels}"] if skipped or levels.count(1) != 1 else []
    ids = Counter(page.eval_on_selector_all("[id]", "all => all.map(each => each.id)"))
    return wrong + [f"id {each} {count} times" for each, count in ids.items() if count > 1]


def elsewhere(url: str, address: str) -> list[str]:
    return [] if url.startswith((address, "data:")) else [f"asks {url}"]


def wide(page: Any) -> list[str]:
    return [f"{page.url}: wider than the screen"] if page.evaluate(WIDER) else []
