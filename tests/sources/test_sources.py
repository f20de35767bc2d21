"""Every source: one module, one recorded folder, one expectation."""

import ast
import json
import re
from dataclasses import asdict
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from crawler.base import Source
from crawler.items import Document
from crawler.replay import Recording, replay

HERE = Path(__file__).parent
SPIDERS = HERE.parent.parent / "crawler" / "spiders"
LOADER = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": ["crawler.spiders"]}))
ALL = sorted(LOADER.list())
DECLARED = "publisher homepage country language voice cadence licence coverage start_urls".split()  # noqa: SIM905
VOICES = {"regulator", "court", "press", "company", "ngo", "aggregator"}


def source(name: str) -> type[Source]:
    found = LOADER.load(name)
    assert issubclass(found, Source)
    return found


def recorded(name: str) -> list[dict[str, Any]]:
    return json.loads((HERE / name / "recorded.json").read_text("utf-8"))  # type: ignore[no-any-return]


def told(document: Document) -> dict[str, Any]:
    """The document as JSON, without what is empty."""
    return {key: value for key, value in json.loads(json.dumps(asdict(document))).items() if value}


def camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


NAMES = [name for name in ALL if not source(name).blocked]  # those that a crawl asks


@pytest.mark.parametrize("name", ALL)
def test_file_spider_and_class_bear_one_name(name: str) -> None:
    spider = source(name)
    assert (spider.__module__, spider.__name__) == (f"crawler.spiders.{name}", camel(name))


@pytest.mark.parametrize("name", ALL)
def test_a_source_declares_itself(name: str) -> None:
    spider = source(name)
    missing = [attribute for attribute in DECLARED if not getattr(spider, attribute, None)]
    assert not missing, f"crawler/spiders/{name}.py must declare {missing}"
    assert spider.voice in VOICES
    assert re.fullmatch(r"[A-Z]{2}|INT", spider.country)
    assert spider.homepage.startswith("http")


@pytest.mark.parametrize("name", ALL)
def test_its_docstring_has_the_fixed_terms(name: str) -> None:
    module = ast.parse((SPIDERS / f"{name}.py").read_text("utf-8"))
    docstring = ast.get_docstring(module) or ""
    terms = re.findall(r"^([A-Z][a-z]+)  +\S", docstring, re.MULTILINE)
    assert terms == ["Listing", "Caveats"], "docstring: a title, then the lines 'Listing  …' and 'Caveats  …'"


@pytest.mark.parametrize("name", ALL)
def test_its_recording_says_what_it_is(name: str) -> None:
    records = recorded(name)
    for record in records:
        assert record["written_by"] in ("us", "site"), record["url"]
        assert date.fromisoformat(record["date"]), record["url"]
    files = {path.name for path in (HERE / name).iterdir()} - {"recorded.json", "expected.json"}
    named = {record["file"] for record in records if "file" in record}
    assert files == named, "recorded.json and the files must agree"


@pytest.mark.parametrize("name", ALL)
def test_it_reads_its_recording_as_expected(name: str, request: pytest.FixtureRequest) -> None:
    recording = Recording.read(HERE / name)
    found = [told(document) for document in replay(source(name)().listings(), recording)]
    expectation = HERE / name / "expected.json"
    if request.config.getoption("--record"):
        expectation.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
        pytest.fail(f"{expectation} is written: review the diff, then run without --record")
    assert expectation.exists(), f"{expectation} is missing: run pytest --record {Path(__file__).name}"
    assert found == json.loads(expectation.read_text("utf-8"))
    assert found, "a recording without a document shows nothing"


def test_a_module_is_short_and_half_of_them_are_very_short() -> None:
    lines = {name: len((SPIDERS / f"{name}.py").read_text("utf-8").splitlines()) for name in ALL}
    assert {name: count for name, count in lines.items() if count > 60} == {}, (
        "what repeats moves to the base"
    )
    assert median(lines.values()) <= 35


def test_every_recording_has_a_source() -> None:
    assert {path.parent.name for path in HERE.glob("*/recorded.json")} <= set(ALL)


@pytest.mark.parametrize("name", sorted(set(ALL) - set(NAMES)))
def test_a_source_that_lets_nobody_in_says_why_and_is_not_asked(name: str) -> None:
    blocked = source(name)
    assert re.fullmatch(r"programs meet [^;]+; .+", blocked.blocked), (
        "say what refuses, and what is read instead"
    )
    assert blocked.coverage.startswith("Nothing, while")
    with pytest.raises(StopAsyncIteration):
        aiter(blocked().start()).__anext__().send(None)
