"""By when something is due: as named, or counted from the document's day, 14 March 2018."""

import pytest

from crawler.items import Dated, Document
from pipelines.stages.deadline import deadline

DUE = [
    ("en", "Acme must comply within 30 days.", "2018-04-13"),
    ("en", "The DPA ordered the controller to delete the data within six months.", "2018-09-14"),
    ("en", "It has three months to bring its processing into compliance.", "2018-06-14"),
    ("en", "The controller has 30 days to appeal this decision.", "2018-04-13"),
    ("en", "The company must pay within 28 days of the decision.", "2018-04-11"),
    ("en", "It must reply by 14 May 2018.", "2018-05-14"),
    ("en", "The undertaking runs until 25 May 2018.", "2018-05-25"),
    ("en", "The order must be met no later than 1 June 2018.", "2018-06-01"),
    ("en", "The company was given one year to implement the changes.", "2019-03-14"),
    ("en", "The DPA instructed it to comply within two (2) weeks.", "2018-03-28"),
    ("fr", "La société doit se mettre en conformité dans un délai d'un mois.", "2018-04-14"),
    ("fr", "La CNIL met en demeure la société de répondre sous 30 jours.", "2018-04-13"),
    ("fr", "Elle doit répondre avant le 15 juin 2018.", "2018-06-15"),
    ("fr", "La société dispose de deux mois pour former un recours.", "2018-05-14"),
    ("de", "Das Unternehmen muss die Daten innerhalb von vier Wochen löschen.", "2018-04-11"),
    ("de", "Die Anordnung ist binnen drei Monaten umzusetzen.", "2018-06-14"),
    ("de", "Es muss bis zum 30. April 2018 antworten.", "2018-04-30"),
    ("de", "Einspruch kann innerhalb von zwei Wochen nach Zustellung eingelegt werden; die Frist läuft.", "2018-03-28"),
    ("es", "La empresa debe responder en el plazo de un mes.", "2018-04-14"),
    ("es", "Se ordena adoptar medidas en un plazo de 10 días.", "2018-03-24"),
    ("es", "Debe cumplir antes del 1 de julio de 2018.", "2018-07-01"),
    ("it", "La società deve conformarsi entro 30 giorni.", "2018-04-13"),
    ("it", "Il Garante ordina di cessare entro il 31 maggio 2018.", "2018-05-31"),
    ("it", "Il ricorso va proposto entro trenta giorni dalla notifica.", "2018-04-13"),
    ("nl", "Het bedrijf moet binnen vier weken voldoen.", "2018-04-11"),
    ("nl", "Het moet uiterlijk op 1 juni 2018 voldoen.", "2018-06-01"),
    ("nl", "Bezwaar is mogelijk binnen zes weken na het besluit; die termijn begint nu.", "2018-04-25"),
    ("pt", "A empresa deve responder no prazo de 10 dias.", "2018-03-24"),
    ("pt", "A empresa deve responder até 1 de junho de 2018.", "2018-06-01"),
    ("da", "Kommunen har til den 3. august 2018 til at trække brugere ud.", "2018-08-03"),
    ("da", "Kommunen får frist til den 5. november 2018.", "2018-11-05"),
    ("no", "Selskapet har frist til 15. april 2018 til å kommentere varselet.", "2018-04-15"),
    ("sv", "Bolaget ska svara senast den 1 april 2018.", "2018-04-01"),
    ("pl", "Spółka ma odpowiedzieć do 1 czerwca 2018 r.", "2018-06-01"),
    ("ro", "Operatorul trebuie să răspundă până la data de 1 iunie 2018.", "2018-06-01"),
    ("el", "Η εταιρεία πρέπει να συμμορφωθεί έως την 1η Ιουνίου 2018.", "2018-06-01"),
    ("hu", "A cégnek 2018. június 1-ig kell válaszolnia.", "2018-06-01"),
    ("ko", "회사는 2018년 6월 1일까지 제출하여야 한다.", "2018-06-01"),
    ("ja", "同社は2018年6月1日までに報告しなければなりません。", "2018-06-01"),
]  # fmt: skip

TRAPS = [
    ("en", "The controller failed to respond within one month."),
    ("en", "It did not notify the breach within 72 hours."),
    ("en", "Controllers must notify within 72 hours of becoming aware of it."),
    ("en", "Under Article 12(3) GDPR a reply is due within one month of receipt of the request."),
    ("en", "The request had to be answered within 30 days."),
    ("en", "He worked there for six months."),
    ("en", "Within two weeks, thousands had complained."),
    ("en", "It must answer within ten working days."),
    ("en", "Before 25 May 2017 the old law applied."),
    ("en", "It must be done within 30 days from the end of the appeal period."),
    ("fr", "La société n'a pas répondu dans un délai d'un mois."),
    ("fr", "Il a travaillé deux mois."),
    ("de", "Die Auskunft wurde nicht innerhalb von vier Wochen erteilt."),
    ("es", "No respondió en el plazo de un mes."),
    ("it", "La società non ha risposto entro 30 giorni."),
    ("nl", "Het bedrijf heeft niet binnen vier weken geantwoord."),
    ("da", "Fra 2016 til den 3. august 2017 solgte selskabet oplysninger."),
    ("ko", "회사는 2017년 6월 1일까지 정보를 수집하였다."),
    ("pl", "Od 2016 do 1 czerwca 2017 r. spółka zbierała dane."),
    ("el", "Η εταιρεία συνέλεγε δεδομένα έως την 1η Ιουνίου 2017."),
    ("ro", "Operatorul a prelucrat datele până la data de 1 iunie 2017."),
    ("hu", "A cég 2017. június 1-ig gyűjtött adatokat."),
]


def read(language: str, text: str, published: str | None = "2018-03-14") -> list[str]:
    day = Dated(published, "meta") if published else None
    return [note.date for note in deadline(Document("", "", "", text, language=language, published=day))]


@pytest.mark.parametrize(("language", "text", "expected"), DUE, ids=[row[1][:40] for row in DUE])
def test_deadline(language: str, text: str, expected: str) -> None:
    assert read(language, text) == [expected]


@pytest.mark.parametrize(("language", "text"), TRAPS, ids=[row[1][:40] for row in TRAPS])
def test_no_deadline(language: str, text: str) -> None:
    assert read(language, text) == []


def test_a_line_may_end_within_a_span() -> None:
    text = "The public authority must take these steps within 30 \ncalendar days of the date of this decision notice."
    assert read("en", text) == ["2018-04-13"]


@pytest.mark.parametrize("published", [None, "2018", "2018-03", "yesterday", ""])
def test_nothing_is_counted_from_an_unknown_day(published: str | None) -> None:
    assert read("en", "Acme must comply within 30 days.", published) == []


def test_a_named_day_needs_no_other() -> None:
    assert read("en", "Acme must comply by 14 May 2018.", None) == ["2018-05-14"]
    assert read("en", "By 14 May 2018 Acme failed to comply.", None) == []


def test_the_end_of_a_month_stays_in_the_month() -> None:
    assert read("en", "Acme must comply within one month.", "2019-01-31") == ["2019-02-28"]


def test_a_time_of_day_does_not_move_the_day() -> None:
    assert read("en", "Acme must comply within 1 day.", "2019-01-31T23:30:00+00:00") == ["2019-02-01"]
