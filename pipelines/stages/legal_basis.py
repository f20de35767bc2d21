"""Which laws a document cites, down to paragraph and letter."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from crawler.items import Document
from pipelines.annotation import LegalBasis
from pipelines.citations import Citation, Cited, citations
from pipelines.reference import articles_of, mentions
from pipelines.vocabulary import Mention

NEAR = 28
JOINED_AFTER = re.compile(r"[^.;:!?\d]{0,28}\Z")
JOINED_BEFORE = re.compile(r"(?:['’]s)?[\s,:(–-]{0,4}(?:in |under |Artt?\. )?\Z")
OTHER_LAW = re.compile(
    r"\s{0,2}(?:,\s)?(?:(?:of|in|from|under|du|de|del|della|dello|der|des|van|av|ur|z|zo)\b\s{0,2})?(?:the|la|l'|l’|las|de|het|a|an)?\s{0,2}"
    r"(?:[\w’'()-]{1,20}\s){0,3}"
    r"(?:Act|Law|Code|Constitution|Charter|Directive|Decree|Convention|Treaty|Guidelines?|Statutes?|Rules|Ordinance|Agreement"
    r"|loi|code|ley|constitución|codice|legge|decreto|direttiva|directiva|directive|Gesetz\w{0,3}|wet|\w{0,20}lagen|\w{0,20}loven"
    r"|ustaw\w{0,2}|zákon\w{0,2}|törvény\w{0,4}|legii|legea|lei|laki|lain|seadus\w{0,3}|νόμου|ν\.)\b"
    r"|\s{0,2}(?!GDPR|RGPD|DSGVO|AVG|RODO|UK|EU)[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,9}[A-ZÄÖÜ]\w{0,6}\b"
)


def legal_basis(document: Document) -> Iterator[LegalBasis]:
    """Yield each article that the document cites, and each law of which it cites none, once.

    >>> page = Document(source="", url="", title="", body="Acme infringed Articles 5(1)(a) and 13 GDPR and PECR.")
    >>> [(basis.law, basis.article) for basis in legal_basis(page)]
    [('GDPR', '5(1)(a)'), ('GDPR', '13'), ('PECR', '')]
    """
    text = document.text
    laws = mentions(text).get("law", [])
    cited = set()
    for citation in citations(text) if laws else ():
        law, rule = law_of(citation, text, laws)
        for article in citation.cited if law else ():
            if exists(article, law):
                cited.add(law)
                yield LegalBasis(
                    start=article.start, end=article.end, rule=rule, law=law, article=article.article
                )
    for mention in laws:
        law = mention.names[0].id
        if law not in cited and not mention.names[0].unsure:
            cited.add(law)
            yield LegalBasis(start=mention.start, end=mention.end, rule="law", law=law)


def law_of(citation: Citation, text: str, laws: Sequence[Mention]) -> tuple[str, str]:
    """The law that a citation is of: named after it, before it, or the Regulation the text is about."""
    at = bisect_left(laws, citation.end, key=lambda mention: mention.start)
    if at < len(laws) and JOINED_AFTER.match(text[citation.end : laws[at].start]) and near(citation.end, laws[at]):
        return laws[at].names[0].id, "article of law"
    if OTHER_LAW.match(text, citation.end):
        return "", ""
    before = laws[at - 1] if at else None
    if before and JOINED_BEFORE.match(text[before.end : citation.start]):
        return before.names[0].id, "law, article"
    if citation.section:
        return "", ""
    regulations = [m.names[0].id for m in laws if m.names[0].id in ("GDPR", "UK GDPR") and not m.names[0].unsure]
    return (regulations[0], "article alone") if regulations else ("", "")


def near(end: int, mention: Mention) -> bool:
    """Whether a law is named right after."""
    return mention.start - end <= NEAR


def exists(cited: Cited, law: str) -> bool:
    """Whether the law has so many articles."""
    most = articles_of(law)
    return not most or (cited.number.isdigit() and 1 <= int(cited.number) <= most)
