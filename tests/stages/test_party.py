"""Who a text is about and in which role, in six languages; and names that are no party."""

import pytest

from crawler.items import Document
from pipelines.stages.party import party

RESPONDENTS = [
    ("it", "Oltre alla sanzione, il Garante ha imposto a TIM 20 misure.", ["TIM"]),
    ("en", "The ICO fined Facebook £500,000.", ["Facebook"]),
    ("en", "The AEPD fined Grúas Barea, S.L.U. for cameras.", ["Grúas Barea, S.L.U."]),
    ("en", "The DPA imposed a fine of €10,000 on Alpha Bank.", ["Alpha Bank"]),
    ("en", "It imposed a fine of ISK 3,000,000 (approx. 20,000 euro) on Breiðholt Multicultural School.",
     ["Breiðholt Multicultural School"]),
    ("en", "The DPA reprimanded the City of Helsinki.", ["City of Helsinki"]),
    ("en", "Acme Ltd was reprimanded.", ["Acme Ltd"]),
    ("en", "A complaint against Ryanair and Vueling Airlines was lodged.", ["Ryanair", "Vueling Airlines"]),
    ("en", "The DPC opened an inquiry into TikTok Technology Limited.", ["TikTok Technology Limited"]),
    ("en", "In 2020, Vodafone España was fined again.", ["Vodafone España"]),
    ("en", "Landsbankinn hf. (the controller) kept a recording.", ["Landsbankinn hf."]),
    ("en", "The controller, Toyota Bank Poland S.A., is a bank.", ["Toyota Bank Poland S.A."]),
    ("en", "A hotel company, OÜ Laidoneri KV, installed cameras.", ["OÜ Laidoneri KV"]),
    ("en", "A bank (KUTXABANK S.A.) did not answer.", ["KUTXABANK S.A."]),
    ("en", "The DPA ordered the Ministry of Labour and Social Affairs to answer.",
     ["Ministry of Labour and Social Affairs"]),
    ("en", "The company Sound Soul, S.L. sold records.", ["Sound Soul, S.L."]),
    ("en", "British Airways was fined £20 million.", ["British Airways"]),
    ("en", "A fine of €5,000 on Facebook Ireland Ltd and WhatsApp Ireland Ltd was paid.",
     ["Facebook Ireland Ltd", "WhatsApp Ireland Ltd"]),
    ("en", "The Italian DPA fined H&M for monitoring staff.", ["H&M"]),
    ("en", "A settlement with Match Group, Inc. was reached.", ["Match Group, Inc."]),
    ("en", "Controller/Processor: Acme Shops\nSector: Retail", ["Acme Shops"]),
    ("en", "Parties: Polar Oy; Sauna Oy\nOutcome: Upheld", ["Polar Oy", "Sauna Oy"]),
    ("en", "A website, 24.hu (the controller), set cookies.", ["24.hu"]),
    ("en", "Bergen municipality was fined.", ["Bergen municipality"]),
    ("en", "The DPA fined the company SIA “Lursoft IT” for a register.", ["SIA “Lursoft IT”"]),
    ("en", "The controller is e-Boks, a platform.", ["e-Boks"]),
    ("en", "The ICO decided that Devon and Cornwall Police did not comply.", ["Devon and Cornwall Police"]),
    ("en", "The National Institute of Studies (NIS) (the controller) kept data.", ["National Institute of Studies"]),
    ("en", "The municipality of Vejen (the controller) lost computers.", ["municipality of Vejen"]),
    ("en", "A complaint against Les Editions de l’Avenir Presse was made.", ["Editions de l’Avenir Presse"]),
    ("en", "She asked Alpha Payments EFC, EP, S.A.U. (the controller) for a loan.", ["Alpha Payments EFC, EP, S.A.U."]),
    ("en", "We wrote a letter to the chair of the board and of the German\nPolar Energy GmbH about it.", ["German Polar Energy GmbH"]),
    ("en", "Plaintiff says:\n\n12 POLAR FITNESS LLC sold memberships.", ["POLAR FITNESS LLC"]),
    ("ro", "Operatorul Partidul Exemplu pentru Unirea Satelor a fost sancționat.",
     ["Partidul Exemplu pentru Unirea Satelor"]),
    ("fr", "La CNIL a sanctionné la société CRITEO d'une amende de 40 millions d'euros.", ["CRITEO"]),
    ("fr", "Une amende à l'encontre de GOOGLE LLC a été prononcée.", ["GOOGLE LLC"]),
    ("fr", "Plainte contre Clearview AI", ["Clearview AI"]),
    ("de", "Ein Bußgeld gegen die notebooksbilliger.de AG wurde verhängt.", ["notebooksbilliger.de AG"]),
    ("de", "Die Vodafone GmbH muss zahlen.", ["Vodafone GmbH"]),
    ("es", "Contra POLAR MOTOR, S.L. (en adelante, PMES). La entidad PMES respondió.", ["POLAR MOTOR, S.L."]),
    ("sv", "Göteborgs stad\n\nIMY granskar en incident.", ["Göteborgs stad"]),
    ("da", "Tilsyn: Bornholms Regionskommune", ["Bornholms Regionskommune"]),
    ("pt", "A Câmara Municipal de Setúvel respondeu.", ["Câmara Municipal de Setúvel"]),
    ("et", "Seega OÜ Polaris kaamerad. OÜ Polaris vastas.", ["OÜ Polaris"]),
    ("de", "Kontrolle bei der Deutschen Polar GmbH. Die Deutsche Polar GmbH muss zahlen.", ["Deutsche Polar GmbH"]),
    ("es", "Se sanciona a POLAR 2013, S.L. y consta POLAR 2013, S. L. en el acta.", ["POLAR 2013, S.L."]),
    ("es", "La AEPD sanciona a CaixaBank, S.A. con una multa.", ["CaixaBank, S.A."]),
    ("es", "Reclamación contra Orange Espagne, S.A.U. por un duplicado.", ["Orange Espagne, S.A.U."]),
    ("it", "Il Garante sanziona Enel Energia S.p.A. per telemarketing.", ["Enel Energia S.p.A."]),
    ("it", "Provvedimento nei confronti di Clearview AI Inc. del 2022", ["Clearview AI Inc."]),
    ("nl", "De AP heeft Uber beboet.", ["Uber"]),
    ("nl", "Boete voor TikTok van 750.000 euro", ["TikTok"]),
    ("pl", "Kara na Morele.net Sp. z o.o. jest prawomocna.", ["Morele.net Sp. z o.o."]),
    ('it', 'Sanzione a Verdi Soc. Coop. a r.l. di 10.000 euro', ['Verdi Soc. Coop. a r.l.']),
    ('cs', 'Společnost Novák Servis spol. s r.o. porušila GDPR', ['Novák Servis spol. s r.o.']),
    ('pl', 'kara dla spółki Czerwony Sklep Sp. z o.o. Sp. k.', ['Czerwony Sklep Sp. z o.o. Sp. k.']),
    ('bg', 'КЗЛД наложи санкция на „Синя Поща“ ЕАД.', ['Синя Поща']),
    ('bg', 'имуществена санкция на Зелена Банка АД', ['Зелена Банка АД']),
    ('lv', 'DVI piemēroja naudas sodu SIA “Zilais Veikals”.', ['SIA “Zilais Veikals”']),
    ('lv', 'DVI uzliek naudas sodu AS "Zaļā Banka"', ['AS "Zaļā Banka"']),
    ('lt', 'VDAI skyrė baudą UAB „Mėlynas turgus“.', ['UAB „Mėlynas turgus“']),
    ('pt', 'A CNPD aplicou uma coima à Azul Saúde, Lda.', ['Azul Saúde, Lda.']),
    ('pt', 'A ANPD multou a Verde Telecom Ltda.', ['Verde Telecom Ltda.']),
    ('es', 'El INAI multó a Rojo Banco, S.A. de C.V.', ['Rojo Banco, S.A. de C.V.']),
    ('de', 'Bußgeld gegen die Rote Klinik gGmbH & Co. KG', ['Rote Klinik gGmbH & Co. KG']),
    ('nl', 'Last onder dwangsom aan de gemeente Nergenshuizen', ['gemeente Nergenshuizen']),
    ('el', 'κατά της εταιρείας ΚΟΚΚΙΝΟ Μ.ΙΚΕ', ['ΚΟΚΚΙΝΟ Μ.ΙΚΕ']),
    ('sk', 'Úrad uložil pokutu spoločnosti Modrý Obchod, s. r. o.', ['Modrý Obchod, s. r. o.']),
    ('sk', 'spoločnosť Zelená Banka, a. s., porušila', ['Zelená Banka, a. s.']),
    ('tr', 'Kurul, Mavi Perakende A.Ş. hakkında para cezası uyguladı', ['Mavi Perakende A.Ş.']),
    ('tr', 'Yeşil Banka Anonim Şirketi hakkında', ['Yeşil Banka Anonim Şirketi']),
    ('ko', '개인정보위는 주식회사 파란상점에 과징금을 부과했다.', ['주식회사 파란상점']),
    ('ko', '(주)초록통신에 과태료 부과', ['(주)초록통신']),
    ('ja', '個人情報保護委員会は株式会社青空商店に対し勧告を行った。', ['株式会社青空商店']),
    ('ja', '緑川通信株式会社に対する指導', ['緑川通信株式会社']),
    ('zh', '对蓝天科技有限公司处以罚款', ['蓝天科技有限公司']),
    ('zh', '北京绿树信息技术有限公司违反个人信息保护法', ['北京绿树信息技术有限公司']),
    ('en', 'The ODPC fined Purple Lenders Limited KES 5 million.', ['Purple Lenders Limited']),
    ('en', 'In the Matter of Violet Health, LLC', ['Violet Health, LLC']),
    ('en', 'The CNDP fined Azraq S.A.R.L.', ['Azraq S.A.R.L.']),
    ('en', 'The DPA reprimanded Teal SA/NV for it.', ['Teal SA/NV']),
    ("sv", "Tillsyn av Klarna Bank AB är klar.", ["Klarna Bank AB"]),
    ("sv", "Sanktionsavgift mot Klarna i Skandinavien AB.", ["Klarna i Skandinavien AB"]),
    ("pl", "Skargę na WhatsApp i Facebook odrzucono.", ["WhatsApp", "Facebook"]),
]  # fmt: skip

