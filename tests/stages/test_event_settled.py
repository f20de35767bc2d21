"""Proceedings that end by agreement: with an authority they are decided, among private parties nothing is."""

import pytest
from test_event import read

from crawler.items import Dated, Document
from pipelines.stages.event import event

TOLD = [
    ("en", "Facebook will pay a $5 billion penalty to settle Federal Trade Commission charges.", "undertaking"),
    ("en", "Facebook agreed to pay $5 billion to settle the FTC's probe.", "undertaking"),
    ("en", "Google will pay $170 million to resolve allegations by the New York Attorney General.", "undertaking"),
    ("en", "Epic will pay $520 million in two settlements with the Federal Trade Commission.", "undertaking"),
    ("en", "Acme agreed to pay $3 million to settle charges for misleading disclosures.", "undertaking"),
    ("en", "Under a proposed order Acme will pay $150 million.", "undertaking"),
    ("en", "On 3 May 2019 Acme settled charges of deception.", "undertaking 2019-05-03"),
    ("en", "Acme settles with the Agency.", "undertaking"),
    ("en", "Acme settled with the FTC for $5 billion.", "undertaking"),
    ("en", "The clinic signed a resolution agreement with HHS.", "undertaking"),
    ("en", "The insurer agreed to a corrective action plan.", "undertaking"),
    ("en", "The FTC accepted, subject to final approval, a consent agreement with Acme.", "undertaking"),
    ("en", "The Commission voted 4-0 to accept the consent agreement.", "undertaking"),
    ("en", "The attorney general of Texas has secured a settlement of $1.4 billion with Meta.", "decision"),
    ("en", "The Office for Civil Rights has announced a settlement of $4 million.", "decision"),
    ("en", "Acme reached a settlement with the ICO.", "decision"),
    ("en", "FTC settlement requires Zoom to improve its security.", "decision"),
    ("en", "The order settles allegations that Acme sold location data.", "decision"),
    ("en", "The judge approved the consent decree.", "order"),
    ("en", "The court entered a stipulated final order on 3 May 2019.", "order 2019-05-03"),
    ("en", "The FTC finalized its order against Acme.", "order"),
    ("en", "FTC Makes Zoom Order Final", "order"),
    ("en", "The FTC has given final approval to the settlement.", "order"),
    ("en", "FTC bans Acme from using facial recognition.", "order"),
    ("fr", "La Chambre contentieuse a conclu une transaction avec la société.", "decision"),
    ("fr", "Acme paiera 5 millions pour mettre fin aux poursuites de la FTC.", "undertaking"),
    ("fr", "La société a accepté un accord transactionnel avec la FTC.", "undertaking"),
    ("de", "Facebook hat einen Vergleich mit der Handelsbehörde FTC geschlossen.", "undertaking"),
    ("de", "Google schloss einen Vergleich mit der US-Behörde FTC.", "undertaking"),
    ("es", "Facebook alcanzó un acuerdo con la FTC para cerrar el caso.", "undertaking"),
    ("es", "Acme firmó un acuerdo extrajudicial con la fiscalía de Texas.", "undertaking"),
    ("it", "Facebook ha raggiunto un accordo con la FTC per chiudere il caso.", "undertaking"),
    ("it", "Facebook ha patteggiato con la FTC.", "undertaking"),
    ("nl", "Het bedrijf trof een schikking met de FTC.", "undertaking"),
    ("nl", "Facebook heeft een schikking met de toezichthouder getroffen.", "undertaking"),
    ("nl", "De GBA bereikte een schikking.", "decision"),
]  # fmt: skip

NOT_DONE = [
    ("en", "Acme did not agree to pay $5 million to settle the FTC's charges.", "undertaking denied"),
    ("en", "Acme has not reached a settlement with the FTC.", "decision denied"),
    ("en", "If Acme reached a settlement with the FTC, it would be closed.", "decision hypothetical"),
    ("en", "The FTC has never approved a consent order with Acme.", "order denied"),
    ("fr", "Acme pourrait accepter un accord transactionnel avec la FTC.", "undertaking hypothetical"),
    ("de", "Facebook hat keinen Vergleich mit der FTC geschlossen.", "undertaking denied"),
    ("es", "Meta no ha alcanzado un acuerdo extrajudicial con la FTC.", "undertaking denied"),
    ("it", "Meta non ha raggiunto un accordo transattivo con la FTC.", "undertaking denied"),
    ("nl", "Facebook heeft geen schikking met de FTC getroffen.", "undertaking denied"),
]  # fmt: skip

