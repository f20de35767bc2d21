"""The box of facts with which registers head their entries: lines of `Label: value`."""

import re
from collections.abc import Iterator

LINE = re.compile(r"([^\W\d_][^:\n]{1,40}):[ \t]+(\S[^\n]*)")
LABELS = {
    "authority": "authority|court|supervisory authority|dpa|regulator|autorité|behörde|autoridad|autorità",
    "country": "country|jurisdiction|member state|pays|land|país|paese",
    "decided": "decided|date|date of decision|decision date|date de la décision|datum|fecha|data",
    "published": "published|date of publication|publication date",
    "fine": r"fine|fine \[€\]|fine \(€\)|fine amount|amount|penalty|sanction|amende|bußgeld|multa|sanzione",
    "parties": "parties|party|controller/processor|controller|processor|respondent|defendant|company"
    "|undertaking|organisation|organization|addressee|subject",
    "number": "national case number|case number|case no|case no.|reference|reference number|docket"
    "|file number|docket number|file no|file no.|decision number|aktenzeichen|expediente|numéro",
    "articles": "relevant law|quoted art|quoted art.|articles|legal basis|law|provisions",
    "sector": "sector|industry",
}
LABEL_OF = {label.replace("\\", ""): name for name, labels in LABELS.items() for label in labels.split("|")}


def box(body: str) -> dict[str, str]:
    """The values of the box that heads a body, by what they mean; empty where none does.

    >>> box("Fine [€]: 18000\\nController/Processor: Acme\\n\\nThe authority fined it.")
    {'fine': '18000', 'parties': 'Acme'}
    >>> box("Note: we fined Acme.\\n\\nThe fine: large.")
    {}
    """
    found: dict[str, str] = {}
    for label, value in lines(body):
        if (name := LABEL_OF.get(label.casefold())) is not None:
            found.setdefault(name, value)
    return found if len(found) > 1 else {}


def lines(body: str) -> Iterator[tuple[str, str]]:
    """The lines of the first paragraph, where each of them is `Label: value`."""
    first = body.split("\n\n", 1)[0].splitlines()
    matches = [LINE.fullmatch(line.strip()) for line in first]
    for match in matches if all(matches) else ():
        assert match
        yield match[1], match[2]
