"""The tables of `data/reference`, read once: authorities, countries, laws, topics, organisations."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from urllib.parse import urlsplit

from pipelines.lexicon import articles
from pipelines.lexicon.office import OFFICES
from pipelines.lexicon.party import FORMS, SIDES
from pipelines.vocabulary import Mention, Name, Vocabulary, forms, table, written

REGULATOR = {
    "en": (
        "{} {DPA/data protection authority/data protection agency/data protection regulator/data regulator}",
        "{} {data protection watchdog/data watchdog/privacy watchdog/privacy regulator/privacy authority}",
        "{} {supervisory authority/data protection supervisory authority/data protection commissioner/SA}",
    ),
    "fr": (
        "autorité {} de protection des données",
        "autorité {} de contrôle",
        "autorité de protection des données {}",
        "autorité de contrôle {}",
        "CNIL {}",
    ),
    "de": ("{}{e/en/er} {Datenschutzbehörde/Datenschutzaufsicht/Datenschutzaufsichtsbehörde}",),
    "es": (
        "{autoridad/agencia} {} de protección de datos",
        "{autoridad/agencia} de protección de datos {}",
        "autoridad {} de control",
        "autoridad de control {}",
    ),
    "it": (
        "autorità {} per la {protezione dei dati/protezione dei dati personali/privacy}",
        "autorità di controllo {}",
        "garante {}",
        "garante {} per la {privacy/protezione dei dati}",
    ),
    "nl": ("{} {privacywaakhond/privacytoezichthouder/gegevensbeschermingsautoriteit/toezichthouder}",),
}
EDPB_CODES = {"GB": "UK", "GR": "EL"}
COMPETITION = ("{} {competition/antitrust} {authority/watchdog/regulator}",)


@dataclass(frozen=True, slots=True)
class Body:
    """A row of authorities.csv."""

    id: str
    name: str
    country: str
    kind: str
    hosts: tuple[str, ...]


@cache
def bodies() -> dict[str, Body]:
    """Public bodies by id."""
    return {
        row["id"]: Body(
            row["id"], row["name"], row["country"], row["kind"], tuple(filter(None, row["site"].split("|")))
        )
        for row in table("authorities")
    }


def authority_names() -> Iterator[Name]:
    """Names, short names and predecessors of every body, and "the Irish regulator" in six languages."""
    for row in table("authorities"):
        for cell in ("name", "short", "aliases", "predecessors"):
            yield from written("authority", row["id"], row[cell].replace(" DPA", " {DPA/SA}"))
    yield from coded_names()
    yield from _national("dpa", REGULATOR)
    yield from _national("competition", {"en": COMPETITION})


def coded_names() -> Iterator[Name]:
    """The EDPB's short names of authorities, by country and land: "IE SA", "DE-HH SA"."""
    for place, key in _first("dpa").items():
        yield from written("authority", key, f"{EDPB_CODES.get(place, place)} {{SA/DPA}}")


@cache
def regulators() -> dict[str, str]:
    """The data protection authority of each country, by the country's English name."""
    first = _first("dpa")
    return {row["name"]: first[row["code"]] for row in table("countries") if row["code"] in first}


def _first(kind: str) -> dict[str, str]:
    """The first body of a kind in each country."""
    first: dict[str, str] = {}
    for body in bodies().values():
        if body.kind == kind:
            first.setdefault(body.country, body.id)
    return first


def _national(kind: str, templates: dict[str, tuple[str, ...]]) -> Iterator[Name]:
    first = _first(kind)
    for row in table("countries"):
        if row["code"] in first:
            for language, patterns in templates.items():
                for pattern in patterns if row[language] else ():
                    filled = "|".join(
                        pattern.replace("{}", adjective) for adjective in row[language].split("|")
                    )
                    yield from written("authority", first[row["code"]], filled)


def simple_names(kind: str, name: str, *cells: str) -> Iterator[Name]:
    """The names in some cells of a table."""
    for row in table(name):
        for cell in cells:
            yield from written(kind, row["id"], row[cell])


