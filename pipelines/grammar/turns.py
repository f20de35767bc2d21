"""The rules by which a language tells the turns of a probe, made ready from its table."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from pipelines.grammar.stems import Stems
from pipelines.grammar.words import Span
from pipelines.lexicon.event import TABLES, UNSPACED
from pipelines.lexicon.status import DECIDES, DENIED, DENIED_AFTER, FUTURE, HYPOTHETICAL, INFINITIVE

ASIDE = r"[^,.;]{4,30}"  # what stands between commas
FAR = r"(?:[^\s;:]{1,40} ){0,12}?"  # words between a verb and what it is done to
CLOSE_BY = r"[^。\n]{0,30}?"  # some characters of a sentence that has no spaces
NEVER = r"(?!)"  # a pattern that matches nothing
LEADERS = "....."  # dots that lead to a page number: a table of contents tells no events


class Rule(NamedTuple):
    """One way of telling a type of event; one of the `stems` stands in its every match.

    `negative`: its own words hold a denial, as "no further action" does.
    """

    type: str
    negative: bool
    stems: tuple[str, ...]
    pattern: re.Pattern[str]

    @property
    def words(self) -> int:
        """The group of the pattern that is the event's own words: `act`, else all."""
        return self.pattern.groupindex.get("act", 0)


class Grammar(NamedTuple):
    """What a language says of events: its rules, and the words that deny them or put them off."""

    rules: tuple[Rule, ...]
    by_stem: dict[str, list[int]]  # the places of the rules whose stem it is
    stems: Stems
    denied: re.Pattern[str]
    denied_after: re.Pattern[str]
    possible: re.Pattern[str]
    future: re.Pattern[str]
    bare: re.Pattern[str]
    decides: re.Pattern[str]


@lru_cache
def grammar(language: str) -> Grammar | None:
    """The grammar of a language; None for one that has no table."""
    if language not in TABLES:
        return None
    rows = (line.split(" | ", 2) for line in TABLES[language].strip().splitlines())
    spaced = language not in UNSPACED
    rules = tuple(
        Rule(
            kind.rstrip("!"),
            kind.endswith("!"),
            tuple(stem.split("/")),
            re.compile(bounded(pattern, spaced=spaced)),
        )
        for kind, stem, pattern in rows
    )
    edge = r"\b" if spaced else ""
    denied, possible, future, bare, decides = (
        re.compile(rf"{edge}(?:{table.get(language, NEVER)}){edge}")
        for table in (DENIED, HYPOTHETICAL, FUTURE, INFINITIVE, DECIDES)
    )
    denied_after = re.compile(DENIED_AFTER.get(language, NEVER))
    by_stem = defaultdict[str, list[int]](list)
    for place, rule in enumerate(rules):
        for stem in rule.stems:
            by_stem[stem].append(place)
    return Grammar(rules, by_stem, Stems(by_stem), denied, denied_after, possible, future, bare, decides)


def bounded(pattern: str, *, spaced: bool = True) -> str:
    r"""The pattern with its `~` and `<>` written out, and no repetition that could run through a whole text.

    >>> bounded("시정~부과", spaced=False)
    '(?:시정[^。\\n]{0,30}?부과)'
    """
    if not spaced:
        return f"(?:{pattern.replace('~', CLOSE_BY)})"
    if " <> " in pattern:
        one, other = (f"(?:{side})" for side in pattern.split(" <> "))
        pattern = f"{one} {FAR}{other}|{other} ~{one}"
    written = pattern.replace(" ~", rf"(?:, {ASIDE},)? ~").replace("~", r"(?:(?:\S+ ){0,5}?(?:\w{1,6}')?)")
    written = written.replace(" ", r"(?:\s{1,3})")
    for endless, short in ((r"\w*", r"\w{0,15}"), (r"\w+", r"\w{1,30}"), (r"\S+", r"\S{1,40}")):
        written = written.replace(endless, short)
    return rf"(?<!\w)(?:{written})"


def matches(text: str, low: str, language: Grammar) -> Iterator[tuple[Rule, Span, Span]]:
    """Each rule with each sentence it finds its words in, and where."""
    by_stem = language.stems.sentences(text, low)
    told = {place for stem in by_stem for place in language.by_stem[stem]}
    for rule in (language.rules[place] for place in sorted(told)):
        for sentence in dict.fromkeys(one for stem in rule.stems for one in by_stem.get(stem, ())):
            found = rule.pattern.search(low, sentence.start, sentence.end)
            if found and LEADERS not in low[sentence.start : sentence.end]:
                yield rule, sentence, Span(*found.span(rule.words))
