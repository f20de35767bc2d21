"""What happened, what was denied, what may come, and when."""

from pathlib import Path

import pytest

from crawler.items import Dated, Document
from pipelines.annotation import Event
from pipelines.stages.event import event

TOLD = [
    ("en", "Noyb filed a complaint with the Irish regulator on 14 May 2019.", ["complaint 2019-05-14"]),
    ("en", "The DPC opened an inquiry into WhatsApp on 10 December 2018.", ["inquiry_opened 2018-12-10"]),
    ("en", "A formal investigation was launched in March 2020.", ["inquiry_opened 2020-03"]),
    ("en", "The ICO is investigating Facebook.", ["inquiry_opened"]),
    ("en", "The ICO is now eight weeks into its own probe.", ["inquiry_opened"]),
    ("en", "The ICO is probing Acme.", ["inquiry_opened"]),
    ("en", "A probe of Acme's app was opened in 2019.", ["inquiry_opened 2019"]),
    ("en", "Acme faces a privacy probe by the ICO.", ["inquiry_opened"]),
    ("en", "The FTC reopened its probe into Acme.", ["inquiry_opened"]),
    ("en", "The ICO dropped its probe into Acme in March 2018.", ["closed 2018-03"]),
    ("en", "The ICO wrapped up its investigation.", ["closed"]),
    ("en", "The Commission opened proceedings against Meta.", ["inquiry_opened"]),
    ("en", "The regulator dropped its case against Meta.", ["closed"]),
    ("en", "The watchdog cleared Meta of wrongdoing.", ["closed"]),
    ("en", "The ICO took no action against Acme.", ["no_further_action"]),
    ("en", "Amazon loses appeal against a fine.", ["upheld"]),
    ("en", "The court ruled that the notice was lawful.", ["decision"]),
    ("de", "Irische Datenschützer leiten Untersuchung gegen X ein.", ["inquiry_opened"]),
    ("de", "Landgericht Bonn senkt DSGVO-Bußgeld gegen 1&1.", ["reduced"]),
    ("de", "EuGH kippt Privacy Shield.", ["annulled"]),
    ("de", "Meta setzt das KI-Training in Europa aus.", ["pause"]),
    ("fr", "Meta suspend son projet d'IA en Europe.", ["pause"]),
    ("es", "La AEPD archiva las actuaciones contra Acme.", ["closed"]),
    ("es", "Google recurre la multa.", ["appeal_lodged"]),
    ("it", "Il Garante privacy multa OpenAI per 15 milioni di euro.", ["fine"]),
    ("it", "Il Garante blocca DeepSeek.", ["interim_order"]),
    ("pt", "CNPD multa Câmara de Lisboa em 1,25 milhões de euros.", ["fine"]),
    ("en", "The probe into Acme was dropped in May 2020.", ["closed 2020-05"]),
    ("en", "The ICO issued an information notice to Clearview.", ["information_notice"]),
    ("en", "On 8 July 2019 the ICO issued a notice of intent.", ["notice_of_intent 2019-07-08"]),
    ("en", "The Commission sent a statement of objections to Facebook.", ["notice_of_intent"]),
    ("en", "The Hamburg authority issued an interim order.", ["interim_order"]),
    ("en", "Facebook has agreed to pause data collection.", ["pause"]),
    ("en", "Facebook agreed to suspend the sharing of data.", ["pause"]),
    ("en", "WhatsApp signed an undertaking on 12 March 2018.", ["undertaking 2018-03-12"]),
    ("en", "The DPC submitted a draft decision to other authorities.", ["draft_decision"]),
    ("en", "On 28 July 2021 the EDPB adopted a binding decision.", ["binding_decision 2021-07-28"]),
    ("en", "The DPC adopted its final decision.", ["decision"]),
    ("en", "The AGCM fined WhatsApp in 2017.", ["fine 2017"]),
    ("en", "The watchdog imposed a record penalty.", ["fine"]),
    ("en", "The ICO served an enforcement notice on Acme.", ["order"]),
    ("en", "The DPC ordered Meta to bring its processing into line.", ["order"]),
    ("en", "The school was reprimanded.", ["reprimand"]),
    ("en", "The ICO issued a reprimand.", ["reprimand"]),
    ("en", "The Commissioner will take no further action.", ["no_further_action"]),
    ("en", "The authority closed its investigation on 2 June 2021.", ["closed 2021-06-02"]),
    ("en", "Acme has lodged an appeal.", ["appeal_lodged"]),
    ("en", "The tribunal upheld the notice.", ["upheld"]),
    ("en", "The court reduced the fine.", ["reduced"]),
    ("en", "The General Court annulled the decision on 7 December 2022.", ["annulled 2022-12-07"]),
    ("en", "Uber paid the fine.", ["paid"]),
    ("en", "The company may face enforcement action.", ["enforcement_threatened"]),
    ("en", "Facebook could be fined.", ["enforcement_threatened"]),
    ("en", "The firm faces a fine.", ["enforcement_threatened"]),
    ("en", "The DPC announces conclusion of its inquiry into WhatsApp.", ["decision"]),
    ("en", "The DPC announces an inquiry into TikTok.", ["inquiry_opened"]),
    ("en", "The ICO issued a preliminary enforcement notice.", ["notice_of_intent"]),
    ("en", "The ICO closes the investigation that it opened in August 2016.", ["closed", "inquiry_opened 2016-08"]),
    ("en", "The DPC’s investigation, IN-18-12-2, commenced on 10 December 2018.", ["inquiry_opened 2018-12-10"]),
    ("en", "Following the binding decision of 28 July 2021, the DPC has issued a fine.", ["binding_decision 2021-07-28", "fine"]),
    ("en", "In its order of 7 December 2022 the court dismissed the action as inadmissible.", ["closed 2022-12-07"]),
    ("en", "The court set aside the order of the General Court of 7 December 2022.", ["annulled"]),
    ("en", "The CNIL has served a formal notice to Acme.", ["order"]),
    ("en", "The court dismissed the action.", ["upheld"]),
    ("en", "Irish regulator fines LinkedIn Ireland €310 million.", ["fine"]),
    ("en", "Acme must pay $7.8 million and is prohibited from sharing data.", ["order"]),
    ("en", "Noyb asks the DSB to order the firm to bring its processing into line with the law and to impose a fine.", ["enforcement_threatened"]),
    ("en", "In March the court set aside the judgment by which another had annulled the fine in 2020.", ["annulled", "annulled 2020"]),
    ("en", "The FTC has filed a lawsuit against Kochava.", ["complaint"]),
    ("en", "The Commissioner launched Federal Court action against Facebook.", ["complaint"]),
    ("en", "The SEC charged Acme with misleading investors.", ["complaint"]),
    ("en", "The CMA accepted commitments from Google.", ["undertaking"]),
    ("en", "Financial penalties of $750,000 and $250,000 were imposed on the two.", ["fine"]),
    ("it", "Il Garante chiude l’istruttoria su Acme.", ["closed"]),
    ("en", "The complaint is well-founded and conditionally resolved.", ["decision"]),
    ("en", "The Commissioner finds a breach of section 10.", ["decision"]),
    ("fr", "La Chambre adopte un avertissement à l'égard du responsable.", ["reprimand"]),
    ("de", "Die BfDI hat eine Beanstandung ausgesprochen.", ["reprimand"]),
    ("de", "Am 26. August 2025 wurde eine Kontrolle bei der Telekom durchgeführt.", ["inquiry_opened 2025-08-26"]),
    ("de", "Das Landgericht setzte das Bußgeld auf 900.000 Euro herab.", ["reduced"]),
    ("de", "Das Gericht hat die Geldbuße deutlich gesenkt.", ["reduced"]),
    ("es", "En fecha 14 de agosto de 2023 tiene entrada en la AEPD una reclamación.", ["complaint 2023-08-14"]),
    ("es", "La Audiencia Nacional anuló la multa de 50.000 euros.", ["annulled"]),
    ("es", "Se archivan las actuaciones.", ["no_further_action"]),
    ("it", "Il Tribunale ha annullato la sanzione di 2,6 milioni.", ["annulled"]),
    ("nl", "De AP is van plan een boete op te leggen.", ["enforcement_threatened"]),
    ("de", "Hätte die Behörde ein Bußgeld verhängt, wäre es hoch.", ["enforcement_threatened"]),
    ("nl", "Uber krijgt van de Autoriteit Persoonsgegevens (AP) een boete.", ["fine"]),
    ("de", "Gegen Acme wird eine Geldbuße von 5 Euro verhängt.", ["fine"]),
    ("it", "Ha disposto, con effetto immediato, la limitazione provvisoria del trattamento.", ["interim_order"]),
    ("en", "The EDPB adopted, on 12 July 2021, its first urgent binding decision.", ["binding_decision 2021-07-12"]),
    ("en", "The DPC fined Acme for sending data when it traded in 2014.", ["fine"]),
    ("en", "Acme signed an undertaking; it will comply by 15 May 2021.", ["undertaking"]),
    ("fr", "La CNIL a ouvert une enquête le 3 mai 2021.", ["inquiry_opened 2021-05-03"]),
    ("fr", "L'association a déposé une plainte.", ["complaint"]),
    ("fr", "La CNIL met en demeure WhatsApp le 18 décembre 2017.", ["order 2017-12-18"]),
    ("fr", "La formation restreinte a prononcé une amende.", ["fine"]),
    ("fr", "La présidente adresse un rappel à l'ordre.", ["reprimand"]),
    ("fr", "La procédure a été clôturée.", ["closed"]),
    ("fr", "La société a formé un recours.", ["appeal_lodged"]),
    ("fr", "Le Conseil d'État a annulé la décision.", ["annulled"]),
    ("fr", "Le site risque une amende.", ["enforcement_threatened"]),
    ("de", "Die Behörde hat ein Verfahren gegen WhatsApp eröffnet.", ["inquiry_opened"]),
    ("de", "Noyb hat am 25. Mai 2018 Beschwerde eingereicht.", ["complaint 2018-05-25"]),
    ("de", "Die Behörde hat gegen H&M ein Bußgeld in Höhe von 35 Mio. Euro verhängt.", ["fine"]),
    ("de", "Der Beauftragte hat das Unternehmen verwarnt.", ["reprimand"]),
    ("de", "Das Verfahren wurde am 3. März 2020 eingestellt.", ["closed 2020-03-03"]),
    ("de", "Das Gericht hat den Bescheid aufgehoben.", ["annulled"]),
    ("de", "Facebook hat Klage eingereicht.", ["appeal_lodged"]),
    ("de", "Dem Konzern droht ein Bußgeld.", ["enforcement_threatened"]),
    ("es", "La AEPD ha abierto una investigación.", ["inquiry_opened"]),
    ("es", "La AEPD impone una multa a Facebook.", ["fine"]),
    ("es", "El 15 de marzo de 2018 la Agencia sancionó a WhatsApp.", ["fine 2018-03-15"]),
    ("es", "Se dirige un apercibimiento a la empresa.", ["reprimand"]),
    ("es", "La empresa interpuso recurso.", ["appeal_lodged"]),
    ("es", "La Audiencia Nacional anuló la sanción.", ["annulled"]),
    ("es", "La empresa podría recibir una multa.", ["enforcement_threatened"]),
    ("it", "Il Garante ha avviato un'istruttoria.", ["inquiry_opened"]),
    ("it", "Il Garante ha sanzionato la società.", ["fine"]),
    ("it", "Il Garante ha disposto la limitazione provvisoria del trattamento.", ["interim_order"]),
    ("it", "Il tribunale ha annullato il provvedimento.", ["annulled"]),
    ("it", "La società ha presentato ricorso.", ["appeal_lodged"]),
    ("nl", "De AP is een onderzoek gestart.", ["inquiry_opened"]),
    ("nl", "De AP heeft een boete opgelegd.", ["fine"]),
    ("nl", "De AP heeft de gemeente berispt.", ["reprimand"]),
    ("nl", "Het bedrijf heeft bezwaar gemaakt.", ["appeal_lodged"]),
    ("nl", "De rechtbank vernietigt het besluit.", ["annulled"]),
    ("nl", "Het bedrijf riskeert een boete.", ["enforcement_threatened"]),
]  # fmt: skip

