"""How Korean, Japanese and Chinese cite: "제29조 제1항", "第5条第1項", "第十三条"."""

import re

from pipelines.grammar.cited import Cited

NUMBERS = "零一二三四五六七八九"
ARTICLE = re.compile(
    r"[제第]\s?(?P<number>\d{1,3}|[一二三四五六七八九十百零]{1,7})\s?[조条條](?:의\s?(?P<branch>\d{1,2}))?"
    r"(?:\s?[제第]?\s?(?P<paragraph>\d{1,2}|[一二三四五六七八九十]{1,3})\s?[항項项款])?(?:\s?[(（](?P<letter>[a-z])[)）])?"
)


def eastern_article(text: str, at: int) -> Cited | None:
    """The article that is cited here.

    >>> [eastern_article(t, 0).article for t in ("제39조의6 제1항", "第6条第1項(f)", "第十三条")]
    ['39-6(1)', '6(1)(f)', '13']
    """
    found = ARTICLE.match(text, at)
    if not found:
        return None
    branch = f"-{found['branch']}" if found["branch"] else ""
    paragraph = counted(found["paragraph"]) if found["paragraph"] else ""
    return Cited(at, found.end(), counted(found["number"]) + branch, paragraph, found["letter"] or "")


def counted(written: str) -> str:
    """A number below a thousand in digits.

    >>> [counted(n) for n in ("7", "十", "二十四", "一百零二")]
    ['7', '10', '24', '102']
    """
    if written.isdigit():
        return written
    value, digit = 0, 0
    for char in written:
        if char in NUMBERS:
            digit = NUMBERS.index(char)
        else:
            value, digit = value + (digit or 1) * (100 if char == "百" else 10), 0
    return str(value + digit)
