"""What a text is about, in six languages and more; and words that only look like it."""

import pytest

from crawler.items import Document
from pipelines.stages.topic import topic

FOUND = [
    ("It lacked valid consent, and consent was not freely given.", {"consent"}),
    ("The data sharing between the two apps stopped. Data sharing may resume.", {"data_sharing"}),
    ("Users saw targeted advertising and behavioural advertising.", {"adtech"}),
    ("The cookie banner set trackers without consent to cookies.", {"cookies"}),
    ("It made nuisance calls and sent marketing emails.", {"direct_marketing"}),
    ("Passwords were stored unencrypted after a ransomware attack.", {"security"}),
    ("It did not notify the breach; the data breach hit 5 million people.", {"breach_notification"}),
    ("Children under 13 could join; age verification was missing.", {"children"}),
    ("Facial recognition and fingerprints were used.", {"biometrics"}),
    ("The chatbot and its AI model were trained on posts.", {"ai"}),
    ("Medical records of patients were open to all.", {"health"}),
    ("The employer watched its employees.", {"employment"}),
    ("CCTV and other surveillance cameras filmed the street.", {"cctv"}),
    ("The app kept location data and GPS tracks.", {"location"}),
    ("International transfers relied on standard contractual clauses.", {"transfers"}),
    ("The access request was ignored; the right of access was denied.", {"access"}),
    ("He asked for the erasure of his data, his right to be forgotten.", {"erasure"}),
    ("The retention period was too long, against storage limitation.", {"retention"}),
    ("Data minimisation and purpose limitation were ignored.", {"minimisation"}),
    ("There was no data protection officer and no impact assessment.", {"governance"}),
    ("The credit bureau kept a wrong credit score.", {"credit"}),
    ("The mobile operator handed out SIM cards.", {"telecoms"}),
    ("The political party wrote to voters before the election.", {"political"}),
    ("The police used criminal records.", {"police"}),
    ("Genetic data and DNA were sold.", {"genetic"}),
    ("It abused its dominant position, a breach of competition law.", {"competition"}),
    ("Le consentement n'était pas libre ; sans consentement, rien.", {"consent"}),
    ("La reconnaissance faciale et les empreintes digitales.", {"biometrics"}),
    ("La vidéosurveillance filmait les salariés.", {"cctv", "employment"}),
    ("Die Videoüberwachung der Beschäftigten war rechtswidrig.", {"cctv", "employment"}),
    ("Die Einwilligungen fehlten; eine Einwilligung war nötig.", {"consent"}),
    ("La videovigilancia grababa a los trabajadores.", {"cctv", "employment"}),
    ("Le telecamere riprendevano i dipendenti.", {"cctv", "employment"}),
    ("Het datalek trof patiënten van het ziekenhuis.", {"breach_notification", "health"}),
    ("Na naruszenie ochrony danych nie zareagowano.", {"breach_notification"}),
    ("Kamerabevakningen av anställda var olaglig.", {"cctv", "employment"}),
]  # fmt: skip

TRAPS = [
    ("The operator of the website had no banner. The operators of such sites are many.", "telecoms"),
    ("A credit card was charged twice. The credit note followed.", "credit"),
    ("He baked cookies for the school fair.", "children"),
    ("The minister opened a bridge.", "police"),
    ("The transferred player scored twice.", "transfers"),
    ("The accessory costs ten euros.", "access"),
    ("She is an accessible author.", "access"),
    ("The creditor was paid.", "credit"),
    ("A politician resigned.", "police"),
    ("Biometry is a field of statistics.", "biometrics"),
    ("The concert hall has good acoustics.", "consent"),
    ("He consensually left.", "consent"),
    ("The childish joke fell flat.", "children"),
    ("Aid arrived by air.", "ai"),
    ("GPSS is a simulation language.", "location"),
    ("The eraser was lost.", "erasure"),
    ("Retentive soils hold water.", "retention"),
    ("Geneticists met in Rome.", "genetic"),
    ("The elector of Saxony was Frederick.", "political"),
    ("Spammers is a band.", "direct_marketing"),
    ("The employ of force was avoided.", "employment"),
    ("One mention of a patient in passing.", "genetic"),
]


def topics(body: str, title: str = "") -> set[str]:
    return {found.id for found in topic(Document(source="", url="", title=title, body=body))}


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[row[0][:40] for row in FOUND])
def test_found(text: str, expected: set[str]) -> None:
    assert expected <= topics(text)


@pytest.mark.parametrize(("text", "wrong"), TRAPS, ids=[row[0][:40] for row in TRAPS])
def test_not_about(text: str, wrong: str) -> None:
    assert wrong not in topics(text)


def test_a_word_that_any_text_has_counts_in_title_and_lead_alone() -> None:
    padding = "The council met and talked about roads. " * 20
    assert "employment" not in topics(padding + "An employee sent the letter. Other employees saw it.")
    assert "employment" in topics("An employee complained. " + padding)


def test_a_word_in_passing_in_a_long_text_is_no_topic() -> None:
    padding = "The council met and talked about roads. " * 300
    assert "cctv" not in topics(padding + "CCTV was mentioned." + padding)


def test_a_topic_is_told_once_where_it_is_first_named() -> None:
    document = Document(source="", url="", title="Data breach", body="The data breach was a data breach.")
    (found,) = topic(document)
    assert (found.start, found.end) == (0, 11)


@pytest.mark.parametrize(
    "body",
    [
        "Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit hat ein Verfahren eröffnet. "
        "Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit prüft.",
        "The Federal Commissioner for Data Protection and Freedom of Information has fined a phone company. "
        "The Federal Commissioner for Data Protection and Freedom of Information explained why.",
    ],
)
def test_the_name_of_an_authority_is_no_topic(body: str) -> None:
    page = Document(source="", url="", title="", body=body)
    assert "freedom_of_information" not in {found.id for found in topic(page)}