NOT_DONE = [
    ("en", "The DPC has not opened an inquiry.", "inquiry_opened denied"),
    ("en", "The ICO did not impose a fine.", "fine denied"),
    ("en", "The firm was never fined.", "fine denied"),
    ("en", "It declined to open an investigation.", "inquiry_opened denied"),
    ("en", "Campaigners called on the ICO to open an investigation.", "inquiry_opened hypothetical"),
    ("en", "The DPC is considering whether to open an inquiry.", "inquiry_opened hypothetical"),
    ("en", "Facebook may appeal the decision.", "appeal_lodged hypothetical"),
    ("en", "The ICO asked the company to sign an undertaking.", "undertaking hypothetical"),
    ("en", "If the tribunal annulled the notice, all would change.", "annulled hypothetical"),
    ("en", "Ticketmaster has announced that it will appeal.", "appeal_lodged hypothetical"),
    ("en", "Facebook has a right of appeal against the decision.", "appeal_lodged hypothetical"),
    ("en", "The ICO cannot impose a fine.", "fine denied"),
    ("en", "Acme would have been issued with a fine.", "fine hypothetical"),
    ("en", "No further action will be taken if Acme complies.", "no_further_action hypothetical"),
    ("fr", "La CNIL n'a pas ouvert d'enquête.", "inquiry_opened denied"),
    ("en", "The board instructed the authority to adopt its decision and until then to open an inquiry: it may.", "inquiry_opened hypothetical"),
    ("fr", "Un rapporteur proposera une sanction.", "notice_of_intent hypothetical"),
    ("fr", "La CNIL pourrait ouvrir une enquête.", "inquiry_opened hypothetical"),
    ("de", "Die Behörde hat kein Verfahren eröffnet.", "inquiry_opened denied"),
    ("de", "Das Gericht könnte den Bescheid aufheben, er ist nicht aufgehoben.", "annulled denied"),
    ("es", "La AEPD no ha abierto una investigación.", "inquiry_opened denied"),
    ("es", "La AEPD podría abrir una investigación.", "inquiry_opened hypothetical"),
    ("it", "Il Garante non ha avviato alcuna istruttoria.", "inquiry_opened denied"),
    ("it", "Il Garante potrebbe avviare un'istruttoria.", "inquiry_opened hypothetical"),
    ("nl", "De AP heeft geen onderzoek ingesteld.", "inquiry_opened denied"),
    ("nl", "De AP kan een onderzoek instellen, en dat onderzoek gestart zien.", "inquiry_opened hypothetical"),
]  # fmt: skip