OTHERS = [
    ("A complaint by noyb was upheld.", ("noyb", "complainant")),
    ("noyb files complaints against airlines.", ("noyb", "complainant")),
    ("Privacy International lodged a complaint.", ("Privacy International", "complainant")),
    ("noyb hat Beschwerde gegen eine Firma eingelegt.", ("noyb", "complainant")),
    ("La reclamación de FACUA fue admitida.", ("FACUA", "complainant")),
    ("Polar Oy (the processor) lost the files.", ("Polar Oy", "processor")),
    ("Its processor, Sauna Oy, was hacked.", ("Sauna Oy", "processor")),
    ("WhatsApp is owned by Facebook.", ("Facebook", "parent")),
    ("Orange Espagne is a subsidiary of Orange S.A. of Paris.", ("Orange S.A.", "parent")),
]

TRAPS = [
    "It acted on behalf of Solar Tours.",
    "Contra NIF B85754646",
    "Διεύθυνση Νομικής Υποστήριξης/Α.Ε. απάντησε",
    "Ettekirjutus tehti OÜ-le.",
    "She spoke to a customer service representative (“CSR”). The company ordered CSR to help.",
    "有限公司必须遵守法律。",
    "株式会社は、",
    "주식회사 은",
    "The fine of KES 5 million was paid.",
    "“Zilais veikals” ir zīmols.",
    "В „Синята книга“ се казва това.",
    "Spoločnosti musia chrániť údaje.",
    "Kişisel veriler hakkında karar",
    "In the matter of costs it said nothing.",
    "Družbi je bilo naloženo plačilo.",
    "De gemeente moet betalen.",
    "Limited access was given, and no Co. was named.",
    "Monetary penalties are paid to the Treasury’s Consolidated Fund and are not kept.",
    "The DPA fined a company €5,000.",
    "The Spanish DPA imposed a fine on a Spanish citizen.",
    "The controller must comply with the GDPR.",
    "A complaint was lodged against the controller on 27 July 2022.",
    "Further, the controller argued that Article 6 GDPR applied.",
    "Allegedly, the controller lost the files.",
    "The DPA fined A.A.A. for cameras.",
    "The DPA found that Article 13 GDPR had been violated.",
    "The fine was NOK 150,000.",
    "He was vaccinated against COVID-19.",
    "The complaint was filed by an individual.",
    "John Example lodged a complaint.",
    "The controller. Her request was refused.",
    "Die Behörde geht gegen Spam vor.",
    "Im Verfahren gegen Unbekannt wird ermittelt.",
    "The European Commission fined nobody.",
    "The Municipality violated the law.",
    "The AEPD and the CNIL met.",
    "An appeal against Germany failed.",
    "He ordered a pizza on Monday.",
    "The ban was asked for against the DE-HH SA and the IE SA.",
    "Hamburg SA: the case against the French CNIL was closed.",
    "Analysis of Proposed Consent Order to Aid Public Comment",
    "Beschwerde gegen die Erstbeschwerdegegnerin",
    "It found that Dr Alan Smith had sold them.",
    "The respondent JUDGMENT of Mr Justice Example was given.",
    "It made an order on Suspension Order terms.",
    "Indeed (the defendants) said nothing.",
    "L'enquête menée auprès de la société A1 est close.",
    "La CNIL a sanctionné la société A.",
    "Il Garante ha sanzionato un medico.",
    "De AP heeft een gemeente beboet.",
    "The app of Alan Smith (and his company) was banned; Dr Smith paid.",
    "The DPC opened an inquiry into IN-18-12-2.",
    "The Supreme Court held that the Commissioner erred; the penalty on Privacy Policy fell.",
    "",
]


