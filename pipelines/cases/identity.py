"""Ids that stay and titles that people read."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from pipelines.vocabulary import table

Members = Sequence[str]


def assign(
    groups: Mapping[str, Members], proposals: Mapping[str, str], previous: Mapping[str, frozenset[str]]
) -> tuple[dict[str, str], dict[str, str]]:
    """Give each group an id and each vanished id the one that took its documents.

    `groups` and `proposals` (readable ids) are keyed alike; `previous` is what each id held before.
    A group keeps the id with which it shares most documents; a new id never takes an old one's place.

    >>> assign({"a": ["1", "2", "3"]}, {"a": "ico-acme-2016"}, {"x": frozenset("12"), "y": frozenset("3")})
    ({'a': 'x'}, {'y': 'x'})
    """
    holder = {document: old for old, documents in previous.items() for document in documents}
    shares = [
        (-count, old, key)
        for key, members in groups.items()
        for old, count in Counter(holder[m] for m in members if m in holder).items()
    ]
    ids: dict[str, str] = {}
    taken: set[str] = set()
    for _, old, key in sorted(shares):
        if key not in ids and old not in taken:
            ids[key] = old
            taken.add(old)
    redirects = {}
    for _, old, key in sorted(shares):
        if old not in taken and old not in redirects:
            redirects[old] = key
    fresh(ids, {key: proposals[key] for key in groups if key not in ids}, taken | set(previous))
    return ids, {old: ids[key] for old, key in redirects.items()}


def fresh(ids: dict[str, str], proposals: Mapping[str, str], taken: set[str]) -> None:
    """Give the rest their readable ids; equal ones are numbered in the order of their keys."""
    same: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(proposals):
        same[proposals[key]].append(key)
    for name, keys in sorted(same.items()):
        number = 1
        for key in keys:
            while (ids_ := name if number == 1 else f"{name}-{number}") in taken:
                number += 1
            ids[key] = ids_
            taken.add(ids_)


def proposal(authority: str, respondents: Sequence[str], topics: Sequence[str], year: str) -> str:
    """A readable id: who acts, against whom or about what, since when.

    >>> proposal("uk_ico", ["whatsapp", "facebook"], ["consent"], "2016")
    'uk_ico-whatsapp-2016'
    >>> proposal("es_aepd", [], ["cctv"], "2021")
    'es_aepd-cctv-2021'
    """
    about = respondents[0] if respondents else topics[0].replace("_", "-") if topics else "unnamed"
    return "-".join(part for part in (authority or "unknown", about[:60].strip("-"), year) if part)


def title(authority: str, respondents: Sequence[str], topics: Sequence[str], names: Mapping[str, str]) -> str:
    """What people call a case: at most two respondents, not WhatsApp Ireland beside WhatsApp.

    >>> title("uk_ico", ["whatsapp"], ["data_sharing"], {"uk_ico": "ICO", "whatsapp": "WhatsApp"})
    'ICO: WhatsApp, data sharing'
    >>> title("ie_dpc", ["x", "x-ireland"], [], {"ie_dpc": "DPC", "x": "X", "x-ireland": "X Ireland"})
    'DPC: X'
    """
    who = " and ".join(list(dict.fromkeys(names[key] for key in mothers(respondents)))[:2])
    about = ", ".join(part for part in (who, spoken(topics[0]) if topics else "") if part)
    return ": ".join(part for part in (names.get(authority, ""), about or "respondent not named") if part)


def spoken(topic: str) -> str:
    """A topic as part of a title.

    >>> spoken("political"), spoken("a_topic_of_no_list")
    ('politics and elections', 'a topic of no list')
    """
    return topics_by_id().get(topic, topic.replace("_", " ")).lower()


@cache
def topics_by_id() -> Mapping[str, str]:
    """What people call each topic."""
    return {row["id"]: row["name"] for row in table("topics")}


def mothers(respondents: Sequence[str]) -> list[str]:
    """The respondents except those whose id extends another's: not WhatsApp Ireland beside WhatsApp."""
    return [key for key in respondents if not any(key.startswith(f"{other}-") for other in respondents)]
