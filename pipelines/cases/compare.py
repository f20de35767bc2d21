"""How likely two documents are about one decision, or one matter: sums of evidence, in log-odds.

The weights were set on two registers that describe the same decisions, and on families of documents
about one probe; they are round on purpose.
"""

from functools import lru_cache

from rapidfuzz import fuzz

from pipelines.cases.corpus import Corpus
from pipelines.cases.days import apart, day, middle
from pipelines.cases.told import Sum, Told

CUTS = (0.8, 0.6, 0.64, 0.75)  # what is left of a fine after the rebates for paying early and for admitting
NUMBERED = 9.0
TRANSLATED = 6.0
DAYS = ((0, 2.5), (3, 2.0), (10, 1.2), (35, 0.2), (90, -1.0), (200, -2.0), (10**9, -4.0))
YEARS = ((0, 0.3), (1, 0.3), (2, -0.5), (10**9, -2.5))
SPANS = ((30, 1.0), (180, 0.7), (400, 0.0), (600, -0.3), (1100, -1.5), (10**9, -4.5))
BEGUN, DECIDED = ("complaint", "inquiry_opened"), ("decision", "fine", "reprimand")
STEP = 10  # days between two tellings of one binding decision, at most
ALIKE = 92  # of 100: two ways to write one name
Steps = tuple[tuple[int, float], ...]


def step(steps: Steps, value: int) -> float:
    """The weight of the first step that reaches a value."""
    return next(weight for limit, weight in steps if value <= limit)


def evidence(a: Told, b: Told, corpus: Corpus) -> float:
    """Evidence that two documents belong to one case; above 0 they do."""
    if not compatible(a, b):
        return -NUMBERED
    if a.numbers & b.numbers:
        return NUMBERED
    return same_decision(a, b, corpus) if a.entry and b.entry else same_matter(a, b, corpus)


def compatible(a: Told, b: Told) -> bool:
    """Whether one authority may act in both: the same one, or one is a report that names none as acting."""
    if a.authority == b.authority:
        return bool(a.authority or a.numbers & b.numbers) or translated(a, b)
    return open_to(a, b.authority) or open_to(b, a.authority)


def open_to(report: Told, authority: str) -> bool:
    """Whether a report in which no authority acts may be of this one; where several are named, it must be."""
    if report.authority or report.own:
        return False
    return len(report.authorities) < 2 or authority in report.authorities


def unplaced(report: Told) -> bool:
    """Whether a report names no authority at all."""
    return not (report.authority or report.authorities)


def cites(a: Told, b: Told) -> bool:
    """Whether one document links to the other or names its number."""
    return a.url in b.links or b.url in a.links or bool(a.numbers & b.cited or b.numbers & a.cited)


def same_decision(a: Told, b: Told, corpus: Corpus) -> float:
    """Evidence that two entries tell of one decision."""
    return (
        -3.2
        + of_names(a.respondents, b.respondents)
        + of_sums(a.sums, b.sums)
        + of_days(a, b)
        + of_articles(a.articles, b.articles)
        + min(4, 9 * corpus.likeness(a.id, b.id))
        - (0.7 if corpus.likeness(a.id, b.id) < 0.05 else 0)
    )


def same_matter(a: Told, b: Told, corpus: Corpus) -> float:
    """Evidence that two documents tell of one probe, maybe of different turns in it."""
    return (
        -2.0
        - (1.5 if a.authority != b.authority else 0)
        - (0.5 if unplaced(a) or unplaced(b) else 0)
        + of_parties(a.respondents, b.respondents)
        + (2.0 if cites(a, b) else 0)
        + (TRANSLATED if translated(a, b) else 0)
        - (4.0 if a.numbers and b.numbers else 2.0 if other_matters(a, b) else 0)
        - (4.0 if begins_after(a, b) or begins_after(b, a) or bound_twice(a, b) else 0)
        + of_topics(a.topics, b.topics)
        + of_text(corpus.likeness(a.id, b.id), same_language=a.language == b.language)
        + of_span(a, b)
        + of_turns(a, b)
        + (of_sums(a.imposed[:1], b.imposed[:1]) if a.imposed and b.imposed else 0)
    )


def other_matters(a: Told, b: Told) -> bool:
    """Whether both name numbers of matters, and none in common."""
    return bool(a.cited and b.cited) and not a.cited & b.cited


def begins_after(a: Told, b: Told) -> bool:
    """Whether `a` tells as news that something began, on a day after that of a decision that `b` tells."""
    decided = max((day for kind, day in b.turns_told if kind in DECIDED), default="9999")
    return any(kind in BEGUN and day > decided and day >= a.published[:10] for kind, day in a.turns_told)


