"""What belongs here, in many languages; and what people would fall for."""

import json
from pathlib import Path

import pytest

from crawler.items import Document
from pipelines.relevance import relevance

KEPT = [
    ("en", "The CNIL fined Acme under the GDPR."),
    ("en", "The Information Commissioner's Office reprimanded a council over a data breach."),
    ("en", "Facebook postpones data sharing with WhatsApp after a UK privacy probe by the Information Commissioner."),
    ("en", "The FTC sued a broker over the sale of location data."),
    ("en", "The Texas Attorney General settled with Meta over biometric data."),
    ("en", "Italy's competition authority fined WhatsApp for making users accept data sharing."),
    ("en", "A class action says the app broke the Biometric Information Privacy Act: BIPA claims were upheld in court."),
    ("en", "The court held that the Data Protection Act 1998 gives a right to compensation."),
    ("en", "The European Commission alleges that Facebook misled it about matching users' accounts."),
    ("en", "The watchdog opened an investigation into how the app handles personal data of data subjects."),
    ("fr", "La formation restreinte a prononcé une amende pour défaut de sécurité des données personnelles, au titre du RGPD."),
    ("fr", "Plainte contre une société pour traitement de données à caractère personnel sans base légale (RGPD)."),
    ("de", "Bußgeld nach der Datenschutz-Grundverordnung: Behörde ahndet Verstoß."),
    ("de", "Die Aufsichtsbehörde sprach eine Verwarnung wegen personenbezogener Daten aus; der Datenschutz war verletzt."),
    ("es", "La AEPD impone una multa a un banco por ceder datos personales."),
    ("it", "Il Garante per la protezione dei dati personali ha inflitto una sanzione."),
    ("nl", "De Autoriteit Persoonsgegevens legt een boete op voor een datalek."),
    ("pl", "Prezes UODO nałożył karę pieniężną za naruszenie ochrony danych osobowych."),
    ("pt", "A CNPD aplicou uma coima por violação do Regulamento Geral sobre a Proteção de Dados."),
    ("sv", "Integritetsskyddsmyndigheten beslutar om sanktionsavgift för brister i dataskydd."),
    ("da", "Datatilsynet udtaler kritik: behandling af personoplysninger i strid med databeskyttelsesforordningen."),
    ("no", "Vedtak om overtredelsesgebyr etter personvernforordningen."),
    ("fi", "Tietosuojavaltuutettu antoi huomautuksen henkilötietojen käsittelystä."),
    ("ro", "Operatorul a fost amendat: amenda privind datele cu caracter personal, potrivit RGPD."),
    ("el", "Πρόστιμο της Αρχής Προστασίας Δεδομένων Προσωπικού Χαρακτήρα."),
    ("hu", "A NAIH bírságot szabott ki az adatvédelmi szabályok megsértése miatt."),
    ("cs", "Úřad pro ochranu osobních údajů uložil pokutu."),
    ("ja", "個人情報保護委員会は調査を行った。"),
]  # fmt: skip

TRAPS = [
    "The start-up raised $40 million in its ICO; a court fined two promoters.",
    "Telegram must pay a penalty of $18.5 million over its initial coin offering, the ICO of 2018.",
    "LONDON (AP) — A court fined a driver for speeding, AP reported.",
    "The health inspectorate fined a restaurant €5,000 for dirty kitchens.",
    "The phone has 5G data, a data plan of 100 GB and a great camera; our review found it fine.",
    "Tesco was fined £7.56m for selling food past its use-by date.",
    "The bank agreed to pay a penalty for misleading investors about its sales.",
    "The regulator approved the merger of two breweries.",
    "He sued the newspaper for libel and lost on appeal.",
    "Privacy Policy. Terms of Use. Cookies. Contact. A court ruled on a football transfer.",
    "We use cookies. The storm violated the calm.",
    "The ombudsman's investigation into bus fares found breaches of contract.",
    "Data show that inflation is down, the central bank decided.",
    "The police opened an investigation after a burglary.",
    "An insurer will settle claims after the flood.",
    "The General Court annulled the decision on state aid.",
    "The European Commission fined truck makers for a cartel.",
    "FIFA opened proceedings against a club.",
    "The AP photographer won a prize.",
    "Our office is closed over the holidays.",
    "",
]


def judge(body: str, **more: str) -> bool:
    return relevance(Document(**{"source": "", "url": "", "title": "", "body": body, **more})).relevant


@pytest.mark.parametrize(("language", "text"), KEPT, ids=[row[1][:40] for row in KEPT])
def test_kept(language: str, text: str) -> None:
    assert judge(text)


@pytest.mark.parametrize("text", TRAPS, ids=[text[:40] for text in TRAPS])
def test_left_out(text: str) -> None:
    assert not judge(text)


@pytest.mark.parametrize(
    ("url", "text", "kept"),
    [
        ("https://www.datatilsynet.no/x", "Personvern handler om retten til et privatliv.", True),
        ("https://www.datatilsynet.no/x", "Sommeråpent hos oss: ring mellom ni og tolv.", False),
        ("https://www.ftc.gov/x", "The order bars a broker from selling location data.", True),
        ("https://www.ftc.gov/x", "A shop must pay a penalty for false Made in USA claims.", False),
        (
            "https://cppa.ca.gov/x",
            "The Board of the California Privacy Protection Agency meets in March.",
            False,
        ),
        ("https://cppa.ca.gov/x", "The California Privacy Protection Agency fined a shop.", True),
        ("https://example.com/x", "Personvern handler om retten til et privatliv.", False),
    ],
)
def test_a_regulators_own_page_needs_less(url: str, text: str, kept: bool) -> None:
    assert judge(text, url=url) is kept


def test_the_words_that_decided_stand_in_the_text() -> None:
    document = Document(source="", url="", title="A fine", body="The CNIL fined Acme under the GDPR.")
    verdict = relevance(document)
    assert {word.words for word in verdict.words} == {"CNIL", "GDPR", "fine"}
    assert all(document.text[word.start : word.end] == word.words for word in verdict.words)


def test_decisions_are_kept(shared: Path) -> None:
    rows = map(json.loads, (shared / "gdprhub/gdprhub.dev.jsonl").read_text().splitlines())
    texts = ["\n\n".join(row[part] for part in ("lead", "facts", "holding") if row[part]) for row in rows]
    kept = [judge(text) for text in texts if len(text) > 100]
    assert sum(kept) / len(kept) >= 0.99


def test_general_news_is_left_out(shared: Path) -> None:
    pages = json.loads((shared / "seb181/ground-truth.json").read_text()).values()
    texts = [page["articleBody"] for page in pages]
    texts += [page["body"] for page in json.loads((shared / "fundus/fundus_gold.dev.json").read_text())]
    kept = [judge(text or "") for text in texts]
    assert sum(kept) / len(kept) <= 0.01
