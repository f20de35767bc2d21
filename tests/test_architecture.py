"""The three rooms and the direction of the arrows between them."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(
    path.relative_to(ROOT)
    for room in ("crawler", "pipelines", "data")
    for path in (ROOT / room).rglob("*.py")
)
ALLOWED_IN = {
    "sqlite_utils": {"pipelines/store/", "pipelines/migrations.py"},
    "bs4": {"crawler/base/", "crawler/soup.py", "crawler/spiders/"},
    "scrapy": {"crawler/", "pipelines/item_pipeline.py", "pipelines/runs.py"},
}


def imported(module: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse((ROOT / module).read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import; write it out"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_imports_point_left(module: Path) -> None:
    names = imported(module)
    match module.parts[0]:
        case "crawler":
            wrong = {n for n in names if within(n, "pipelines") or within(n, "data")}
        case "pipelines":
            wrong = {n for n in names if within(n, "crawler") and not within(n, "crawler.items")}
        case _:
            wrong = {n for n in names if within(n, "crawler") or within(n, "pipelines")}
    assert not wrong, f"{module} reaches across the rooms: {sorted(wrong)}"


@pytest.mark.parametrize("library", ALLOWED_IN)
@pytest.mark.parametrize("module", MODULES, ids=str)
def test_libraries_stay_where_they_are_used(module: Path, library: str) -> None:
    allowed = any(module.as_posix().startswith(place) for place in ALLOWED_IN[library])
    assert allowed or not any(within(n, library) for n in imported(module)), f"{module} imports {library}"


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_a_file_fits_on_a_few_screens(module: Path) -> None:
    assert len((ROOT / module).read_text().splitlines()) <= 300


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_every_module_says_what_it_is(module: Path) -> None:
    assert ast.get_docstring(ast.parse((ROOT / module).read_text())), f"{module} has no docstring"
