"""Which public bodies a text names, in their languages; and which it only seems to name."""

import pytest

from crawler.items import Document
from pipelines.stages.authority import authority

FOUND = [
    ("en", "The IE SA shared it with the DE-HH SA, the EL SA and the Berlin SA.", ["de_berlin", "de_hamburg", "gr_hdpa", "ie_dpc"]),
    ("en", "The Information Commissioner's Office fined Acme for a data breach.", ["uk_ico"]),
    ("en", "The UK’s Information Commissioner’s Office (ICO) fined Acme over personal data.", ["uk_ico"]),
    ("en", "The Irish Data Protection Commission (DPC) opened an inquiry under the GDPR.", ["ie_dpc"]),
    ("en", "The Irish DPC found that personal data leaked.", ["ie_dpc"]),
    ("en", "The Spanish DPA fined Vodafone under the GDPR.", ["es_aepd"]),
    ("en", "Norway's data protection authority fined Grindr.", ["no_datatilsynet"]),
    ("en", "The Danish DPA reported Taxa 4x35 to the police.", ["dk_datatilsynet"]),
    ("en", "Denmark's regulator Datatilsynet proposed a GDPR fine.", ["dk_datatilsynet"]),
    ("en", "The Dutch DPA (AP) fined Uber for transfers of personal data.", ["nl_ap"]),
    ("en", "Italy's competition authority fined WhatsApp.", ["it_agcm"]),
    ("en", "The Federal Trade Commission settled with Zoom.", ["us_ftc"]),
    ("en", "The FTC and the California Attorney General sued.", ["us_ca_ag", "us_ftc"]),
    ("en", "The European Commission fined Facebook €110 million.", ["eu_commission"]),
    ("en", "The Article 29 Working Party wrote to WhatsApp.", ["eu_edpb"]),
    ("en", "The CJEU ruled, and the General Court of the European Union followed.", ["eu_cjeu", "eu_general_court"]),
    ("en", "The Hamburg Commissioner for Data Protection ordered Facebook to stop.", ["de_hamburg"]),
    ("en", "Germany's Federal Cartel Office prohibited it.", ["de_bkarta"]),
    ("en", "The Office of the Privacy Commissioner of Canada found a breach.", ["ca_opc"]),
    ("en", "Singapore's Personal Data Protection Commission fined Grab over personal data.", ["sg_pdpc"]),
    ("en", "The Luxembourg CNPD fined Amazon under the GDPR.", ["lu_cnpd"]),
    ("fr", "La CNIL a mis en demeure WhatsApp.", ["fr_cnil"]),
    ("fr", "La Commission nationale de l’informatique et des libertés a statué.", ["fr_cnil"]),
    ("fr", "La Chambre Contentieuse de l'Autorité de\nprotection des données (« APD ») décide.", ["be_apd"]),
    ("fr", "L'autorité irlandaise de protection des données enquête.", ["ie_dpc"]),
    ("de", "Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit ordnete an.", ["de_hamburg"]),
    ("de", "Die irische Datenschutzbehörde verhängte ein Bußgeld.", ["ie_dpc"]),
    ("de", "Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit warnt.", ["de_bfdi"]),
    ("es", "La Agencia Española de Protección de Datos sanciona a Google.", ["es_aepd"]),
    ("es", "LA AGENCIA ESPAÑOLA DE PROTECCION DE DATOS RESUELVE", ["es_aepd"]),
    ("it", "Il Garante per la protezione dei dati personali blocca ChatGPT.", ["it_garante"]),
    ("it", "L'Autorità Garante della Concorrenza e del Mercato ha multato WhatsApp.", ["it_agcm"]),
    ("nl", "De Autoriteit Persoonsgegevens (AP) legt een boete op.", ["nl_ap"]),
    ("nl", "De Gegevensbeschermingsautoriteit berispt een school.", ["be_apd"]),
    ("pl", "Prezes Urzędu Ochrony Danych Osobowych nałożył karę.", ["pl_uodo"]),
    ("pl", "Decyzją Prezesa UODO nałożono karę.", ["pl_uodo"]),
    ("pt", "A Comissão Nacional de Proteção de Dados aplicou uma coima.", ["pt_cnpd"]),
    ("sv", "Integritetsskyddsmyndigheten utfärdar en sanktionsavgift.", ["se_imy"]),
    ("sv", "Enligt Integritetsskyddsmyndighetens beslut ska bolaget betala.", ["se_imy"]),
    ("fi", "Apulaistietosuojavaltuutettu antoi huomautuksen.", ["fi_tsv"]),
    ("fi", "Tietosuojavaltuutetun toimisto tutkii asiaa.", ["fi_tsv"]),
    ("cs", "Podle Úřadu pro ochranu osobních údajů šlo o porušení.", ["cz_uoou"]),
    ("sk", "Úrad na ochranu osobných údajov Slovenskej republiky vydal usmernenie.", ["sk_uoou"]),
    ("hu", "A Nemzeti Adatvédelmi és Információszabadság Hatóság bírságot szabott ki.", ["hu_naih"]),
    ("el", "Η Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα επέβαλε πρόστιμο.", ["gr_hdpa"]),
    ("ro", "Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal a amendat.", ["ro_anspdcp"]),
    ("hr", "Agencija za zaštitu osobnih podataka izrekla je kaznu.", ["hr_azop"]),
    ("sl", "Pojasnilo Informacijskega pooblaščenca o osebnih podatkih.", ["si_iprs"]),
    ("et", "Andmekaitse Inspektsioon tegi ettekirjutuse.", ["ee_aki"]),
    ("lt", "Valstybinė duomenų apsaugos inspekcija skyrė baudą.", ["lt_vdai"]),
    ("bg", "Комисията за защита на личните данни наложи глоба.", ["bg_cpdp"]),
    ("is", "Persónuvernd lagði stjórnvaldssekt á bæinn.", ["is_personuvernd"]),
    ("ja", "個人情報保護委員会は調査を開始した。", ["jp_ppc"]),
    ("ko", "개인정보보호위원회는 과징금을 부과했다.", ["kr_pipc"]),
    ("da", "Datatilsynet har indstillet kommunen til en bøde, fordi den ikke havde slettet personoplysninger efter loven.", ["dk_datatilsynet"]),
    ("da", "Det danske Datatilsyn udtaler kritik.", ["dk_datatilsynet"]),
    ("no", "Datatilsynet har ilagt gebyr til et selskap for brudd på personvernforordningen, fordi det ikke hadde slettet personopplysninger etter loven.", ["no_datatilsynet"]),
    ("no", "Norwegian Data Protection Authority: gebyr.", ["no_datatilsynet"]),
]  # fmt: skip

