"""Who said what: speech is told from terms, titles and scare quotes, whatever marks a language uses.

The speakers are invented, but for the first case's.
"""

from pathlib import Path

import pytest

from crawler.items import Document
from pipelines.annotation import Quote
from pipelines.stages.quote import quote

SAID = [
    # marks
    ("“We fined them for good reasons,” said Ann Example.", [("Ann Example", "We fined them for good reasons")]),
    ('"We fined them for good reasons," said Ann Example.', [("Ann Example", "We fined them for good reasons")]),
    ("« Nous les avons sanctionnés hier », a déclaré Anne Exemple.", [("Anne Exemple", "Nous les avons sanctionnés hier")]),
    ("„Wir haben sie gestern bestraft“, sagte Eva Beispiel.", [("Eva Beispiel", "Wir haben sie gestern bestraft")]),
    ("»Wir haben sie gestern bestraft«, sagte Eva Beispiel.", [("Eva Beispiel", "Wir haben sie gestern bestraft")]),
    ("«Los hemos sancionado por buenas razones», dijo Ana Ejemplo.", [("Ana Ejemplo", "Los hemos sancionado por buenas razones")]),
    ("«Li abbiamo sanzionati per buoni motivi», ha detto Anna Esempio.", [("Anna Esempio", "Li abbiamo sanzionati per buoni motivi")]),
    ("“We hebben hen om goede redenen beboet”, zei Anna Voorbeeld.", [("Anna Voorbeeld", "We hebben hen om goede redenen beboet")]),
    ("”Vi har bötfällt dem av goda skäl”, säger Anna Exempel.", [("Anna Exempel", "Vi har bötfällt dem av goda skäl")]),
    ("„Nałożyliśmy karę z dobrych powodów” – powiedziała Anna Przykład.", [("Anna Przykład", "Nałożyliśmy karę z dobrych powodów")]),
    # said first
    ("Ann Example said: “We fined them for good reasons.”", [("Ann Example", "We fined them for good reasons.")]),
    ("In a statement, Ann Example, the commissioner, explained the reasons: “We had many concerns about it.”",
     [("Ann Example", "We had many concerns about it.")]),
    ("Anne Exemple a déclaré : « Nous avons de bonnes raisons. »", [("Anne Exemple", "Nous avons de bonnes raisons.")]),
    ("Eva Beispiel sagte: „Wir haben gute Gründe dafür.“", [("Eva Beispiel", "Wir haben gute Gründe dafür.")]),
    ("Anna Voorbeeld zegt: ‘niet dit’ en dan: “Wij hebben daar goede redenen voor.”",
     [("Anna Voorbeeld", "Wij hebben daar goede redenen voor.")]),
    # said after, name before the verb
    ("“We will appeal this ruling at once,” a Facebook spokesperson said.", [("Facebook", "We will appeal this ruling at once")]),
    ("“We are reviewing the decision,” the company said in a statement.", [("", "We are reviewing the decision")]),
    # a quotation that goes on
    ("“It was wrong to do that,” said Ann Example. “They must stop it now.”",
     [("Ann Example", "It was wrong to do that"), ("Ann Example", "They must stop it now.")]),
    ("“It was wrong,” she said. Ann Example said: “They must stop it now.”",
     [("Ann Example", "They must stop it now.")]),
    ("Ann Example said: “It was wrong to do that.”\n\n“They must stop it now,” she added.",
     [("Ann Example", "It was wrong to do that."), ("Ann Example", "They must stop it now")]),
    ("“It was wrong to do that.\n\n“They must stop it now,” said Ann Example.",
     [("Ann Example", "It was wrong to do that.\n\n“They must stop it now")]),
    # missing marks
    ("“We think people deserve more, but so far they haven’t agreed, said Ann Example. “If it starts again, we act.”",
     [("Ann Example", "We think people deserve more, but so far they haven’t agreed"), ("Ann Example", "If it starts again, we act.")]),
    ("We fined them for good reasons,” said Ann Example.", [("Ann Example", "We fined them for good reasons")]),
    ("“We fined them for good reasons, said Ann Example.", [("Ann Example", "We fined them for good reasons")]),
    # parted, short at first, or led by a colon
    ("“We disagree,” said Ann Example. “The decision is wrong and we will appeal it,” she added.",
     [("Ann Example", "The decision is wrong and we will appeal it")]),
    ("« Cette décision », explique Anne Exemple, « est un signal fort pour tous. »", [("Anne Exemple", "est un signal fort pour tous.")]),
    ("„Das“, sagte Eva Beispiel, „ist ein starkes Signal für alle.“", [("Eva Beispiel", "ist ein starkes Signal für alle.")]),
    ("Eva Beispiel, Sprecherin von Acme: „Wir prüfen die Entscheidung sehr genau.“", [("Eva Beispiel", "Wir prüfen die Entscheidung sehr genau.")]),
    ("Voorzitter Anna Voorbeeld: “Dit is een duidelijk signaal voor iedereen.”", [("Anna Voorbeeld", "Dit is een duidelijk signaal voor iedereen.")]),
    ("According to Ann Example, the commissioner, the firm “failed its users in every way”.", [("Ann Example", "failed its users in every way")]),
    ("Secondo Anna Esempio «la decisione è un segnale molto chiaro».", [("Anna Esempio", "la decisione è un segnale molto chiaro")]),
    # single marks
    ("‘We disagree with the decision and will appeal,’ said Ann Example.", [("Ann Example", "We disagree with the decision and will appeal")]),
    ("‘Dit is een duidelijk signaal voor iedereen’, zegt Anna Voorbeeld.", [("Anna Voorbeeld", "Dit is een duidelijk signaal voor iedereen")]),
    # nobody is named, but a long quotation stays
    ("Their notice reads: “Users must be told clearly what happens to their data”.",
     [("", "Users must be told clearly what happens to their data")]),
]  # fmt: skip

