"""Which public bodies a document names."""

from collections.abc import Iterator

from crawler.items import Document
from pipelines.annotation import Authority
from pipelines.grammar.languages import HOME, language_of
from pipelines.reference import bodies, mentions, owners
from pipelines.vocabulary import Mention

FIRST_WORDS = 6
PRIVACY = {
    "regulation",
    "regulation_name",
    "data_protection",
    "personal_data",
    "law",
    "breach",
    "privacy_act",
    "privacy_right",
    "roles",
}


def authority(document: Document) -> Iterator[Authority]:
    """Yield each mention of a public body; where a regulator's own page names none, its first words.

    A name that means other things too (`ICO`, `AP`, `Datatilsynet`) counts only in a text about privacy, and
    for the body that the full name, the address of the page, a country in the text or its language tells.

    >>> page = Document(source="", url="", title="", body="The Irish DPC and the CNIL discussed GDPR fines.")
    >>> [found.id for found in authority(page)]
    ['ie_dpc', 'fr_cnil']
    """
    found = mentions(document.text)
    own = owners(document.url) | ({document.source} & bodies().keys())
    sure = own | {m.names[0].id for m in found.get("authority", ()) if not m.names[0].unsure}
    about_privacy = any(m.names[0].id in PRIVACY for m in found.get("matter", ()))
    countries = {m.names[0].id for m in found.get("country", ())} | {document.country}
    home = HOME.get(language_of(document), "")
    seats = {bodies()[body].country for body in sure}
    named = set()
    for mention in found.get("authority", ()):
        near, at_home = (countries, home) if about_privacy else (set(), "")
        body = meant(mention, sure, near, near & seats, at_home)
        if body:
            named.add(body)
            yield Authority(
                start=mention.start, end=mention.end, rule="name", id=body, name=bodies()[body].name
            )
    if document.text.strip():
        for body in sorted(own - named):
            start, end = first_words(document.text)
            yield Authority(start=start, end=end, rule="published by", id=body, name=bodies()[body].name)


def meant(mention: Mention, sure: set[str], countries: set[str], seats: set[str], home: str) -> str | None:
    """The body that a mention means: named elsewhere, of a country at hand, or of the language; else none.

    Of several countries at hand, those count where another body that is surely named has its seat.
    """
    candidates = mention.names
    certain = [name.id for name in candidates if not name.unsure or name.id in sure]
    if certain:
        return certain[0]
    near = [name.id for name in candidates if bodies()[name.id].country[:2] in countries]
    if len(near) > 1:
        near = [key for key in near if bodies()[key].country in seats]
    if len(near) != 1:
        near = [name.id for name in candidates if bodies()[name.id].country == home]
    return near[0] if len(near) == 1 else None


def first_words(text: str) -> tuple[int, int]:
    """Where the first words of the text stand."""
    start = len(text) - len(text.lstrip())
    return start, start + len(" ".join(text[start:].split("\n", maxsplit=1)[0].split(" ")[:FIRST_WORDS]))
