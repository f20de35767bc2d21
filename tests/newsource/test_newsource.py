"""A site that nobody has declared: the command finds its way in, and what it writes works as written."""

import ast
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from crawler.commands.newsource import loaded
from crawler.items import Link
from crawler.newsource.module import Site, module
from crawler.newsource.shape import Shape
from crawler.newsource.ways import Way, commonest
from crawler.replay import Recording, replay

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
EN = ["A fine for a loyalty card", "A school and its fingerprints", "Cameras in the changing room"]
DE = [
    "Bußgeld wegen einer Kundenkarte",
    "Eine Schule und ihre Fingerabdrücke",
    "Kameras in der Umkleide abgebaut",
]
DAYS = ["2026-10-05", "2026-10-30", "2026-10-12"]


def newsource(url: str, into: Path, *more: str) -> subprocess.CompletedProcess[str]:
    options = ["--into", into / "spiders", "--recordings", into / "recordings", "-s", f"REPLAY={HERE}"]
    command = [sys.executable, "-m", "scrapy", "newsource", url, *map(str, options), *more]
    env = {key: value for key, value in os.environ.items() if key != "REPLAY"}
    return subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize(
    ("url", "name", "declared", "titles"),
    [
        (
            *("https://rights.example.org/blog/", "int_rights"),
            ["WordPressSpider", "publisher = 'Rights \"Example\"'", 'licence = "CC-BY-4.0"', "days=18"],
            EN,
        ),
        (
            *("https://www.authority.example.de/aktuelles", "de_authority"),
            ["FeedSpider", '"DE", "de", "regulator"', 'publisher = "Behörde von Exempla"', "/rss.xml"],
            DE,
        ),
        (
            *("https://commissioner.example.nz/statements/", "nz_commissioner"),
            ["ListingSpider", '"NZ", "en", "regulator"', 'licence = "copyright"', "days=30"],
            EN,
        ),
    ],
    ids=["wordpress", "drupal", "listing"],
)
def test_the_module_works_as_written(
    url: str, name: str, declared: list[str], titles: list[str], tmp_path: Path
) -> None:
    done = newsource(url, tmp_path, "--voice", "regulator")
    assert done.returncode == 0, done.stderr
    module = tmp_path / "spiders" / f"{name}.py"
    written = module.read_text("utf-8")
    assert [words for words in declared if words not in written] == []
    assert re.search(r"^Listing  \S.*\nCaveats  \S", written, re.MULTILINE)
    assert len(written.splitlines()) <= 60
    source = loaded(module)
    recording = Recording.read(tmp_path / "recordings" / name)
    documents = list(replay(source().listings(), recording))
    assert sorted(document.title for document in documents) == titles
    assert [d.published.value[:10] for d in sorted(documents, key=lambda d: d.title) if d.published] == DAYS
    assert all(len(document.body) > 200 for document in documents)
    assert {document.voice for document in documents} == {"regulator"}
    for check in (["check"], ["format", "--check"]):
        ruff = [sys.executable, "-m", "ruff", *check, "--stdin-filename", f"crawler/spiders/{name}.py", "-"]
        fine = subprocess.run(ruff, input=written, cwd=ROOT, capture_output=True, text=True, check=False)
        assert fine.returncode == 0, fine.stdout + fine.stderr
    again = newsource(url, tmp_path, "--voice", "regulator")
    assert (again.returncode, "exists" in again.stderr) == (1, True)


EVIL = """https://a.org/x"+print('ran')+"/"""


def test_what_a_site_names_cannot_become_code() -> None:
    links = tuple(Link(f"{EVIL}{n}") for n in range(3))
    wanted, found = commonest(links)
    assert found == links
    sitemap = Way("sitemap", "https://a.org/sitemap.xml", links, {"wanted": wanted, "maps": '"+x'})
    site = Site('A""" + "\\\\" + """', "https://a.org/", "INT", 'en"', "copyright")
    record = replace(sitemap, kind="json", shape=Shape(('"]+x["',), '"+x', 'u"', "\\"))
    for way in (sitemap, replace(sitemap, kind="listing"), record):
        nodes = list(ast.walk(ast.parse(module("int_a", way, site, "press"))))
        assert not [node for node in nodes if isinstance(node, ast.BinOp)]
        assert "print" not in {node.id for node in nodes if isinstance(node, ast.Name)}


def test_another_way_can_be_chosen(tmp_path: Path) -> None:
    url = "https://www.authority.example.de/aktuelles"
    done = newsource(url, tmp_path, "--way", "sitemap", "--name", "de_map")
    assert done.returncode == 0, done.stderr
    written = (tmp_path / "spiders" / "de_map.py").read_text("utf-8")
    assert r'wanted = r"^https://www\.authority\.example\.de/aktuelles/[^/?#]+/?$"' in written


@pytest.mark.parametrize("name", ["../evil", "uk-ico", "UkIco", "1st"])
def test_a_name_that_no_module_can_bear_is_refused(name: str, tmp_path: Path) -> None:
    done = newsource("https://www.authority.example.de/aktuelles", tmp_path, "--name", name)
    assert (done.returncode, f"{name!r} is not a name like uk_ico" in done.stderr) == (2, True)
    assert not (tmp_path / "spiders").exists()


def test_a_page_without_a_way_in_says_so(tmp_path: Path) -> None:
    done = newsource("https://nobody.example.nz/", tmp_path)
    assert (done.returncode, "shows no way in: status 404" in done.stderr) == (1, True)


def test_a_way_that_is_not_there_says_so(tmp_path: Path) -> None:
    done = newsource("https://www.authority.example.de/aktuelles", tmp_path, "--way", "wordpress")
    assert (done.returncode, "no wordpress is among them" in done.stderr) == (1, True)
    assert "feed: 3 entries, the newest of 2026-10-30" in done.stdout
