"""The README says what the code does."""

from cogapp import Cog

from tests.conftest import ROOT


def test_its_tables_are_those_of_the_code(capsys: object) -> None:
    """Where this fails: run `cog -r README.md` and read the diff."""
    assert Cog().main(["cog", "--check", str(ROOT / "README.md")]) == 0, "run: cog -r README.md"
