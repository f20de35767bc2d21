"""The README's tables, from the code they speak of: `cog -r README.md` writes them."""

import inspect
import json
import re
from pathlib import Path

from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from crawler.base import Source
from pipelines.stages import STAGES

RECORDINGS = Path(__file__).parent / "sources"


def sources() -> str:
    """A row for each source, with what its recording holds and who wrote it."""
    loader = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": ["crawler.spiders"]}))
    rows = [source_row(loader.load(name)) for name in sorted(loader.list())]  # type: ignore[arg-type]
    return table(["source", "publisher", "kind", "language", "licence", "recorded"], rows)


def source_row(source: type[Source]) -> list[str]:
    documents = json.loads((RECORDINGS / source.name / "expected.json").read_text("utf-8"))
    written = {
        entry["written_by"] for entry in json.loads((RECORDINGS / source.name / "recorded.json").read_text())
    }
    kinds = [re.sub("Spider|Beside", "", base.__name__) for base in source.__bases__]
    kind = " and ".join(kinds).replace("Source", "own")
    by = (
        "written by us"
        if written == {"us"}
        else "from the site"
        if written == {"site"}
        else "partly written by us"
    )
    return [
        f"`{source.name}`",
        f"[{source.publisher}]({source.homepage})",
        f"{kind}, blocked" if source.blocked else kind,
        source.language,
        source.licence,
        f"{len(documents)}, {by}",
    ]


def stages() -> str:
    """A row for each stage, with the first sentence of what it yields."""
    return table(["stage", "yields"], [[f"`{stage.__name__}`", first_sentence(stage)] for stage in STAGES])


def first_sentence(thing: object) -> str:
    return " ".join((inspect.getdoc(thing) or "").split("\n\n")[0].split())


def table(head: list[str], rows: list[list[str]]) -> str:
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])