TRAPS = [
    "It does not have “valid consent” from its users.",
    "The so-called “right to be forgotten” applies.",
    "He published a book called “The Long Road to Better Privacy for All of Us”.",
    "Users click on “Accept”.",
    "The term “personal data” means any information.",
    "A report titled “Consent and the ways in which it is asked for online” came out.",
    "The screen is 6\" wide and 4\" high.",
    "“Privacy”",
    "Rock ’n’ roll in the ’90s wasn’t quoted.",
    "Le bouton « Tout accepter » est vert.",
    "Das sogenannte „Recht auf Vergessen“ gilt.",
    "El botón «Aceptar todo» es verde.",
    "Il pulsante «Accetta tutto» è verde.",
    "De knop “Alles accepteren” is groen.",
    "“”",
    "The ‘right to be forgotten’, a new right, applies.",
    "In the ’90s the users’ data was theirs, and ‘rock ’n’ roll’ was loud.",
    "Article 4: “personal data means any information”.",
    "Note: “Acme” is a name.",
    "The heading was: “Privacy at Acme for all”.",
    "Le considérant 39 du RGPD précise que « les données doivent être limitées à ce qui est nécessaire ».",
    "Article 5 provides that “Personal data shall be processed lawfully, fairly and in a transparent manner”.",
    "It aims to “make it easier to stay informed by using technology to organize”.",
    "The “controller” and the “processor” said nothing.",
]  # fmt: skip


def read(text: str) -> list[Quote]:
    return list(quote(Document("", "", "", text)))


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[row[0][:40] for row in SAID])
def test_quote(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(note.speaker, note.text) for note in read(text)] == expected


@pytest.mark.parametrize("text", TRAPS, ids=[text[:40] for text in TRAPS])
def test_no_quote(text: str) -> None:
    assert [note.text for note in read(text)] == []


@pytest.mark.parametrize(
    ("text", "role", "organisation"),
    [
        ("“We fined them for it,” said Ann Example, director of enforcement at the ICO.", "director of enforcement at the ICO", "ICO"),
        ("“We fined them for it,” said the ICO’s deputy commissioner, Ann Example.", "ICO’s deputy commissioner", "ICO"),
        ("“We fined them for it,” said Information Commissioner Ann Example.", "Information Commissioner", ""),
        ("« Nous les avons punis hier », a déclaré Anne Exemple, présidente de la CNIL.", "présidente de la CNIL", "CNIL"),
        ("„Wir haben sie bestraft“, sagte der Datenschutzbeauftragte Max Muster.", "Datenschutzbeauftragte", ""),
    ],
)  # fmt: skip
def test_role_and_organisation(text: str, role: str, organisation: str) -> None:
    assert [(note.role, note.organisation) for note in read(text)] == [(role, organisation)]


@pytest.mark.parametrize("text", [row[0] for row in SAID])
def test_the_words_are_there(text: str) -> None:
    document = Document("", "", "Title", text)
    for note in quote(document):
        assert document.text[note.start : note.end] == note.text


def test_a_last_name_becomes_the_full_name() -> None:
    notes = read("Ann Example leads the ICO. “We had to do this,” said Example.")
    assert [note.speaker for note in notes] == ["Ann Example"]


def test_the_first_case(shared: Path) -> None:
    title, body = (shared / "seed/article.txt").read_text().split("\n", 1)
    document = Document("", "", title, body.split("Trending topics")[0].strip(), language="en")
    said = [note.text for note in quote(document) if note.speaker == "Elizabeth Denham"]
    assert [words[:16] for words in said] == ["I had concerns t", "We think consume", "If Facebook star"]
    assert said[1].endswith("haven’t agreed")
    assert "Commissioner" in next(quote(document)).role
