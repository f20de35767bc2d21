"""Which laws a document cites, down to paragraph and letter."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterator, Sequence

from crawler.items import Document
from pipelines.annotation import LegalBasis
from pipelines.grammar.citations import Citation, citations
from pipelines.grammar.cited import Cited
from pipelines.lexicon import articles as words
from pipelines.reference import articles_of, bodies, europe, mentions
from pipelines.vocabulary import Mention

REGULATIONS = ("GDPR", "UK GDPR")
IN_FORCE = "2018-05-25"
NEAR = 28
ALONE = "article alone"
OTHERS = 4  # articles told of other laws in a text that tells none of the Regulation: it is about those
FEW = 3  # articles of a law; where a text cites no more, each counts
NAMED = 60  # characters between a word of breach and the name of what was breached
JOINED_AFTER = re.compile(
    rf"[\s,)(]{{0,3}}(?:(?i:{words.JOIN})[\s'’]{{1,2}}){{0,5}}(?:[A-ZÀ-Þ]\w{{1,15}}\s){{0,2}}\(?\Z"
)
JOINED_BEFORE = re.compile(r"(?:['’]s)?[\s,:(–-]{0,4}(?:in |under |Artt?\. |m\. |Kanun\w{0,4} )?\Z")
OTHER_LAW = re.compile(
    r"(?:\s?\(\w{1,3}\)){0,2}(?:"
    rf"\s{{0,2}}(?:,\s)?(?:(?:{words.OF})\b\s{{0,2}})?(?:{words.ITS})?\s{{0,2}}(?:[\w’'()-]{{1,20}}\s){{0,5}}"
    rf"(?:{words.LAW})\b"
    r"|[.,]?\s(?:Act|Law|L\.|D\. ?[Ll]gs\.?|d\. ?lgs\.?)\s(?:[Nn]o?\.?\s?)?\d"
    rf"|\s{{1,2}}(?:(?:{words.OF}|i)\s)?(?:{words.ITS})?\s?(?i:{words.REGULATION})\s(?:\([A-Z]{{2,3}}\)\s)?(?:[Nn][or]\.?\s)?"
    r"(?!2016/679)\d{1,4}/\d"
    r"|\s(?:Data Protection )?Working (?:Party|Group)"
    rf"|\s{{0,2}}(?!{words.REGULATIONS}|AVG|UK|EU)[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{{0,9}}[A-ZÄÖÜ]\w{{0,6}}\b)"
)
REPEALING = re.compile(rf"\b(?:{words.REPEALING})\b[\w\s]{{0,16}}\Z", re.IGNORECASE)
REPEALED = re.compile(rf"[\w\s]{{0,12}}\b(?:{words.REPEALED})", re.IGNORECASE)
LAW_BEFORE = re.compile(rf"(?<!\w){words.LAW_BEFORE}\s\Z")
SAME = re.compile(rf"[\s,)]{{0,2}}(?:{words.SAME})", re.IGNORECASE)
CHAIN = re.compile(
    r"(?:[\s,;]|\b(?:e|y|et|und|and|i|o|ou|no|na|nos|nas|do|da|dos|del?|la|el|in|of|the|alínea|letra|apartado|\d{1,2})\b"
    r"|n\.?\s?º|[a-z]\)|l['’]|d['’]){1,25}"
)
RANGE_ON = re.compile(rf"\s?(?:{words.TO})\s?\d", re.IGNORECASE)
RANGE_TO = re.compile(rf"\d\s?(?:{words.TO})\s?\Z", re.IGNORECASE)
PARTED = re.compile(r"[.;:]\s|\n")
BREACH = re.compile(words.BREACH, re.IGNORECASE)
BACKGROUND = re.compile(words.BACKGROUND, re.IGNORECASE)
PROCEDURE = re.compile(words.PROCEDURE, re.IGNORECASE)


def legal_basis(document: Document) -> Iterator[LegalBasis]:
    """Yield each article that the document cites, and once each law that it cites without an article.

    >>> body = "Acme infringed Articles 5(1)(a) and 13 GDPR and PECR."
    >>> page = Document(source="", url="", title="", body=body)
    >>> [(basis.law, basis.article) for basis in legal_basis(page)]
    [('GDPR', '5(1)(a)'), ('GDPR', '13'), ('PECR', '')]
    """
    text = document.text
    laws = mentions(text).get("law", [])
    regulation = regulation_of(document, laws)
    articles = list(read(text, laws, regulation))
    numbers = {number_of(basis.article) for basis in articles if basis.law == regulation}
    named = list(by_name(text, regulation, numbers)) if regulation else []
    kept = list(borne(articles, text, len(document.title)))
    yield from (*kept, *named)
    cited = {basis.law for basis in (*kept, *named)}
    for mention in laws:
        law = mention.names[0].id
        if law not in cited and not mention.names[0].unsure and not is_repealed(text, mention):
            cited.add(law)
            yield LegalBasis(start=mention.start, end=mention.end, rule="law", law=law)


def is_repealed(text: str, mention: Mention) -> bool:
    """Whether a law stands only in the title of the one that repeals it: "repealing Directive 95/46/EC"."""
    before, after = text[max(0, mention.start - NEAR) : mention.start], text[mention.end : mention.end + NEAR]
    return bool(REPEALING.search(before) or REPEALED.match(after))


def by_name(text: str, regulation: str, numbers: Container[str]) -> Iterator[LegalBasis]:
    """The articles that a text calls by what they say: "data minimisation" is 5(1)(c).

    Beside numbers of its own, only what it says was breached: any text speaks of a lawful basis.
    """
    named = set()
    for mention in mentions(text).get("principle", ()):
        article = mention.names[0].id
        clause = PARTED.split(text[max(0, mention.start - NAMED) : mention.start])[-1]
        counts = not numbers or BREACH.search(clause)
        if article not in named and number_of(article) not in numbers and counts:
            named.add(article)
            yield LegalBasis(
                start=mention.start, end=mention.end, rule="by name", law=regulation, article=article
            )


def read(text: str, laws: Sequence[Mention], regulation: str) -> Iterator[LegalBasis]:
    """Every article cited whose law is known."""
    for citation, law, rule in attributed(text, laws, regulation):
        for found in citation.cited if law else ():
            if exists(found, law):
                article = found.article if law in REGULATIONS else found.of_a_code
                yield LegalBasis(start=found.start, end=found.end, rule=rule, law=law, article=article)


def attributed(text: str, laws: Sequence[Mention], regulation: str) -> Iterator[tuple[Citation, str, str]]:
    """Each citation with its law and rule; in a chain ("o artigo 3.º, no artigo 4.º da Lei") the last's."""
    found = [(one, *law_of(one, text, laws, regulation)) for one in citations(text)]
    told = Counter(law for _, law, rule in found if law and rule != ALONE)
    alone = sum(rule == ALONE for *_, rule in found)
    if regulation not in told and told.total() >= max(OTHERS, alone):
        found = [(one, law, rule) for one, law, rule in found if rule != ALONE]
    for place in range(len(found) - 2, -1, -1):
        (one, _, rule), (after, law, after_rule) = found[place : place + 2]
        if rule == ALONE != after_rule and CHAIN.fullmatch(text, one.end, after.start):
            found[place] = (one, law, after_rule)
    yield from found