TRAPS = [
    "The start-up raised $10 million in its ICO last week.",
    "The ICO market collapsed; token sales are down.",
    "LONDON (AP) — Police said on Monday that two people were hurt.",
    "The AP reported that the storm had passed.",
    "The Commission adopted new rules on fishing.",
    "The Authority said it would decide soon.",
    "Die Behörde verhängte ein Bußgeld wegen Lärms.",
    "La Comisión y el Consejo acordaron el presupuesto.",
    "The DPA held that personal data were processed unlawfully.",
    "The DPA fined the controller under the GDPR.",
    "The supervisory authority reminded the parties of the GDPR.",
    "The Information Commissioner spoke about the weather in Bermuda.",
    "The company's IP address is logged.",
    "The CAC 40 fell by two per cent.",
    "The ASA degree takes two years.",
    "She studied at the NPC and the SIC.",
    "Cnil is not a word.",
    "The Accnil Corporation and the MacNPDA group merged.",
    "A General Court martial was held.",
    "The DSB network uses double sideband modulation.",
    "Our data protection commissioner is a cartoon dog.",
    "The Office of Fair Play is a television series.",
    "He works for a data protection agency in the film.",
    "The Health Inspectorate fined the restaurant.",
    "The PTS score and the ACM contest were close.",
    "Datatilsynetspark is a pun.",
    "Datatilsynet is named in a list of words about personal data.",
    "Der Präsident und die Behörde trafen sich zum Datenschutz.",
    "",
]


def ids(body: str, url: str = "") -> list[str]:
    return sorted({found.id for found in authority(Document(source="unknown", url=url, title="", body=body))})


@pytest.mark.parametrize(("language", "text", "expected"), FOUND, ids=[row[1][:40] for row in FOUND])
def test_found(language: str, text: str, expected: list[str]) -> None:
    assert ids(text) == expected


@pytest.mark.parametrize("text", TRAPS, ids=[text[:40] for text in TRAPS])
def test_no_authority(text: str) -> None:
    assert ids(text) == []


@pytest.mark.parametrize(
    ("url", "text", "expected"),
    [
        ("https://www.datatilsynet.dk/afgoerelser/x", "Datatilsynet udtaler kritik.", ["dk_datatilsynet"]),
        ("https://www.datatilsynet.no/aktuelt/x", "Datatilsynet vedtar gebyr.", ["no_datatilsynet"]),
        ("https://uoou.gov.cz/x", "Úřad provedl kontrolu.", ["cz_uoou"]),
        ("https://ico.org.uk/action/x", "Reference: IC-1. Decision notice.", ["uk_ico"]),
        ("https://www.gov.uk/cma-cases/x", "The CMA has opened a case.", ["uk_cma"]),
        ("https://www.gov.uk/government/x", "A speech about fishing.", []),
        ("https://notico.org.uk/x", "A page.", []),
        ("https://ico.org.uk.example.com/x", "A page.", []),
    ],
)
def test_a_page_on_a_regulators_site_is_its_own(url: str, text: str, expected: list[str]) -> None:
    assert ids(text, url) == expected


def test_its_first_words_stand_for_a_regulator_that_its_page_does_not_name() -> None:
    document = Document(
        source="", url="https://uoou.gov.cz/x", title="", body="  Kontrola byla zahájena.\nDalší."
    )
    (found,) = authority(document)
    assert (found.rule, document.text[found.start : found.end]) == ("published by", "Kontrola byla zahájena.")
