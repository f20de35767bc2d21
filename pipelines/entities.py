"""Names become entities: by alias, by the name without legal form, or by identifier; never by a guess."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import product
from pathlib import Path
from typing import Literal

from rapidfuzz import fuzz, process

from pipelines.grammar.names import core, hidden, plain, slug

Kind = Literal["authority", "court", "organisation", "person"]

REFERENCE = Path(__file__).parent.parent / "data" / "reference"
AND = re.compile(r"\s*(?:,|/|&|\b(?:and|y|e|et|und|en|i|och|og|a|ja)\b)\s+")
LIKELY = 90  # of 100: a suggestion for a person to judge


@dataclass(frozen=True, slots=True)
class Parent:
    """A group that an entity belonged to; an empty date is open."""

    id: str
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """An authority, an organisation, or a person in office.

    `short` is what people call it (ICO); `office` is an authority's field (dpa, competition, court ...).
    """

    id: str
    kind: Kind
    name: str
    country: str = ""
    aliases: tuple[str, ...] = ()
    parents: tuple[Parent, ...] = ()
    wikidata: str = ""
    site: str = ""
    short: str = ""
    office: str = ""

    def parent(self, date: str = "9999") -> str:
        """The group at a date (ISO 8601); empty for none."""
        belongs = [p.id for p in self.parents if p.since <= date and (not p.until or date < p.until)]
        return belongs[-1] if belongs else ""


@dataclass(frozen=True)
class Register:
    """The entities that are known, found by their names."""

    entities: dict[str, Entity]
    merged: Mapping[str, str] = field(default_factory=dict)
    _by_name: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_core: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))

    @classmethod
    def of(cls, entities: Iterable[Entity], merged: Mapping[str, str] | None = None) -> "Register":
        """A register of entities; `merged` says which a person has found to be another one: id → id."""
        register = cls({entity.id: entity for entity in entities}, merged or {})
        for entity in register.entities.values():
            for name in (entity.name, *entity.aliases):
                register._by_name[entity.kind, plain(name)].add(entity.id)
                register._by_core[entity.kind, core(name)].add(entity.id)
        return register

    def entity(self, name: str, kind: Kind = "organisation", *, key: str = "") -> Entity | None:
        """The entity of a name or identifier, one of its own where none is known; None for a hidden name.

        >>> register = Register.of([Entity("whatsapp", "organisation", "WhatsApp")])
        >>> [register.entity(n).id for n in ("Whatsapp", "WhatsApp, Inc", "WhatsApp Ireland Limited")]
        ['whatsapp', 'whatsapp', 'whatsapp-ireland']
        """
        if key:
            return self.entities.get(key) or Entity(key, kind, name)
        if kind == "organisation" and hidden(name):
            return None
        if known := self.known(name, kind):
            return known
        own = slug(name)
        judged = self.merged.get(own, own)
        other = self.entities.get(judged) if judged != own else None
        return other or Entity(judged, kind, name.strip())

    def known(self, name: str, kind: Kind = "organisation") -> Entity | None:
        """The registered entity of a name; None where there is none, or several, or it hides who it is."""
        if kind == "organisation" and hidden(name):
            return None
        for found in (self._by_name.get((kind, plain(name))), self._by_core.get((kind, core(name)))):
            if found and len(found) == 1:
                return self.entities[next(iter(found))]
        return None

    def all_of(self, name: str) -> list[Entity]:
        """The organisations of a name; several where it lists registered ones.

        >>> register = Register.of(Entity(n.lower(), "organisation", n) for n in ("WhatsApp", "Meta"))
        >>> [[entity.id for entity in register.all_of(n)] for n in ("WhatsApp y Meta", "Meta and Sons")]
        [['whatsapp', 'meta'], ['meta-and-sons']]
        """
        parts = [self.known(part) for part in AND.split(name)]
        if len(parts) > 1 and all(parts) and not self.known(name):
            return [part for part in parts if part]
        entity = self.entity(name)
        return [entity] if entity else []

    def groups(self, entity: Entity) -> Iterator[Entity]:
        """The groups that an entity has belonged to, and theirs, the highest first.

        >>> tables = Register.of([Entity("meta", "organisation", "Meta", "US")])
        >>> whatsapp = Entity("whatsapp", "organisation", "WhatsApp", parents=(Parent("meta"),))
        >>> [group.country for group in tables.groups(whatsapp)]
        ['US']
        """
        for each in entity.parents:
            group = self.entities.get(each.id) or Entity(each.id, "organisation", each.id)
            yield from self.groups(group)
            yield group

    def acts(self, key: str) -> bool:
        """Whether an id is that of an authority or a court."""
        return key in self.entities and self.entities[key].kind in ("authority", "court")

    def suggestion(self, entity: Entity) -> tuple[str, float] | None:
        """The registered entity that an unregistered one may be, with how alike they are (0 to 100)."""
        if entity.id in self.entities or entity.kind != "organisation":
            return None
        names = [name for kind, name in self._by_core if kind == entity.kind]
        best = process.extractOne(core(entity.name), names, scorer=fuzz.ratio, score_cutoff=LIKELY)
        return (min(self._by_core[entity.kind, best[0]]), best[1]) if best else None


def kin(keys: Iterable[str], date: str, register: Register) -> frozenset[str]:
    """Organisations and the groups that they belonged to at a date."""
    known = [register.entities[key] for key in keys if key in register.entities]
    return frozenset([*keys, *(entity.parent(date or "9999") for entity in known)]) - {""}


@cache
def register(merged: tuple[tuple[str, str], ...] = (), folder: Path = REFERENCE) -> Register:
    """The entities of the tables that people edit; `merged` are ids that a person found to be others."""
    known = [*authorities(folder / "authorities.csv"), *organisations(folder / "organisations.csv")]
    return Register.of(known, dict(merged))


def authorities(table: Path) -> Iterator[Entity]:
    """Authorities and courts; a short name that several share tells the country, too."""
    rows = list(read(table))
    countries = {row["code"]: row["name"] for row in read(table.with_name("countries.csv"))}
    shared = Counter(short for row in rows for short in written(row["short"])[:1])
    for row in rows:
        names = written(row["short"], row["aliases"], row.get("predecessors", ""))
        kind: Kind = "court" if row["kind"] == "court" else "authority"
        called = next(iter(written(row["short"])), row["name"])
        if shared[called] > 1:
            place = countries.get(row["country"])
            called = f"{called} ({place})" if place else row["name"]
        entity = Entity(row["id"], kind, row["name"], row["country"], names)
        yield replace(entity, site=row.get("site", ""), short=called, office=row["kind"])


def organisations(table: Path) -> Iterator[Entity]:
    """Organisations, with the groups that they belonged to."""
    for row in read(table):
        names = written(row.get("aliases", ""), row.get("former", ""))
        parents = tuple(parent(part) for part in row.get("parent", "").split("|") if part)
        entity = Entity(row["id"], "organisation", row["name"], row.get("country", ""), names, parents)
        yield replace(entity, wikidata=row.get("wikidata", ""), site=row.get("site", ""))


def parent(text: str) -> Parent:
    """A parent as the tables write it: id, or id@since, or id@since/until.

    >>> parent("meta@2014-10-06")
    Parent(id='meta', since='2014-10-06', until='')
    """
    key, _, span = text.partition("@")
    since, _, until = span.partition("/")
    return Parent(key, since, until)


def read(table: Path) -> Iterator[dict[str, str]]:
    """The rows of a table; none where it is not there."""
    if table.exists():
        with table.open(newline="") as file:
            yield from csv.DictReader(file)


def written(*lists: str) -> tuple[str, ...]:
    """Every name in lists parted by `|`: `?` marks an unsure one, `{a/b}` its endings, `*` an open one.

    >>> written("?ICO|Úřad{/u} dat*")
    ('ICO', 'Úřad dat', 'Úřadu dat')
    """
    names = [name.lstrip("?").rstrip("*") for names in lists for name in names.split("|") if name]
    return tuple(dict.fromkeys(form for name in names for form in forms(name)))


def forms(name: str) -> list[str]:
    """A name with each of the endings that stand in braces."""
    parts = [part.partition("}") for part in name.split("{")]
    endings = [[ending + rest for ending in ends.split("/")] for ends, _, rest in parts[1:]]
    return [parts[0][0] + "".join(chosen) for chosen in product(*endings)]