TRAPS = [
    ("en", "The court order of the list was alphabetical, in order to help."),
    ("en", "It is a fine example of an open inquiry desk."),
    ("de", "Die Behörde setzt ihre Untersuchung fort; das Gericht setzt auf Klarheit."),
    ("fr", "Il suspend le manteau."),
    ("es", "El artículo recurre a metáforas."),
    ("en", "The regulator cleared the table of plates; the case against Acme was lost over the weekend."),
    ("en", "Acme faces a criminal investigation; it faces no probe by the ICO."),
    ("en", "The probe landed on the comet; its batteries were dropped from the design."),
    ("en", "Investigators praised the appeal of the design."),
    ("en", "Paused videos resume; the decision tree is explained."),
    ("en", "You can close the window and appeal to friends."),
    ("en", "The judge is upholstering a chair."),
    ("fr", "Une enquête de satisfaction sera envoyée aux lecteurs."),
    ("fr", "L'appel à contributions est publié."),
    ("de", "Das Verfahren der Verschlüsselung ist sicher."),
    ("de", "Eine Untersuchung der Universität zeigt Folgen."),
    ("es", "La investigación científica avanza."),
    ("en", "Fines in France and Italy are high."),
    ("it", "Le misure per revocare la limitazione provvisoria."),
    ("es", "Sobre las medidas cautelares."),
    ("es", "Los recursos de la empresa son pocos."),
    ("it", "Il ricorso alla tecnologia è frequente."),
    ("it", "Una ricerca mostra che gli ordini online crescono."),
    ("nl", "Onderzoek van de universiteit laat dat zien."),
    ("nl", "Zijn beroep is bakker."),
    (
        "en",
        "The Commissioners concluded in their Preliminary Report of Investigation that it lacked safeguards.",
    ),
    ("en", "Acme launched an internal investigation into the leak."),
    ("en", "Facebook opened an investigation into the leak."),
    ("en", "Acme has set aside €300 million for a possible fine."),
    ("en", "The ICO decided against fining Acme."),
    ("en", "The watchdog stopped short of fining Acme."),
    ("en", "The fine weather was announced by the office."),
    ("en", "A company can be fined only where it is at fault."),
    ("en", "These orders were to take effect later."),
    ("en", "The company seeks a stay of the orders through the courts."),
    ("en", "The suspension was upheld by the support team; his account had been suspended."),
    ("en", "A complaint has been lodged with that supervisory authority."),
    ("fr", "Un avertissement météo est en vigueur."),
    ("de", "Die Qualitätskontrolle der Ware ist streng."),
    ("de", "Die Musiker gingen ohne Beschwerden nach Hause."),
    ("es", "Se admitió a trámite la reclamación presentada."),
    ("es", "La entrada al museo cuesta poco; la denuncia es otra cosa."),
    ("it", "La sanzione di cui si parla è nota."),
    ("nl", "De boeteclausule staat in het contract."),
]


