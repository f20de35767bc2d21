"""No text breaks a stage or makes it run away."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.items import Dated, Document
from pipelines.annotation import Annotation
from pipelines.stages import STAGES
from pipelines.stages.deadline import deadline
from pipelines.stages.event import event
from pipelines.stages.penalty import penalty
from pipelines.stages.quote import quote

OURS = (penalty, event, quote, deadline)
PIECES = (
    "The ICO fined Acme Ltd £500,000 ",
    "a fine of €5,000 for this and €4,000 for that ",
    "the initial fine of RON 9,852.2 (€2,000) was reduced to €1,000; ",
    "a proposé, décide d'infliger une amende de ",
    "“We think it is wrong, said Ann Example. “If ",
    '” said » « „ “ " " ',
    "within thirty (30) days of the decision ",
    "by 14 March 2018 ",
    "has not opened an inquiry, but may open one\n\n",
    "Die Behörde verhängte ein Bußgeld von 35,3 Mio. € ",
    "1.000.000,00,00 000 000 $ ",
    "open open open opened fined fined ",
    "....!!!;;;\n\n\n:::",
    "İ\u0130ß\ufb01\u200b\x00\ud7ff",
    "Fine [€]: ",
    "total of, and, and another ",
)
TEXTS = st.one_of(
    st.text(max_size=400),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=40).map("".join),
)


@pytest.mark.parametrize("stage", OURS, ids=lambda stage: stage.__name__)
@settings(max_examples=1000, deadline=2000)
@given(text=TEXTS, language=st.sampled_from(["", "en", "fr", "de", "es", "it", "nl", "sv", "xx"]))
def test_any_text(stage, text: str, language: str) -> None:  # type: ignore[no-untyped-def]
    document = Document("", "", "", text, language=language, published=Dated("2018-03-14", "meta"))
    for note in stage(document):
        assert isinstance(note, Annotation)
        assert 0 <= note.start < note.end <= len(text)


LONG = {
    "one word": "a" * 100_000,
    "digits": "1" * 100_000,
    "groups": "1.000" * 20_000,
    "marks": "“" * 50_000,
    "pairs": "“a”" * 30_000,
    "capitals": "Acme " * 20_000,
    "spaces": " " * 100_000,
    "lines": "\n" * 100_000,
    "stops": "." * 100_000,
    "fines": "fined " * 20_000,
    "openings": "opened" * 20_000,
    "sums": "fine €5, " * 3_000,
    "years": "may 2018 " * 10_000,
    "articles": "n.º 1 do artigo 5(1)(a), § 1er, 3° " * 3_000,
    "numbers first": "13. és 14. cikk, " * 5_000,
    "pairs of names": "Devon and " * 10_000,
    "wrapped": "Acme\nCorp " * 10_000,
    "honorifics": "Dr Mr Ms " * 10_000,
}


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__)
@pytest.mark.parametrize("kind", LONG)
def test_long_texts_are_read_in_time(stage, kind: str) -> None:  # type: ignore[no-untyped-def]
    start = time.process_time()
    list(stage(Document("", "", "", LONG[kind], language="en")))
    assert time.process_time() - start < 5