def bound_twice(a: Told, b: Told) -> bool:
    """Whether they tell of two binding decisions of the Board: a matter has one."""
    ours, theirs = ({day for kind, day in one.turns_told if kind == "binding_decision"} for one in (a, b))
    return bool(ours and theirs) and all(apart(x, y) > STEP for x in ours for y in theirs)


def translated(a: Told, b: Told) -> bool:
    """Whether two documents are one text in two languages: one source, one time, the same parties."""
    same = a.source == b.source and a.published == b.published and set(a.respondents) == set(b.respondents)
    return same and bool(a.published and a.respondents) and a.language != b.language


def of_text(likeness: float, *, same_language: bool) -> float:
    """Evidence of the words; sharing none says something within one language only."""
    return min(2, 6 * likeness) - (0.7 if same_language and likeness < 0.02 else 0)


def of_parties(ours: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    """Evidence of who a matter is about: several in common, the main one, or one in passing."""
    if not ours or not theirs:
        return 0.0
    shared = sum(any(likeness(a, b) >= ALIKE for b in theirs[:3]) for a in ours[:3])
    others = min(len(ours), len(theirs)) > 1
    if shared > 1:
        return 3.0
    if likeness(ours[0], theirs[0]) >= ALIKE:
        return 1.8 if others else 2.5
    return (0.3 if others else 1.2) if shared else -4.0


def of_names(ours: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    """Evidence of the respondents' names; none where one side hides them."""
    if not ours or not theirs:
        return 0.0
    alike = max(likeness(a, b) for a in ours[:3] for b in theirs[:3])
    return 3.5 if alike >= ALIKE else 2.0 if alike >= 80 else 0.5 if alike >= 65 else -2.0


@lru_cache(maxsize=200_000)
def likeness(a: str, b: str) -> float:
    """How alike two names are, 0 to 100; a name that begins or ends another is almost the same."""
    one, other = sorted((a.split("-"), b.split("-")), key=len)
    inside = len("".join(one)) >= 4 and (other[: len(one)] == one or other[-len(one) :] == one)
    turned = float(fuzz.token_sort_ratio(a.replace("-", " "), b.replace("-", " ")))
    return max(float(fuzz.ratio(a, b)), turned, float(ALIKE) if inside else 0.0)


def of_sums(ours: tuple[Sum, ...], theirs: tuple[Sum, ...]) -> float:
    """Evidence of the fines: equal, equal but for rounding and exchange, cut for paying early, or another."""
    ratios = [r for a in ours[:3] for b in theirs[:3] if (r := ratio(a, b)) is not None]
    if not ratios:
        return 0.0
    best = max(ratios)
    if best > 0.97:
        first = ratio(ours[0], theirs[0]) or 0
        return 3.0 if first > 0.97 else 2.0
    if any(abs(r - cut) < 0.005 for r in ratios for cut in CUTS):
        return 1.0
    return 0.8 if best > 0.88 else 0.0 if ratio(ours[0], theirs[0]) is None else -2.0


def ratio(a: Sum, b: Sum) -> float | None:
    """The smaller by the larger, in one currency; None where no rate is known."""
    if a.currency == b.currency:
        one, other = a.amount, b.amount
    elif a.eur is not None and b.eur is not None:
        one, other = a.eur, b.eur
    else:
        return None
    return min(one, other) / max(one, other) if max(one, other) else 1.0


def of_days(a: Told, b: Told) -> float:
    """Evidence of the days of decision and publication, or of the years in case numbers."""
    ours, theirs = a.days, b.days
    if ours and theirs:
        return step(DAYS, min(apart(x, y) for x in ours for y in theirs))
    years = [(abs(int(x) - int(y))) for x in a.years for y in b.years]
    return step(YEARS, min(years)) if years else 0.0


def of_span(a: Told, b: Told) -> float:
    """Evidence of the time between two documents."""
    one, other = middle(a.date), middle(b.date)
    return step(SPANS, apart(one, other)) if day(one) and day(other) else 0.0


def of_articles(ours: frozenset[str], theirs: frozenset[str]) -> float:
    """Evidence of the articles cited."""
    return 2 * (len(ours & theirs) / len(ours | theirs) - 0.25) if ours and theirs else 0.0


def of_topics(ours: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    """Evidence of what they are about, by the topics that weigh most in each."""
    if not ours or not theirs:
        return 0.0
    return 0.8 if set(ours[:3]) & set(theirs[:3]) else -1.0


def of_turns(a: Told, b: Told) -> float:
    """Evidence of a turn that both tell: the same kind on the same day."""
    return 2.5 if a.turns & b.turns else 0.0