def read(language: str, text: str) -> list[Event]:
    return list(event(Document("", "", "", text, language=language)))


@pytest.mark.parametrize(("language", "text", "expected"), TOLD, ids=[row[1][:40] for row in TOLD])
def test_event(language: str, text: str, expected: list[str]) -> None:
    notes = read(language, text)
    assert [f"{note.type} {note.date}".strip() for note in notes] == expected
    assert {note.status for note in notes} == {"asserted"}


@pytest.mark.parametrize(("language", "text", "expected"), NOT_DONE, ids=[row[1][:40] for row in NOT_DONE])
def test_denied_and_possible_are_told_apart(language: str, text: str, expected: str) -> None:
    assert expected in [f"{note.type} {note.status}" for note in read(language, text)]
    assert not any(note.status == "asserted" for note in read(language, text))


@pytest.mark.parametrize(("language", "text"), TRAPS, ids=[row[1][:40] for row in TRAPS])
def test_no_event(language: str, text: str) -> None:
    assert [note.type for note in read(language, text)] == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The DPC opened an inquiry into WhatsApp.", "DPC"),
        ("Uber was fined by the Dutch Data Protection Authority.", "Dutch Data Protection Authority"),
        ("The General Court annulled the decision.", "General Court"),
        ("Facebook has agreed to pause data collection.", "Facebook"),
        ("It opened an inquiry.", ""),
        ("The regulator acted: LinkedIn reprimanded the firm that it owns.", ""),
        ("Between May 2018 and March 2020 imposed fines grew.", ""),
        ("TikTok ordered to change its design.", ""),
        ("A court in Bonn reduced the fine.", ""),
        ("L’Autorità ordered Acme to stop.", ""),
        ("Hamburg Regulator Fines H&M €35 million.", "Hamburg Regulator"),
        ("Germany orders Facebook to stop.", ""),
        ("Elizabeth Denham, the commissioner, closed the investigation.", ""),
        ("Commissioner Jane Doe issued a reprimand.", ""),
        ("The complaint was lodged by IN-18-5-6.", ""),
        (
            "The Hamburg Commissioner for Data Protection issued a reprimand.",
            "Hamburg Commissioner for Data Protection",
        ),
        ("It announced the conclusion of an inquiry into processing carried out by WhatsApp.", ""),
        ("The DPC fined WhatsApp and ordered it to comply.", "DPC"),
    ],
)
def test_who_did_it(text: str, actor: str) -> None:
    assert actor in [note.actor for note in read("en", text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Information Commissioner's Office (ICO) is looking into Acme.", "is looking into"),
        ("Acme wins appeal against a fine.", "wins appeal against"),
    ],
)
def test_the_words_of_an_event_end_where_it_does(text: str, words: str) -> None:
    (note,) = read("en", text)
    assert text[note.start : note.end] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two days ago the ICO acted. The administrative order was issued on 27 September by the ICO.",
            "2016-09-27",
        ),
        ("In August the ICO opened an investigation.", "2016-08"),
        ("The ICO opened an investigation on 2 November.", "2015-11-02"),
        ("The ICO plans to open an investigation in November.", ""),
        ("The ICO opened an investigation under Article 12 may be read so.", ""),
    ],
)
def test_a_date_without_a_year_is_the_last_before_publication(text: str, expected: str) -> None:
    document = Document("", "", "", text, language="en", published=Dated("2016-09-28", "listing"))
    assert [note.date for note in event(document)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The DPC had ordered Acme to stop.", "earlier"),
        ("The fines come one day after WhatsApp signed an undertaking.", "earlier"),
        ("The ICO has been investigating Acme.", "earlier"),
        ("The DPC submitted a draft decision. The DPC has fined Acme.", "earlier"),
        ("The DPC submitted a draft decision.", ""),
        ("Acme appealed against the fine. The tribunal overturned it.", "earlier"),
        ("Acme could be fined. The DPC has reprimanded Acme.", "earlier"),
        ("Acme could be fined. The DPC has opened an inquiry.", ""),
    ],
)
def test_what_only_came_before_is_told_apart(text: str, expected: str) -> None:
    document = Document("", "", "", text, language="en", published=Dated("2016-09-28", "listing"))
    assert next(event(document)).precision == expected


def test_the_first_case(shared: Path) -> None:
    text = (shared / "seed/article.txt").read_text()
    title, body = text.split("\n", 1)
    body = body.split("Trending topics")[0].strip()
    document = Document("", "", title, body)
    told = {(note.type, note.status) for note in event(document)}
    assert ("inquiry_opened", "asserted") in told
    assert ("pause", "asserted") in told
    assert ("undertaking", "hypothetical") in told
    assert ("enforcement_threatened", "asserted") in told
    assert not {kind for kind, _ in told} & {"fine", "order", "reprimand", "closed", "annulled"}