def parties(body: str) -> list[tuple[str, str]]:
    return [(found.name, found.role) for found in party(Document(source="", url="", title="", body=body))]


@pytest.mark.parametrize(("language", "text", "expected"), RESPONDENTS, ids=[r[1][:40] for r in RESPONDENTS])
def test_respondents(language: str, text: str, expected: list[str]) -> None:
    assert [name for name, role in parties(text) if role == "respondent"] == expected


@pytest.mark.parametrize(("text", "expected"), OTHERS, ids=[row[0][:40] for row in OTHERS])
def test_other_roles(text: str, expected: tuple[str, str]) -> None:
    assert expected in parties(text)


@pytest.mark.parametrize("text", TRAPS, ids=[text[:40] for text in TRAPS])
def test_no_party(text: str) -> None:
    assert parties(text) == []


def test_a_party_is_told_once_by_its_fullest_name() -> None:
    assert parties("The DPA fined Acme. Acme Ltd appealed. Acme paid.") == [("Acme Ltd", "respondent")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ifølge Polar Oy blev Polar Oy advaret, og Polar Oy betalte.", ["Polar Oy"]),
        (
            "The court dismissed the petition of Polar Oy against Order P21-08 of the Privacy Registrar.",
            ["Polar Oy"],
        ),
        (
            "It ruled against Polar Oy under the Provincial Data Act. The Provincial Data Act applies to Polar Oy.",
            ["Polar Oy"],
        ),
        ("The DPA issued Order 5. The order was obeyed by Polar Oy.", ["Polar Oy"]),
        ("British Airways was fined. A complaint against British Airways failed.", ["British Airways"]),
        ("It was signed for Ltd and LTD.", []),
        ("See 2 AB and 3 AB of the annex.", []),
        ("It found that in 2014 Polar breached the law. The 2014 Polar breached it.", ["Polar"]),
        ("Bußgeld gegen WhatsApp 225 Millionen Euro", ["WhatsApp"]),
        ("Klachten tegen Polar Europe Polar Europe zijn ingediend.", ["Polar Europe"]),
        (
            "Vedtak mot Meta Platforms Ireland Limited og Facebook Norway AS.",
            ["Meta Platforms Ireland Limited", "Facebook Norway AS"],
        ),
    ],
)
def test_slips_are_not_names(text: str, expected: list[str]) -> None:
    assert [name for name, _ in parties(text)] == expected


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("Equifax Agrees to Pay Millions over Breach", "Equifax, Inc. agreed to pay.", ["Equifax, Inc."]),
        ("Fashion Retailer Polar Coats to Pay Penalty", "Polar Coats must pay a penalty.", ["Polar Coats"]),
        ("The DPA Fines Polar Coats Over Breach", "A breach at Polar Coats was found.", ["Polar Coats"]),
    ],
)
def test_a_headlines_capitals_make_no_names(title: str, body: str, expected: list[str]) -> None:
    document = Document(source="", url="", title=title, body=body)
    assert [found.name for found in party(document) if found.role == "respondent"] == expected


def test_companies_of_the_title_are_respondents() -> None:
    document = Document(source="", url="", title="WhatsApp pauses data sharing", body="The ICO had asked.")
    assert [(found.name, found.role) for found in party(document)] == [("WhatsApp", "respondent")]


def test_campaigners_of_the_title_are_not() -> None:
    document = Document(source="", url="", title="noyb wins at the top court", body="It was right.")
    assert [found.role for found in party(document)] != ["respondent"]