def names() -> Iterator[Name]:
    """Every name we know, and the words at which grammar begins."""
    yield from authority_names()
    yield from simple_names("law", "laws", "name", "aliases")
    yield from simple_names("topic", "topics", "en", "fr", "de", "es", "it", "nl", "other")
    yield from simple_names("principle", "principles", "en", "fr", "de", "es", "it", "nl")
    yield from simple_names("matter", "matters", "words")
    yield from country_names()
    yield from organisation_names()
    yield from cues()
    for words in OFFICES.values():
        yield from written("office", "office", words)
    for form in sorted(legal_forms()):
        yield Name("form", "form", form)
    yield from written("article", "article", articles.BEGIN)


@cache
def vocabulary() -> Vocabulary:
    """The names, ready to find."""
    return Vocabulary(names())


def country_names() -> Iterator[Name]:
    """Countries and their English adjectives: they tell bodies of one name apart."""
    for row in table("countries"):
        for alias in (row["name"], *row["en"].split("|")):
            for form in forms(alias):
                yield Name("country", row["code"], form)


def organisation_names() -> Iterator[Name]:
    """Names of organisations; a name that its row also lists with `?` is unsure."""
    for row in table("organisations"):
        names = "|".join(filter(None, (row["name"], row["aliases"], row["former"])))
        unsure = {alias[1:] for alias in names.split("|") if alias.startswith("?")}
        yield from written(
            "organisation", row["id"], "|".join(a for a in names.split("|") if a not in unsure)
        )


def cues() -> Iterator[Name]:
    """The words beside which parties stand; the kind tells on which side, the id which role and language."""
    for side, roles in SIDES.items():
        for role, languages in roles.items():
            for language, words in languages.items():
                yield from written(f"party {side}", f"{role} {language}", words)


@cache
def legal_forms() -> frozenset[str]:
    """Each legal form as written, without its last stop, and without any (`as` is no `a.s.`)."""
    forms = FORMS.split("|")
    bare = [form.replace(".", "") for form in forms if not form.islower()]
    return frozenset((*forms, *(form.removesuffix(".") for form in forms), *bare))


@lru_cache(maxsize=4)
def mentions(text: str) -> dict[str, list[Mention]]:
    """What we know by name in this text, by kind; the stages share one pass."""
    return vocabulary().mentions(text)


@cache
def matter_weights() -> dict[str, int]:
    """How much each row of matters.csv counts for relevance."""
    return {row["id"]: int(row["weight"]) for row in table("matters")}


def owners(url: str) -> set[str]:
    """The bodies whose site an address belongs to.

    >>> sorted(owners("https://www.ico.org.uk/action-weve-taken/"))
    ['uk_ico']
    """
    parts = urlsplit(url)
    labels = (parts.hostname or "").split(".")
    sites = [site for i in range(len(labels)) for site in _sites().get(".".join(labels[i:]), ())]
    return {body for path, body in sites if parts.path.startswith(path)}


@cache
def _sites() -> dict[str, list[tuple[str, str]]]:
    """For each host, the paths below which a body publishes."""
    sites: dict[str, list[tuple[str, str]]] = {}
    for body in bodies().values():
        for site in body.hosts:
            host, _, path = site.partition("/")
            sites.setdefault(host, []).append((f"/{path}", body.id))
    return sites


def articles_of(law: str) -> int:
    """How many articles a law has; 0 where we do not know."""
    return _articles().get(law, 0)


@cache
def _articles() -> dict[str, int]:
    return {row["id"]: int(row["articles"]) for row in table("laws") if row["articles"]}


@cache
def europe() -> frozenset[str]:
    """Where the GDPR holds, or what the United Kingdom kept of it; `EU`: the Union's own bodies."""
    return frozenset(row["code"] for row in table("countries") if row["gdpr"] == "1") | {"EU"}


@cache
def campaigners() -> frozenset[str]:
    """Organisations that complain for others."""
    return frozenset(row["id"] for row in table("organisations") if row["kind"] == "ngo")
