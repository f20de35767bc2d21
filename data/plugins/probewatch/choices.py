"""What a list was narrowed to, and what else it may be narrowed to, in words."""

from collections.abc import Callable

from probewatch.reader import Reader, Row
from probewatch.reference import country_name, language_name, topic_name
from probewatch.words import label

ENTITY = "select name from entities where id = :value"
ASKED = {
    **dict.fromkeys(("authority", "organisation", "party"), ENTITY),
    "source": "select publisher as name from sources where id = :value",
}
SPELLED: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(("status", "kind", "voice"), label),
    "topic": topic_name,
    "country": country_name,
    "language": language_name,
}


def named(reader: Reader, chosen: dict[str, str]) -> list[Row]:
    """Each condition with its value as people call it: no id where a name is known."""
    return [{"name": name, "words": words(reader, name, value)} for name, value in chosen.items()]


def words(reader: Reader, name: str, value: str) -> str:
    row = reader.row(ASKED[name], value=value) if name in ASKED else None
    return str(row["name"]) if row else SPELLED.get(name, str)(value)
