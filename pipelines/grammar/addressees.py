"""Who is fined, where the words beside the sum say so by name."""

import re

from pipelines.grammar.speakers import NAME
from pipelines.lexicon.doers import PLACES
from pipelines.lexicon.party import BOX
from pipelines.lexicon.penalty import FINED, NOBODY, ON, WAS_FINED

ARTICLE = r"(?:the |la |le |l['’]|les |der |die |das |den |el |il |lo |de |het )?"
FORM = r"(?:,? (?:Inc|Ltd|S\.?A\.?U?|S\.?L\.?U?|S\.?r\.?l|S\.?p\.?A|B\.?V|GmbH|AG|plc|LLC)\b\.?)?"
LAID_ON = re.compile(
    r"[\s,)]*(?:\([^)]{0,40}\)\s)?(?:(?:fine|penalty|sanction)\s)?(?:was imposed\s)?"
    rf"(?:{ON})\s{ARTICLE}(?P<name>{NAME.pattern}{FORM})"
)
DIRECT = re.compile(
    rf"\b(?:{FINED})\s{ARTICLE}(?P<name>{NAME.pattern}{FORM})(?:\s?\([^)]{{0,60}}\)|,[^,]{{0,60}},)?"
    r"(?:[\s,]+(?:[a-zäöüß€’']{1,13}|Geldbu(?:ß|ss)en?|Bu(?:ß|ss)geld(?:er)?|Höhe)){0,6}[\s,]*\Z"
)
ANOTHER = re.compile(rf"(?:\band|\bet|\bund|\by|\be|\ben|,)\s{ARTICLE}(?P<name>{NAME.pattern}{FORM})\s\Z")
STOP = re.compile(r"(?<=\w{3})\.\s|(?<=\b[A-Z]{2})\.\s(?=[A-Z][a-z])")  # where the next sentence begins
PAY = re.compile(r"\bpa(?:y|ys|id|ying)\b")  # who is named after a payment gets it
LABELS = "|".join(label for words in BOX["respondent"].values() for label in words.split("|"))
ROW = re.compile(rf"^(?:{LABELS.replace('{/s}', '')}): (?P<name>[^;\n]{{2,120}})$", re.MULTILINE)
PASSIVE = re.compile(
    rf"(?P<name>{NAME.pattern}{FORM})(?:\s?\([^)]{{0,40}}\)|,[^,]{{0,60}},)?\s(?:{WAS_FINED})\b"
)


def addressee(text: str, start: int, end: int, since: int) -> str:
    """The name of whoever is fined the sum `text[start:end]`; empty where none stands beside it.

    `since` is where its sentence begins.

    >>> text = "CNIL fined Google LLC €90m and Google Ireland Ltd €60m."
    >>> [addressee(text, s, s + 4, 0) for s in (22, 50)]
    ['Google LLC', 'Google Ireland Ltd']
    >>> addressee("Respondent: Acme Ltd\\nFine: €90m", 27, 31, 21)
    'Acme Ltd'
    """
    before = text[max(since, start - 150) : start]
    for found in (
        ANOTHER.search(before),
        DIRECT.search(before),
        None if PAY.search(before) else LAID_ON.match(text, end, end + 120),
        PASSIVE.search(before),
    ):
        if found and (name := named(found["name"])):
            return name
    row = ROW.search(text, text.rfind("\n\n", 0, since) + 1, max(since - 1, 0))
    return row["name"].strip() if row else ""


def named(name: str) -> str:
    """The name without a trailing mark; empty where it is a word that only looks like one."""
    first = STOP.split(name)[0]
    bare = first.rstrip(".,'’") if not re.search(r"\b[A-Z]\.[A-Z]\.?[A-Z]?\.?$", first) else first
    return "" if bare.split()[0].lower() in NOBODY or bare.lower() in PLACES else bare
