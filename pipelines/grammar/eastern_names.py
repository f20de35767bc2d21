"""Companies by their legal form where words are not parted: "株式会社青空商店", "蓝天科技有限公司"."""

import re
from collections.abc import Iterator

from pipelines.lexicon.party import BEFORE_A_NAME, EASTERN_FORMS, PARTICLES

Span = tuple[int, int]
FORM = "|".join(map(re.escape, EASTERN_FORMS.split("|")))
LETTER = r"[ァ-ヴーｱ-ﾝ一-龥가-힣A-Za-z0-9&・]"
FORMS = re.compile(FORM)
AFTER = re.compile(rf"\s?{LETTER}{{2,20}}")
BEFORE = re.compile(rf"(?:(?:{BEFORE_A_NAME})|(?<!{LETTER}))(?P<name>{LETTER}{{2,24}}?)\Z")
PARTICLE = re.compile(rf"(?<=[가-힣]{{2}})(?:{PARTICLES})\Z")
LONGEST = 26


def eastern_companies(text: str) -> Iterator[Span]:
    """Where companies stand: the form comes first or last, as it is registered.

    >>> text = "委員会は株式会社青空商店に、对蓝天科技有限公司, 주식회사 파란상점에"
    >>> [text[start:end] for start, end in eastern_companies(text)]
    ['株式会社青空商店', '蓝天科技有限公司', '주식회사 파란상점']
    """
    for form in FORMS.finditer(text):
        before = BEFORE.search(text, max(0, form.start() - LONGEST), form.start())
        after = AFTER.match(text, form.end())
        if before:
            yield before.start("name"), form.end()
        elif after and "公司" not in form[0]:
            particle = PARTICLE.search(text, form.end(), after.end())
            yield form.start(), particle.start() if particle else after.end()