def borne(articles: Sequence[LegalBasis], text: str, title: int) -> Iterator[LegalBasis]:
    """The articles that bear on the matter.

    A text that cites many also cites some in passing: once, early, below the first paragraph, and with no
    word of breach beside them; or inside a range ("Articles 15 to 22"), a recital or a guideline.
    """
    groups: dict[tuple[str, str], list[LegalBasis]] = {}
    for basis in articles:
        groups.setdefault((basis.law, number_of(basis.article)), []).append(basis)
    lead = text.find("\n", title + 2)
    lead = len(text) if lead < 0 else lead
    of_law = Counter(law for law, _ in groups)
    for (law, _), group in groups.items():
        if of_law[law] <= FEW or len(group) > 1 or group[0].start < lead or not passing(group[0], text):
            yield from group


def passing(basis: LegalBasis, text: str) -> bool:
    """Whether an article cited once stands in passing."""
    before = text[max(0, basis.start - 100) : basis.start]
    inside = not text.startswith(number_of(basis.article), basis.start)
    if inside or RANGE_ON.match(text, basis.end) or RANGE_TO.search(before):
        return True
    if BACKGROUND.search(before, max(0, len(before) - 60)) or PROCEDURE.search(before):
        return True
    return basis.start < len(text) / 2 and not BREACH.search(before)


def number_of(article: str) -> str:
    """`5` of `5(1)(a)`."""
    return article.partition("(")[0]


def law_of(citation: Citation, text: str, laws: Sequence[Mention], regulation: str) -> tuple[str, str]:
    """The law that a citation is of: named after it, before it, or the Regulation the text is about."""
    at = bisect_left(laws, citation.end, key=lambda mention: mention.start)
    if (
        at < len(laws)
        and near(citation.end, laws[at])
        and JOINED_AFTER.match(text[citation.end : laws[at].start])
    ):
        return laws[at].names[0].id, "article of law"
    before = laws[at - 1] if at else None
    if SAME.match(text, citation.end):
        return (before.names[0].id, "article of the same law") if before else ("", "")
    if OTHER_LAW.match(text, citation.end):
        return "", ""
    if before and JOINED_BEFORE.match(text[before.end : citation.start]):
        return before.names[0].id, "law, article"
    if LAW_BEFORE.search(text, max(0, citation.start - NEAR), citation.start):
        return "", ""
    return ("", "") if citation.section else (regulation, ALONE)


def regulation_of(document: Document, laws: Sequence[Mention]) -> str:
    """The Regulation that "Article 6" alone means: the one named, or the GDPR where Europeans act."""
    named = next((m.names[0].id for m in laws if m.names[0].id in REGULATIONS), "")
    if named or (document.published and document.published.value < IN_FORCE):
        return named
    found = mentions(document.text)
    european = any(bodies()[m.names[0].id].country[:2] in europe() for m in found.get("authority", ()))
    privacy = {m.names[0].id for m in found.get("matter", ())} & {"dpa", "roles"}
    return "GDPR" if privacy and (european or "dpa" in privacy) else ""


def near(end: int, mention: Mention) -> bool:
    """Whether a law is named right after."""
    return mention.start - end <= NEAR


def exists(cited: Cited, law: str) -> bool:
    """Whether the law has so many articles."""
    most = articles_of(law)
    return not most or (cited.number.isdigit() and 1 <= int(cited.number) <= most)