TRAPS = [
    ("en", "Meta settled a class action with consumers for $725 million."),
    ("en", "Meta will pay $725 million to settle a class action by users that the FTC had watched."),
    ("en", "Google agreed to pay users $5 billion to settle claims that it tracked them."),
    ("en", "Facebook is in settlement talks with the FTC."),
    ("en", "Users settled with Acme, as the FTC had proposed."),
    ("en", "Acme may reach a settlement with the FTC."),
    ("en", "Facebook is expected to pay $5 billion to settle the FTC's probe."),
    ("en", "Acme violated a consent order of 2011."),
    ("en", "A court approved its settlement of $650 million with users in Illinois."),
    ("en", "The ICO said that Meta announced a settlement with shareholders."),
    ("en", "The order of 2012, which settled charges that it had deceived its users, remains in force."),
    ("en", "The FTC announced a settlement conference."),
    ("en", "The parties settled; charges for the app are low."),
    ("en", "He settled in Dublin and agreed to pay the rent."),
    ("fr", "Chaque transaction bancaire est enregistrée par l'autorité."),
    ("fr", "Meta a conclu un accord transactionnel avec des utilisateurs."),
    ("de", "Im Vergleich mit der Behörde in Hamburg ist die CNIL streng."),
    ("de", "Meta schloss einen Vergleich mit Nutzern."),
    ("es", "Meta firmó un acuerdo extrajudicial con usuarios."),
    ("fr", "L'autorité a approuvé la transaction : Acme peut acheter sa rivale."),
    ("de", "Acme zahlt im Vergleich zu Behörden gut und hat Verträge mit ihnen geschlossen."),
    ("es", "La universidad firmó un acuerdo con la Agencia sobre formación."),
    ("it", "Il Garante ha firmato un accordo con l'Autorità per lo scambio di informazioni."),
    ("es", "Se adoptó el acuerdo de inicio."),
    ("it", "L'accordo tra le parti è stato firmato."),
    ("nl", "Meta trof een schikking met gebruikers."),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD, ids=[row[1][:40] for row in TOLD])
def test_a_settlement_with_an_authority(language: str, text: str, expected: str) -> None:
    told = [(f"{note.type} {note.date}".strip(), note.status) for note in read(language, text)]
    assert told == [(expected, "asserted")]


@pytest.mark.parametrize(("language", "text", "expected"), NOT_DONE, ids=[row[1][:40] for row in NOT_DONE])
def test_none_was_reached(language: str, text: str, expected: str) -> None:
    assert [f"{note.type} {note.status}" for note in read(language, text)] == [expected]


@pytest.mark.parametrize(("language", "text"), TRAPS, ids=[row[1][:40] for row in TRAPS])
def test_no_act_of_an_authority(language: str, text: str) -> None:
    assert [note.type for note in read(language, text)] == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The Federal Trade Commission today announced a settlement with Acme.", "Federal Trade Commission"),
        ("Google will pay $170 million to resolve allegations by the FTC.", "Google"),
        ("The Federal Trade Commission bans Acme from advertising.", "Federal Trade Commission"),
        ("FTC Settlement Requires Acme to Improve Its Security", "FTC"),
    ],
)  # fmt: skip
def test_who_settles(text: str, actor: str) -> None:
    assert [note.actor for note in read("en", text)] == [actor]


def test_the_complaint_that_is_settled_came_before() -> None:
    text = "The FTC received a complaint. The FTC announced a settlement with Acme."
    document = Document("", "", "", text, language="en", published=Dated("2016-09-28", "listing"))
    assert [(note.type, note.precision) for note in event(document)] == [
        ("complaint", "earlier"),
        ("decision", ""),
    ]
