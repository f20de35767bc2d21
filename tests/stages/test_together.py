"""What holds for every stage: spans, order, and the first case."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.items import Dated, Document
from pipelines.relevance import relevance
from pipelines.stages import STAGES, annotate
from pipelines.stages.authority import authority
from pipelines.stages.legal_basis import legal_basis
from pipelines.stages.party import party
from pipelines.stages.person import person
from pipelines.stages.topic import topic

TEXTS = [
    "The ICO fined Acme Ltd £500,000 under Article 5(1)(f) GDPR on 3 May 2019 over a data breach. “Shame,” said "
    "Information Commissioner Elizabeth Denham. It must comply within 30 days.",
    "Die Hamburgische Beauftragte für Datenschutz verhängte gegen die H&M AB & Co. KG ein Bußgeld von 35,3 Mio. € "
    "nach Art. 6 Abs. 1 lit. f DSGVO wegen der Überwachung von Beschäftigten.",
    "La AEPD sanciona a Vodafone España, S.A.U. con 40.000 € por infringir el artículo 6.1 del RGPD.",
    "",
]
PIECES = (
    "The ICO fined Acme Ltd ",
    "Articles 5(1)(a), 12 to 14 GDPR and ",
    "§ 26 Abs. 1 ",
    "art. 5, par. 1, lett. a) e c) ",
    "5 artiklan 1 kohdan ",
    "na alínea c) do n.º 1 do artigo 57.º do RGPD, ",
    "a 13. és a 14-99. cikk ",
    "of the said Act § 1er, 3° ",
    "Devon and Cornwall Police EFC, EP, S.A.U. ",
    "municipality of \n12 ",
    "complaint against X and Y and Z, ",
    "S.A. S.L. Sp. z o.o. ",
    "Parties: A; B; ; C\n",
    "Commissioner Des Hogan, Chair of ",
    "(the controller) ",
    "Datatilsynet AP ICO DPA ",
    "İıßŁ\u0130\ufb01\u200b\x00\u0301",
    "((((()))))",
    "2016/679 1.1.1.1.1 ",
)
MANGLED = st.one_of(
    st.text(max_size=300),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=40).map("".join),
)
OURS = (authority, legal_basis, party, person, topic)


def document(text: str) -> Document:
    title, _, body = text.partition(". ")
    return Document(source="", url="", title=title, body=body, published=Dated("2021-02-03", "meta"))


@pytest.mark.parametrize("text", TEXTS)
def test_every_annotation_stands_on_words(text: str) -> None:
    page = document(text)
    for note in annotate(page):
        words = note.record(page.text)["words"]
        assert words.strip() == words != ""
        assert note.rule


@pytest.mark.parametrize("text", TEXTS)
def test_the_order_of_the_stages_does_not_matter(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    forwards = annotate(document(text))
    monkeypatch.setattr("pipelines.stages.STAGES", tuple(reversed(STAGES)))
    assert annotate(document(text)) == forwards


@pytest.mark.parametrize("stage", (*OURS, relevance), ids=lambda stage: stage.__name__)
@settings(max_examples=1000, deadline=2000)
@given(text=MANGLED)
def test_any_text(stage, text: str) -> None:  # type: ignore[no-untyped-def]
    page = document(text)
    found = stage(page)
    for note in found.words if stage is relevance else found:
        assert 0 <= note.start < note.end <= len(page.text)


def test_the_first_case(shared: Path) -> None:
    title, _, body = (shared / "seed/article.txt").read_text().split("Trending topics")[0].partition("\n")
    page = Document(source="news_netimperative", url="", title=title, body=body.strip())
    assert relevance(page).relevant
    assert {found.id for found in authority(page)} == {"uk_ico"}
    respondents = {found.name for found in party(page) if found.role == "respondent"}
    assert respondents == {"Facebook", "WhatsApp"}
    assert [(found.name, found.role) for found in person(page)] == [
        ("Elizabeth Denham", "Information Commissioner")
    ]
    assert {"consent", "data_sharing", "adtech"} <= {found.id for found in topic(page)}
