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
    ("en", "WhatsApp has signed an undertaking with the Information Commissioner not to share personal data."),
    ("en", "Acme must stop processing personal data for its advertisements, Datatilsynet ordered."),
    ("en", "The CMA accepted commitments from an advertiser on how it combines user data."),
    ("en", "A bank is being investigated by the commission after a data breach; data subjects complained under the GDPR."),
    ("es", "La AEPD sanciona a un gimnasio por usar las huellas y otros datos personales de sus empleados."),
    ("fr", "Le Conseil d'État confirme l'amende de la CNIL contre un moteur de recherche pour ses traceurs."),
    ("ko", "개인정보보호위원회는 동의 없이 개인정보를 이용한 회사에 과징금을 부과했다."),
    ("pt", "A ANPD suspendeu o tratamento de dados pessoais para treinar modelos e abriu um processo; a decisão cita a LGPD."),
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
    "The laptop has a privacy screen and a privacy shutter; a rival was fined for copying the design.",
    "The FTC sued a pharmacy chain over fake discounts; the order requires refunds of $12 million.",
    "The CMA fined a drug maker £100 million for excessive prices after an investigation into competition.",
    "The CMA opened an investigation into online ticket sales and urgency claims.",
    "The FTC blocked the merger of two supermarkets after an investigation.",
    "The health regulator fined a hospital after an inspection found expired drugs.",
    "An ICO promoter was charged with fraud; the SEC complaint says investors lost $25m in the coin offering.",
    "WASHINGTON (AP) — The Justice Department sued a landlord, AP has learned. The AP reviewed the complaint.",
    "The phone review: the data sheet promises a fast chip; a data cable costs extra, which is a breach of good taste.",
    "The credit card comes with identity theft insurance; the bank was fined for late payments.",
    "A study of personal finance data: consumers complained about fees.",
    "The celebrity sued over her privacy after a tabloid photographed her at the beach.",
    "The couple asked for privacy after the court case ended; the judge fined the driver.",
    "The AP's investigation of slavery at sea won a Pulitzer.",
    "Ofcom fined a broadcaster £200,000 for breaching impartiality rules.",
    "The Ofgem investigation found that the supplier overcharged; it will pay a penalty of £5m.",
    "Researchers published data on fish; the ministry investigated the fishing company and fined it.",
    "The GDP data disappointed; regulators warned banks.",
    "A data centre operator was fined for noise; neighbours had complained.",
    "The ICC opened an investigation; the commissioner for human rights complained.",
    "The Information Commissioner post was discussed at dinner; nothing was decided about tax.",
    "The DPC, a dental practice centre, was fined for poor hygiene.",
    "The AG sued opioid makers; the settlement with the Attorney General is worth $26bn.",
    "The hacker stole bitcoin from an exchange and was sentenced to prison after an investigation.",
    "An airline must pay a penalty for cancelled flights, the Department of Transportation said.",
    "The court fined a man for a breach of the peace; personal circumstances were considered.",
    "Das Gesundheitsamt verhängte ein Bußgeld gegen ein Restaurant wegen Schimmels in der Küche.",
    "Das Bundeskartellamt verhängte ein Bußgeld gegen Hersteller von Bier wegen Preisabsprachen.",
    "Der Test: Das Smartphone hat viel Datenvolumen, und die Daten der Kamera überzeugen.",
    "Der Sichtschutz schützt die Privatsphäre im Garten; der Nachbar klagte vor Gericht.",
    "Der BGH urteilte über Mietrecht; die Klage wurde abgewiesen.",
    "L'Autorité de la concurrence a prononcé une amende contre des producteurs de farine.",
    "La DGCCRF a infligé une amende à un opérateur pour retards de paiement.",
    "Le test: ce téléphone offre 100 Go de données; l'écran est magnifique.",
    "L'actrice a porté plainte pour atteinte à sa vie privée contre un magazine.",
    "La CNMC impone una multa de 60 millones a varias constructoras por alterar licitaciones.",
    "Sanidad sancionó a un restaurante con una multa por falta de higiene.",
    "El móvil tiene datos ilimitados; el análisis lo recomienda.",
    "L'Antitrust multa una compagnia di energia per pratiche commerciali scorrette sui contratti.",
    "I NAS hanno multato un ristorante: sanzione di 5.000 euro per alimenti scaduti.",
    "Il garante dei detenuti ha visitato il carcere e chiesto un'indagine.",
    "De NVWA legde een boete op aan een slager wegens bedorven vlees.",
    "De ACM legt een energiebedrijf een boete op voor misleidende verkoop aan de deur.",
    "AP: brand in fabriek; de rechter legde een boete op.",
    "UOKiK nałożył karę na dewelopera za nieuczciwe klauzule w umowach.",
    "Sanepid nałożył karę na restaurację za brud w kuchni.",
    "A ASAE aplicou uma coima a um restaurante por falta de higiene.",
    "Konkurrensverket kräver böter av byggbolag för karteller.",
    "Fødevarestyrelsen gav en bøde til et spisested for mus i køkkenet.",
    "Mattilsynet ga overtredelsesgebyr til et slakteri.",
    "Kilpailu- ja kuluttajavirasto esitti seuraamusmaksua kartellista.",
    "Protecția Consumatorilor a aplicat o amendă unui supermarket pentru produse expirate.",
    "Η Επιτροπή Ανταγωνισμού επέβαλε πρόστιμο σε εταιρεία γάλακτος.",
    "A GVH bírságot szabott ki egy bankra megtévesztő reklám miatt.",
    "ČOI uložila pokutu obchodu za slevy, které nebyly skutečné.",
    "公正取引委員会は価格カルテルで課徴金を命じた。",
    "Il garante dei detenuti chiede più privacy nelle celle; la procura ha aperto un'indagine.",
    "El Defensor del Pueblo recibió una queja por los ruidos; el juez impuso una multa.",
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
